import { Failure } from '../../errors.ts';
import { jsonBytesMax, textBytesMax } from './payload.ts';

/**
 * JSON that holds a person may be 256 KB; only its `text` may reach 1 MB. Throws
 * `payload-too-large` for more.
 */
export function checkPersonJson(value: unknown, jsonBytes: number): void {
  if (jsonBytes <= jsonBytesMax) return;
  const text = textOf(value);
  if (text === null) {
    const message =
      'The JSON is over 256 KB. Only `text` may be larger, up to 1 MB: send the person as text, ' +
      'or leave out what says little.';
    throw new Failure('payload-too-large', message);
  }
  const textBytes = Buffer.byteLength(text);
  if (textBytes > textBytesMax) {
    const message = `The text is ${inMegabytes(textBytes)}, at most 1 MB is taken. Shorten it.`;
    throw new Failure('payload-too-large', message, [
      { pointer: '/text', code: 'too-long', message },
    ]);
  }
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('text' in value)) return null;
  return typeof value.text === 'string' ? value.text : null;
}

/** Rounded up, so that what is over 1 MB never reads as 1.0 MB. */
function inMegabytes(bytes: number): string {
  return `${(Math.ceil((bytes * 10) / 1024 / 1024) / 10).toFixed(1)} MB`;
}
