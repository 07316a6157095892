import { createHash } from 'node:crypto';

/** The digest that the engine is given here. */
export function sha256(utf8: string): string {
  return createHash('sha256').update(utf8, 'utf8').digest('hex');
}
