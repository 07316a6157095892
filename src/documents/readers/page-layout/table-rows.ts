import { rowsAtDates } from './date-column.ts';
import { dateWord } from './date-words.ts';
import type { GlyphRun } from './glyph-run.ts';
import type { Gutter } from './gutters.ts';
import { median, rowsOf, rowText } from './rows.ts';

/** Cells that stand side by side in a table; one of them may be missing. */
export interface TableRow {
  readonly left: readonly GlyphRun[];
  readonly right: readonly GlyphRun[];
}

/** Sides taken in turn at least so often, per row of the shorter side, are cells of a table. */
const fewestTurnsPerRow = 0.3;
/** So many words in the usual line of both sides are prose, whatever its order. */
const proseWords = 4;

interface Segment {
  readonly side: 'left' | 'right';
  readonly runs: readonly GlyphRun[];
}

/**
 * Tells a table from columns: programs draw columns one after the other and tables row by row.
 * Null for columns; otherwise the rows, from top to bottom.
 */
export function tableRowsOf(gutter: Gutter): TableRow[] | null {
  const segments = segmentsOf(gutter);
  const leftLines = rowsOf(gutter.left).map(rowText);
  const rightLines = rowsOf(gutter.right).map(rowText);
  const shorter = leftLines.length <= rightLines.length ? leftLines : rightLines;
  const turns = segments.length - 1;
  const isDated = shorter.filter((line) => dateWord.test(line)).length > shorter.length / 2;
  const takesTurns = turns >= 4 && turns / (2 * shorter.length - 1) >= fewestTurnsPerRow;
  const isProse = [leftLines, rightLines].every((lines) => usualWords(lines) >= proseWords);
  const atDates = takesTurns ? null : rowsAtDates(gutter);
  if (atDates !== null) return atDates;
  if (!isDated && (!takesTurns || isProse)) return null;
  const rows = pairSegments(segments);
  if (isFromTopToBottom(rows)) return rows;
  const onLeft = new Set(gutter.left);
  return rowsOf([...gutter.left, ...gutter.right]).map(({ runs }) => ({
    left: runs.filter((run) => onLeft.has(run)),
    right: runs.filter((run) => !onLeft.has(run)),
  }));
}

function usualWords(lines: readonly string[]): number {
  return median(lines.map((line) => line.split(/\s+/).length));
}

/** Runs of one side that were drawn without a run of the other side between them. */
function segmentsOf({ left, right }: Gutter): Segment[] {
  const onLeft = new Set(left);
  const drawn = [...left, ...right].sort((one, other) => one.order - other.order);
  const segments: { side: Segment['side']; runs: GlyphRun[] }[] = [];
  for (const run of drawn) {
    const side = onLeft.has(run) ? 'left' : 'right';
    const last = segments.at(-1);
    if (last?.side === side) last.runs.push(run);
    else segments.push({ side, runs: [run] });
  }
  return segments;
}

/** Neighbours that begin on one baseline, or are centred beside each other, share a row. */
function pairSegments(segments: readonly Segment[]): TableRow[] {
  const rows: TableRow[] = [];
  for (let index = 0; index < segments.length; index += 1) {
    const first = segments[index];
    const second = segments[index + 1];
    if (first === undefined) break;
    const pair = second === undefined ? null : pairOf(first.runs, second.runs);
    if (pair === null || second === undefined) {
      rows.push(inRow(first.side, first.runs, []));
      continue;
    }
    const { above, beside } = pair;
    // What stands above the row, such as a heading over a table, is a row of its own.
    if (above.length > 0) rows.push(inRow(first.side, above, []));
    rows.push(inRow(first.side, beside, second.runs));
    index += 1;
  }
  return rows;
}

/** Splits the runs at the top of the cell that stands beside the others; null when none does. */
function pairOf(
  first: readonly GlyphRun[],
  second: readonly GlyphRun[],
): { readonly above: readonly GlyphRun[]; readonly beside: readonly GlyphRun[] } | null {
  const reach = Math.max(...first.map((run) => run.size)) / 2;
  for (const top of [centredTop(first, second, reach), topOf(second)]) {
    const beside = first.filter((run) => run.baseline <= top + reach);
    const above = first.filter((run) => run.baseline > top + reach);
    if (beside.length === 0) continue;
    const isAligned = Math.abs(topOf(beside) - top) < reach;
    const isCentred = Math.abs(middleOf(beside) - middleOf(second)) < reach;
    if (isAligned || isCentred) return { above, beside };
  }
  return null;
}

/**
 * Where the longer of two cells begins whose middles are level, as in the tables of web pages; the
 * top of the second when that cannot be. A heading over the table is larger, or stands farther
 * away than the lines of the cell.
 */
function centredTop(
  first: readonly GlyphRun[],
  second: readonly GlyphRun[],
  reach: number,
): number {
  const top = 2 * middleOf(second) - bottomOf(first);
  const last = first.filter((run) => run.baseline < bottomOf(first) + reach);
  const isOfCell = (run: GlyphRun): boolean =>
    Math.abs(run.baseline - top) < reach &&
    last.some((other) => Math.abs(run.size - other.size) < 0.5);
  const isNearAbove = ({ baseline }: GlyphRun): boolean =>
    baseline >= top + reach && baseline < top + 3 * reach;
  return top > topOf(second) && first.some(isOfCell) && !first.some(isNearAbove)
    ? top
    : topOf(second);
}

function middleOf(runs: readonly GlyphRun[]): number {
  return (topOf(runs) + bottomOf(runs)) / 2;
}

function inRow(
  side: Segment['side'],
  own: readonly GlyphRun[],
  other: readonly GlyphRun[],
): TableRow {
  return side === 'left' ? { left: own, right: other } : { left: other, right: own };
}

function topOf(runs: readonly GlyphRun[]): number {
  return Math.max(...runs.map((run) => run.baseline));
}

function bottomOf(runs: readonly GlyphRun[]): number {
  return Math.min(...runs.map((run) => run.baseline));
}

function isFromTopToBottom(rows: readonly TableRow[]): boolean {
  const tops = rows.map((row) => topOf([...row.left, ...row.right]));
  return tops.every((top, index) => index === 0 || top <= (tops[index - 1] ?? top) + 2);
}
