import { Failure } from '../../errors.ts';

/** That something cannot be decided so, and where the request says it. */
export function notDecidable(pointer: string, code: string, message: string): Failure {
  return new Failure('not-decidable', message, [{ pointer, code, message }]);
}
