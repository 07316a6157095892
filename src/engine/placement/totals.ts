import { fitOf } from './best-total.ts';
import type { Assignment, Cohort } from './cohort.ts';

/** Sums over a placement; fits in hundredths. */
export interface Totals {
  readonly placed: number;
  readonly unplaced: number;
  readonly fit: number;
  /** The worst fit of a person who has a team and is not locked there; null without any. */
  readonly worstFit: number | null;
  /** Of those with a team who named wishes; null when nobody did. */
  readonly meanWishRank: number | null;
  readonly firstWishShare: number | null;
}

export function totalsOf(cohort: Cohort, assignment: Assignment): Totals {
  let placed = 0;
  let fit = 0;
  let worstFit: number | null = null;
  let wishing = 0;
  let ranks = 0;
  let first = 0;
  for (let person = 0; person < assignment.length; person += 1) {
    const team = assignment[person] ?? -1;
    if (team < 0) continue;
    const own = fitOf(cohort, person, team);
    placed += 1;
    fit += own;
    if (cohort.lock[person] !== team) worstFit = worstFit === null ? own : Math.min(worstFit, own);
    const rank = wishRank(cohort, person, team);
    if (rank === null) continue;
    wishing += 1;
    ranks += rank;
    if (rank === 1) first += 1;
  }
  return {
    placed,
    unplaced: assignment.length - placed,
    fit,
    worstFit,
    meanWishRank: wishing === 0 ? null : ranks / wishing,
    firstWishShare: wishing === 0 ? null : first / wishing,
  };
}

/**
 * One more than the number of teams that the person would rather have: wishes first, then teams by
 * fit. Null for a person without wishes, and for a team that they neither named nor fit.
 */
export function wishRank(cohort: Cohort, person: number, wanted: number): number | null {
  const { starts, team, wish, fit } = cohort;
  const start = starts[person] ?? 0;
  const end = starts[person + 1] ?? 0;
  let tier = -1;
  let own = 0;
  let hasWishes = false;
  for (let entry = start; entry < end; entry += 1) {
    if ((wish[entry] ?? 0) > 0) hasWishes = true;
    if (team[entry] !== wanted) continue;
    tier = wish[entry] ?? 0;
    own = fit[entry] ?? 0;
  }
  if (!hasWishes || tier < 0) return null;
  let rank = 1;
  for (let entry = start; entry < end; entry += 1) {
    const other = wish[entry] ?? 0;
    if (tier === 0 ? other > 0 || (fit[entry] ?? 0) > own : other > 0 && other < tier) rank += 1;
  }
  return rank;
}
