import { Failure } from '../../../src/errors.ts';

/** The failure that an action ends in; fails the test when it ends well or in a defect. */
export function failureOf(action: () => unknown): Failure {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown;
    throw thrown;
  }
  throw new Error('Expected a failure, but it went well.');
}

/** Pointer and code of each fault. */
export function faultsOf(failure: Failure): string[] {
  return failure.faults.map(({ pointer, code }) => `${pointer ?? '?'} ${code}`);
}
