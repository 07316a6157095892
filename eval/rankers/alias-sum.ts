import type { Catalogue, Slug } from '../../src/engine/index.ts';
import { type Baseline, byScore } from './baseline.ts';

/** A run of letters and digits, with the signs that names of technologies end or join with. */
const word = /[\p{L}\p{N}]+(?:[.+#/-][\p{L}\p{N}]+)*[+#]*/gu;

/**
 * The catalogue's names and aliases found in the text whatever their context, each technology once,
 * its evidence summed by team: the catalogue without the engine.
 */
export function aliasSum(catalogue: Catalogue): Baseline {
  const owners = aliasOwners(catalogue);
  const longest = Math.max(...[...owners.keys()].map((alias) => alias.split(' ').length));
  const teams = catalogue.teams.filter(({ status }) => status === 'active');
  return {
    name: 'Alias sum',
    method: 'Evidence of every name or alias of the catalogue in the text, summed by team.',
    order(words) {
      const scores = new Map(teams.map(({ slug }) => [slug, 0]));
      for (const evidence of evidenceIn(words, owners, longest)) {
        for (const [team, weight] of Object.entries(evidence)) {
          const score = scores.get(team);
          if (score !== undefined) scores.set(team, score + weight);
        }
      }
      return byScore(scores);
    },
  };
}

type Evidence = Readonly<Record<Slug, number>>;

function aliasOwners(catalogue: Catalogue): ReadonlyMap<string, Evidence> {
  const owners = new Map<string, Evidence>();
  for (const { name, aliases, members, evidence, status } of catalogue.technologies) {
    if (status !== 'active') continue;
    for (const alias of [name, ...aliases, ...members]) {
      const key = wordsOf(alias).join(' ');
      if (!owners.has(key)) owners.set(key, evidence);
    }
  }
  return owners;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? [];
}

function evidenceIn(
  text: string,
  owners: ReadonlyMap<string, Evidence>,
  longest: number,
): ReadonlySet<Evidence> {
  const words = wordsOf(text);
  const found = new Set<Evidence>();
  for (let start = 0; start < words.length; start += 1) {
    for (let count = 1; count <= longest && start + count <= words.length; count += 1) {
      const evidence = owners.get(words.slice(start, start + count).join(' '));
      if (evidence !== undefined) found.add(evidence);
    }
  }
  return found;
}
