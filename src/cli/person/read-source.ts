import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { Failure } from '../../errors.ts';

/** The server takes documents of the same size. */
const largestBytes = 5 * 1024 * 1024;

/** What stands for standard input on the command line. */
export const standardInput = '-';

export interface Source {
  readonly bytes: Uint8Array;
  /** Null for standard input. */
  readonly fileName: string | null;
  /** For headings and messages. */
  readonly label: string;
}

/**
 * Reads a file, or standard input for `-`, up to the size that the server takes.
 *
 * @throws Failure `invalid-request` when nothing can be read, `payload-too-large` past the cap.
 */
export async function readSource(path: string, stdin: Readable): Promise<Source> {
  const isStandardInput = path === standardInput;
  const label = isStandardInput ? 'standard input' : path;
  const stream = isStandardInput ? stdin : createReadStream(path);
  const bytes = await readStream(stream, label);
  if (bytes.length === 0) {
    throw new Failure('invalid-request', `${label} is empty: give a résumé or a profile.`);
  }
  return { bytes, fileName: isStandardInput ? null : basename(path), label };
}

async function readStream(stream: Readable, label: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      length += bytes.length;
      if (length > largestBytes) {
        throw new Failure('payload-too-large', `${label} is larger than 5 MB; send less.`);
      }
      chunks.push(bytes);
    }
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    const reason = reasonOf(thrown);
    throw new Failure('invalid-request', `${label} cannot be read: ${reason}.`, [], {
      cause: thrown,
    });
  }
  // A plain array, not a Buffer: some parsers refuse Node's own kind.
  return new Uint8Array(Buffer.concat(chunks));
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission is denied',
};

function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const code = 'code' in thrown ? String(thrown.code) : '';
  return reasons[code] ?? thrown.message;
}
