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

/** Classes of SQLSTATE: connection exception, insufficient resources, operator intervention. */
const stateClasses = /^(?:08|53|57P)/;

/** What the drivers throw in words alone when the ground goes from under a query. */
const drivenWords =
  /^(?:Connection terminated|timeout exceeded when trying to connect|PGlite is closed)/;

/**
 * The same part of a store, which tells a database that went away as `not-ready`: the caller's
 * request was good and may be sent again. Everything else that is thrown stays a defect.
 */
export function tellingLoss<Part extends object>(part: Part): Part {
  return new Proxy(part, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...parameters: unknown[]): Promise<unknown> => {
        try {
          return await Reflect.apply(member, target, parameters);
        } catch (thrown) {
          throw isLoss(thrown) ? lost(thrown) : thrown;
        }
      };
    },
  });
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

function lost(cause: unknown): Failure {
  const message = 'The database does not answer just now. Send the same request again soon.';
  return new Failure('not-ready', message, [], { cause, retryAfterSeconds: 5 });
}
