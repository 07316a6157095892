import { stringify } from 'csv-stringify/sync';

/** What may stand in a cell; null leaves it empty. */
export type Cell = string | number | boolean | null;

/** How the rows of a list become the lines of a table. */
export interface Table<Row> {
  /** Names of the columns. They are promised: new ones go to the end. */
  readonly columns: readonly string[];
  /** Cells in the order of the columns. */
  line(row: Row): readonly Cell[];
}

export function tableOf<Row>(cells: Readonly<Record<string, (row: Row) => Cell>>): Table<Row> {
  const readers = Object.values(cells);
  return { columns: Object.keys(cells), line: (row) => readers.map((read) => read(row)) };
}

/** Several values in one cell. */
export function joined(values: readonly string[]): string {
  return values.join('; ');
}

/**
 * Lines as RFC 4180 has them. A text that a spreadsheet would run as a formula gets an apostrophe
 * before it; numbers are left alone.
 */
export function csvText(lines: readonly (readonly Cell[])[]): string {
  return stringify(
    lines.map((line) => [...line]),
    {
      record_delimiter: '\r\n',
      escape_formulas: true,
      cast: { boolean: String },
    },
  );
}
