import { isDigit, isLetter } from './moments.ts';
import { articles, numberWords } from './number-words.ts';

/** A number in front of a unit of time. */
export interface Amount {
  readonly value: number;
  /** Offset of its first character, a sign or the lower end of a range included. */
  readonly start: number;
  readonly isNegative: boolean;
  /** Only "a" or "an": "a year of Java", but also "four releases a year". */
  readonly isArticle: boolean;
}

/** How far in front of its unit an amount may begin. */
const reach = 44;
/** May stand between a number and its unit. */
const fillers = [
  ...['plus', 'or more', 'of', 'full', 'whole', 'solid', 'good', 'long', 'straight', 'more', 'odd'],
  ...['consecutive', 'professional', 'happy', 'total', 'combined', 'additional'],
];
/** "and a half" and its like in front of the unit. */
const halves = [
  'and a half',
  'and one half',
  'and half',
  'y medio',
  'et demi',
  'e mezzo',
  'e meio',
];
const less = [
  ...['less than', 'fewer than', 'under', 'below', 'not quite', 'just short of', 'weniger als'],
  ...['menos de', 'moins de', 'meno di', 'minder dan'],
];
/** An article is a number of years only behind these ("for a year", "over a year"). */
const countingWords = [
  ...[
    'for',
    'over',
    'than',
    'about',
    'around',
    'almost',
    'nearly',
    'spent',
    'only',
    'just',
    'with',
  ],
  ...['past', 'last', 'have', 'had', 'after', 'seit', 'depuis', 'hace', 'durante', 'pendant'],
];

/** The amount in front of a unit: "6", "6+", "1.5", "3-5", "two and a half", "over ten". */
export function amountBefore(text: string, unitStart: number): Amount | null {
  const from = Math.max(0, unitStart - reach);
  const window = text.slice(from, unitStart).replaceAll('\n', ' ').replaceAll('-\u00a0', '  ');
  const lower = window.toLowerCase();
  // A few letters change their length; then the words are matched as they stand.
  const words = lower.length === window.length ? lower : window;
  const bare = withoutFillers(words);
  const half = halves.find((phrase) => bare.endsWith(phrase) || hyphened(bare).endsWith(phrase));
  const end = half === undefined ? bare.length : trimmed(bare.slice(0, -half.length)).length;
  const number = numberAt(bare.slice(0, end));
  if (number === null) return null;
  const { start: lowStart, value: low } = lowerEnd(words, number);
  const isNegative = hasMinus(text, from + lowStart);
  const before = words.slice(0, lowStart).trimEnd();
  const isLess = less.some((phrase) => before.endsWith(phrase));
  const value = low + (half === undefined ? 0 : 0.5) - (isLess && low > 0.1 ? 0.1 : 0);
  const isArticle = half === undefined && number.isArticle && !isCounted(before);
  const start = from + lowStart - (isNegative ? 1 : 0);
  return { value: Math.round(value * 100) / 100, start, isNegative, isArticle };
}

function isCounted(before: string): boolean {
  return countingWords.some(
    (word) => before.endsWith(word) && !isLetter(before.charAt(before.length - word.length - 1)),
  );
}

function hyphened(words: string): string {
  return words.replaceAll('-', ' ');
}

function trimmed(words: string): string {
  let end = words.length;
  while (end > 0 && ' +-\u2010\u2011\u00a0~≥>'.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

function withoutFillers(words: string): string {
  let bare = trimmed(words);
  for (let count = 0; count < 3; count += 1) {
    const filler = fillers.find(
      (word) => bare.endsWith(word) && ' -'.includes(bare.charAt(bare.length - word.length - 1)),
    );
    if (filler === undefined || filler.length === bare.length) break;
    bare = trimmed(bare.slice(0, -filler.length));
  }
  return bare;
}

interface NumberFound {
  readonly value: number;
  readonly start: number;
  readonly isArticle: boolean;
}

/** The number that ends the words. */
function numberAt(words: string): NumberFound | null {
  let start = words.length;
  while (start > 0 && isNumberCharacter(words.charAt(start - 1))) start -= 1;
  const token = words.slice(start);
  if (token === '') return null;
  if (isDigit(token.charCodeAt(0)) || token.startsWith('.')) return digitsAt(words, start);
  if (token === '½') return digitsAt(words, start);
  const value = numberWords.get(token);
  if (value === undefined) return hyphenNumber(words, start);
  if (value === 0.5) return halfAt(words, start);
  if (articles.has(token) && isHalf(words, start)) return halfAt(words, start - 5);
  const tens = value < 10 && articles.has(token) === false ? tensBefore(words, start) : null;
  if (tens !== null) return { ...tens, value: tens.value + value };
  const phrase = articleBefore(words, start, token);
  return { value, start: phrase, isArticle: articles.has(token) };
}

/** "a couple of", "a few": the article belongs to the number. */
function articleBefore(words: string, start: number, token: string): number {
  const isCount = token === 'couple' || token === 'few' || token === 'dozen' || token === 'single';
  return isCount && words.slice(0, start).endsWith('a ') ? start - 2 : start;
}

/** "half a decade" */
function isHalf(words: string, start: number): boolean {
  return words.slice(Math.max(0, start - 6), start).trimStart() === 'half ';
}

function halfAt(words: string, start: number): NumberFound {
  return {
    value: 0.5,
    start: words.slice(0, start).endsWith('a ') ? start - 2 : start,
    isArticle: false,
  };
}

/** "twenty five" */
function tensBefore(words: string, start: number): NumberFound | null {
  const before = trimmed(words.slice(0, start));
  const word = before.slice(before.lastIndexOf(' ') + 1);
  const value = numberWords.get(word) ?? 0;
  const isTens = value >= 20 && before.length < start;
  return isTens ? { value, start: before.length - word.length, isArticle: false } : null;
}

/** Words with an inner hyphen, as "half-a" or an "s" of a plural behind. */
function hyphenNumber(words: string, start: number): NumberFound | null {
  const token = words.slice(start);
  const value = token.endsWith('s') ? numberWords.get(token.slice(0, -1)) : undefined;
  return value === undefined || value < 10 ? null : { value, start, isArticle: false };
}

/** "3", "1.5", "1,5", "3½", "1 1/2"; years of the calendar are no amounts. */
function digitsAt(words: string, start: number): NumberFound | null {
  const token = words.slice(start);
  const half = token.endsWith('½');
  const digits = half ? token.slice(0, -1).trimEnd() : token;
  if (digits === '') {
    const whole = numberAt(trimmed(words.slice(0, start)));
    return whole === null || whole.isArticle
      ? { value: 0.5, start, isArticle: false }
      : { ...whole, value: whole.value + 0.5 };
  }
  if (digits.length === 1 && words.charAt(start - 1) === '/') return mixedNumber(words, start);
  const isThousand = digits.length > 4 && digits.charAt(digits.length - 4) === ',';
  const value = Number(isThousand ? digits.replaceAll(',', '') : digits.replace(',', '.'));
  if (!Number.isFinite(value)) return null;
  return { value: value + (half ? 0.5 : 0), start, isArticle: false };
}

/** "1 1/2", "1/2" */
function mixedNumber(words: string, start: number): NumberFound | null {
  const upper = words.slice(start - 2, start - 1);
  if (upper !== '1' || words.slice(start) !== '2') return null;
  const before = words.slice(0, start - 2);
  const digit = before.endsWith(' ') ? before.trimEnd().slice(-1) : '';
  const isWhole = digit !== '' && isDigit(digit.charCodeAt(0));
  if (!isWhole) return { value: 0.5, start: start - 2, isArticle: false };
  return { value: Number(digit) + 0.5, start: before.trimEnd().length - 1, isArticle: false };
}

/** "3-5 years", "three to five years": the lower end is what is certain. */
function lowerEnd(words: string, number: NumberFound): { value: number; start: number } {
  const bare = words.slice(0, number.start).trimEnd();
  const joint = ['-', '–', '—', '~', ' to', ' or', ' bis', ' à', ' a'].find((one) =>
    bare.endsWith(one),
  );
  if (joint === undefined || number.isArticle) return number;
  const low = numberAt(bare.slice(0, -joint.length).trimEnd());
  if (low === null || low.isArticle || low.value >= number.value || low.value <= 0) return number;
  return low;
}

/** "-3 years" is no amount; the dash of "3-5", of "Java - 3 years" and of a list is no minus. */
function hasMinus(text: string, start: number): boolean {
  const sign = text.charAt(start - 1);
  if ((sign !== '-' && sign !== '−') || !isDigit(text.charCodeAt(start))) return false;
  const before = text.charAt(start - 2);
  if (before === '' || before === '\n') return !isInList(text, start - 1);
  return ' \t(:[,;='.includes(before);
}

/** True where the line before or behind starts with the same dash. */
function isInList(text: string, lineStart: number): boolean {
  const next = text.indexOf('\n', lineStart);
  const previous = lineStart < 2 ? -2 : text.lastIndexOf('\n', lineStart - 2);
  const isDashed = (at: number) => text.charAt(at + 1) === '-';
  const hasNext = next >= 0 && next - lineStart < 400 && isDashed(next);
  const isNear = lineStart - previous < 400;
  return hasNext || (lineStart > 1 && isNear && isDashed(previous));
}

function isNumberCharacter(character: string): boolean {
  if (character === '.' || character === ',' || character === '½') return true;
  if (isDigit(character.charCodeAt(0)) || isLetter(character)) return true;
  return '一二两両三四五六七八九十'.includes(character);
}

/** The amount of "years of experience: 7": where it ends, and where the label before it does. */
export interface LabelledAmount extends Amount {
  readonly end: number;
  readonly labelEnd: number;
}

/** The number behind the colon of a label that begins with the unit. */
export function amountAfter(text: string, unitEnd: number): LabelledAmount | null {
  const window = text.slice(unitEnd, unitEnd + reach);
  const colon = window.indexOf(':');
  const line = window.indexOf('\n');
  if (colon < 0 || (line >= 0 && line < colon)) return null;
  let start = colon + 1;
  while (window.charAt(start) === ' ') start += 1;
  let end = start;
  while (isDigit(window.charCodeAt(end)) || window.charAt(end) === '.') end += 1;
  const next = window.charAt(end);
  const value = Number(window.slice(start, end));
  if (end === start || !Number.isFinite(value) || isLetter(next) || '/-–:'.includes(next || ' '))
    return null;
  const place = { start: unitEnd + start, end: unitEnd + end, labelEnd: unitEnd + colon };
  return { ...place, value, isNegative: false, isArticle: false };
}
