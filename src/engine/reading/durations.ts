import { firstFrom } from './first-from.ts';
import type { Mention } from './homographs.ts';
import { isJoint } from './list-runs.ts';
import { numberWords } from './number-words.ts';
import { isPrivateLife } from './private-life.ts';
import type { Hit } from './scan.ts';
import { sentenceAt } from './sentences.ts';

/** A stated stretch of time: "six years", "18 months". */
export interface Duration {
  readonly years: number;
  readonly start: number;
  readonly end: number;
  /** Mentions that it belongs to, by index; empty when it speaks of the person as a whole. */
  readonly mentions: readonly number[];
}

const longestCareer = 60;
/** Words that turn years into an age or a thing's age. */
const ageWords = [
  'old',
  'of age',
  'ago',
  'warranty',
  'lease',
  'plan',
  'history',
  'anniversary',
  'young',
  'alt',
  'de edad',
];
const ofWords = [
  'of',
  'in',
  'with',
  'on',
  'using',
  'writing',
  'running',
  'doing',
  'as',
  'at',
  'working',
  'building',
  'operating',
  'de',
  'con',
  'mit',
  'avec',
  'experience',
  'professional',
  'hands-on',
  'production',
  'commercial',
  'daily',
];

/** Finds stated years and says what they belong to. */
export function findDurations(
  text: string,
  cues: readonly Hit[],
  mentions: readonly Mention[],
  ends: Int32Array,
): readonly Duration[] {
  const durations: Duration[] = [];
  for (const cue of cues) {
    const kind = cue.meaning.cue;
    if (kind !== 'years' && kind !== 'months') continue;
    const number = numberBefore(text, cue.start);
    if (number === null || isAge(text, cue.end)) continue;
    if (isPrivateLife(text, number.start, cue.end)) continue;
    const years = kind === 'years' ? number.value : Math.round((number.value * 10) / 12) / 10;
    if (years <= 0 || years > longestCareer) continue;
    const place = { start: number.start, end: cue.end };
    durations.push({ years, ...place, mentions: belongsTo(text, place, mentions, ends) });
  }
  return durations;
}

function isAge(text: string, end: number): boolean {
  const next = text.slice(end, end + 14).toLowerCase();
  const rest = next.charAt(0) === ' ' || next.charAt(0) === '-' ? next.slice(1) : next;
  return ageWords.some((word) => rest.startsWith(word) && !isLetter(rest.charAt(word.length)));
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

/** The number in front of "years": "6", "6+", "1.5", "six", "five-plus", "over ten". */
function numberBefore(text: string, unitStart: number): { value: number; start: number } | null {
  let end = unitStart;
  while (end > 0 && ' +-\u00a0~'.includes(text.charAt(end - 1))) end -= 1;
  if (text.slice(0, end).endsWith('plus')) end = Math.max(0, end - 5);
  let start = end;
  while (start > 0 && isNumberCharacter(text.charAt(start - 1)) && end - start < 12) start -= 1;
  const word = text.slice(start, end).toLowerCase();
  if (word === '') return null;
  const digits = Number(word.replace(',', '.'));
  if (Number.isFinite(digits)) return { value: digits, start };
  const value = numberWords.get(word);
  const isArticle = word.length <= 3 && (value ?? 0) === 1 && word !== 'one';
  return value === undefined || isArticle ? null : { value, start };
}

function isNumberCharacter(character: string): boolean {
  if ((character >= '0' && character <= '9') || character === '.' || character === ',') return true;
  return character.toLowerCase() !== character.toUpperCase();
}

function belongsTo(
  text: string,
  place: { start: number; end: number },
  mentions: readonly Mention[],
  ends: Int32Array,
): readonly number[] {
  const next = firstFrom(mentions, place.end);
  const sentence = sentenceAt(ends, place.start);
  const before = mentions[next - 1];
  if (before !== undefined && isTag(text, before.end, place)) return [next - 1];
  const after = mentions[next];
  if (after !== undefined && after.sentence === sentence && leadsTo(text, place.end, after.start)) {
    return listFrom(mentions, next);
  }
  if (!isSpanOfTime(text, place.start)) return [];
  return clauseBefore(text, mentions, next - 1, sentence);
}

/** "Trino (5 years)", "Java: 8 years", "Kafka - 5 yrs". */
function isTag(text: string, mentionEnd: number, place: { start: number; end: number }): boolean {
  const between = text.slice(mentionEnd, place.start).trim();
  if (between === '(' || between === ':' || between === '–' || between === '-' || between === '[')
    return true;
  const next = text
    .slice(place.end, place.end + 2)
    .trim()
    .charAt(0);
  return between === ',' && (next === ';' || next === ')' || next === ']' || next === '');
}

/** "years of Java", "years running big Kafka": no clause ends in between. */
function leadsTo(text: string, from: number, to: number): boolean {
  if (to - from > 48) return false;
  const between = text.slice(from, to);
  if (
    between.includes(',') ||
    between.includes(':') ||
    between.includes('(') ||
    between.includes('\n')
  )
    return false;
  const word = between.trimStart().toLowerCase();
  return between.trim() === '' || ofWords.some((start) => word.startsWith(`${start} `));
}

/** The mention and those that follow it in the same list. */
function listFrom(mentions: readonly Mention[], first: number): readonly number[] {
  const run = mentions[first]?.run;
  const list = [first];
  for (let index = first + 1; mentions[index]?.run === run && run !== undefined; index += 1)
    list.push(index);
  return list;
}

/** "for six years", "over the past six years". */
function isSpanOfTime(text: string, start: number): boolean {
  const before = text
    .slice(start > 24 ? start - 24 : 0, start)
    .toLowerCase()
    .trimEnd();
  return [
    'for',
    'over',
    'past',
    'last',
    'during',
    'durante',
    'seit',
    'pendant',
    'for over',
    'for about',
  ].some((word) => before.endsWith(word));
}

/** Mentions of the same sentence before the place, as far back as one clause goes. */
function clauseBefore(
  text: string,
  mentions: readonly Mention[],
  last: number,
  sentence: number,
): readonly number[] {
  const list: number[] = [];
  for (let index = last; index >= 0; index -= 1) {
    const mention = mentions[index];
    const later = mentions[index + 1];
    if (mention === undefined || mention.sentence !== sentence) break;
    const isFar =
      list.length > 0 && later !== undefined && !isJoint(text, mention.end, later.start);
    if (isFar && text.slice(mention.end, later.start).includes(',')) break;
    list.unshift(index);
  }
  return list;
}
