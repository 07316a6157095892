/** One thing wrong in the files: where it stands, and what to do about it. */
export interface CatalogueFault {
  /** Relative to the folder of facts, e.g. `technologies/languages.yaml`. */
  readonly file: string;
  /** Counts from 1; 1 when the fault is of the whole file. */
  readonly line: number;
  /** e.g. `technologies[3].parents[0]`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

/** The files of facts cannot be used. Every fault is in `faults` and in the message. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';

  constructor(
    folder: string,
    readonly faults: readonly CatalogueFault[],
  ) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    super([`The catalogue in ${folder} has ${count}:`, ...faults.map(describeFault)].join('\n'));
  }
}

function describeFault({ file, line, path, message }: CatalogueFault): string {
  return `  ${file}:${line}${path === '' ? '' : ` ${path}`}: ${message}`;
}
