import { isUtf8 } from 'node:buffer';

/** Text of UTF-8 bytes, without a byte order mark; null when they are no UTF-8. */
export function utf8Text(bytes: Buffer): string | null {
  if (!isUtf8(bytes)) return null;
  const text = bytes.toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
