/**
 * Dates as people write them in structured résumés. Only year and month matter to the engine, so
 * days are checked and dropped.
 */

/** Nobody who applies today worked before the first year; later than the last is a slip. */
export const earliestYear = 1940;
export const latestYear = 2100;

export type CalendarDate =
  | { readonly kind: 'month'; readonly value: string }
  /** "present" and its like: the period goes on. */
  | { readonly kind: 'ongoing' }
  | { readonly kind: 'bad' };

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a full ISO 8601 time stamp, as some exporters write. */
const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[0-9:.]{1,18}(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

const ongoingWords = new Set(['present', 'now', 'current', 'currently', 'today', 'ongoing']);

export function readCalendarDate(text: string): CalendarDate {
  const trimmed = text.trim();
  if (ongoingWords.has(trimmed.toLowerCase())) return { kind: 'ongoing' };
  const parts = datePattern.exec(trimmed);
  const year = parts?.[1];
  if (year === undefined) return { kind: 'bad' };
  if (Number(year) < earliestYear || Number(year) > latestYear) return { kind: 'bad' };
  const month = parts?.[2];
  if (month === undefined) return { kind: 'month', value: year };
  if (Number(month) < 1 || Number(month) > 12) return { kind: 'bad' };
  const day = parts?.[3];
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return { kind: 'bad' };
  return { kind: 'month', value: `${year}-${month}` };
}

/** Whether `date` lies after `other`, as far as the coarser of the two can tell. */
export function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}
