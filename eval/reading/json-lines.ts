import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** A line of a file of cases that cannot be used. */
export interface LineFault {
  readonly file: string;
  /** Counted from 1, as editors count. */
  readonly line: number;
  readonly message: string;
}

/** Every fault of the files at once, each with file and line, so that one pass mends them all. */
export class CaseFileError extends Error {
  override readonly name = 'CaseFileError';

  constructor(readonly faults: readonly LineFault[]) {
    super(faults.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
  }
}

/** A JSON value and the line that it stands on. */
export interface Line {
  readonly line: number;
  readonly value: unknown;
}

/**
 * The values of a file with one JSON object a line; blank lines are passed over.
 *
 * @throws CaseFileError for a file that cannot be opened, holds no line, or has a line that is no
 *   JSON object.
 */
export function readJsonLines(file: string): readonly Line[] {
  const lines: Line[] = [];
  const faults: LineFault[] = [];
  for (const [index, text] of textOf(file).split(/\r?\n/).entries()) {
    if (text.trim() === '') continue;
    const value = parsed(text);
    if (value instanceof SyntaxError) {
      const message = `is no JSON (${value.message}); expected one object on one line.`;
      faults.push({ file, line: index + 1, message });
    } else if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      faults.push({ file, line: index + 1, message: 'is no JSON object; expected {"id": ...}.' });
    } else {
      lines.push({ line: index + 1, value });
    }
  }
  if (lines.length === 0 && faults.length === 0) {
    faults.push({ file, line: 1, message: 'holds no case; expected one JSON object a line.' });
  }
  if (faults.length > 0) throw new CaseFileError(faults);
  return lines;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new CaseFileError([{ file, line: 1, message: `cannot be opened: ${reason}.` }]);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return thrown;
    throw thrown;
  }
}

/** The faults of a value in words, one sentence for each path. */
export function faultsOf(error: z.ZodError): readonly string[] {
  return error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `"${path.join('.')}": ${message}`,
  );
}
