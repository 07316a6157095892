/**
 * The door of the placing room: where cohorts are placed, at once or on a thread that can be ended.
 */
export { carryOut, namedTotals } from './carry-out.ts';
export type {
  NamedTotals,
  Placed,
  PlacedForm,
  PlacedPerson,
  PlacementOrder,
  PlacementResult,
} from './order.ts';
export { type OrderText, orderOfText, partsOfOrder, rulesOfOrder } from './order-text.ts';
export { Cancelled, type Placer, type PlacingJob } from './placer.ts';
export { createPlacingThreads } from './placing-threads.ts';
