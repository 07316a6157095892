import type { Slug } from '../catalogue.ts';
import type { ReadSkill } from '../profile.ts';
import type { Gap } from '../ranking.ts';
import type { GapCandidate } from './compiled-weights.ts';
import { fitOf } from './fixed-point.ts';
import { levelChange, type Standing } from './standings.ts';

/** Technologies that are no gap: had by the person (leaving ones too), or left out on purpose. */
export function closedGaps(
  skills: readonly ReadSkill[],
  without: readonly string[],
): ReadonlySet<Slug> {
  const closed = new Set<Slug>(without);
  for (const { technology, polarity } of skills) {
    if (polarity === 'supports' || polarity === 'leaving') closed.add(technology);
  }
  return closed;
}

interface FoundGap {
  readonly candidate: GapCandidate;
  /** What the team's total would gain. */
  readonly rise: number;
  /** Hundredths of a point of fit. */
  readonly gain: number;
}

/** What of the team's own technologies would raise its fit most; ties by slug. */
export function gapsOf(
  standing: Standing,
  closed: ReadonlySet<Slug>,
  shown: number,
): readonly Gap[] {
  const { gapCandidates, mentionPool, half } = standing.weights;
  const best: FoundGap[] = [];
  let leastRise = 0;
  for (const candidate of gapCandidates) {
    const rise =
      levelChange(standing, candidate.pool, candidate.depthAmount) +
      levelChange(standing, mentionPool, candidate.mentionAmount);
    // Candidates come by slug and a fit rises with its total, so what rises no more than the last
    // of a full list cannot overtake it.
    if (rise <= leastRise || closed.has(candidate.technology)) continue;
    const gain = fitOf(standing.total + rise, half) - standing.fit;
    if (gain <= 0) continue;
    insertGap(best, { candidate, rise, gain });
    if (best.length > shown) best.pop();
    if (best.length === shown) leastRise = best[shown - 1]?.rise ?? 0;
  }
  return best.map(({ candidate: { technology, name }, gain }) => {
    return { technology, name, gain: gain / 100 };
  });
}

function insertGap(best: FoundGap[], found: FoundGap): void {
  let place = best.length;
  while (place > 0 && (best[place - 1]?.gain ?? 0) < found.gain) place -= 1;
  best.splice(place, 0, found);
}
