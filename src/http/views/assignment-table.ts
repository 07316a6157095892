import type { AssignmentRow } from '../../services/index.ts';

const columns = ['ref', 'team', 'fit', 'wish_rank', 'reason', 'why'];

/** Rows as CSV (RFC 4180), in pieces: the names first. */
export function* assignmentTable(rows: Iterable<AssignmentRow>): Generator<string> {
  yield lineOf(columns);
  for (const { ref, team, fit, wishRank, reason, why } of rows) {
    yield lineOf([ref, team ?? '', numberCell(fit), numberCell(wishRank), reason, why]);
  }
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function numberCell(value: number | null): string {
  return value === null ? '' : String(value);
}

/** What a spreadsheet would take for a formula is led by an apostrophe, so that it stays text. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
