import type { PlacementResult } from './order.ts';
import type { OrderText } from './order-text.ts';

/** A placement that has been handed over. */
export interface PlacingJob {
  /** Rejects when it is cancelled or breaks. */
  readonly result: Promise<PlacementResult>;
  /** Ends it at once, whatever it is doing; nothing once it has ended. */
  cancel(): void;
}

/** Places large cohorts beside everything else, one after the other. */
export interface Placer {
  /** @param onProgress Told a share from 0 to 1 now and then, once the job has begun. */
  start(order: OrderText, onProgress: (share: number) => void): PlacingJob;
  close(): Promise<void>;
}

/** What a cancelled job rejects with. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
