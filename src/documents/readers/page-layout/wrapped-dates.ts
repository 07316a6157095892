import { beginsPeriod, endsPeriod } from './date-words.ts';
import type { Row } from './rows.ts';

/**
 * Puts a period together that was wrapped at the end of a head, "Engineer, Acme   2015 -" above
 * "2019": the first half alone would be a job that goes on.
 */
export function withWholePeriods(rows: readonly Row[]): Row[] {
  const whole: Row[] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    const half = row.runs.at(-1);
    if (above === undefined || half === undefined || !isWrapped(above, row)) {
      whole.push(row);
      continue;
    }
    const first = above.runs.at(-1);
    const right = first?.right ?? half.right;
    const moved = { ...half, left: right + above.size / 4, right: right + half.right - half.left };
    whole[whole.length - 1] = { ...above, runs: [...above.runs, { ...moved, spaced: true }] };
    if (row.runs.length > 1) whole.push({ ...row, runs: row.runs.slice(0, -1) });
  }
  return whole;
}

function isWrapped(above: Row, row: Row): boolean {
  const [first, second] = [above.runs.at(-1), row.runs.at(-1)];
  if (first === undefined || second === undefined || above.runs.length < 2) return false;
  if (!beginsPeriod.test(first.text) || !endsPeriod.test(second.text)) return false;
  const isNext = above.baseline - row.baseline < above.size * 2;
  const near = (one: number, other: number): boolean => Math.abs(one - other) < row.size / 2;
  return isNext && (near(first.left, second.left) || near(first.right, second.right));
}
