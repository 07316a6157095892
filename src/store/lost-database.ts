import { Failure } from '../errors.ts';

/** Codes of Prisma: not reachable, no answer in time, closed, no session, no transaction. */
const prismaCodes: ReadonlySet<string> = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
]);

/** What Prisma's drivers call the same. */
const driverKinds: ReadonlySet<string> = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
  'TlsConnectionError',
]);

/**
 * Classes of SQLSTATE: connection exception, insufficient resources, operator intervention; and a
 * lock, a statement or a transaction that took too long.
 */
const stateClasses = /^(?:08|53|57P|55P03|57014|25P0[34])/;

/** What the drivers throw in words alone when the ground goes from under a query. */
const drivenWords =
  /^(?:Connection terminated|timeout exceeded when|PGlite is closed|Cannot use a pool after)/;

/** How long a caller waits for a database that says nothing. */
export interface Patience {
  readonly readMilliseconds: number;
  /** Longer, because a writer waits for its turn behind others. */
  readonly writeMilliseconds: number;
}

export const usualPatience: Patience = { readMilliseconds: 5_000, writeMilliseconds: 15_000 };

/** What changes something, and what takes the time that it takes. */
const writes: ReadonlySet<string | symbol> = new Set([
  'edit',
  'create',
  'revoke',
  'touch',
  'putAll',
  'replace',
  'erase',
  'advance',
  'activate',
  'noteAccesses',
  'suspend',
  'resume',
]);
const unhurried: ReadonlySet<string | symbol> = new Set(['seed', 'close', 'finish', 'cohort']);

/**
 * The same part of a store, which tells a database that went away or froze as `not-ready`: the
 * caller's request was good and may be sent again. Everything else that is thrown stays a defect.
 */
export function tellingLoss<Part extends object>(part: Part, patience: Patience): Part {
  return new Proxy(part, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...parameters: unknown[]): Promise<unknown> => {
        try {
          const asked: Promise<unknown> = Reflect.apply(member, target, parameters);
          return await (unhurried.has(name) ? asked : answerIn(asked, name, patience));
        } catch (thrown) {
          throw isLoss(thrown) ? lost(thrown) : thrown;
        }
      };
    },
  });
}

/** The question itself goes on: nothing can call back what a database has been told. */
async function answerIn(
  asked: Promise<unknown>,
  name: string | symbol,
  { readMilliseconds, writeMilliseconds }: Patience,
): Promise<unknown> {
  const isWrite = writes.has(name);
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const give = () => reject(isWrite ? unsure() : lost());
    timer = setTimeout(give, isWrite ? writeMilliseconds : readMilliseconds);
  });
  try {
    return await Promise.race([asked, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

function isLoss(thrown: unknown): boolean {
  if (!(thrown instanceof Error) || thrown instanceof Failure) return false;
  const cause = memberOf(memberOf(memberOf(thrown, 'meta'), 'driverAdapterError'), 'cause');
  return (
    prismaCodes.has(String(memberOf(thrown, 'code'))) ||
    stateClasses.test(String(memberOf(thrown, 'code'))) ||
    driverKinds.has(String(memberOf(cause, 'kind'))) ||
    stateClasses.test(String(memberOf(cause, 'originalCode'))) ||
    drivenWords.test(thrown.message)
  );
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** After this a write may still be done, when the database comes back to itself. */
function unsure(): Failure {
  const message =
    'The database does not answer just now, so it is not known whether the change was made. Send ' +
    'the same request again soon, with the same Idempotency-Key if it had one, or look.';
  return new Failure('not-ready', message, [], { retryAfterSeconds: 5 });
}

function lost(cause?: unknown): Failure {
  const message = 'The database does not answer just now. Send the same request again soon.';
  return new Failure('not-ready', message, [], { cause, retryAfterSeconds: 5 });
}
