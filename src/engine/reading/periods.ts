import type { Period } from '../profile.ts';
import { type Moment, readMoment, skipBlanks } from './moments.ts';

/** A job's time, in months on the calendar (year * 12 + month - 1), end exclusive. */
export interface MonthRange {
  readonly from: number;
  readonly to: number;
}

/** A range of dates found in a text. */
export interface DatedRange extends MonthRange {
  readonly start: number;
  readonly end: number;
}

const openWords = [
  'present',
  'now',
  'today',
  'current',
  'currently',
  'ongoing',
  'to date',
  'date',
  'actualidad',
  'presente',
  'hoy',
  'heute',
  'jetzt',
  'aujourd',
  'présent',
  'actuel',
  '至今',
  '现在',
  '現在',
  'oggi',
  'atual',
];
const toWords = ['to', 'until', 'till', 'through', 'bis', 'à', 'a', 'au', 'hasta', 'al', 'até'];
const sinceWords = ['since ', 'from ', 'desde ', 'seit ', 'depuis '];

/** Month of the calendar in which the as-of date falls. */
export function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** Finds "Nov 2019 - Jan 2021", "2019 to present", "since 2018", "(2017–2019)" in a text. */
export function findRanges(text: string, asOf: string): readonly DatedRange[] {
  const ranges: DatedRange[] = [];
  const now = monthOf(asOf) + 1;
  let digit = 0;
  for (let at = 0; at < text.length; at += 1) {
    while (digit < text.length && (digit < at || !isDigit(text.charCodeAt(digit)))) digit += 1;
    if (digit === text.length) break;
    // A date has a digit within the length of the longest month name.
    at = Math.max(at, digit - longestMonthName);
    if (!startsWord(text, at)) continue;
    const first = readMoment(text, at);
    if (first === null) continue;
    const range = completeRange(text, at, first, now);
    if (range !== null) ranges.push(range);
    at = Math.max(range?.end ?? first.end, at + 1) - 1;
  }
  return ranges;
}

/** "septiembre de " */
const longestMonthName = 16;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function startsWord(text: string, at: number): boolean {
  return !isWordCharacter(text.charAt(at - 1)) && isWordCharacter(text.charAt(at));
}

function isWordCharacter(character: string): boolean {
  if (character >= '0' && character <= '9') return true;
  return character !== '' && character.toLowerCase() !== character.toUpperCase();
}

function completeRange(text: string, at: number, first: Moment, now: number): DatedRange | null {
  const separatorEnd = readSeparator(text, first.end);
  if (separatorEnd !== null) {
    const next = skipBlanks(text, separatorEnd);
    const second = readMoment(text, next) ?? shortEnd(text, next, first);
    if (second !== null) return makeRange(at, second.end, first, endMonth(second), now);
    const open = openWords.find(
      (word) => text.slice(next, next + word.length).toLowerCase() === word,
    );
    if (open !== undefined) return makeRange(at, next + open.length, first, now, now);
    const isOpenEnded = next >= text.length || '\n),;'.includes(text.charAt(next));
    if (isOpenEnded && isDash(text, first.end)) return makeRange(at, separatorEnd, first, now, now);
  }
  const before = text.slice(at > 8 ? at - 8 : 0, at).toLowerCase();
  const isSince = sinceWords.some((word) => before.endsWith(word)) && !before.endsWith('from ');
  return isSince ? makeRange(at, first.end, first, now, now) : null;
}

/** "2017-19": the end has two digits. */
function shortEnd(text: string, at: number, first: Moment): Moment | null {
  if (!first.isYearOnly) return null;
  const digits = text.slice(at, at + 2);
  const isShort = digits.length === 2 && isDigits(digits) && !isWordCharacter(text.charAt(at + 2));
  if (!isShort) return null;
  const century = Math.floor(first.month / 1200) * 1200;
  return { month: century + Number(digits) * 12, isYearOnly: true, end: at + 2 };
}

function isDigits(word: string): boolean {
  return [...word].every((character) => character >= '0' && character <= '9');
}

/** A month counts whole; a bare year as an end counts to its middle, since both ends are unsure. */
function endMonth(moment: Moment): number {
  return moment.isYearOnly ? moment.month : moment.month + 1;
}

function makeRange(
  start: number,
  end: number,
  first: Moment,
  to: number,
  now: number,
): DatedRange | null {
  const capped = Math.min(to, now);
  if (first.month >= now || capped < first.month) return null;
  // The same bare year twice ("2019 - 2019") is half a year of work.
  return { start, end, from: first.month, to: capped === first.month ? capped + 6 : capped };
}

function isDash(text: string, at: number): boolean {
  return '-–—−~'.includes(text.charAt(skipBlanks(text, at)) || '\n');
}

function readSeparator(text: string, at: number): number | null {
  const next = skipBlanks(text, at);
  if ('-–—−~/'.includes(text.charAt(next) || '\n')) {
    let end = next + 1;
    while ('-–—>'.includes(text.charAt(end) || '\n')) end += 1;
    return end;
  }
  for (const word of toWords) {
    const slice = text.slice(next, next + word.length).toLowerCase();
    if (slice === word && text.charAt(next + word.length) === ' ') return next + word.length;
  }
  return null;
}

/** Months that a set of ranges covers, each month once. */
export function coveredMonths(ranges: readonly MonthRange[]): number {
  const sorted = [...ranges].sort((one, other) => one.from - other.from || one.to - other.to);
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of sorted) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return months;
}

/** Years in steps of a tenth. */
export function yearsOf(months: number): number {
  return Math.round((months * 10) / 12) / 10;
}

/** The range of a stated period ("2019-03" to "2021" or open), null when it cannot be read. */
export function rangeOf(period: Period, asOf: string): MonthRange | null {
  if (period.start === null) return null;
  const now = monthOf(asOf) + 1;
  const from = readMoment(period.start, 0);
  const to = period.end === null ? null : readMoment(period.end, 0);
  if (from === null || (period.end !== null && to === null)) return null;
  const end = Math.min(to === null ? now : endMonth(to), now);
  if (from.month >= now || end < from.month) return null;
  return { from: from.month, to: end === from.month ? end + 6 : end };
}
