/**
 * `npx tsx eval/duties.ts`: how often a duty told in a sentence or two, mostly without product
 * names,
 * leads to the right team. Odd ids are for developing the catalogue, even ids are held out, and ids
 * from 500 on were written when its words stood, so they alone are strangers to it.
 * `--wrong` also lists the odd ids below 500 that went wrong.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { catalogueFolder, loadCatalogue } from '../src/catalogue/index.ts';
import { inputFromText } from '../src/documents/readers/input-from-text.ts';
import { compileCatalogue, rankProfile, readInput } from '../src/engine/index.ts';

const duty = z.strictObject({
  id: z.string().regex(/-\d{3}$/u, 'expected a name and three digits, such as core-007'),
  text: z.string(),
  best: z.string().nullable(),
});

type Part = 'odd' | 'even' | 'last';
const lastFrom = 500;

function partOf(id: string): Part {
  const number = Number(id.slice(-3));
  if (number >= lastFrom) return 'last';
  return number % 2 === 1 ? 'odd' : 'even';
}

interface Outcome {
  readonly id: string;
  readonly text: string;
  readonly best: string | null;
  readonly part: Part;
  /** Null when nothing points to any team. */
  readonly first: string | null;
  readonly abstains: boolean;
  readonly found: readonly string[];
}

const asOf = '2026-01-01';
const folder = fileURLToPath(new URL('duties/', import.meta.url));
const compiled = compileCatalogue(loadCatalogue(catalogueFolder));
const organisation = compiled.catalogue.organisations[0]?.slug;
if (organisation === undefined) throw new RangeError('The catalogue has no organisation.');
const options = {
  organisation,
  asOf,
  explain: 'full',
  without: [],
  wishes: null,
  location: null,
} as const;

function outcomeOf({ id, text, best }: z.infer<typeof duty>): Outcome {
  const profile = readInput(compiled, inputFromText(text), asOf);
  const { matches, verdict } = rankProfile(compiled, profile, options);
  const [first] = matches;
  const evidence = new Map(matches.flatMap((match) => match.evidence).map((one) => [one.id, one]));
  return {
    id,
    text,
    best,
    part: partOf(id),
    first: first !== undefined && first.fit > 0 ? first.team : null,
    abstains: verdict === 'no_fit' || verdict === 'insufficient_evidence',
    found: [...evidence.values()].map((one) => {
      const quotes = one.spans.map(({ quote }) => quote);
      return `${one.id} "${quotes[0] ?? ''}"`;
    }),
  };
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const isRight = (one: Outcome) => (one.best === null ? one.abstains : one.first === one.best);

function shareLine(label: string, outcomes: readonly Outcome[]): void {
  if (outcomes.length === 0) return;
  const share = (test: (one: Outcome) => boolean) =>
    (outcomes.filter(test).length / Math.max(1, outcomes.length)).toFixed(3);
  const anyEvidence = share(({ first }) => first !== null);
  const what = outcomes[0]?.best === null ? 'no team' : 'right team first';
  say(
    `${label.padEnd(36)} n ${outcomes.length}  evidence ${anyEvidence}  ${what} ${share(isRight)}`,
  );
}

const outcomes = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(`${folder}${name}`, 'utf8').trim().split('\n'))
  .map((line) => outcomeOf(duty.parse(JSON.parse(line))));
const teams = [...new Set(outcomes.map(({ best }) => best))];
for (const part of ['odd', 'even', 'last'] as const) {
  const share = outcomes.filter((one) => one.part === part);
  for (const team of teams) {
    shareLine(
      `${part} ${team ?? 'other professions'}`,
      share.filter(({ best }) => best === team),
    );
  }
  shareLine(
    `${part} all teams`,
    share.filter(({ best }) => best !== null),
  );
}
if (process.argv.includes('--wrong')) {
  for (const one of outcomes.filter((other) => other.part === 'odd' && !isRight(other))) {
    say(`${one.id} -> ${one.first ?? 'nothing'}: ${one.text}\n    ${one.found.join('; ')}`);
  }
}
