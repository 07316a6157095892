import { randomBytes } from 'node:crypto';
import { typeid } from 'typeid-js';
import type { StoreSources } from '../../src/store/index.ts';

/** Sources with a clock that stands still until it is moved. */
export function settableSources(start = '2026-03-01T12:00:00Z') {
  let now = Date.parse(start);
  const sources: StoreSources & { advance(milliseconds: number): void } = {
    now: () => new Date(now),
    newId: (prefix) => typeid(prefix).toString(),
    randomBytes,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
  return sources;
}
