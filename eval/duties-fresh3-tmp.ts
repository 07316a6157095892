/**
 * `npx tsx eval/duties.ts`: how often a duty told in a sentence or two, mostly without product
 * names,
 * leads to the right team. Odd ids are for developing the catalogue, even ids are held out.
 * `--wrong` also lists the odd ids that went wrong, `--held-out` those that are even.
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

interface Outcome {
  readonly id: string;
  readonly text: string;
  readonly best: string | null;
  readonly odd: boolean;
  /** Null when nothing points to any team. */
  readonly first: string | null;
  readonly abstains: boolean;
  readonly found: readonly string[];
}

const asOf = '2026-01-01';
const folder = fileURLToPath(new URL('file:///tmp/duties/fresh3dir/'));
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
    odd: Number(id.slice(-1)) % 2 === 1,
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
for (const odd of [true, false]) {
  const half = outcomes.filter((one) => one.odd === odd);
  const label = odd ? 'odd' : 'even';
  for (const team of teams) {
    shareLine(
      `${label} ${team ?? 'other professions'}`,
      half.filter(({ best }) => best === team),
    );
  }
  shareLine(
    `${label} all teams`,
    half.filter(({ best }) => best !== null),
  );
}
for (const [flag, odd] of [
  ['--wrong', true],
  ['--held-out', false],
] as const) {
  if (!process.argv.includes(flag)) continue;
  for (const one of outcomes.filter((other) => other.odd === odd && !isRight(other))) {
    say(`${one.id} -> ${one.first ?? 'nothing'}: ${one.text}\n    ${one.found.join('; ')}`);
  }
}
