import type { Slug } from '../../src/engine/index.ts';
import { wilsonInterval } from './wilson.ts';

/** One forecast over the teams, best first, and the team that was right. */
export interface Forecast {
  readonly chances: readonly { readonly team: Slug; readonly probability: number }[];
  readonly best: Slug;
}

export interface Bin {
  /** Bounds of the stated probability, the lower one included. */
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  /** Mean stated probability of the first team; null without cases. */
  readonly stated: number | null;
  /** How often the first team was right, with its 95 % interval; null without cases. */
  readonly right: { readonly value: number; readonly low: number; readonly high: number } | null;
}

const binCount = 10;

/** First teams by stated probability, in ten bins of equal width. */
export function calibrationBins(forecasts: readonly Forecast[]): readonly Bin[] {
  const sums = Array.from({ length: binCount }, () => ({ cases: 0, stated: 0, right: 0 }));
  for (const { chances, best } of forecasts) {
    const first = chances[0];
    if (first === undefined) continue;
    const sum = sums[Math.min(binCount - 1, Math.floor(first.probability * binCount))];
    if (sum === undefined) throw new RangeError(`${first.probability} is no probability.`);
    sum.cases += 1;
    sum.stated += first.probability;
    sum.right += Number(first.team === best);
  }
  return sums.map(({ cases, stated, right }, index) => ({
    from: index / binCount,
    to: (index + 1) / binCount,
    cases,
    stated: cases === 0 ? null : stated / cases,
    right: cases === 0 ? null : { value: right / cases, ...wilsonInterval(right, cases) },
  }));
}

/**
 * Expected calibration error of the first team: the gap between stated probability and how often
 * it was right, averaged over the bins by their cases. 0 is best; null without cases.
 */
export function calibrationError(bins: readonly Bin[]): number | null {
  const cases = bins.reduce((total, bin) => total + bin.cases, 0);
  if (cases === 0) return null;
  const gap = bins.reduce(
    (total, { cases: inBin, stated, right }) =>
      total + inBin * Math.abs((stated ?? 0) - (right?.value ?? 0)),
    0,
  );
  return gap / cases;
}

/**
 * Brier's score over the teams: the squared distance of the stated probabilities from the truth,
 * averaged over the forecasts. 0 is best; the uniform guess over five teams gives 0.8.
 */
export function brierScore(forecasts: readonly Forecast[]): number | null {
  if (forecasts.length === 0) return null;
  const sum = forecasts.reduce(
    (total, { chances, best }) =>
      total +
      chances.reduce((part, { team, probability }) => {
        const gap = probability - Number(team === best);
        return part + gap * gap;
      }, 0),
    0,
  );
  return sum / forecasts.length;
}
