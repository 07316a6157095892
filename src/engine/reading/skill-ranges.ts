import { sinceWords } from './calendar-words.ts';
import { listBack } from './duration-owners.ts';
import { firstFrom } from './first-from.ts';
import type { Mention } from './homographs.ts';
import { isLetter } from './moments.ts';
import type { MonthRange } from './month-ranges.ts';
import type { DatedRange } from './periods.ts';
import { sentenceAt } from './sentences.ts';
import { namesOther, namesTrade, wordsIn } from './work-words.ts';

const longestLink = 32;
const longestLead = 48;
/**
 * Dates that are a mention's own: "Java since 2015", "Kafka (2018-2021)", and what follows in the
 * sentence of "Since 2018 I run Kafka".
 */
export function rangesByMention(
  text: string,
  mentions: readonly Mention[],
  ranges: readonly DatedRange[],
  ends: Int32Array,
): ReadonlyMap<number, readonly MonthRange[]> {
  const byMention = new Map<number, readonly MonthRange[]>();
  for (const { start, end, range, isSince } of ranges) {
    if (range === null || (isSince && isOfOther(text, start, end))) continue;
    const next = firstFrom(mentions, start);
    const before = mentions[next - 1];
    const sentence = sentenceAt(ends, start);
    const isBehind =
      before?.sentence === sentence &&
      start - before.end <= longestLink &&
      isLinked(text.slice(before.end, start));
    if (isBehind) {
      for (const index of listBack(text, mentions, next - 1)) byMention.set(index, [range]);
    } else if (isSince) {
      const after = mentions[next];
      const isNear = after !== undefined && after.start - end <= longestLead;
      if (isNear && after.sentence === sentence) byMention.set(next, [range]);
    } else if (ranges.length > 1 && goesOn(text, end)) {
      for (let at = next; mentions[at]?.sentence === sentence; at += 1) byMention.set(at, [range]);
    }
  }
  return byMention;
}

/** "@ Zalando (2021-now) building on Iceberg": what follows in the sentence was done then. */
function goesOn(text: string, end: number): boolean {
  const at = ')]'.includes(text.charAt(end) || ' ') ? end + 1 : end;
  const next = text.charAt(at + 1);
  return text.charAt(at) === ' ' && isLetter(next) && next === next.toLowerCase();
}

/** No clause ends between a mention and its date; a comma may stand directly in front of it. */
function isLinked(between: string): boolean {
  if (between.includes('\n') || between.includes(';')) return false;
  const clause = between
    .slice(between.lastIndexOf(',') + 1)
    .trim()
    .toLowerCase();
  return !between.includes(',') || clause === '' || sinceWords.includes(clause);
}

/** "In production since 2015, our Kafka cluster": told of something else than the person. */
function isOfOther(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const after = wordsIn(text.slice(end, end + 24)).slice(0, 2);
  const words = [...wordsIn(line), ...after];
  return namesOther(words) && !namesTrade(words);
}
