import type { Warning } from '../../engine/index.ts';
import { type ReadDocument, textType } from './read-document.ts';

/** Enough of a file without a byte order mark to tell UTF-16 by its zero bytes. */
const probeBytes = 1024;

/**
 * Reads bytes as text: by byte order mark, as UTF-16 when every other byte is zero, as UTF-8 when
 * they are valid UTF-8, else as Windows-1252 with a warning. Line ends become `\n`.
 */
export function readPlainText(bytes: Uint8Array): ReadDocument {
  const { text, warnings } = decode(bytes);
  return {
    text: text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim(),
    mediaType: textType,
    pages: null,
    warnings,
  };
}

function decode(bytes: Uint8Array): { readonly text: string; readonly warnings: Warning[] } {
  const wide = utf16Label(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), warnings: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    const message = 'The text is not UTF-8; it was read as Windows-1252. Send UTF-8 to be sure.';
    const warning = { code: 'guessed-encoding', field: 'text', message };
    return { text: new TextDecoder('windows-1252').decode(bytes), warnings: [warning] };
  }
}

/** The label of UTF-16 by mark or by its zero bytes, null for anything else. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const probe = bytes.subarray(0, probeBytes);
  const half = Math.floor(probe.length / 2);
  if (half < 4 || bytes.length % 2 !== 0) return null;
  let zerosAtEven = 0;
  let zerosAtOdd = 0;
  probe.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) zerosAtEven += 1;
    else zerosAtOdd += 1;
  });
  // Text in a Latin script has a zero in nearly every unit, and never in the other half.
  if (zerosAtOdd > half * 0.7 && zerosAtEven === 0) return 'utf-16le';
  if (zerosAtEven > half * 0.7 && zerosAtOdd === 0) return 'utf-16be';
  return null;
}
