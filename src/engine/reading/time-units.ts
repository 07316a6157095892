import { isDigit, isLetter } from './moments.ts';
import type { Hit } from './scan.ts';

/** A word for a stretch of time, and how many months one of it is. */
export interface TimeUnit {
  readonly start: number;
  readonly end: number;
  readonly months: number;
}

const gluedUnits: ReadonlyMap<string, number> = new Map([
  ...['y', 'yr', 'yrs', 'yoe', 'year', 'years', 'ans', 'años', 'anos', 'anni', 'jahre'].map(
    (word) => [word, 12] as const,
  ),
  ...['mo', 'mos', 'month', 'months'].map((word) => [word, 1] as const),
]);
const longestGlued = 6;
const decadeStarts = ['decad', 'décad', 'jahrz', 'décen', 'decen'];
const yearMarks = ['年', '년'];
const monthMarks = ['개월', 'ヶ月', 'か月', 'ヵ月', 'ケ月', 'カ月', '個月', '个月'];
/** Behind 年 and 년: a date, "ago", a school year. In front of the number: a year of an era. */
const notSpanAfter = '0123456789前生制度代級级전생도제';

/** All units of a text in their order: those that the scan found, glued ones and Chinese ones. */
export function findUnits(text: string, cues: readonly Hit[]): readonly TimeUnit[] {
  const units: TimeUnit[] = [];
  for (const { meaning, start, end } of cues) {
    const isYears = meaning.cue === 'years';
    if ((!isYears && meaning.cue !== 'months') || isConjunction(text, start, end)) continue;
    const first = text.slice(start, start + 5).toLowerCase();
    const months = decadeStarts.includes(first) ? 120 : 12;
    units.push({ start, end, months: isYears ? months : 1 });
  }
  const more = [...findGlued(text), ...findMarks(text), ...findYearWords(text)];
  if (more.length === 0) return units;
  return [...units, ...more].sort((one, other) => one.start - other.start);
}

/** The Spanish "y" of "Java 8 y Kafka" stands where "3 y" may. */
function isConjunction(text: string, start: number, end: number): boolean {
  if (end - start > 2 || text.slice(start, end).toLowerCase() === 'yr') return false;
  const word = text.slice(start, end).toLowerCase();
  if (word === 'y') return text.charAt(end) === ' ' && isLetter(text.charAt(end + 1));
  // "an" is French for a year, and English for one.
  return word === 'an' && text.charAt(end) !== ')' && !isFrenchYear(text, start);
}

function isFrenchYear(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start).toLowerCase();
  return before.endsWith('un ') || before.endsWith('1 ');
}

/** "4y", "18mo", "3y4m" */
function findGlued(text: string): readonly TimeUnit[] {
  const units: TimeUnit[] = [];
  let wasYears = -1;
  for (let at = 1; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at - 1)) || !isLetter(text.charAt(at))) continue;
    let end = at;
    while (end - at < longestGlued && isLetter(text.charAt(end))) end += 1;
    const word = text.slice(at, end).toLowerCase();
    const isMonths = word === 'm' && wasYears >= 0 && at - wasYears < 5;
    const months = isMonths ? 1 : gluedUnits.get(word);
    if (months === undefined || isLetter(text.charAt(end)) || isInName(text, at)) continue;
    units.push({ start: at, end, months });
    wasYears = months === 12 ? end : -1;
  }
  return units;
}

/** "k8s", "4x100y": the digits belong to a name. */
function isInName(text: string, end: number): boolean {
  let at = end - 1;
  while (at >= 0 && end - at < 8 && (isDigit(text.charCodeAt(at)) || text.charAt(at) === '.'))
    at -= 1;
  const before = text.charAt(at);
  return isLetter(before) && !'ym'.includes(before.toLowerCase());
}

/** Words of an alphabet that the forms of the lexicon have no letters for. */
const yearWords = [' лет', ' года', ' год', ' років', ' роки', ' χρόνια', ' שנים', ' سنوات'];

/** Greek, Cyrillic, Hebrew and Arabic letters: most texts have none, and need no closer look. */
const otherLetter = /[\u0391-\u06ff]/u;

/** "5 лет" */
function findYearWords(text: string): readonly TimeUnit[] {
  const units: TimeUnit[] = [];
  if (!otherLetter.test(text)) return units;
  for (const word of yearWords) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (isDigit(text.charCodeAt(at - 1)) && !isLetter(text.charAt(end)))
        units.push({ start: at + 1, end, months: 12 });
    }
  }
  return units;
}

/** "5年", "6ヶ月" */
function findMarks(text: string): readonly TimeUnit[] {
  const units: TimeUnit[] = [];
  for (const year of yearMarks) {
    for (let at = text.indexOf(year); at >= 0; at = text.indexOf(year, at + 1)) {
      const next = text.charAt(at + 1);
      if (next === '' || !notSpanAfter.includes(next))
        units.push({ start: at, end: at + 1, months: 12 });
    }
  }
  for (const mark of monthMarks) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
      units.push({ start: at, end: at + mark.length, months: 1 });
  }
  return units;
}
