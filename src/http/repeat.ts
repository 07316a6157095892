import { createHash } from 'node:crypto';
import type { OperationId } from '../contract/index.ts';
import type { Caller, Repeat } from '../services/index.ts';

/**
 * What makes a write recognisable when it comes again: the caller's word for it, the caller, the
 * operation and the hash of the body with sorted members, so that their order does not matter.
 * Null without a word or without a caller.
 */
export function repeatOf(
  key: string | undefined,
  caller: Caller | null,
  operation: OperationId,
  body: unknown,
): Repeat {
  if (key === undefined || caller === null) return null;
  const payloadSha256 = createHash('sha256').update(sortedJson(body)).digest('hex');
  return { key, owner: caller.keyId, operation, payloadSha256 };
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
