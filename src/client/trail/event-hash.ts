import type { Schema } from '../../contract/index.ts';
import { canonicalJson } from '../../engine/index.ts';

/** A row of `GET /v1/events`. */
export type TrailEvent = Schema<'Event'>;

/**
 * The hash that an event must have: SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of
 * what it tells. Members that later releases add beside these are not hashed.
 */
export async function eventHash(event: TrailEvent): Promise<string> {
  const { actor, at, data, id, previous_hash, sequence, subjects, type } = event;
  const hashed = { actor, at, data, id, previous_hash, sequence, subjects, type };
  const bytes = new TextEncoder().encode(canonicalJson(hashed));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
