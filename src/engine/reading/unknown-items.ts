import { firstFrom } from './first-from.ts';
import { hasTitle } from './job-lines.ts';
import type { Line } from './layout-state.ts';
import { isOrdinaryEntry } from './ordinary-entries.ts';
import type { Hit } from './scan.ts';

/** At most so many are reported of one text. */
const mostItems = 50;
const longestItem = 40;
const mostWords = 4;

/** Entries of skill lists that no form of the catalogue claims, so that an admin can add them. */
export function unknownItems(
  text: string,
  lines: readonly Line[],
  known: readonly Hit[],
): readonly string[] {
  const items: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.isSkillList || items.length >= mostItems) continue;
    const words = text.slice(line.start, line.end);
    if (hasTitle(words) || isNameOverTitle(text, lines, index)) continue;
    const colon = Math.max(words.indexOf(':'), words.indexOf('：'));
    for (const [start, end] of itemsOf(text, line.start + colon + 1, line.end)) {
      const item = text.slice(start, end);
      const isNews = isReportable(item) && !isKnown(known, start, end) && !isOrdinaryEntry(item);
      if (isNews) items.push(item);
    }
  }
  return items.slice(0, mostItems);
}

/** A column of skills may end where the name of the person begins, with what they are below it. */
function isNameOverTitle(text: string, lines: readonly Line[], index: number): boolean {
  const [before, next] = [lines[index - 1], lines[index + 1]];
  if (before === undefined || next === undefined) return false;
  const isApart = text.slice(before.start, before.end).trim() === '';
  return isApart && hasTitle(text.slice(next.start, Math.min(next.end, next.start + titleReach)));
}

const titleReach = 80;

function* itemsOf(text: string, from: number, to: number): Generator<[start: number, end: number]> {
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !',;|•·/、，；'.includes(text.charAt(at))) continue;
    yield trimmed(text, start, at);
    start = at + 1;
  }
}

function trimmed(text: string, from: number, to: number): [start: number, end: number] {
  let start = from;
  let end = to;
  while (start < end && ' \t\r*-_#.'.includes(text.charAt(start))) start += 1;
  while (end > start && ' \t\r*_.'.includes(text.charAt(end - 1))) end -= 1;
  return [start, end];
}

function isReportable(item: string): boolean {
  if (item.length < 2 || item.length > longestItem) return false;
  return item.split(' ').length <= mostWords && item.toLowerCase() !== item.toUpperCase();
}

function isKnown(known: readonly Hit[], start: number, end: number): boolean {
  const index = firstFrom(known, start);
  const next = known[index];
  const before = known[index - 1];
  return (next !== undefined && next.start < end) || (before !== undefined && before.end > start);
}
