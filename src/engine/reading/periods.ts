import { openWords, roughly, sinceWords, toMarks, toWords } from './calendar-words.ts';
import {
  isApostrophe,
  isDigit,
  isLetter,
  type Moment,
  readMoment,
  readMonthName,
  skipBlanks,
  yearOf,
} from './moments.ts';
import { type MonthRange, monthOf, rangeBetween } from './month-ranges.ts';

/** Why a range that reads well is not believed, or not wholly. */
export type RangeDoubt = 'starts-in-future' | 'ends-in-future' | 'too-early' | 'end-before-start';

/** A range of dates found in a text. */
export interface DatedRange {
  readonly start: number;
  readonly end: number;
  /** Its months; null when it is not believed. */
  readonly range: MonthRange | null;
  /** "since 2015": how it is written tells less of a job than two dates do. */
  readonly isSince: boolean;
  /** Only a season ("Summer 2019"), which is a job where it stands apart. */
  readonly isSeason: boolean;
  readonly doubt: RangeDoubt | null;
}

/** Nobody who applies today worked before. */
const earliestYear = 1960;
/** A longer stretch is no working life. */
const longestMonths = 60 * 12;
/** "September - September 2019": how far in front of its first digit a date may begin. */
const longestLead = 26;

/** Finds "Nov 2019 - Jan 2021", "2019 to present", "since 2018", "(2017–2019)" in a text. */
export function findRanges(text: string, asOf: string): readonly DatedRange[] {
  const ranges: DatedRange[] = [];
  const now = monthOf(asOf) + 1;
  let digit = 0;
  for (let at = 0; at < text.length; at += 1) {
    while (digit < text.length && (digit < at || !isDigit(text.charCodeAt(digit)))) digit += 1;
    if (digit === text.length) break;
    at = Math.max(at, digit - longestLead);
    if (!startsWord(text, at) || !mayBeDate(text, at)) continue;
    const first = readMoment(text, at) ?? monthOfSharedYear(text, at);
    if (first === null) continue;
    const range = completeRange(text, at, first, now);
    if (range !== null) ranges.push(range);
    at = Math.max(range?.end ?? first.end, at + 1) - 1;
  }
  return ranges;
}

function startsWord(text: string, at: number): boolean {
  return !isWordCharacter(text.charAt(at - 1)) && isWordCharacter(text.charAt(at));
}

/** Digits, the name of a month or a quarter; not the middle of a number ("555-2015-2019"). */
function mayBeDate(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (isLetter(character)) return 'QqHhFf'.includes(character) || readMonthName(text, at) !== null;
  const before = text.charAt(at - 1);
  return !('-/+'.includes(before || ' ') && isDigit(text.charCodeAt(at - 2)));
}

function isWordCharacter(character: string): boolean {
  return isDigit(character.charCodeAt(0)) || isLetter(character);
}

/** The "Jan" of "Jan - Jun 2019". */
function monthOfSharedYear(text: string, at: number): Moment | null {
  if (!isLetter(text.charAt(at))) return null;
  const name = readMonthName(text, at);
  const separatorEnd = name === null ? null : readSeparator(text, name.end);
  if (name === null || separatorEnd === null) return null;
  const next = skipBlanks(text, separatorEnd);
  const last = isLetter(text.charAt(next)) ? readMoment(text, next) : null;
  if (last === null || last.wide > 0) return null;
  const month = yearOf(last.month) * 12 + name.month;
  return { month, isYearOnly: false, wide: 0, isShort: false, end: name.end };
}

function completeRange(text: string, at: number, first: Moment, now: number): DatedRange | null {
  const start = isApostrophe(text.charAt(at - 1)) ? at - 1 : at;
  const place = { start, isSince: false, isSeason: false };
  const separatorEnd = readSeparator(text, first.end) ?? readAnd(text, start, first.end);
  if (separatorEnd !== null) {
    const next = skipRoughly(text, separatorEnd);
    const second = readMoment(text, next) ?? shortEnd(text, next, first);
    if (second !== null) return judged({ ...place, end: second.end }, first, second, now);
    const open = openEnd(text, next);
    if (open !== null) return judged({ ...place, end: open }, first, null, now);
    const isOpenEnded = next >= text.length || '\n),;|]'.includes(text.charAt(next));
    if (isOpenEnded && isDash(text, first.end) && !first.isShort)
      return judged({ ...place, end: separatorEnd }, first, null, now);
  }
  const onwards = first.isShort ? null : onwardsEnd(text, first.end);
  if (onwards !== null || isAfterSince(text, start)) {
    return judged({ ...place, end: onwards ?? first.end, isSince: true }, first, null, now);
  }
  const isSeason = first.wide > 0 && !first.isShort;
  return isSeason ? judged({ ...place, end: first.end, isSeason }, first, first, now) : null;
}

/** Sets the months, and says what cannot be believed of them. */
function judged(
  place: Pick<DatedRange, 'start' | 'end' | 'isSince' | 'isSeason'>,
  first: Moment,
  last: Moment | null,
  now: number,
): DatedRange {
  const range = rangeBetween(first, last, now);
  const isTooLong = range !== null && range.to - range.from > longestMonths;
  if (yearOf(first.month) < earliestYear || isTooLong)
    return { ...place, range: null, doubt: 'too-early' };
  if (first.month >= now) return { ...place, range, doubt: 'starts-in-future' };
  if (range === null) return { ...place, range, doubt: 'end-before-start' };
  return { ...place, range, doubt: endsLater(last, now) ? 'ends-in-future' : null };
}

/** A year alone is compared as a year, so that this year is never the future. */
function endsLater(last: Moment | null, now: number): boolean {
  if (last === null) return false;
  return last.isYearOnly ? yearOf(last.month) > yearOf(now - 1) : last.month >= now;
}

/** "2017-19": the end has two digits. */
function shortEnd(text: string, at: number, first: Moment): Moment | null {
  if (!first.isYearOnly) return null;
  const digits = text.slice(at, at + 2);
  const isShort = digits.length === 2 && isDigits(digits) && !isWordCharacter(text.charAt(at + 2));
  if (!isShort) return null;
  const century = Math.floor(first.month / 1200) * 1200;
  return { ...first, month: century + Number(digits) * 12, end: at + 2 };
}

function isDigits(word: string): boolean {
  return [...word].every((character) => isDigit(character.charCodeAt(0)));
}

function isDash(text: string, at: number): boolean {
  return '-–—−~～〜'.includes(text.charAt(skipBlanks(text, at)) || '\n');
}

/** Offset behind what leads from the first date to the second: " - ", "/", " until ". */
function readSeparator(text: string, at: number): number | null {
  const next = skipBlanks(text, at);
  if ('-–—−‑‒―~～〜/>'.includes(text.charAt(next) || '\n')) {
    let end = next + 1;
    while (end - next < 4 && '-–—>'.includes(text.charAt(end) || '\n')) end += 1;
    return pastToWord(text, end) ?? end;
  }
  const mark = toMarks.find((word) => text.startsWith(word, next));
  return mark === undefined ? pastToWord(text, next) : next + mark.length;
}

function pastToWord(text: string, at: number): number | null {
  const next = skipBlanks(text, at);
  const lower = text.slice(next, next + 12).toLowerCase();
  const word = toWords.find((one) => lower.startsWith(`${one} `));
  return word === undefined ? null : next + word.length;
}

/** The "and" of "between 2015 and 2018". */
function readAnd(text: string, start: number, at: number): number | null {
  const before = text.slice(Math.max(0, start - 10), start).toLowerCase();
  if (!betweenWords.some((word) => before.endsWith(`${word} `))) return null;
  const next = skipBlanks(text, at);
  const lower = text.slice(next, next + 4).toLowerCase();
  const word = andWords.find((one) => lower.startsWith(`${one} `));
  return word === undefined ? null : next + word.length;
}

const betweenWords = ['between', 'zwischen', 'entre', 'tra'];
const andWords = ['and', 'und', 'y', 'et', 'e'];

/** Skips what only says how exact the next date is: "mid 2019", "ca. 2019". */
function skipRoughly(text: string, at: number): number {
  const next = skipBlanks(text, at);
  const lower = text.slice(next, next + 20).toLowerCase();
  const word = roughly.find((one) => lower.startsWith(`${one} `));
  const isMid = lower.startsWith('mid-') || lower.startsWith('mid‑');
  if (isMid) return next + 4;
  return word === undefined ? next : skipBlanks(text, next + word.length);
}

/** Offset behind "present" and its like, null when there is none. */
function openEnd(text: string, at: number): number | null {
  const lower = text.slice(at, at + 16).toLowerCase();
  const word = openWords.find((one) => lower.startsWith(one));
  if (word === undefined) return null;
  const next = lower.charAt(word.length);
  return isLetter(next) ? null : at + word.length;
}

/** Offset behind "2016 onwards", "2016年から", null when nothing like that follows. */
function onwardsEnd(text: string, at: number): number | null {
  const lower = text.slice(at, at + 12).toLowerCase();
  const word = [' onwards', ' onward', ' and on', 'から', '年から', ' – today'].find((one) =>
    lower.startsWith(one),
  );
  return word === undefined ? null : at + word.length;
}

/** True behind "since", "since early", "since about". */
function isAfterSince(text: string, at: number): boolean {
  let before = text.slice(Math.max(0, at - 28), at).toLowerCase();
  if (!before.endsWith(' ') && !before.endsWith('-') && !before.endsWith('自')) return false;
  before = before.replaceAll('-', ' ').trimEnd();
  const rough = roughly.find((word) => before.endsWith(` ${word}`));
  if (rough !== undefined) before = before.slice(0, -rough.length).trimEnd();
  return sinceWords.some(
    (word) => before.endsWith(word) && !isLetter(before.charAt(before.length - word.length - 1)),
  );
}
