import type { Readable } from 'node:stream';
import type { Logger } from 'pino';
import type { BodyOf, Contract, OperationId, PathOf, QueryOf } from '../contract/index.ts';
import type { Caller, Repeat, Services } from '../services/index.ts';
import type { Payload } from './body/payload.ts';

/** A request that the contract has found good. */
export interface Call<Id extends OperationId> {
  readonly params: PathOf<Id>;
  readonly query: QueryOf<Id>;
  /** The JSON body; of a form its fields; of other bodies, and of none, an empty object. */
  readonly body: BodyOf<Id>;
  readonly payload: Payload;
  readonly caller: Caller | null;
  /** The media type, of those that the operation answers, which the caller likes best. */
  readonly answerType: string;
  readonly requestId: string;
  readonly ifMatch: string | undefined;
  /** The write that this call may be a repetition of; null without Idempotency-Key. */
  readonly repeat: Repeat;
  /** Path and query, in one spelling. */
  readonly url: string;
}

/** What handlers may ask. */
export interface Tools {
  readonly services: Services;
  /** For defects that cannot be thrown, since the answer is on its way. */
  readonly log: Pick<Logger, 'error'>;
  readonly contract: Contract;
  readonly now: () => Date;
}

/** How long others may keep an answer; `no-cache` means keep, but ask with If-None-Match. */
type CacheRule = 'no-store' | 'no-cache' | 'private, no-cache';

/** An answer before it is sent. */
export interface Reply {
  readonly status: 200 | 201 | 202;
  readonly mediaType: string;
  /** A stream is sent as it comes. */
  readonly body: string | Uint8Array | Readable;
  readonly cache: CacheRule;
  readonly headers: Readonly<Record<string, string>>;
}

export type Handler<Id extends OperationId> = (call: Call<Id>, tools: Tools) => Promise<Reply>;

export interface ReplyDetails {
  readonly status?: 200 | 201 | 202;
  readonly cache?: CacheRule;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A JSON answer, serialised here and never again. Nobody keeps it unless `cache` says so. */
export function reply(value: unknown, details: ReplyDetails = {}): Reply {
  return replyText(JSON.stringify(value), details);
}

/** An answer whose JSON is written already. */
export function replyText(body: string | Uint8Array, details: ReplyDetails = {}): Reply {
  return {
    status: details.status ?? 200,
    mediaType: 'application/json',
    body,
    cache: details.cache ?? 'no-store',
    headers: details.headers ?? {},
  };
}

/** An answer in JSON lines, sent while it is made. */
export function replyLines(lines: Readable): Reply {
  return replyStream('application/x-ndjson', lines);
}

/** An answer of any kind that is sent while it is made. */
export function replyStream(mediaType: string, body: Readable): Reply {
  return {
    status: 200,
    mediaType,
    body,
    cache: 'no-store',
    headers: {},
  };
}
