import { Failure } from '../../src/errors.ts';

/** The failure that an attempt ends with; a success or any other error fails the test. */
export async function failureOf(attempt: Promise<unknown>): Promise<Failure> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('It was expected to fail.');
}
