import { endsInMonth, opensDateCell } from './date-words.ts';
import type { GlyphRun } from './glyph-run.ts';
import type { Gutter } from './gutters.ts';
import { type Row, rowsOf, rowText } from './rows.ts';
import type { TableRow } from './table-rows.ts';

/** Lines and letters of a label: a date, a place, the heading above both. */
const mostLines = 4;
const mostLetters = 60;
/** Lines farther apart than this share of their size are two labels. */
const labelPitch = 1.6;

/** Lines that stand together in a narrow column, such as a period and the place below it. */
interface Label {
  readonly runs: readonly GlyphRun[];
  readonly top: number;
  readonly size: number;
  readonly isDated: boolean;
}

/**
 * Rows of a column of dates and the text beside it, found by where they stand: programs that draw
 * each side as a whole tell nothing by their order. Null when neither side holds only labels.
 */
export function rowsAtDates({ left, right }: Gutter): TableRow[] | null {
  const onLeft = dateLabels(left, right);
  if (onLeft !== null) return rowsAt(onLeft, right).map(([own, beside]) => rowOf(own, beside));
  const onRight = dateLabels(right, left);
  if (onRight === null) return null;
  return rowsAt(onRight, left).map(([own, beside]) => rowOf(beside, own));
}

function rowOf(left: readonly GlyphRun[], right: readonly GlyphRun[]): TableRow {
  return { left, right };
}

/** A side's labels when they are short and each date begins level with a line of the other side. */
function dateLabels(side: readonly GlyphRun[], other: readonly GlyphRun[]): Label[] | null {
  const labels = labelsOf(rowsOf(side));
  if (labels === null) return null;
  const dated = labels.filter((label) => label.isDated);
  if (dated.length < 2 || (dated.length === 2 && labels.length > 3)) return null;
  const baselines = rowsOf(other).map((row) => row.baseline);
  const isLevel = ({ top, size }: Label): boolean =>
    baselines.some((baseline) => Math.abs(baseline - top) < size / 2);
  return dated.every(isLevel) ? labels : null;
}

/** Null when a part is longer than a label. */
function labelsOf(rows: readonly Row[]): Label[] | null {
  const parts: Row[][] = [];
  for (const row of rows) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part === undefined || last === undefined || beginsLabel(last, row)) parts.push([row]);
    else part.push(row);
  }
  const labels: Label[] = [];
  for (const part of parts) {
    const texts = part.map(rowText);
    if (part.length > mostLines || texts.join(' ').length > mostLetters) return null;
    const runs = part.flatMap((row) => row.runs);
    const { baseline: top = 0, size = 0 } = part[0] ?? {};
    labels.push({ runs, top, size, isDated: opensDateCell.test(texts[0] ?? '') });
  }
  return labels;
}

function beginsLabel(last: Row, row: Row): boolean {
  if (last.baseline - row.baseline > labelPitch * Math.max(last.size, row.size)) return true;
  const above = rowText(last);
  const isCut = /[-–—~→(]$/.test(above) || endsInMonth.test(above);
  return !isCut && opensDateCell.test(rowText(row));
}

/** Labels from top to bottom, each with what stands beside it and above the next. */
function rowsAt(
  labels: readonly Label[],
  other: readonly GlyphRun[],
): [readonly GlyphRun[], readonly GlyphRun[]][] {
  const tops = labels.map(({ top, size }) => top + size / 2);
  const between = (upper: number, lower: number): GlyphRun[] =>
    other.filter((run) => run.baseline <= upper && run.baseline > lower);
  const above = between(Number.POSITIVE_INFINITY, tops[0] ?? 0);
  const rows = labels.map(({ runs }, index): [readonly GlyphRun[], readonly GlyphRun[]] => [
    runs,
    between(tops[index] ?? 0, tops[index + 1] ?? Number.NEGATIVE_INFINITY),
  ]);
  return above.length > 0 ? [[[], above], ...rows] : rows;
}
