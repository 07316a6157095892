import type { Operation } from '../../contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Caller, Services } from '../../services/index.ts';
import { type Step, stateOf } from '../request-state.ts';
import { scopesOf } from './scopes.ts';

/** No key is nearly as long; what is longer is not even hashed. */
const keyLengthMax = 200;

/**
 * Finds out who calls. A key that is sent must be good, even where none is needed: a program whose
 * key has lapsed should learn it, not run on quietly with the public quota. A bad key is refused
 * later, by `authorisation`, so that guessing keys is counted like any other call.
 */
export function authentication(services: Pick<Services, 'authenticate'>): Step {
  return async (request, response, next) => {
    const header = request.headers.authorization;
    if (header !== undefined) {
      const secret = /^Bearer +([^\s]+) *$/i.exec(header)?.[1] ?? '';
      const isPossible = secret !== '' && secret.length <= keyLengthMax;
      const state = stateOf(response);
      try {
        state.caller = isPossible ? await services.authenticate(secret) : null;
        if (state.caller === null) state.refusal = badKey();
      } catch (thrown) {
        // Without its database the service cannot tell; that is counted and told like a bad key.
        if (!(thrown instanceof Failure)) throw thrown;
        state.refusal = thrown;
      }
    }
    next();
  };
}

/** Lets in who may do this: anybody on public operations, else a key with each scope. */
export function authorisation(operation: Operation): Step {
  return (request, response, next) => {
    const { caller, refusal } = stateOf(response);
    if (refusal !== null) throw refusal;
    if (!operation.isPublic) {
      if (caller?.role === 'candidate') checkOwn(caller, request.params.candidate);
      checkScopes(operation.scopes, caller);
    }
    next();
  };
}

/** Throws Failure `unauthenticated`, `forbidden` for a caller who has not all of the scopes. */
export function checkScopes(scopes: readonly string[], caller: Caller | null): void {
  if (caller === null) {
    throw new Failure(
      'unauthenticated',
      'This needs a key. Send Authorization: Bearer tf_..., with a key that an admin made.',
    );
  }
  const granted = scopesOf(caller.role);
  const missing = scopes.filter((scope) => !granted.has(scope));
  if (missing.length === 0) return;
  throw new Failure(
    'forbidden',
    `This needs the scope ${missing.join(', ')}, which the role ${caller.role} does not have. ` +
      'Use a key of a role that has it.',
  );
}

/** Nothing but the own person is there for a candidate, not even to be refused. */
function checkOwn({ candidate }: Caller, asked: unknown): void {
  if (candidate !== null && candidate === asked) return;
  const message =
    'Nothing is here for this key: it is for one candidate alone, at /v1/candidates/{candidate} ' +
    'with the id that it was made for.';
  throw new Failure('not-found', message);
}

function badKey(): Failure {
  return new Failure(
    'unauthenticated',
    'The key is unknown, revoked or expired. Send Authorization: Bearer tf_... with a good key, ' +
      'or leave the header out where no key is needed.',
  );
}
