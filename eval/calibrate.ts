/**
 * `npm run calibrate -- --decisions FILE|URL`: refits what the ranking makes of fits from the
 * decisions of people, with the shipped values as prior, and writes a version of the parameters
 * that an admin may keep and activate. It activates nothing. See docs/evaluation.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { type RankingParameters, rankingParameters } from '../src/engine/index.ts';
import { wireOfParameters } from '../src/http/drafts/parameters.ts';
import {
  type Calibration,
  calibrated,
  type Lesson,
  leastChoices,
} from './calibration/calibrate.ts';
import { type Choice, choicesIn, type LeftOut } from './calibration/decision-lines.ts';
import { costsUnder, meanCost } from './fitting/objective.ts';
import { subjectsOf } from './fitting/subjects.ts';
import { casesAsOf } from './options.ts';
import { type Engine, openEngine } from './rankers/open-engine.ts';
import { jsonText } from './writing/json-text.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const figure = (value: number) => value.toFixed(4);

interface Flags {
  readonly decisions: string;
  readonly key?: string;
  readonly seed: number;
  readonly folds: number;
  readonly prior: number;
  readonly out: string;
}

function readFlags(words: readonly string[]): Flags {
  return new Command('npm run calibrate --')
    .description('Refits what the ranking makes of fits from decisions. See docs/evaluation.md.')
    .requiredOption('--decisions <place>', 'a file of JSON lines, or the address of a service')
    .option('--key <key>', 'API key for the service; TEAMFIT_KEY when left out')
    .option('--seed <number>', 'of the folds', wholeNumber, 20_261_125)
    .option('--folds <number>', 'parts that decisions are dealt into', wholeNumber, 5)
    .option('--prior <number>', 'decisions that the shipped values weigh as', wholeNumber, 200)
    .option('--out <file>', 'where the version goes', 'parameters.json')
    .allowExcessArguments(false)
    .parse(words, { from: 'user' })
    .opts<Flags>();
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError('Expected a whole number, 0 or more.');
}

async function decisionLines({ decisions, key }: Flags): Promise<string> {
  if (!/^https?:\/\//.test(decisions)) return readFileSync(decisions, 'utf8');
  const secret = key ?? process.env.TEAMFIT_KEY;
  if (secret === undefined) {
    throw new Error('A service tells decisions to a key alone: give --key, or set TEAMFIT_KEY.');
  }
  const address = `${decisions.replace(/\/+$/, '')}/v1/decisions?current=true`;
  const headers = { accept: 'application/x-ndjson', authorization: `Bearer ${secret}` };
  const answer = await fetch(address, { headers });
  if (answer.ok) return answer.text();
  throw new Error(`${address} answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
}

function tellDecisions(choices: readonly Choice[], leftOut: LeftOut): void {
  const first = choices.filter(({ chosen }) => chosen === 0).length;
  say(
    `${choices.length} decisions with a team: ${first} of the first, ${choices.length - first} not`,
  );
  say(
    `left out: ${leftOut.withoutTeam} rejections, ${leftOut.ofPlacements} of placements, ` +
      `${leftOut.superseded} superseded, ${leftOut.unknown} without fits`,
  );
}

function tellLesson(name: string, { heldOut, isBeyondChance }: Lesson): void {
  const { before, after, standardError } = heldOut;
  say(
    `${name}, held-out decisions: ${figure(before)} -> ${figure(after)}, ` +
      `gain ${figure(before - after)} ± ${figure(standardError)}` +
      `${isBeyondChance ? '' : ' (no more than chance may give: stays as shipped)'}`,
  );
}

/** The cases of this project, before and after: what is good for decisions may not be for these. */
async function goldFigures(engine: Engine, parameters: RankingParameters) {
  const subjects = await subjectsOf(engine);
  const under = (tried: RankingParameters) =>
    meanCost(subjects, costsUnder(engine.compiled, tried, subjects, engine.options));
  return { cases: subjects.length, before: under(rankingParameters), after: under(parameters) };
}

type Gold = Awaited<ReturnType<typeof goldFigures>>;

function tellGold({ cases, before, after }: Gold): void {
  say(`${cases} labelled cases of this project, before -> after:`);
  for (const part of Object.keys(before) as (keyof typeof before)[]) {
    say(`  ${part.padEnd(14)} ${figure(before[part])} -> ${figure(after[part])}`);
  }
}

/** The body that POST /v1/model/parameters takes. */
function versionOf({ changed, lessons }: Calibration, command: string, gold: Gold) {
  const all = wireOfParameters({ ...rankingParameters, ...changed });
  const before = wireOfParameters(rankingParameters);
  const names = Object.keys(all) as (keyof typeof all)[];
  const values = Object.fromEntries(
    names.filter((name) => all[name] !== before[name]).map((name) => [name, all[name]]),
  );
  const change = (name: string, one: { readonly before: number; readonly after: number }) =>
    `${name} ${figure(one.before)} -> ${figure(one.after)}`;
  const told =
    lessons === null
      ? []
      : [
          change('surprise of held-out decisions', lessons.chances.heldOut),
          change('cost of their calls', lessons.calls.heldOut),
          change('Brier of the cases', { before: gold.before.brier, after: gold.after.brier }),
        ];
  return { values, note: `${command}: ${told.join('; ')}.` };
}

const flags = readFlags(process.argv.slice(2));
const { choices, leftOut } = choicesIn(await decisionLines(flags));
const { seed, folds, prior } = flags;
const calibration = calibrated(choices, { shipped: rankingParameters, seed, folds, prior });
tellDecisions(choices, leftOut);
if (calibration.lessons === null) {
  say(`Fewer than ${leastChoices} decisions tell nothing beyond chance: all stays as shipped.`);
} else {
  tellLesson('surprise at the chosen team', calibration.lessons.chances);
  tellLesson('cost of clear and close calls', calibration.lessons.calls);
}
if (Object.keys(calibration.changed).length === 0) {
  say('Nothing is to be changed; no version is written.');
} else {
  const gold = await goldFigures(openEngine(casesAsOf), calibration.parameters);
  tellGold(gold);
  const words = (['seed', 'folds', 'prior'] as const).map((name) => `--${name} ${flags[name]}`);
  const command = `npm run calibrate -- ${words.join(' ')}, ${choices.length} decisions`;
  const version = versionOf(calibration, command, gold);
  writeFileSync(flags.out, jsonText(version));
  say(`${flags.out}: ${JSON.stringify(version.values)}`);
  say('An admin keeps it with POST /v1/model/parameters and activates it, or does not.');
}
