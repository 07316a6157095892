import type { Slug } from '../catalogue.ts';
import type { TeamRequires, WorkPlace } from './cohort.ts';

/** A cohort as somebody writes it down: names instead of places, fits from 0 to 100. */
export interface CohortForm {
  readonly candidates: readonly CandidateForm[];
  /** Teams that are not named here take nobody. */
  readonly seats: Readonly<Record<Slug, { readonly min: number; readonly max: number }>>;
  readonly priorities: Readonly<Record<Slug, readonly (readonly string[])[]>>;
  readonly requires: Readonly<Record<Slug, TeamRequires>>;
  readonly locks: readonly NamedPair[];
  readonly exclusions: readonly NamedPair[];
  readonly fitMin: number;
  readonly onlyWished: boolean;
  readonly seed: number;
}

export interface CandidateForm {
  readonly ref: string;
  /** What stands for the ref in the order of people; for somebody who lost theirs. */
  readonly sortedAs?: string;
  readonly fits: Readonly<Record<Slug, number>>;
  /** Best first; a list within the list holds equals. A wished team without a fit has fit 0. */
  readonly wishes: readonly (Slug | readonly Slug[])[];
  readonly level: number | null;
  readonly workMode: WorkPlace | null;
}

export interface NamedPair {
  readonly ref: string;
  readonly team: Slug;
}

/** One thing wrong in a form; the pointer is into the request as it came. */
export interface FormFault {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}
