export type * from './cohort.ts';
export type * from './cohort-form.ts';
export type { NamedCheck } from './named-check.ts';
export type { PlacedCohort, PlacementOptions, Solver } from './place-cohort.ts';
export type { OtherReason, OwnReason, Reasoned } from './reasons.ts';
