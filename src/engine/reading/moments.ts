/**
 * Dates as résumés write them: "Nov 2019", "11/2019", "2019-11", "2019". No regular expressions.
 */

/** A month on the calendar: year * 12 + month - 1; `isYearOnly` when the month was not given. */
export interface Moment {
  readonly month: number;
  readonly isYearOnly: boolean;
  /** Offset behind the date. */
  readonly end: number;
}

const monthNames: readonly (readonly [string, number])[] = [
  'january jan enero ene januar janvier janv gennaio janeiro',
  'february feb febrero februar février févr fevrier febbraio fevereiro',
  'march mar marzo märz maerz mars março',
  'april apr abril abr avril avr aprile',
  'may mayo mai maggio maio',
  'june jun junio juni juin giugno junho',
  'july jul julio juli juillet juil luglio julho',
  'august aug agosto ago août aout',
  'september sep sept septiembre septembre settembre setembro',
  'october oct octubre oktober okt octobre ottobre outubro',
  'november nov noviembre novembre',
  'december dec diciembre dic dezember dez décembre dicembre dezembro',
].flatMap((names, month) => names.split(' ').map((name) => [name, month] as const));

const monthByName = new Map(monthNames);

/** Seasons stand for their middle month. */
const seasons = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 0],
]);

export const earliestYear = 1960;
export const latestYear = 2079;

/** Reads a date at the offset, null when none starts there. */
export function readMoment(text: string, at: number): Moment | null {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readNumericMoment(text, at);
  return isLetter(text.charAt(at)) ? readNamedMoment(text, at) : null;
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
  const third = readNumber(text, second.end + 1);
  if (third?.digits !== 4 || text.charAt(second.end) !== separator) return null;
  const month = second.value <= 12 ? second.value : first.value;
  return monthOfYear(third.value, month - 1, third.end);
}

/** "2019", "2019-11", "2019/11/30", "2019.11", "2019年11月". */
function yearThenMonth(text: string, year: number, end: number): Moment | null {
  if (year < earliestYear || year > latestYear) return null;
  const separator = text.charAt(end);
  const hasSeparator = separator !== '' && '-/.年'.includes(separator);
  const second = hasSeparator ? readNumber(text, end + 1) : null;
  if (second !== null && second.digits <= 2 && second.value >= 1 && second.value <= 12) {
    const day = '-/.'.includes(text.charAt(second.end)) ? readNumber(text, second.end + 1) : null;
    const isDay = day !== null && day.digits === 2 && day.value <= 31;
    const close = text.charAt(second.end) === '月' ? second.end + 1 : second.end;
    return { month: year * 12 + second.value - 1, isYearOnly: false, end: isDay ? day.end : close };
  }
  if (second === null || second.digits === 4) {
    return { month: year * 12, isYearOnly: true, end: separator === '年' ? end + 1 : end };
  }
  return null;
}

function monthOfYear(year: number, month: number, end: number): Moment | null {
  if (year < earliestYear || year > latestYear || month < 0 || month > 11) return null;
  return { month: year * 12 + month, isYearOnly: false, end };
}

/** "3 November 2019" */
function dayThenName(text: string, end: number): Moment | null {
  const at = skipBlanks(text, end);
  return at > end && isLetter(text.charAt(at)) ? readNamedMoment(text, at) : null;
}

function readNamedMoment(text: string, at: number): Moment | null {
  let end = at;
  while (isLetter(text.charAt(end)) && end - at < 12) end += 1;
  const word = text.slice(at, end).toLowerCase();
  const month = monthByName.get(word) ?? seasons.get(word);
  if (month === undefined) return null;
  let next = text.charAt(end) === '.' || text.charAt(end) === ',' ? end + 1 : end;
  next = skipBlanks(text, next);
  if (text.charAt(next) === "'" || text.charAt(next) === '’')
    return shortYear(text, next + 1, month);
  const number = readNumber(text, next);
  if (number === null) return skipDe(text, next, month);
  if (number.digits === 4) return monthOfYear(number.value, month, number.end);
  if (number.digits > 2) return null;
  const comma = text.charAt(number.end) === ',' ? number.end + 1 : number.end;
  const year = readNumber(text, skipBlanks(text, comma));
  return year?.digits === 4 ? monthOfYear(year.value, month, year.end) : null;
}

/** "Nov '19" */
function shortYear(text: string, at: number, month: number): Moment | null {
  const number = readNumber(text, at);
  if (number?.digits !== 2) return null;
  return monthOfYear(
    number.value < 70 ? 2000 + number.value : 1900 + number.value,
    month,
    number.end,
  );
}

/** "noviembre de 2019" */
function skipDe(text: string, at: number, month: number): Moment | null {
  if (!text.startsWith('de ', at)) return null;
  const year = readNumber(text, skipBlanks(text, at + 3));
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

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(character: string): boolean {
  return character !== '' && character.toLowerCase() !== character.toUpperCase();
}
