import { listBack } from './duration-owners.ts';
import { firstFrom } from './first-from.ts';
import type { Mention } from './homographs.ts';
import type { MonthRange } from './month-ranges.ts';
import type { DatedRange } from './periods.ts';
import { sentenceAt } from './sentences.ts';

const longestLink = 16;
const longestLead = 48;
const sinceLinks = ['', ',', '(', ':', '-', '–', '|', 'user', 'experience', 'work', 'development'];
const linkWords = [
  'since',
  'desde',
  'seit',
  'depuis',
  'dal',
  'ab',
  'sinds',
  'from',
  'used',
  'user',
];

/**
 * Dates that are a mention's own: "Java since 2015", "Kafka (2018-2021)", and what follows in the
 * sentence of "Since 2018 I run Kafka".
 */
export function rangesByMention(
  text: string,
  mentions: readonly Mention[],
  ranges: readonly DatedRange[],
  ends: Int32Array,
): ReadonlyMap<number, MonthRange> {
  const byMention = new Map<number, MonthRange>();
  for (const { start, end, range, isSince } of ranges) {
    if (range === null) continue;
    const next = firstFrom(mentions, start);
    const before = mentions[next - 1];
    const isBehind =
      before !== undefined &&
      start - before.end <= longestLink &&
      isLinked(text.slice(before.end, start));
    if (isBehind) {
      for (const index of listBack(text, mentions, next - 1)) byMention.set(index, range);
    } else if (isSince) {
      const after = mentions[next];
      const isNear = after !== undefined && after.start - end <= longestLead;
      if (isNear && after.sentence === sentenceAt(ends, start)) byMention.set(next, range);
    }
  }
  return byMention;
}

function isLinked(between: string): boolean {
  if (between.includes('\n')) return false;
  const words = between
    .toLowerCase()
    .split(/[^\p{L}]/u)
    .filter((word) => word !== '');
  const bare = words.filter((word) => !linkWords.includes(word));
  return bare.every((word) => sinceLinks.includes(word));
}
