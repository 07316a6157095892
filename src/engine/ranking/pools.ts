import type { Slug } from '../catalogue.ts';
import { gather, saturate } from './fixed-point.ts';
import type { RankingParameters } from './parameters.ts';

/** How the pools of a team turn what is in them into levels. */
export interface PoolCurves {
  /** Sum at which each pool is half full; the numbers of pools are places in it. */
  readonly halves: readonly number[];
  /** The pool of signals: one alone is found in most texts, several tell of one kind of work. */
  readonly signal: number;
}

/**
 * The pools in which contributions to one team saturate: one for bare mentions of whatever it is,
 * one each for interests, titles and signals, and one for each family of technologies.
 */
export interface TeamPools extends PoolCurves {
  readonly mention: number;
  readonly interest: number;
  readonly title: number;
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

/** What a sum in a pool is worth; rises with the sum. */
export function levelOf(curves: PoolCurves, pool: number, sum: number): number {
  const half = curves.halves[pool] ?? 0;
  return pool === curves.signal ? gather(sum, half) : saturate(sum, half);
}
