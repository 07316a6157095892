import type { GlyphRun } from './glyph-run.ts';
import type { Row } from './rows.ts';

/** A part of this many rows on each side, drawn one side after the other, is a pair of columns. */
const fewestColumnRows = 5;

/** Part of a stretch of rows: from..to-1. */
export interface RowStretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a band of white runs by chance through columns and through a table above or below them,
 * the order of drawing tells them apart: a table ends a row before it begins the next, columns
 * begin on the left all that they have there. Null when the stretch is of one kind.
 */
export function columnsWithin(
  rows: readonly Row[],
  { from, to }: RowStretch,
  edge: number,
): RowStretch | null {
  const isLeft = (run: GlyphRun): boolean => run.left < edge - 1;
  const found = partsDrawnApart(rows, from, to).flatMap((part) => {
    const firstIsLeft = sideDrawnFirst(rows.slice(part.from, part.to), isLeft);
    return firstIsLeft === null ? [] : [{ part, firstIsLeft }];
  });
  const [columns] = found;
  if (columns === undefined || found.length > 1) return null;
  const { part, firstIsLeft } = columns;
  // What goes on with the side that was drawn last is only the rest of a longer column.
  const holds = (besides: readonly Row[], wanted: boolean): boolean =>
    besides.some(({ runs }) => runs.some((run) => isLeft(run) === wanted));
  const isMore =
    holds(rows.slice(part.to, to), firstIsLeft) || holds(rows.slice(from, part.from), !firstIsLeft);
  return isMore ? part : null;
}

/** Cuts between two rows where all above was drawn before all below. */
function partsDrawnApart(rows: readonly Row[], from: number, to: number): RowStretch[] {
  const first: number[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (let index = to - 1; index >= from; index -= 1) {
    lowest = Math.min(lowest, ...orders(rows[index]));
    first[index] = lowest;
  }
  const parts: RowStretch[] = [];
  let start = from;
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = from; index < to; index += 1) {
    highest = Math.max(highest, ...orders(rows[index]));
    if (index < to - 1 && highest > (first[index + 1] ?? 0)) continue;
    parts.push({ from: start, to: index + 1 });
    start = index + 1;
  }
  return parts;
}

function orders(row: Row | undefined): number[] {
  return row?.runs.map((run) => run.order) ?? [];
}

/** True for the left; null unless all of one side was drawn before the other, with lines enough. */
function sideDrawnFirst(rows: readonly Row[], isLeft: (run: GlyphRun) => boolean): boolean | null {
  const side = (wanted: boolean): { rows: number; first: number; last: number } => {
    const drawn = rows.map(({ runs }) => runs.filter((run) => isLeft(run) === wanted));
    const places = drawn.flat().map((run) => run.order);
    const held = drawn.filter((runs) => runs.length > 0).length;
    return { rows: held, first: Math.min(...places), last: Math.max(...places) };
  };
  const [left, right] = [side(true), side(false)];
  if (Math.min(left.rows, right.rows) < fewestColumnRows) return null;
  if (left.last < right.first) return true;
  return right.last < left.first ? false : null;
}
