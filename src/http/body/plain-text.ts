import { TextDecoder } from 'node:util';
import { Failure } from '../../errors.ts';
import { docxType } from './payload.ts';
import { utf8Text } from './utf8.ts';

/** Names under which UTF-8 is announced; text without a charset is taken as UTF-8. */
const utf8Names: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);

/**
 * Reads a text body in the charset that its media type names. Throws `unsupported-media-type` for
 * a charset that is not known here and for files that are no text, `invalid-request` for bytes
 * that the charset does not have and for NUL characters.
 */
export function parseText(bytes: Buffer, charset: string | null): string {
  refuseFile(bytes);
  const name = (charset ?? 'utf-8').toLowerCase();
  const text = utf8Names.has(name) ? unicodeText(bytes) : decodedText(bytes, name);
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    throw new Failure('invalid-request', 'The text holds a NUL character; see errors.', [
      {
        pointer: '',
        code: 'unreadable-character',
        message: `Holds a NUL character at position ${nul}. Is it a file? Send text without it.`,
      },
    ]);
  }
  return text;
}

function unicodeText(bytes: Buffer): string {
  const text = utf8Text(bytes);
  if (text !== null) return text;
  const message = 'The text is not UTF-8. Encode it as UTF-8, or name its charset.';
  throw new Failure('invalid-request', message, [{ pointer: '', code: 'encoding', message }]);
}

function decodedText(bytes: Buffer, name: string): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(name, { fatal: true });
  } catch {
    const message = `The charset ${name.slice(0, 40)} is not known here. Send text as UTF-8.`;
    throw new Failure('unsupported-media-type', message);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    const message = `The text is not ${name}. Name its real charset, or send UTF-8.`;
    throw new Failure('invalid-request', message, [{ pointer: '', code: 'encoding', message }]);
  }
}

/** A document announced as text would be read as rubbish; say what it is instead. */
function refuseFile(bytes: Buffer): void {
  const start = bytes.subarray(0, 5).toString('latin1');
  const type =
    start === '%PDF-' ? 'application/pdf' : start.startsWith('PK\x03\x04') ? docxType : '';
  if (type === '') return;
  throw new Failure(
    'unsupported-media-type',
    `The body is announced as text but is a file. Send it with Content-Type: ${type}.`,
  );
}
