/**
 * `npm run fit`: searches better values for the few numbers that hold for everybody, by
 * cross-validation over the development cases, and proposes them. It changes eval/fit.json alone.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { canonicalJson } from '../src/engine/index.ts';
import { type RankingParameters, rankingParameters } from '../src/engine/ranking/parameters.ts';
import { crossValidated, type Fit, type Gain } from './fitting/cross-validated.ts';
import { costsUnder, type Subject } from './fitting/objective.ts';
import { knobs } from './fitting/space.ts';
import { caseFiles, subjectsOf } from './fitting/subjects.ts';
import { casesAsOf } from './options.ts';
import { type Engine, openEngine } from './rankers/open-engine.ts';
import { jsonText } from './writing/json-text.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Flags {
  readonly seed: number;
  readonly folds: number;
  readonly trials: number;
  readonly prior: number;
  readonly out: string;
}

function readFlags(words: readonly string[]): Flags {
  return new Command('npm run fit --')
    .description('Proposes values for the global parameters. See docs/evaluation.md.')
    .option('--seed <number>', 'of folds and search', wholeNumber, 20_261_122)
    .option('--folds <number>', 'parts that people are dealt into', wholeNumber, 5)
    .option('--trials <number>', 'parameter sets that one search may try', wholeNumber, 300)
    .option('--prior <number>', 'how much leaving the present values costs', number, 0.3)
    .option('--out <file>', 'where the provenance goes', here('fit.json'))
    .allowExcessArguments(false)
    .parse(words, { from: 'user' })
    .opts<Flags>();
}

function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0) {
    throw new InvalidArgumentError('Expected a number, 0 or more.');
  }
  return value;
}

function wholeNumber(text: string): number {
  const value = number(text);
  if (!Number.isSafeInteger(value)) throw new InvalidArgumentError('Expected a whole number.');
  return value;
}

/** Folds share their trials where they try the same values. */
function rememberedCosts(engine: Engine, subjects: readonly Subject[]) {
  const remembered = new Map<string, ReturnType<typeof costsUnder>>();
  return (parameters: RankingParameters) => {
    const key = canonicalJson(parameters);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const costs = costsUnder(engine.compiled, parameters, subjects, engine.options);
    remembered.set(key, costs);
    return costs;
  };
}

function adviceOf({ mean, standardError }: Gain): string {
  if (mean <= 0) return 'Held-out people lose: keep the present values.';
  if (mean < 2 * standardError) {
    return 'Held-out people gain less than chance may give: take single changes that make sense.';
  }
  return 'Held-out people gain beyond chance: the proposal may be taken.';
}

function printed({ proposal, folds, outOfFold, inFold, gain }: Fit): void {
  say('fold  trained before  after    held out before  after');
  for (const [index, { trained, heldOut }] of folds.entries()) {
    const cells = [trained.before, trained.after, heldOut.before, heldOut.after];
    say(`${index + 1}     ${cells.map((cell) => cell.total.toFixed(4).padStart(12)).join(' ')}`);
  }
  for (const [name, { before, after }] of [
    ['in fold', inFold],
    ['out of fold', outOfFold],
  ] as const) {
    say(`${name}: objective ${before.total.toFixed(4)} -> ${after.total.toFixed(4)}`);
    for (const part of Object.keys(before.parts) as (keyof typeof before.parts)[]) {
      say(
        `  ${part.padEnd(14)} ${before.parts[part].toFixed(4)} -> ${after.parts[part].toFixed(4)}`,
      );
    }
  }
  say(`gain of held-out people: ${gain.mean.toFixed(4)} ± ${gain.standardError.toFixed(4)}`);
  say(adviceOf(gain));
  for (const { name, from, to } of proposal) say(`  ${name}: ${from} -> ${to}`);
}

const flags = readFlags(process.argv.slice(2));
const engine = openEngine(casesAsOf);
const subjects = await subjectsOf(engine);
const plan = {
  knobs,
  start: rankingParameters,
  seed: flags.seed,
  trials: flags.trials,
  prior: flags.prior,
  costs: rememberedCosts(engine, subjects),
};
const fit = crossValidated(plan, subjects, flags.folds);
const named = (['seed', 'folds', 'trials', 'prior'] as const).map(
  (name) => `--${name} ${flags[name]}`,
);
const command = ['npm run fit --', ...named].join(' ');
const { seed, trials, prior } = flags;
const provenance = {
  ...{ command, asOf: casesAsOf, cases: caseFiles },
  ...engine.names,
  ...{ seed, foldCount: flags.folds, trials, prior },
  ...fit,
};
writeFileSync(flags.out, jsonText(provenance));
printed(fit);
