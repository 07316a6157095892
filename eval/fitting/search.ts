import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RankingParameters } from '../../src/engine/ranking/parameters.ts';
import { type Cost, meanCost, type Subject, totalOf } from './objective.ts';
import { type Knob, neighbours, settled } from './space.ts';

export interface SearchPlan {
  readonly knobs: readonly Knob[];
  readonly start: RankingParameters;
  readonly seed: number;
  /** Trials that one search may make. */
  readonly trials: number;
  /** What leaving the present value by a factor of e costs, squared, as a mean over the knobs. */
  readonly prior: number;
  /** Costs of everybody under some parameters; called often, so the caller remembers. */
  costs(parameters: RankingParameters): ReadonlyMap<string, Cost>;
}

export interface Found {
  readonly parameters: RankingParameters;
  /** Objective with the prior. */
  readonly total: number;
  readonly trials: number;
}

/**
 * Coordinate descent in an order drawn by the seed, then random joint steps of three knobs, until
 * the trials are used up. The same plan finds the same values.
 */
export function search(plan: SearchPlan, subjects: readonly Subject[]): Found {
  const random = xoroshiro128plus(plan.seed);
  const draw = (below: number) => uniformInt(random, 0, below - 1);
  const value = (parameters: RankingParameters) =>
    totalOf(meanCost(subjects, plan.costs(parameters))) + priorOf(plan, parameters);
  let best = plan.start;
  let total = value(best);
  let trials = 0;
  const consider = (parameters: RankingParameters): boolean => {
    if (trials >= plan.trials) return false;
    trials += 1;
    const trialTotal = value(parameters);
    // A gain that rounding could make is none.
    if (trialTotal > total - 1e-9) return false;
    best = parameters;
    total = trialTotal;
    return true;
  };
  while (trials < plan.trials) {
    let hasGained = false;
    for (const knob of shuffled(plan.knobs, draw)) {
      for (const one of neighbours(knob, best)) {
        if (consider(knob.write(best, one))) hasGained = true;
      }
    }
    if (!hasGained) {
      for (let step = 0; step < plan.knobs.length; step += 1) consider(jump(plan, best, draw));
    }
  }
  return { parameters: best, total, trials };
}

/** Three knobs at once, each by up to a third either way. */
function jump(
  { knobs }: SearchPlan,
  from: RankingParameters,
  draw: (below: number) => number,
): RankingParameters {
  return shuffled(knobs, draw)
    .slice(0, 3)
    .reduce((parameters, knob) => {
      const factor = 0.67 + draw(67) / 100;
      return knob.write(parameters, settled(knob, knob.read(parameters) * factor));
    }, from);
}

function shuffled<T>(items: readonly T[], draw: (below: number) => number): readonly T[] {
  return items
    .map((item) => ({ item, place: draw(1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Squared distance from the present values on a logarithmic scale, averaged over the knobs. */
export function priorOf(
  { knobs, start, prior }: SearchPlan,
  parameters: RankingParameters,
): number {
  const distance = knobs.reduce((total, knob) => {
    const ratio = (knob.read(parameters) + 1) / (knob.read(start) + 1);
    return total + Math.log(ratio) ** 2;
  }, 0);
  return (prior * distance) / knobs.length;
}
