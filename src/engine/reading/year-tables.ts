import { firstFrom } from './first-from.ts';
import type { Mention } from './homographs.ts';
import { isDigit } from './moments.ts';
import type { Hit } from './scan.ts';

/** Years that a column or a label says of the skill beside them. */
export interface TabledYears {
  readonly years: number;
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly number[];
}

const mostRows = 80;
const longestHeader = 120;
const longestRow = 240;
/** So many rows without a number end a table; one may be a line under its head. */
const mostMisses = 2;
const mostYears = 60;

/**
 * Years whose unit stands at the head of their column ("Technology | Years" over "Kafka | 5"), or
 * in the label of their line ("Languages (years): Kotlin 7, Go 3").
 */
export function yearsInTables(
  text: string,
  cues: readonly Hit[],
  mentions: readonly Mention[],
): readonly TabledYears[] {
  const found: TabledYears[] = [];
  for (const { meaning, start, end } of cues) {
    const { cue } = meaning;
    if (cue !== 'years' && cue !== 'months') continue;
    const unit = cue === 'years' ? 1 : 12;
    const line = lineOf(text, start);
    if (line === null) continue;
    const header = text.slice(line.start, line.end);
    if (hasDigit(header.slice(0, end - line.start))) continue;
    const mark = separatorOf(header);
    if (mark !== null && !hasDigit(header)) {
      const column = columnAt(header, mark, start - line.start);
      found.push(...rowsBelow(text, line.end, mark, column, unit, mentions));
    } else {
      found.push(...itemsBehind(text, end, line.end, unit, mentions));
    }
  }
  return found;
}

/** The line around the place; null for one that is too long to head anything. */
function lineOf(text: string, at: number): { readonly start: number; readonly end: number } | null {
  const from = Math.max(0, at - longestHeader);
  const before = text.slice(from, at).lastIndexOf('\n');
  const end = lineEnd(text, at);
  const isWhole = (before >= 0 || from === 0) && end - at < longestHeader;
  return isWhole ? { start: from + before + 1, end } : null;
}

/** The end of the line, or of what is looked at of it. */
function lineEnd(text: string, at: number): number {
  const rest = text.slice(at, at + longestRow);
  const newline = rest.indexOf('\n');
  return at + (newline < 0 ? rest.length : newline);
}

function hasDigit(words: string): boolean {
  return [...words].some((character) => isDigit(character.charCodeAt(0)));
}

function separatorOf(line: string): string | null {
  return ['|', '\t', '   ', ';'].find((mark) => line.trim().includes(mark)) ?? null;
}

/** The rows of a table up to the first line that is none. */
function rowsBelow(
  text: string,
  headerEnd: number,
  mark: string,
  column: number,
  unit: number,
  mentions: readonly Mention[],
): readonly TabledYears[] {
  const found: TabledYears[] = [];
  let start = headerEnd + 1;
  let misses = 0;
  for (let row = 0; row < mostRows && start < text.length; row += 1) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    if (misses === mostMisses || !line.trim().includes(mark)) break;
    const cell = cellAt(line, mark, column);
    const amount = cell === null ? null : amountOf(text, start + cell.start, start + cell.end);
    misses = amount === null ? misses + 1 : 0;
    if (amount !== null) {
      const owners = mentionsIn(mentions, start, amount.start);
      if (owners.length > 0)
        found.push({ ...amount, years: amount.years / unit, mentions: owners });
    }
    start = end + 1;
  }
  return found;
}

function columnAt(line: string, mark: string, place: number): number {
  let column = 0;
  while ((cellAt(line, mark, column)?.end ?? line.length) < place) column += 1;
  return column;
}

/** Where the cell of the column stands in the line; several blanks in a row are one mark. */
function cellAt(
  line: string,
  mark: string,
  column: number,
): { readonly start: number; readonly end: number } | null {
  let start = 0;
  for (let count = 0; ; count += 1) {
    const next = line.indexOf(mark, start);
    const end = next < 0 ? line.length : next;
    if (count === column) return { start, end };
    if (next < 0) return null;
    start = end + mark.length;
    while (mark.trim() === '' && mark !== '\t' && line.charAt(start) === ' ') start += 1;
  }
}

/** "Kotlin 7, Go (3)" behind a label that counts years. */
function itemsBehind(
  text: string,
  from: number,
  limit: number,
  unit: number,
  mentions: readonly Mention[],
): readonly TabledYears[] {
  const label = text.slice(from, from + 3);
  const isLabel = label.startsWith(':') || label.startsWith('):') || label.startsWith(']:');
  if (!isLabel) return [];
  const found: TabledYears[] = [];
  for (let index = firstFrom(mentions, from); index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.start >= limit) break;
    let at = mention.end;
    while (at - mention.end < 3 && ' (:–-='.includes(text.charAt(at))) at += 1;
    const amount = amountOf(text, at, itemEnd(text, at, limit));
    if (amount !== null && at > mention.end)
      found.push({ ...amount, years: amount.years / unit, mentions: [index] });
  }
  return found;
}

function itemEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !',;)|]/'.includes(text.charAt(at))) at += 1;
  return at;
}

/** The whole of the stretch as a number of years: "5", "5+", "2.5", "~3 yrs". */
function amountOf(
  text: string,
  from: number,
  to: number,
): { readonly years: number; readonly start: number; readonly end: number } | null {
  let start = from;
  while (start < to && ' ~>*'.includes(text.charAt(start))) start += 1;
  let end = start;
  while (end < to && (isDigit(text.charCodeAt(end)) || '.,'.includes(text.charAt(end)))) end += 1;
  const rest = text.slice(end, to).replaceAll('*', '').trim().toLowerCase();
  const isPlain = rest === '' || rest === '+' || rest === 'y' || rest === '|';
  const years = Number(text.slice(start, end).replace(',', '.'));
  if (!isPlain || end === start || !Number.isFinite(years) || years > mostYears) return null;
  return { years, start, end };
}

function mentionsIn(mentions: readonly Mention[], from: number, to: number): readonly number[] {
  const owners: number[] = [];
  for (let index = firstFrom(mentions, from); index < mentions.length; index += 1) {
    // "Java 7" over the bar of a column is a form as well.
    if ((mentions[index]?.start ?? to) >= to) break;
    owners.push(index);
  }
  return owners;
}
