import { type Amount, amountAfter, amountBefore } from './amounts.ts';
import { ownersOf } from './duration-owners.ts';
import { type DurationScope, scopeOf } from './duration-scope.ts';
import { firstFrom } from './first-from.ts';
import type { Mention } from './homographs.ts';
import { isLetter } from './moments.ts';
import { isPrivateLife } from './private-life.ts';
import type { Hit } from './scan.ts';
import { findUnits, type TimeUnit } from './time-units.ts';
import { yearsInTables } from './year-tables.ts';

/** A stated stretch of time: "six years", "18 months". */
export interface Duration {
  readonly years: number;
  readonly start: number;
  readonly end: number;
  /** Mentions that it belongs to, by index; empty when it speaks of the person as a whole. */
  readonly mentions: readonly number[];
  readonly scope: DurationScope;
}

/** A stretch that nobody can have worked, and why. */
export interface UnbelievedDuration {
  readonly start: number;
  readonly end: number;
  readonly reason: 'too-long' | 'negative';
}

export interface Durations {
  readonly believed: readonly Duration[];
  readonly unbelieved: readonly UnbelievedDuration[];
}

const longestCareer = 60;
/** Numbers that are years of the calendar or quantities of things are not even doubted. */
const leastCalendarYear = 1000;
const lastCalendarYear = 2999;
const mostUnbelieved = 20;
/** Words that turn years into an age or a thing's age. */
const ageWords = [
  ...['old', 'of age', 'ago', 'anniversary', 'young', 'older', 'younger', 'alt', 'de edad', 'from'],
  ...['earlier', 'later', 'before', 'after', 'd’âge', "d'âge", 'di età', 'atrás', 'fa', 'apart'],
];
/** "and a half" and its like behind the unit. */
const halves = [' and a half', ' y medio', ' et demi', ' et demie', ' e mezzo', ' e meio', '半'];

/** What a text says of stretches of time, before they are given to anyone. */
interface Stretch {
  readonly amount: Amount;
  readonly months: number;
  readonly start: number;
  readonly end: number;
  /** Where the label in front of the amount stands ("years of Java: 7"). */
  readonly label: { readonly start: number; readonly end: number } | null;
}

/** Finds stated years and says what they belong to. */
export function findDurations(
  text: string,
  cues: readonly Hit[],
  mentions: readonly Mention[],
  ends: Int32Array,
): Durations {
  const believed: Duration[] = [];
  const unbelieved: UnbelievedDuration[] = [];
  for (const stretch of joined(text, stretchesOf(text, findUnits(text, cues)))) {
    const { start, end } = stretch;
    const years = Math.round((stretch.months * 10) / 12) / 10;
    if (isAge(text, end) || isPrivateLife(text, start, end)) continue;
    const { label } = stretch;
    const owners =
      label === null ? ownersOf(text, stretch, mentions, ends) : namedIn(label, mentions);
    const scope = scopeOf(text, label ?? stretch, owners, mentions);
    if (scope === 'thing') continue;
    if (stretch.amount.isNegative || years > longestCareer) {
      const { isNegative } = stretch.amount;
      const isOfPerson = owners.length > 0 || scope === 'total' || isNegative;
      const reason = isNegative ? 'negative' : 'too-long';
      if (isOfPerson && unbelieved.length < mostUnbelieved) unbelieved.push({ start, end, reason });
      continue;
    }
    // "0 years of Kafka" tells of Kafka; some weeks, which round to nothing, do not.
    const isNought = stretch.months === 0 && owners.length > 0;
    if (years > 0 || scope === 'total' || isNought)
      believed.push({ years, start, end, mentions: owners, scope });
  }
  for (const tabled of yearsInTables(text, cues, mentions)) {
    believed.push({ ...tabled, years: Math.round(tabled.years * 10) / 10, scope: 'part' });
  }
  return { believed, unbelieved };
}

function stretchesOf(text: string, units: readonly TimeUnit[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { start, end, months } of units) {
    const amount = amountBefore(text, start);
    if (amount === null) {
      const labelled = labelledStretch(text, { start, end, months });
      if (labelled !== null) stretches.push(labelled);
      continue;
    }
    if (isOfEra(text, amount, start)) continue;
    const half = halves.find((word) => text.slice(end, end + word.length).toLowerCase() === word);
    // "a decade" is ten years; "a year" may be "four releases a year".
    if (amount.isArticle && months < 120 && half === undefined && !isOf(text, end)) continue;
    stretches.push({
      amount,
      months: (amount.value + (half === undefined ? 0 : 0.5)) * months,
      start: amount.start,
      end: end + (half?.length ?? stopLength(text, end)),
      label: null,
    });
  }
  return stretches;
}

/** The stop of "5 yrs. of Java" belongs to the unit where the sentence goes on. */
function stopLength(text: string, end: number): number {
  const next = text.charAt(end + 2);
  const goesOn = text.charAt(end + 1) === ' ' && next !== next.toUpperCase();
  return text.charAt(end) === '.' && text.charAt(end - 1) === 's' && goesOn ? 1 : 0;
}

/** "Years of experience: 7", "Years with Kafka: 4" */
function labelledStretch(text: string, { start, end, months }: TimeUnit): Stretch | null {
  const amount = amountAfter(text, end);
  if (amount === null) return null;
  const label = { start, end: amount.labelEnd };
  return { amount, months: amount.value * months, start, end: amount.end, label };
}

function namedIn(
  { start, end }: { readonly start: number; readonly end: number },
  mentions: readonly Mention[],
): readonly number[] {
  const owners: number[] = [];
  for (let index = firstFrom(mentions, start); (mentions[index]?.end ?? end + 1) <= end; index += 1)
    owners.push(index);
  return owners;
}

/** "a year of Java" */
function isOf(text: string, end: number): boolean {
  const next = text.slice(end, end + 10).toLowerCase();
  return [' of ', ' de ', ' with ', ' d’', " d'"].some((word) => next.startsWith(word));
}

/** "平成30年", "2019年": a year of the calendar. */
function isOfEra(text: string, amount: Amount, unitStart: number): boolean {
  if (amount.value >= leastCalendarYear && amount.value <= lastCalendarYear) return true;
  return (
    text.charAt(unitStart) === '年' &&
    '成和正治昭第前'.includes(text.charAt(amount.start - 1) || ' ')
  );
}

/** "1 year 6 months", "3 years and 2 months" are one stretch. */
function joined(text: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const list: Stretch[] = [];
  let last: Stretch | undefined;
  for (const stretch of stretches) {
    const between = last === undefined ? '-' : text.slice(last.end, stretch.start);
    const isMore =
      last !== undefined &&
      between.length < 7 &&
      stretch.months < 12 &&
      last.months % 12 === 0 &&
      ['', ',', 'and', '&', 'y', 'und', 'et', 'e'].includes(between.trim().toLowerCase());
    if (isMore && last !== undefined) {
      list.pop();
      last = { ...last, months: last.months + stretch.months, end: stretch.end };
    } else {
      last = stretch;
    }
    list.push(last);
  }
  return list;
}

function isAge(text: string, end: number): boolean {
  const next = text.slice(end, end + 14).toLowerCase();
  const rest = next.charAt(0) === ' ' || next.charAt(0) === '-' ? next.slice(1) : next;
  return ageWords.some((word) => rest.startsWith(word) && !isLetter(rest.charAt(word.length)));
}
