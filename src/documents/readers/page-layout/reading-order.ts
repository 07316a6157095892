import { dateWord, opensDateCell } from './date-words.ts';
import type { GlyphRun } from './glyph-run.ts';
import { findGutter } from './gutters.ts';
import { type Row, rowsOf } from './rows.ts';
import { type TableRow, tableRowsOf } from './table-rows.ts';
import { type BulletEdges, bulletEdgesOf, lineOf, type TextLine } from './text-line.ts';
import { withWholePeriods } from './wrapped-dates.ts';

/** Columns within columns within tables: deeper than any page that a person made. */
const deepestNesting = 12;
/** A cell of so many lines and letters is a label, a date or a place, and stays on one line. */
const labelLines = 4;
const labelLetters = 60;

/** Lines of one direction of writing in the order in which a person reads them. */
export function linesInOrder(runs: readonly GlyphRun[]): TextLine[] {
  const rows = rowsOf(runs);
  return readRegion(rows, { bullets: bulletEdgesOf(rows), right: rightOf(runs), depth: 0 });
}

interface Region {
  readonly bullets: BulletEdges;
  /** How far text may reach. */
  readonly right: number;
  readonly depth: number;
}

function readRegion(rows: readonly Row[], region: Region): TextLine[] {
  if (rows.length === 0) return [];
  const gutter = region.depth < deepestNesting ? findGutter(rows) : null;
  if (gutter === null) {
    return withWholePeriods(rows).map((row) => lineOf(row, region.right, region.bullets));
  }
  const inner = { ...region, depth: region.depth + 1 };
  const onLeft = { ...inner, right: rightOf(gutter.left) };
  const table = tableRowsOf(gutter);
  const middle =
    table === null
      ? [...readRegion(rowsOf(gutter.left), onLeft), ...readRegion(rowsOf(gutter.right), inner)]
      : table.flatMap((row) => readTableRow(row, onLeft, inner));
  const above = rows.slice(0, gutter.from);
  const below = rows.slice(gutter.to);
  return [...readRegion(above, inner), ...middle, ...readRegion(below, inner)];
}

function rightOf(runs: readonly GlyphRun[]): number {
  return runs.reduce((right, run) => Math.max(right, run.right), 0);
}

/** A short cell goes in front of, or behind, the first line of its neighbour. */
function readTableRow(row: TableRow, onLeft: Region, onRight: Region): TextLine[] {
  const left = readRegion(rowsOf(row.left), onLeft);
  const right = readRegion(rowsOf(row.right), onRight);
  const [firstLeft, ...restLeft] = left;
  const [firstRight, ...restRight] = right;
  if (firstLeft === undefined) return right;
  if (firstRight === undefined) return left;
  // Two short cells: the dates are the label, else the left one is.
  const isRightLabel = isLabel(right) && (!isLabel(left) || dateWord.test(wholeText(right)));
  const isLeftLabel = isLabel(left) && !(isRightLabel && left.length > 1);
  const label = isLeftLabel ? wholeText(left) : firstLeft.text;
  const value = isRightLabel ? wholeText(right) : firstRight.text;
  if (isHeadingOver(left, right)) {
    // Larger type sits lower beside its first line; it is read above it.
    const top = Math.max(firstLeft.baseline, firstRight.baseline);
    return [{ ...firstLeft, text: wholeText(left), baseline: top }, ...right];
  }
  if (!isLabel(left) && !isLabel(right)) return [...left, ...right];
  const joined: TextLine = {
    ...firstRight,
    text: `${label}\t${value}`,
    hasBullet: firstLeft.hasBullet,
    left: firstLeft.left,
    textLeft: firstRight.textLeft,
  };
  return [joined, ...(isLeftLabel ? [] : restLeft), ...(isRightLabel ? [] : restRight)];
}

/** "EXPERIENCE" beside its jobs heads them; "Languages" beside its values is a label. */
function isHeadingOver(left: readonly TextLine[], right: readonly TextLine[]): boolean {
  const label = wholeText(left);
  const [first] = right;
  if (first !== undefined && opensDateCell.test(first.text)) return false;
  if (left.length > 2 || label.length > 40 || /\d/.test(label) || first === undefined) return false;
  if (label === label.toUpperCase() && /\p{Lu}{4}/u.test(label)) return true;
  const isLarger = (left[0]?.size ?? 0) > first.size * 1.1;
  const isShort = first.right < first.left + (first.columnRight - first.left) * 0.7;
  return isLarger || (right.length >= 3 && isShort);
}

function isLabel(lines: readonly TextLine[]): boolean {
  return lines.length <= labelLines && wholeText(lines).length <= labelLetters;
}

function wholeText(lines: readonly TextLine[]): string {
  return lines.map((line) => line.text).join(' ');
}
