import type { RankingParameters } from '../../src/engine/index.ts';
import { foldsOf } from '../fitting/folds.ts';
import type { Choice } from './decision-lines.ts';
import { callCost, chancesOf, divergence, otherCall, surpriseAt, type Taught } from './losses.ts';

export interface CalibrationPlan {
  readonly shipped: RankingParameters;
  readonly seed: number;
  readonly folds: number;
  /** The shipped values weigh as so many decisions that went as they say. */
  readonly prior: number;
}

/** A loss under the shipped values and under those found, as a mean over decisions. */
export interface Compared {
  readonly before: number;
  readonly after: number;
  /** Of the fall for decisions that the search did not see. */
  readonly standardError: number;
}

/** One thing that decisions can teach. */
export interface Lesson {
  readonly heldOut: Compared;
  /** Whether held-out decisions gain by more than twice the standard error. */
  readonly isBeyondChance: boolean;
}

export interface Calibration {
  /** The shipped values where nothing is learned. */
  readonly parameters: RankingParameters;
  readonly changed: Partial<Taught>;
  /** Null when there are too few decisions to hold some out. */
  readonly lessons: { readonly chances: Lesson; readonly calls: Lesson } | null;
}

/** Under so many decisions a gain of held-out ones cannot be told from chance. */
export const leastChoices = 100;

/** Chances differ little between one large power and the next. */
const powers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 24, 28, 32, 40];
/** Hundredths of a point. */
const offsets = [0, 100, 200, 300, 400, 500, 600, 800, 1_000, 1_250, 1_500, 2_000, 3_000];
const ratios = Array.from({ length: 101 }, (_, at) => 500 + at * 5);

/**
 * Refits what is made of fits from people's choices. The shipped values are the prior: they weigh
 * as `prior` further decisions over the same fits. A part is taken over only where it makes
 * decisions that it was not fitted on better by more than chance gives. Every value of a grid is
 * tried, so that nothing depends on where a search begins; the seed deals the folds alone.
 */
export function calibrated(choices: readonly Choice[], plan: CalibrationPlan): Calibration {
  const { shipped } = plan;
  const none = { parameters: shipped, changed: {}, lessons: null };
  if (choices.length < leastChoices) return none;
  const folds = foldsOf(choices, plan.folds, plan.seed);
  const chances = lessonOf(folds, chancePrice(choices, plan), shipped, chanceSteps(shipped));
  const base = chances.parameters;
  const calls = lessonOf(folds, callPrice(plan), base, callSteps(base));
  const { parameters } = calls;
  return {
    parameters,
    changed: changesBetween(shipped, parameters),
    lessons: { chances: chances.lesson, calls: calls.lesson },
  };
}

/** What stands comes first, so that of equals it stays. */
const chanceSteps = (from: RankingParameters): readonly RankingParameters[] => [
  from,
  ...powers.flatMap((probabilityPower) =>
    offsets.map((probabilityOffset) => ({ ...from, probabilityPower, probabilityOffset })),
  ),
];
const callSteps = (from: RankingParameters): readonly RankingParameters[] => [
  from,
  ...ratios.map((closeRatio) => ({ ...from, closeRatio })),
];

/** What parameters cost one decision, and what the prior asks of it, were it all of them. */
type Price = (
  choice: Choice,
  parameters: RankingParameters,
) => { readonly loss: number; readonly pull: number };

function chancePrice(choices: readonly Choice[], { shipped, prior }: CalibrationPlan): Price {
  const before = new Map(choices.map((choice) => [choice, chancesOf(choice, shipped)]));
  return (choice, parameters) => {
    const now = chancesOf(choice, parameters);
    return {
      loss: surpriseAt(now, choice),
      pull: prior * divergence(before.get(choice) ?? now, now),
    };
  };
}

function callPrice({ shipped, prior }: CalibrationPlan): Price {
  return (choice, parameters) => ({
    loss: callCost(choice, parameters),
    pull: prior * otherCall(choice, shipped, parameters),
  });
}

function lessonOf(
  folds: readonly (readonly Choice[])[],
  price: Price,
  before: RankingParameters,
  tried: readonly RankingParameters[],
): { readonly parameters: RankingParameters; readonly lesson: Lesson } {
  const count = folds.flat().length;
  const sums = tried.map((parameters) =>
    folds.map((fold) => {
      let [loss, pull] = [0, 0];
      for (const choice of fold) {
        const one = price(choice, parameters);
        loss += one.loss;
        pull += one.pull / count;
      }
      return { loss, pull };
    }),
  );
  const falls = folds.flatMap((fold, heldOut) => {
    const found = best(tried, sums, heldOut);
    return fold.map((choice) => ({
      before: price(choice, before).loss,
      after: price(choice, found).loss,
    }));
  });
  const heldOut = comparedOf(falls);
  const isBeyondChance = heldOut.before - heldOut.after > 2 * heldOut.standardError;
  const parameters = isBeyondChance ? best(tried, sums, null) : before;
  return { parameters, lesson: { heldOut, isBeyondChance } };
}

/** The best over all folds but one; the pull of the prior is that of all fits. */
function best(
  tried: readonly RankingParameters[],
  sums: readonly (readonly { readonly loss: number; readonly pull: number }[])[],
  heldOut: number | null,
): RankingParameters {
  const totals = sums.map((folds) =>
    folds.reduce((total, { loss, pull }, fold) => total + (fold === heldOut ? 0 : loss) + pull, 0),
  );
  // A gain that rounding could make is none.
  const place = totals.reduce(
    (least, total, at) => (total < (totals[least] ?? 0) - 1e-9 ? at : least),
    0,
  );
  const found = tried[place];
  if (found === undefined) throw new RangeError('There is nothing to try.');
  return found;
}

function comparedOf(
  falls: readonly { readonly before: number; readonly after: number }[],
): Compared {
  const count = falls.length;
  const mean = (part: (fall: (typeof falls)[number]) => number) =>
    falls.reduce((total, fall) => total + part(fall), 0) / count;
  const gain = mean(({ before, after }) => before - after);
  const variance = mean(({ before, after }) => (before - after - gain) ** 2) / (count - 1);
  return {
    before: mean(({ before }) => before),
    after: mean(({ after }) => after),
    standardError: Math.sqrt(variance),
  };
}

const taught = ['probabilityPower', 'probabilityOffset', 'closeRatio'] as const;

function changesBetween(before: RankingParameters, after: RankingParameters): Partial<Taught> {
  return Object.fromEntries(
    taught.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]),
  );
}
