import type { Outcome } from './outcome.ts';

/** Milliseconds of one step over the cases, in process, after a warm-up. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

export interface Timings {
  readonly read: Timing;
  readonly rank: Timing;
  readonly cases: number;
}

export function timingsOf(outcomes: readonly Outcome[]): Timings {
  return {
    read: timingOf(outcomes.map(({ readMillis }) => readMillis)),
    rank: timingOf(outcomes.map(({ rankMillis }) => rankMillis)),
    cases: outcomes.length,
  };
}

export function timingOf(millis: readonly number[]): Timing {
  const sorted = [...millis].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}
