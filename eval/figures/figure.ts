import { wilsonInterval } from './wilson.ts';

/** A measured number. `low` and `high` bound it with 95 % confidence where it is a share. */
export interface Figure {
  readonly value: number;
  /** How many cases it rests on. */
  readonly cases: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** The share of hits among cases; null when there is no case. */
export function shareFigure(hits: number, cases: number): Figure | null {
  if (cases === 0) return null;
  return { value: hits / cases, cases, ...wilsonInterval(hits, cases) };
}

export function shareWhere<T>(items: readonly T[], holds: (item: T) => boolean): Figure | null {
  return shareFigure(items.filter(holds).length, items.length);
}

/** A number that is no share of cases, such as a mean error. */
export function meanFigure(value: number | null, cases: number): Figure | null {
  return value === null ? null : { value, cases, low: null, high: null };
}
