import type {
  CandidateForm,
  CohortForm,
  NamedPair,
  Objective,
  Proposing,
  Solver,
} from '../engine/index.ts';
import type { Fault } from '../errors.ts';

/** A person of a cohort; `candidate` names a stored one. */
export interface PlacedPerson extends CandidateForm {
  /** `cand_...` */
  readonly candidate?: string;
  /** Whether the person has been erased since; nothing is known of them. */
  readonly erased?: true;
}

export interface PlacedForm extends Omit<CohortForm, 'candidates'> {
  readonly candidates: readonly PlacedPerson[];
}

/** What is to be placed, and how. It crosses to a thread, and it is kept, as text. */
export interface PlacementOrder {
  /** A form in which no faults were found. */
  readonly form: PlacedForm;
  readonly objective: Objective;
  readonly proposing: Proposing;
  /** Whether the other objectives are tried on the same cohort. */
  readonly compare: boolean;
}

export interface NamedTotals {
  readonly placed: number;
  readonly unplaced: number;
  /** Fits are numbers from 0 to 100 here; sums of them. */
  readonly fit: number;
  readonly bound: number | null;
  readonly worstFit: number | null;
  readonly worstFitBound: number | null;
  readonly meanWishRank: number | null;
  readonly firstWishShare: number | null;
}

export interface Certificate {
  readonly stable: boolean;
  /** The first of them. */
  readonly blockingPairs: readonly NamedPair[];
  readonly blockingPairCount: number;
  /** Pairs that cannot block, the first of them. */
  readonly locked: readonly NamedPair[];
  readonly excluded: readonly NamedPair[];
  readonly strategyProofFor: 'candidates' | 'teams' | 'nobody';
  /** Null where the placement is not stable. */
  readonly teamProposingDiffersFor: number | null;
}

/** Another objective on the same cohort, beside the one that was asked for. */
export interface Comparison {
  readonly objective: Objective;
  readonly totals: NamedTotals;
  readonly blockingPairCount: number;
  /** People who would have another team, and how many of them like it better or worse. */
  readonly differsFor: number;
  readonly betterFor: number;
  readonly worseFor: number;
}

export interface Placed {
  readonly kind: 'placed';
  /** Place of each person's team in the sorted slugs, -1 for none; people by ref. */
  readonly assignment: readonly number[];
  readonly solver: Solver;
  readonly certificate: Certificate;
  readonly totals: NamedTotals;
  /** Null unless asked for. An objective that cannot be reached is left out. */
  readonly comparison: readonly Comparison[] | null;
}

export interface NotPlaced {
  readonly kind: 'not_placed';
  readonly code: 'contradiction' | 'minimum-unreachable';
  readonly message: string;
  readonly faults: readonly Fault[];
}

export type PlacementResult = Placed | NotPlaced;
