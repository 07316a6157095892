import type { ProblemModel } from '../contract/index.ts';
import { Failure, type FailureCode, type Fault } from '../errors.ts';

export type ProblemCode = FailureCode | 'internal-error';

interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** Whether the same call may work later without being changed. */
  readonly isRetryable: boolean;
}

const kind = (status: number, title: string, isRetryable = false): ProblemKind => ({
  status,
  title,
  isRetryable,
});

/** The single table of what can go wrong; statuses are decided here and nowhere else. */
export const problemKinds: Readonly<Record<ProblemCode, ProblemKind>> = {
  'invalid-request': kind(400, 'The request is not valid'),
  unauthenticated: kind(401, 'A valid key is needed'),
  forbidden: kind(403, 'This key may not do that'),
  'not-found': kind(404, 'Not found'),
  'method-not-allowed': kind(405, 'Method not allowed'),
  'not-acceptable': kind(406, 'No acceptable form'),
  'request-timeout': kind(408, 'The request came too slowly', true),
  conflict: kind(409, 'Conflict'),
  'idempotency-in-flight': kind(409, 'The same write is still running', true),
  'stale-version': kind(412, 'Changed meanwhile'),
  'payload-too-large': kind(413, 'Too large'),
  'document-too-large': kind(413, 'The document unfolds too large'),
  'unsupported-media-type': kind(415, 'Media type not supported'),
  'unreadable-document': kind(422, 'The document cannot be read'),
  'idempotency-mismatch': kind(422, 'Key used for another write'),
  contradiction: kind(422, 'The request contradicts itself'),
  'minimum-unreachable': kind(422, 'No stable placement reaches a minimum'),
  'not-decidable': kind(422, 'This cannot be decided so'),
  'precondition-required': kind(428, 'If-Match is missing'),
  'quota-exceeded': kind(429, 'Quota used up', true),
  'headers-too-large': kind(431, 'The headers are too large'),
  'internal-error': kind(500, 'Something broke here'),
  busy: kind(503, 'Busy', true),
  'not-ready': kind(503, 'Not ready', true),
  'ranking-suspended': kind(503, 'Ranking is suspended', true),
  'store-locked': kind(503, 'The database is in use elsewhere', true),
  'reading-timeout': kind(504, 'Reading took too long'),
};

export interface Problem {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ProblemModel;
}

/** More faults than this do not fit the contract. */
const faultCountMax = 100;

/** Words whatever was thrown. What is no Failure is a defect and tells the request id alone. */
export function problemOf(thrown: unknown, requestId: string): Problem {
  const failure = thrown instanceof Failure ? thrown : failureOfExpress(thrown);
  if (failure !== null) return problemOfFailure(failure, requestId);
  return {
    status: problemKinds['internal-error'].status,
    headers: {},
    body: bodyOf(
      'internal-error',
      `The fault is on this side. Give the request id ${requestId} when you report it.`,
      [],
      requestId,
    ),
  };
}

function problemOfFailure(failure: Failure, requestId: string): Problem {
  const headers: Record<string, string> = {};
  if (failure.retryAfterSeconds !== null) {
    headers['Retry-After'] = String(Math.max(1, Math.ceil(failure.retryAfterSeconds)));
  } else if (problemKinds[failure.code].status === 503) {
    headers['Retry-After'] = '1';
  }
  if (failure.code === 'unauthenticated') headers['WWW-Authenticate'] = 'Bearer realm="teamfit"';
  const body = bodyOf(failure.code, failure.message, failure.faults, requestId);
  return { status: body.status, headers, body };
}

function bodyOf(
  code: ProblemCode,
  detail: string,
  faults: readonly Fault[],
  requestId: string,
): ProblemModel {
  const { status, title, isRetryable } = problemKinds[code];
  return {
    type: `urn:teamfit:problem:${code}`,
    title,
    status,
    detail,
    instance: requestId,
    code,
    errors: faults.slice(0, faultCountMax),
    retryable: isRetryable,
  };
}

/** Express itself refuses addresses that are wrongly encoded, by an error with a status. */
function failureOfExpress(thrown: unknown): Failure | null {
  if (!(thrown instanceof URIError)) return null;
  const message = 'The address is not properly encoded. Write % only before two hex digits.';
  return new Failure('invalid-request', message, [], { cause: thrown });
}

/** A problem told before any request was understood. */
export function plainProblem(code: ProblemCode, detail: string, requestId: string): ProblemModel {
  return bodyOf(code, detail, [], requestId);
}
