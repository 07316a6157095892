/**
 * `npx tsx eval/profiles.ts`: how often a structured profile (headline, skills with years, wishes)
 * leads to the right team, and how often strangers to the field are told that none fits. The
 * profiles are written from knowledge of the field and have nothing to do with the cases; those of
 * `development` may be looked at (`--wrong` lists what goes wrong), those of `held-out` may not.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { casesAsOf } from './options.ts';
import { openEngine } from './rankers/open-engine.ts';
import { type LabelledProfile, labelledProfile } from './reading/labelled-profile.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);
const engine = openEngine(casesAsOf);

interface Outcome extends LabelledProfile {
  readonly isRight: boolean;
  readonly chance: number;
  /** Squared error over the teams. */
  readonly brier: number;
  readonly found: string;
}

async function outcomeOf(one: LabelledProfile): Promise<Outcome> {
  const { input } = await engine.input({ kind: 'profile', profile: one.profile });
  const profile = engine.read({ input, hashed: null, document: null });
  const { matches, verdict } = engine.rank(profile);
  const abstains = verdict === 'no_fit' || verdict === 'insufficient_evidence';
  const errors = matches.map(({ team, probability }) => probability - Number(team === one.best));
  const told = matches.slice(0, 3).map(({ team, fit }) => `${team} ${fit}`);
  return {
    ...one,
    isRight: one.best === null ? abstains : matches[0]?.team === one.best && !abstains,
    chance: matches.find(({ team }) => team === one.best)?.probability ?? 0,
    brier: errors.reduce((total, error) => total + error ** 2, 0),
    found: `${verdict}: ${told.join(', ')}; unknown: ${profile.unrecognised.join(', ')}`,
  };
}

for (const part of ['development', 'held-out'] as const) {
  const lines = readFileSync(here(`profiles/${part}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const outcomes: Outcome[] = [];
  for (const line of lines) outcomes.push(await outcomeOf(labelledProfile.parse(JSON.parse(line))));
  for (const best of new Set(outcomes.map((one) => one.best))) {
    const own = outcomes.filter((one) => one.best === best);
    const right = own.filter(({ isRight }) => isRight).length;
    say(`${part} ${best ?? 'strangers'}: ${right} of ${own.length}`);
  }
  const people = outcomes.filter(({ best }) => best !== null);
  const mean = (value: (one: Outcome) => number) =>
    (people.reduce((total, one) => total + value(one), 0) / people.length).toFixed(3);
  say(
    `${part} teams: right ${mean((one) => Number(one.isRight))}, chance ${mean(
      ({ chance }) => chance,
    )}, Brier ${mean(({ brier }) => brier)}`,
  );
  if (part === 'development' && process.argv.includes('--wrong')) {
    for (const { id, best, found } of outcomes.filter(({ isRight }) => !isRight)) {
      say(`${id} (${best ?? 'no team'}) ${found}`);
    }
  }
}
