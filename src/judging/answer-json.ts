/**
 * The JSON of an answer. A long one that comes from another thread is UTF-8 bytes: those change
 * hands without being copied, can be sent as they are, and leave the event loop's heap alone.
 */
export type AnswerJson = string | Uint8Array;

/** Below this, handing over the bytes costs more than copying the text. */
const longLength = 4096;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function isLong(json: string): boolean {
  return json.length >= longLength;
}

/** Bytes with a buffer of their own, which can be transferred. */
export function bytesOf(json: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(json);
}

export function textOf(json: AnswerJson): string {
  return typeof json === 'string' ? json : decoder.decode(json);
}
