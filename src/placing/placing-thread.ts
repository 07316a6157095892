/** The program of a placing thread: carries out one order after the other. */
import { hash } from 'node:crypto';
import type { MessagePort } from 'node:worker_threads';
import { carryOut } from './carry-out.ts';
import type { PlacementResult } from './order.ts';
import { type OrderText, orderOfText } from './order-text.ts';

export interface PlacingTask {
  readonly order: OrderText;
  /** Where shares of the work that is done are sent. */
  readonly progress: MessagePort;
}

const digest = (utf8: string): string => hash('sha256', utf8);

/** Called by the pool. @public */
export async function place({ order, progress }: PlacingTask): Promise<PlacementResult> {
  progress.postMessage(0);
  try {
    return carryOut(await orderOfText(order), digest, (share) => progress.postMessage(share));
  } finally {
    progress.close();
  }
}
