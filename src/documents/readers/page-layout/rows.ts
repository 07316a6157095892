import type { GlyphRun } from './glyph-run.ts';

/** Runs on one baseline, from left to right, whatever columns they belong to. */
export interface Row {
  readonly baseline: number;
  readonly size: number;
  readonly runs: readonly GlyphRun[];
}

/** A superscript sits up to 0.4 of the size above its line; lines are 1 of it apart or more. */
const baselineShare = 0.4;

/** Rows from the top of the page to its bottom. */
export function rowsOf(runs: readonly GlyphRun[]): Row[] {
  const sorted = [...runs].sort((one, other) => other.baseline - one.baseline);
  const rows: GlyphRun[][] = [];
  let current: GlyphRun[] = [];
  for (const run of sorted) {
    const first = current[0];
    const reach = Math.max(first?.size ?? 0, run.size) * baselineShare;
    if (first === undefined || first.baseline - run.baseline > reach) {
      current = [];
      rows.push(current);
    }
    current.push(run);
  }
  return rows.map(rowOf);
}

function rowOf(runs: readonly GlyphRun[]): Row {
  // The baseline of the longest run is the row's: a superscript drawn first must not set it.
  const longest = runs.reduce((best, run) => (run.text.length > best.text.length ? run : best));
  return {
    baseline: longest.baseline,
    size: longest.size,
    runs: [...runs].sort((one, other) => one.left - other.left),
  };
}

/** Runs that touch, such as a ligature and the rest of its word, are one word. */
const touchingShare = 0.1;

export function rowText({ runs, size }: Row): string {
  let text = '';
  runs.forEach((run, index) => {
    const gap = run.left - (runs[index - 1]?.right ?? run.left);
    text += index === 0 || (!run.spaced && gap < size * touchingShare) ? '' : ' ';
    text += run.text;
  });
  return text.trim();
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
