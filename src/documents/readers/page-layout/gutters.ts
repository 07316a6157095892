import { columnsWithin } from './drawn-columns.ts';
import type { GlyphRun } from './glyph-run.ts';
import { median, type Row } from './rows.ts';

/** A band of white that holds over many rows, and what stands on its two sides. */
export interface Gutter {
  /** Rows from..to-1 of the region have nothing in the band. */
  readonly from: number;
  readonly to: number;
  readonly left: readonly GlyphRun[];
  readonly right: readonly GlyphRun[];
}

/** Fewer rows than this on a side are a heading with a date, not a column. */
const fewestRows = 3;
/** Narrowest gutter in shares of the usual type size; moderncv sets 7.6 pt beside 10 pt dates. */
const narrowestGutter = 0.7;
/** Points between a cell that stands alone on its baseline and the next column of a table. */
const narrowestCellGap = 2;
/** Rows that begin at an edge itself, and how far in the items below them may, in type sizes. */
const fewestOnEdge = 2;
const widestIndent = 2.5;
/** Points that belong to one left edge. */
const edgeStep = 2;

interface Candidate extends Gutter {
  readonly score: number;
}

/** The best gutter of a region, null when its text is one column wide. */
export function findGutter(rows: readonly Row[]): Gutter | null {
  if (rows.length < fewestRows) return null;
  const size = median(rows.map((row) => row.size));
  const width = Math.max(size * narrowestGutter, 5);
  let best: Candidate | null = null;
  for (const edge of leftEdges(rows, width)) {
    for (const candidate of stretchesAt(rows, edge, width)) {
      if (best === null || candidate.score > best.score) best = candidate;
    }
  }
  return best;
}

/**
 * Left edges, from left to right, that three rows share behind white or behind nothing. Items of a
 * list, which stand a little to the right of their heading, count for the heading's edge.
 */
function leftEdges(rows: readonly Row[], width: number): number[] {
  const regionLeft = Math.min(...rows.map((row) => row.runs[0]?.left ?? 0));
  const indent = Math.ceil((widestIndent * median(rows.map((row) => row.size))) / edgeStep);
  const steps = new Map<number, { left: number; count: number }>();
  for (const { runs } of rows) {
    runs.forEach((run, index) => {
      const before = runs[index - 1]?.right ?? regionLeft;
      if (run.left - before < width) return;
      const step = Math.round(run.left / edgeStep);
      const known = steps.get(step) ?? { left: run.left, count: 0 };
      steps.set(step, { left: Math.min(known.left, run.left), count: known.count + 1 });
    });
  }
  const total = (step: number, reach: number): number => {
    let sum = 0;
    for (let near = step - 1; near <= step + reach; near += 1) sum += steps.get(near)?.count ?? 0;
    return sum;
  };
  return [...steps]
    .filter(([step]) => total(step, 1) >= fewestOnEdge && total(step, indent) >= fewestRows)
    .map(([, { left }]) => left)
    .sort((one, other) => one - other);
}

function* stretchesAt(rows: readonly Row[], edge: number, width: number): Generator<Candidate> {
  const crosses = ({ runs }: Row): boolean => {
    // A date that fills its narrow cell comes nearer to the next cell than text in two columns.
    const isBeside = runs.some((run) => run.left >= edge - 1);
    const reach = edge - (isBeside ? width : narrowestCellGap);
    return runs.some((run) => run.left < edge - 1 && run.right > reach);
  };
  let from = 0;
  while (from < rows.length) {
    let to = from;
    for (let row = rows[to]; row !== undefined && !crosses(row); row = rows[to]) to += 1;
    const candidate = to > from ? candidateIn(rows, trim(rows, from, to, edge), edge) : null;
    if (candidate !== null) yield candidate;
    from = to + 1;
  }
}

/**
 * Rows with text on one side only, at the ends of a stretch next to text over the whole width,
 * belong to that text: a short heading above columns, a short last line below.
 */
function trim(rows: readonly Row[], from: number, to: number, edge: number): [number, number] {
  const isLeftOnly = (row: Row | undefined): boolean =>
    row?.runs.every((run) => run.left < edge - 1) ?? false;
  const isApart = (upper: number): boolean => {
    const gap = (rows[upper]?.baseline ?? 0) - (rows[upper + 1]?.baseline ?? 0);
    return gap > 1.7 * (rows[upper]?.size ?? 0);
  };
  let end = to;
  if (to < rows.length) {
    let tail = to;
    while (tail > from && isLeftOnly(rows[tail - 1])) tail -= 1;
    for (let index = tail; index <= to - 1; index += 1) {
      if (isApart(index - 1)) {
        end = index;
        break;
      }
    }
  }
  let start = from;
  if (from > 0) {
    let front = from;
    while (front < end && isLeftOnly(rows[front])) front += 1;
    for (let index = front; index > from; index -= 1) {
      if (isApart(index - 1)) {
        start = index;
        break;
      }
    }
  }
  return [start, end];
}

/** Columns and a table that share the band by chance are taken one after the other. */
function candidateIn(
  rows: readonly Row[],
  [from, to]: readonly [number, number],
  edge: number,
): Candidate | null {
  const columns = columnsWithin(rows, { from, to }, edge) ?? { from, to };
  return candidateOf(rows, [columns.from, columns.to], edge);
}

function candidateOf(
  rows: readonly Row[],
  [from, to]: readonly [number, number],
  edge: number,
): Candidate | null {
  const left: GlyphRun[] = [];
  const right: GlyphRun[] = [];
  let leftRows = 0;
  let rightRows = 0;
  for (const row of rows.slice(from, to)) {
    const before = row.runs.filter((run) => run.left < edge - 1);
    const behind = row.runs.filter((run) => run.left >= edge - 1);
    left.push(...before);
    right.push(...behind);
    leftRows += before.length > 0 ? 1 : 0;
    rightRows += behind.length > 0 ? 1 : 0;
  }
  const least = Math.min(leftRows, rightRows);
  if (least < fewestRows || isMarkers(left) || !overlap(left, right)) return null;
  return { from, to, left, right, score: least * (to - from) };
}

/** Bullets and numbers in front of a list are no column. */
function isMarkers(runs: readonly GlyphRun[]): boolean {
  return median(runs.map((run) => run.text.trim().length)) <= 2;
}

/** The two sides must stand beside each other, not one below the other. */
function overlap(left: readonly GlyphRun[], right: readonly GlyphRun[]): boolean {
  const baselines = (runs: readonly GlyphRun[]): number[] => runs.map((run) => run.baseline);
  const top = Math.min(Math.max(...baselines(left)), Math.max(...baselines(right)));
  const bottom = Math.max(Math.min(...baselines(left)), Math.min(...baselines(right)));
  const inside = (runs: readonly GlyphRun[]): number =>
    new Set(
      runs
        .filter((run) => run.baseline <= top + 1 && run.baseline >= bottom - 1)
        .map((run) => Math.round(run.baseline)),
    ).size;
  return inside(left) >= fewestRows && inside(right) >= fewestRows;
}
