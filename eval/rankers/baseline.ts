import type { Slug } from '../../src/engine/index.ts';

/** A plain way to order the teams, against which the engine is measured. */
export interface Baseline {
  readonly name: string;
  /** What it does, in one sentence. */
  readonly method: string;
  /** Every active team, best first. */
  order(words: string): readonly Slug[];
}

/** Teams by falling score, equal ones by slug. */
export function byScore(scores: ReadonlyMap<Slug, number>): readonly Slug[] {
  return [...scores]
    .sort(([slugA, a], [slugB, b]) => b - a || (slugA < slugB ? -1 : 1))
    .map(([slug]) => slug);
}
