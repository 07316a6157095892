/** Failures by name. Which status they become is the business of http/problem.ts alone. */

export type FailureCode =
  | 'invalid-request'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'conflict'
  | 'precondition-required'
  | 'stale-version'
  | 'request-timeout'
  | 'payload-too-large'
  | 'headers-too-large'
  | 'unsupported-media-type'
  | 'unreadable-document'
  | 'document-too-large'
  | 'reading-timeout'
  | 'idempotency-in-flight'
  | 'idempotency-mismatch'
  | 'contradiction'
  | 'minimum-unreachable'
  | 'not-decidable'
  | 'quota-exceeded'
  | 'busy'
  | 'ranking-suspended'
  | 'not-ready'
  | 'store-locked';

/** One thing wrong in a request: where it is, what was expected, what to do. */
export interface Fault {
  /** JSON Pointer into the body. */
  readonly pointer?: string;
  /** Name of a query, path or header parameter. */
  readonly parameter?: string;
  readonly code: string;
  readonly message: string;
}

/** An operating error, expected and explained; anything else thrown is a defect. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly code: FailureCode,
    message: string,
    readonly faults: readonly Fault[] = [],
    options?: { cause?: unknown; retryAfterSeconds?: number },
  ) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.retryAfterSeconds = options?.retryAfterSeconds ?? null;
  }

  /** Seconds after which the same call may work, null when trying again will not help. */
  readonly retryAfterSeconds: number | null;
}
