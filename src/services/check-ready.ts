import { Failure } from '../errors.ts';
import type { Context } from './context.ts';

/** Whoever asks whether the service is ready wants to know soon. */
const PATIENCE_MS = 2_000;

/** @throws Failure `not-ready` when no catalogue is loaded or the database does not answer soon. */
export async function checkReady({ live, store }: Pick<Context, 'live' | 'store'>): Promise<void> {
  live.current();
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    await Promise.race([store.ping(), tooLong]);
  } catch (cause) {
    throw new Failure('not-ready', 'The database does not answer; try again soon.', [], {
      cause,
      retryAfterSeconds: 5,
    });
  } finally {
    clearTimeout(timer);
  }
}
