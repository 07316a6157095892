import type { Slug } from '../catalogue.ts';
import type { RankingParameters } from './parameters.ts';

/**
 * The pools in which contributions to one team saturate: one for bare mentions of whatever it is,
 * one each for interests, titles and signals, and one for each family of technologies.
 */
export interface TeamPools {
  /** Sum at which each pool opened so far is half saturated; the numbers below are places in it. */
  readonly halves: readonly number[];
  readonly mention: number;
  readonly interest: number;
  readonly title: number;
  readonly signal: number;
  /** The pool of a family, opened when first asked for. */
  readonly family: (family: Slug) => number;
}

export function openPools(parameters: RankingParameters): TeamPools {
  const halves: number[] = [];
  const open = (half: number) => halves.push(half) - 1;
  const families = new Map<Slug, number>();
  return {
    halves,
    mention: open(parameters.mentionHalf),
    interest: open(parameters.interestHalf),
    title: open(parameters.titleHalf),
    signal: open(parameters.signalHalf),
    family: (family) => {
      const pool = families.get(family) ?? open(parameters.familyHalf);
      families.set(family, pool);
      return pool;
    },
  };
}
