/**
 * Dates as résumés write them: "Nov 2019", "11/2019", "2019-11", "2019". No regular expressions.
 */
import { monthByName, monthBySeason } from './calendar-words.ts';

/** A month on the calendar: year * 12 + month - 1; `isYearOnly` when the month was not given. */
export interface Moment {
  readonly month: number;
  readonly isYearOnly: boolean;
  /** Months that the date is wide beyond its first: a quarter has two more. */
  readonly wide: number;
  /** The year has two digits ("5/15", "'15"), so only a whole range makes it a date. */
  readonly isShort: boolean;
  /** Offset behind the date. */
  readonly end: number;
}

/** Years that are read as years; which of them are believed is for the ranges to say. */
const earliestYear = 1700;
const latestYear = 2199;

/** Reads a date at the offset, null when none starts there. */
export function readMoment(text: string, at: number): Moment | null {
  const character = text.charAt(at);
  if (isDigit(text.charCodeAt(at))) {
    return isApostrophe(text.charAt(at - 1)) && !isLetter(text.charAt(at - 2))
      ? shortYear(text, at, null)
      : readNumericMoment(text, at);
  }
  if (isApostrophe(character)) return shortYear(text, at + 1, null);
  return isLetter(character) ? readNamedMoment(text, at) : null;
}

/** The year of a month. */
export function yearOf(month: number): number {
  return Math.floor(month / 12);
}

function readNumericMoment(text: string, at: number): Moment | null {
  const first = readNumber(text, at);
  if (first === null) return null;
  if (first.digits === 4) return yearThenMonth(text, first.value, first.end);
  if (first.digits > 2 || first.value < 1) return null;
  const separator = text.charAt(first.end);
  const second = '/.-'.includes(separator) ? readNumber(text, first.end + 1) : null;
  if (second === null) return dayThenName(text, first.end);
  if (second.digits === 4) return monthOfYear(second.value, first.value - 1, second.end);
  // Day, month, year, or month, day, year where the second number is no month.
  const third = text.charAt(second.end) === separator ? readNumber(text, second.end + 1) : null;
  if (third?.digits === 4) {
    const month = second.value <= 12 ? second.value : first.value;
    return monthOfYear(third.value, month - 1, third.end);
  }
  if (third !== null || separator !== '/' || second.digits !== 2) return null;
  const short = monthOfYear(fullYear(second.value), first.value - 1, second.end);
  return short === null ? null : { ...short, isShort: true };
}

/** "2019", "2019-11", "2019/11/30", "2019.11", "2019年11月", "2019 Q2". */
function yearThenMonth(text: string, year: number, end: number): Moment | null {
  if (year < earliestYear || year > latestYear) return null;
  const separator = text.charAt(end);
  const part = partAt(text, skipBlanks(text, separator === '/' ? end + 1 : end));
  if (part !== null) return partOfYear(year, part, part.end);
  const hasSeparator = separator !== '' && '-/.年'.includes(separator);
  const second = hasSeparator ? readNumber(text, end + 1) : null;
  if (second !== null && second.digits <= 2 && second.value >= 1 && second.value <= 12) {
    const day = '-/.'.includes(text.charAt(second.end)) ? readNumber(text, second.end + 1) : null;
    const isDay = day !== null && day.digits === 2 && day.value <= 31;
    const close = text.charAt(second.end) === '月' ? second.end + 1 : second.end;
    return moment(year * 12 + second.value - 1, isDay ? pastTime(text, day.end) : close);
  }
  // "2017-19" and "2017-2019" are years with a dash behind.
  if (second !== null && second.digits !== 4 && second.digits !== 2) return null;
  return { ...moment(year * 12, separator === '年' ? end + 1 : end), isYearOnly: true };
}

/** Offset behind the hour of a time stamp ("2019-03-01T09:00:00Z"). */
function pastTime(text: string, end: number): number {
  if (text.charAt(end) !== 'T' || !isDigit(text.charCodeAt(end + 1))) return end;
  let at = end + 1;
  while (at - end < 24 && '0123456789:.Z'.includes(text.charAt(at) || ' ')) at += 1;
  return at;
}

function moment(month: number, end: number): Moment {
  return { month, isYearOnly: false, wide: 0, isShort: false, end };
}

function monthOfYear(year: number, month: number, end: number): Moment | null {
  if (year < earliestYear || year > latestYear || month < 0 || month > 11) return null;
  return moment(year * 12 + month, end);
}

/** A quarter or a half of a year: its first month, and how many more it has. */
interface YearPart {
  readonly first: number;
  readonly wide: number;
  readonly end: number;
}

function partOfYear(year: number, { first, wide }: YearPart, end: number): Moment | null {
  const found = monthOfYear(year, first, end);
  return found === null ? null : { ...found, wide };
}

/** "Q3", "H2" */
function partAt(text: string, at: number): YearPart | null {
  const mark = text.charAt(at).toUpperCase();
  const months = mark === 'Q' ? 3 : 6;
  if (mark !== 'Q' && mark !== 'H') return null;
  const number = readNumber(text, at + 1);
  if (number?.digits !== 1 || number.value < 1 || number.value > 12 / months) return null;
  return { first: (number.value - 1) * months, wide: months - 1, end: number.end };
}

/** "1st", "3rd" */
function pastOrdinal(text: string, end: number): number {
  const suffix = text.slice(end, end + 2).toLowerCase();
  return ['st', 'nd', 'rd', 'th', 'er'].includes(suffix) && !isLetter(text.charAt(end + 2))
    ? end + 2
    : end;
}

/** "3 November 2019" */
function dayThenName(text: string, end: number): Moment | null {
  const day = pastOrdinal(text, end);
  const at = skipBlanks(text, text.charAt(day) === '.' ? day + 1 : day);
  return at > day && isLetter(text.charAt(at)) ? readNamedMoment(text, at) : null;
}

/** "FY2018", "FY 18": the year that it is mostly in. */
function fiscalYear(text: string, at: number): Moment | null {
  if (text.slice(at, at + 2).toUpperCase() !== 'FY') return null;
  const next = skipBlanks(text, at + 2);
  const number = readNumber(text, isApostrophe(text.charAt(next)) ? next + 1 : next);
  if (number === null || (number.digits !== 4 && number.digits !== 2)) return null;
  const year = number.digits === 4 ? number.value : fullYear(number.value);
  const found = monthOfYear(year, 0, number.end);
  return found === null ? null : { ...found, isYearOnly: true };
}

function readNamedMoment(text: string, at: number): Moment | null {
  const fiscal = fiscalYear(text, at);
  if (fiscal !== null) return fiscal;
  const part = partAt(text, at);
  if (part !== null) return yearOfPart(text, part);
  const name = readMonthName(text, at);
  if (name === null) return null;
  const { month } = name;
  const next = skipBlanks(text, name.end);
  if (isApostrophe(text.charAt(next))) return shortYear(text, next + 1, month);
  const dash = '-/–'.includes(text.charAt(next) || ' ') ? next + 1 : next;
  const number = readNumber(text, dash);
  if (number === null) return skipDe(text, next, month);
  if (number.digits === 4) return seasonWide(monthOfYear(number.value, month, number.end), name);
  if (number.digits > 2) return null;
  if (dash > next && number.digits === 2) return shortYear(text, dash, month);
  const day = pastOrdinal(text, number.end);
  const comma = text.charAt(day) === ',' ? day + 1 : day;
  const year = readNumber(text, skipBlanks(text, comma));
  return year?.digits === 4 ? monthOfYear(year.value, month, year.end) : null;
}

export interface MonthName {
  readonly month: number;
  readonly isSeason: boolean;
  readonly end: number;
}

/** "March", "Sept.", "Summer" at the offset. */
export function readMonthName(text: string, at: number): MonthName | null {
  let end = at;
  while (isLetter(text.charAt(end)) && end - at < 12) end += 1;
  const word = text.slice(at, end).toLowerCase();
  const named = monthByName.get(word);
  const month = named ?? monthBySeason.get(word);
  if (month === undefined) return null;
  const close = text.charAt(end) === '.' || text.charAt(end) === ',' ? end + 1 : end;
  return { month, isSeason: named === undefined, end: close };
}

/** A season is three months around its middle. */
function seasonWide(found: Moment | null, { isSeason }: MonthName): Moment | null {
  return found === null || !isSeason ? found : { ...found, month: found.month - 1, wide: 2 };
}

/** "Q3 2018", "Q3/2018", "Q3 '18" */
function yearOfPart(text: string, part: YearPart): Moment | null {
  const { end } = part;
  const next = skipBlanks(text, '/-'.includes(text.charAt(end) || ' ') ? end + 1 : end);
  const year = readNumber(text, isApostrophe(text.charAt(next)) ? next + 1 : next);
  if (year?.digits === 4) return partOfYear(year.value, part, year.end);
  const isShort = year?.digits === 2 && isApostrophe(text.charAt(next));
  return isShort ? partOfYear(fullYear(year.value), part, year.end) : null;
}

/** "Nov '19", or "'19" alone */
function shortYear(text: string, at: number, month: number | null): Moment | null {
  const number = readNumber(text, at);
  if (number?.digits !== 2 || isLetter(text.charAt(number.end))) return null;
  const found = monthOfYear(fullYear(number.value), month ?? 0, number.end);
  return found === null || month !== null ? found : { ...found, isYearOnly: true, isShort: true };
}

function fullYear(digits: number): number {
  return digits < 70 ? 2000 + digits : 1900 + digits;
}

/** "noviembre de 2019" */
function skipDe(text: string, at: number, month: number): Moment | null {
  const word = ['de ', 'del ', 'of '].find((start) => text.startsWith(start, at));
  if (word === undefined) return null;
  const year = readNumber(text, skipBlanks(text, at + word.length));
  return year?.digits === 4 ? monthOfYear(year.value, month, year.end) : null;
}

function readNumber(
  text: string,
  at: number,
): { value: number; digits: number; end: number } | null {
  let end = at;
  let value = 0;
  while (isDigit(text.charCodeAt(end)) && end - at < 5) {
    value = value * 10 + text.charCodeAt(end) - 48;
    end += 1;
  }
  return end === at ? null : { value, digits: end - at, end };
}

export function skipBlanks(text: string, at: number): number {
  let next = at;
  while (text.charAt(next) === ' ' || text.charAt(next) === '\t' || text.charAt(next) === '\u00a0')
    next += 1;
  return next;
}

export function isApostrophe(character: string): boolean {
  return character === "'" || character === '’' || character === '‘';
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return character !== '' && character.toLowerCase() !== character.toUpperCase();
}
