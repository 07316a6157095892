/** The program of a placing thread: carries out one order after the other. */
import { hash } from 'node:crypto';
import type { MessagePort } from 'node:worker_threads';
import { carryOut } from './carry-out.ts';
import type { PlacementOrder, PlacementResult } from './order.ts';

/** JSON is several times cheaper to hand over than the objects themselves. */
export interface PlacingTask {
  readonly orderJson: string;
  /** Where shares of the work that is done are sent. */
  readonly progress: MessagePort;
}

const digest = (utf8: string): string => hash('sha256', utf8);

/** Called by the pool. @public */
export function place({ orderJson, progress }: PlacingTask): PlacementResult {
  progress.postMessage(0);
  try {
    // The placer wrote an order as JSON, so this is one.
    const order = JSON.parse(orderJson) as PlacementOrder;
    return carryOut(order, digest, (share) => progress.postMessage(share));
  } finally {
    progress.close();
  }
}
