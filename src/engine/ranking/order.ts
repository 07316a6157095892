import type { Standing } from './standings.ts';

/** What of a standing decides its place. */
export type Placed = Pick<Standing, 'fit' | 'coreEvidenced' | 'weights'>;

/**
 * Best first, totally ordered: fit, then the share of the team's core technologies that the person
 * has, then the slug. Shares are compared by cross-multiplying, so that no rounding decides.
 */
export function inRankOrder<One extends Placed>(standings: readonly One[]): readonly One[] {
  return [...standings].sort(compareStandings);
}

/** Negative when the first stands before the second; never nought for two teams. */
export function compareStandings(a: Placed, b: Placed): number {
  if (a.fit !== b.fit) return b.fit - a.fit;
  const coverage = coverageOver(b, a) - coverageOver(a, b);
  if (coverage !== 0) return coverage;
  return a.weights.team.slug < b.weights.team.slug ? -1 : 1;
}

/** A team without core technologies covers none of them. */
function coverageOver(one: Placed, other: Placed): number {
  return one.coreEvidenced * Math.max(1, other.weights.coreCount);
}
