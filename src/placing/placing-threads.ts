import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { PlacementResult } from './order.ts';
import type { OrderText } from './order-text.ts';
import { Cancelled, type Placer } from './placer.ts';
import type { PlacingTask } from './placing-thread.ts';

/** A thread that nobody needs gives its memory back after so long. */
const idleMilliseconds = 10_000;

/**
 * One thread for all orders: a cohort takes a core for a while and much memory, and the other cores
 * belong to rankings. A job is cancelled by ending its thread.
 */
export function createPlacingThreads(): Placer {
  const pool = openPool();
  const closing = new AbortController();
  // Jobs wait here and not in the pool, which forgets its queue when it ends its only thread.
  let last: Promise<unknown> = Promise.resolve();
  return {
    start(order, onProgress) {
      const ending = new AbortController();
      const signal = AbortSignal.any([ending.signal, closing.signal]);
      const turn = last.then(() => run(pool, order, onProgress, signal));
      last = turn.catch(() => undefined);
      return { result: untilCancelled(turn, signal), cancel: () => ending.abort() };
    },
    async close() {
      closing.abort();
      await pool.destroy();
    },
  };
}

/** Whoever waits for a job that is cancelled is told at once, though its turn may come later. */
function untilCancelled<T>(turn: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Cancelled()), { once: true });
    turn.then(resolve, reject);
  });
}

async function run(
  pool: Piscina<PlacingTask, PlacementResult>,
  order: OrderText,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<PlacementResult> {
  if (signal.aborted) throw new Cancelled();
  const { port1: ours, port2: theirs } = new MessageChannel();
  // The thread's program sends nothing else.
  ours.on('message', (share: number) => onProgress(share));
  ours.unref();
  try {
    const task: PlacingTask = { order, progress: theirs };
    return await pool.run(task, { signal, transferList: [theirs] });
  } catch (thrown) {
    throw signal.aborted ? new Cancelled() : thrown;
  } finally {
    ours.close();
  }
}

function openPool(): Piscina<PlacingTask, PlacementResult> {
  const here = import.meta.url;
  const isSource = here.endsWith('.ts');
  // From the sources, in development and in tests, tsx reads TypeScript; the build needs nothing.
  const loader = isSource
    ? ['--import', pathToFileURL(createRequire(here).resolve('tsx')).href]
    : [];
  return new Piscina({
    filename: new URL(`./placing-thread${isSource ? '.ts' : '.js'}`, here).href,
    name: 'place',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idleMilliseconds,
    recordTiming: false,
    // Nothing of the settings or secrets is its business.
    env: {},
    execArgv: loader,
  });
}
