import type { Period, Span, Warning } from '../../engine/index.ts';
import { type CalendarDate, isAfter, readCalendarDate } from './calendar-date.ts';
import type { JsonReader } from './json-reader.ts';

/** How a reader treats a date that cannot be one: the profile refuses it, the résumé warns. */
export type BadDate = (pointer: string, text: string) => void;

export interface PeriodSource {
  readonly reader: JsonReader;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly warnings: Warning[];
  readonly onBadDate: BadDate;
}

/** A date member and where it stands. */
export interface DateMember {
  readonly value: unknown;
  readonly pointer: string;
}

/**
 * The period between two members. Null when neither gives a date. An end without a start is kept
 * as an end; a start without an end, or with "present", goes on until now.
 */
export function readPeriod(source: PeriodSource, from: DateMember, to: DateMember): Period | null {
  const start = readDate(source, from);
  const end = readDate(source, to);
  const started = start?.kind === 'month' ? start.value : null;
  const ended = end?.kind === 'month' ? end.value : null;
  if (started === null && ended === null) return null;
  if (started !== null && ended !== null && isAfter(started, ended)) {
    warn(source, 'end-before-start', to, `This ends (${ended}) before it starts (${started}).`);
    return null;
  }
  // A date that could not be read is not "until now": nothing is known of that side.
  if (ended === null && end?.kind === 'bad') return null;
  return { start: started, end: ended, spans: [...spanOf(from), ...spanOf(to)] };
}

/** The date as it was written, if it was. */
function spanOf({ value, pointer }: DateMember): readonly Span[] {
  const quote = typeof value === 'number' ? String(value) : value;
  if (typeof quote !== 'string' || quote === '') return [];
  return [{ field: pointer, start: 0, end: quote.length, quote, polarity: 'supports' }];
}

function readDate(source: PeriodSource, member: DateMember): CalendarDate | null {
  const text = source.reader.text(yearAsText(member.value), member.pointer);
  if (text === null) return null;
  const date = readCalendarDate(text);
  if (date.kind === 'bad') source.onBadDate(member.pointer, text.slice(0, 40));
  if (date.kind === 'month' && isAfter(date.value, source.asOf)) {
    const message = `${date.value} lies after ${source.asOf}; time after that day does not count.`;
    warn(source, 'future-date', member, message);
  }
  return date;
}

/** 2019 for "2019" is a slip that loses nothing. */
function yearAsText(value: unknown): unknown {
  return typeof value === 'number' && Number.isInteger(value) ? String(value) : value;
}

function warn(source: PeriodSource, code: string, member: DateMember, message: string): void {
  source.warnings.push({ code, field: member.pointer, message });
}
