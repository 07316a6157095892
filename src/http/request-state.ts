import type { RequestHandler, Response } from 'express';
import type { Failure } from '../errors.ts';
import type { Caller } from '../services/index.ts';
import type { Payload } from './body/payload.ts';

/** What the steps of a request tell the later ones. */
export interface RequestState {
  requestId: string;
  /** Null is the public. */
  caller: Caller | null;
  /** Why the key that was sent does not count; told after the call has been counted. */
  refusal: Failure | null;
  payload: Payload;
}

/** A step on the way of a request; all of them share the state. */
export type Step = RequestHandler;

/**
 * The state of a request. It begins with the id that the first step gives; a step that runs
 * without it is mounted in the wrong place.
 */
export function stateOf(response: Response): RequestState {
  const { state } = response.locals;
  if (state === undefined) throw new Error('A step ran before the request had its id.');
  // Only beginState writes this member.
  return state as RequestState;
}

export function beginState(response: Response, requestId: string): void {
  const payload: Payload = { kind: 'none' };
  const state: RequestState = { requestId, caller: null, refusal: null, payload };
  response.locals.state = state;
}
