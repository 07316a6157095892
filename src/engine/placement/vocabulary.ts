export type { Breach, Check, PairRule } from './check-assignment.ts';
export type * from './cohort.ts';
export type * from './cohort-form.ts';
export type { Contradiction } from './contradiction.ts';
export type { PlacedCohort, PlacementOptions, PlacementOutcome, Solver } from './place-cohort.ts';
export type { OtherReason, OwnReason, Reasoned, WhyNot } from './reasons.ts';
export type { Totals } from './totals.ts';
