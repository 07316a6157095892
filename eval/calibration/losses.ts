import type { RankingParameters } from '../../src/engine/index.ts';
import { probabilitiesOf } from '../../src/engine/ranking/probability.ts';
import type { Choice } from './decision-lines.ts';

/** What of the parameters decisions can teach: all that is made of two fits or more. */
export type Taught = Pick<
  RankingParameters,
  'closeRatio' | 'probabilityOffset' | 'probabilityPower'
>;

/** The engine calls nothing impossible for good: four decimals are all that it states. */
const leastProbability = 1e-4;
/** A close call where the first was right costs a question; calling a wrong first clear costs 1. */
const needlessQuestion = 0.25;

export function chancesOf({ fits }: Choice, parameters: RankingParameters): readonly number[] {
  return probabilitiesOf(fits, parameters).map((share) =>
    Math.max(leastProbability, share / 10_000),
  );
}

/** Surprise at the chosen team, natural logarithm. */
export function surpriseAt(chances: readonly number[], { chosen }: Choice): number {
  return -Math.log(chances[chosen] ?? leastProbability);
}

/** How far these chances lie from those that were there before: 0 where they are the same. */
export function divergence(before: readonly number[], now: readonly number[]): number {
  return before.reduce(
    (total, chance, place) => total + chance * Math.log(chance / (now[place] ?? chance)),
    0,
  );
}

/** As the engine draws the line between clear and close. */
export function isClose({ fits }: Choice, parameters: RankingParameters): boolean {
  const [first = 0, second = 0] = fits;
  const { probabilityOffset: offset, closeRatio } = parameters;
  return (second + offset) * 1000 >= (first + offset) * closeRatio;
}

/** What the call cost whoever decided; nothing where the ranking made none. */
export function callCost(choice: Choice, parameters: RankingParameters): number {
  if (!choice.isCalled) return 0;
  const isRight = choice.chosen === 0;
  if (isClose(choice, parameters)) return isRight ? needlessQuestion : 0;
  return isRight ? 0 : 1;
}

/** What calling otherwise than before costs in the eyes of the prior. */
export function otherCall(
  choice: Choice,
  before: RankingParameters,
  now: RankingParameters,
): number {
  if (!choice.isCalled) return 0;
  return isClose(choice, before) === isClose(choice, now) ? 0 : needlessQuestion;
}
