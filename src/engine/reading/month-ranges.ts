import type { Period } from '../profile.ts';
import { type Moment, readMoment, yearOf } from './moments.ts';

/** A job's time, in months on the calendar (year * 12 + month - 1), end exclusive. */
export interface MonthRange {
  readonly from: number;
  readonly to: number;
  /** The year that is named as its last: a bare year as an end adds no month of that year. */
  readonly lastYear: number;
}

/** Month of the calendar in which the as-of date falls. */
export function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/**
 * The range from a date up to another, both as written; `now` is the month behind the as-of month.
 * Null when it would end before it starts, or starts in the future.
 */
export function rangeBetween(first: Moment, last: Moment | null, now: number): MonthRange | null {
  const to = last === null ? now : Math.min(endMonth(last), now);
  if (first.month >= now || to < first.month) return null;
  // The same bare year twice ("2019 - 2019") is half a year of work.
  const end = to === first.month ? Math.min(to + 6, now) : to;
  const named = last?.isYearOnly === true ? yearOf(last.month) : yearOf(end - 1);
  return { from: first.month, to: end, lastYear: Math.min(named, yearOf(now - 1)) };
}

/** A month counts whole; a bare year as an end counts up to it, since both ends are unsure. */
function endMonth(moment: Moment): number {
  return moment.isYearOnly ? moment.month : moment.month + 1 + moment.wide;
}

/** The same time in ranges that do not touch; few, however many are given. */
export function mergedRanges(ranges: readonly MonthRange[]): readonly MonthRange[] {
  if (ranges.length < 2) return ranges;
  const merged: MonthRange[] = [];
  for (const range of [...ranges].sort((one, other) => one.from - other.from)) {
    const last = merged[merged.length - 1];
    if (last === undefined || range.from > last.to) {
      merged.push(range);
    } else {
      merged[merged.length - 1] = {
        from: last.from,
        to: Math.max(last.to, range.to),
        lastYear: Math.max(last.lastYear, range.lastYear),
      };
    }
  }
  return merged;
}

/** Months that a set of ranges covers, each month once. */
export function coveredMonths(ranges: readonly MonthRange[]): number {
  return mergedRanges(ranges).reduce((months, { from, to }) => months + to - from, 0);
}

/** Years in steps of a tenth. */
export function yearsOf(months: number): number {
  return Math.round((months * 10) / 12) / 10;
}

/** The range of a stated period ("2019-03" to "2021" or open), null when it cannot be read. */
export function rangeOf(period: Period, asOf: string): MonthRange | null {
  if (period.start === null) return null;
  const from = readMoment(period.start, 0);
  const to = period.end === null ? null : readMoment(period.end, 0);
  if (from === null || (period.end !== null && to === null)) return null;
  return rangeBetween(from, to, monthOf(asOf) + 1);
}
