import { createHash } from 'node:crypto';
import type { OperationId } from '../contract/index.ts';
import type { Caller, Repeat } from '../services/index.ts';
import type { Payload } from './body/payload.ts';

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

/** What of a request says the same thing again: the whole body, and beside a file its options. */
export function repeatedPart(payload: Payload, query: unknown): unknown {
  switch (payload.kind) {
    case 'json':
      return payload.value;
    case 'text':
      return { query, text: payload.text };
    case 'document': {
      const { bytes, fields, mediaType } = payload;
      return { query, fields, mediaType, file: createHash('sha256').update(bytes).digest('hex') };
    }
    default:
      return {};
  }
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
