import type {
  CandidateForm,
  CohortForm,
  NamedCheck,
  NamedPair,
  Objective,
  OtherReason,
  OwnReason,
  Proposing,
  Slug,
} from '../../engine/index.ts';
import type { Fault } from '../../errors.ts';
import type { NamedTotals, Placed } from '../../placing/index.ts';
import type { PeopleFilter, PlacementRecord, Written } from '../../store/index.ts';
import type { Page, PageRequest, PersonForm, Repeat } from '../index.ts';
import type { ImpactPerson, MeasuredImpact } from './report-impact.ts';

export type { ImpactPerson, MeasuredImpact, NamedTotals, Placed, PlacementRecord };

/** A person of a cohort: with fits, or stored, or to be ranked. */
export interface CohortMemberDraft extends Omit<CandidateForm, 'sortedAs' | 'wishes' | 'workMode'> {
  /** `cand_...`: a stored person, whose fits are the stored ones. */
  readonly candidate: string | null;
  readonly person: PersonForm | null;
  /** Null: as stored, or none. */
  readonly wishes: CandidateForm['wishes'] | null;
  /** Left out: as stored, or unknown. */
  readonly workMode?: CandidateForm['workMode'] | undefined;
}

/** Stored people by what they have in common. */
export interface StoredPeopleDraft extends Omit<PeopleFilter, 'technologies'> {
  /** Slugs, names or aliases. */
  readonly technologies: readonly string[];
  readonly isAdjacent: boolean;
}

export interface CohortDraft extends Omit<CohortForm, 'candidates'> {
  readonly candidates: readonly CohortMemberDraft[];
  readonly matching: StoredPeopleDraft | null;
  /** Null: the first organisation. */
  readonly organisation: Slug | null;
}

export interface PlacementDraft extends CohortDraft {
  readonly objective: Objective;
  readonly proposing: Proposing;
  readonly compare: boolean;
}

export interface AssignmentRow {
  readonly ref: string;
  /** `cand_...` of a stored person. */
  readonly candidate: string | null;
  readonly team: Slug | null;
  /** Fits are numbers from 0 to 100. */
  readonly fit: number | null;
  readonly wishRank: number | null;
  readonly reason: OwnReason | 'erased';
  readonly why: string;
  readonly whyNot: readonly {
    readonly team: Slug;
    readonly reason: OtherReason;
    readonly lastAdmittedFit: number | null;
    readonly shortBy: number | null;
  }[];
}

export interface PlacedPerson {
  readonly assignment: AssignmentRow;
  readonly fits: CandidateForm['fits'];
}

/** A placement as it stands. */
export interface PlacementState {
  readonly record: PlacementRecord;
  /** Null before it succeeded. */
  readonly placed: Placed | null;
  /** Everybody by ref; null before it succeeded, and for cohorts that are read by pages. */
  readonly rows: readonly AssignmentRow[] | null;
  /** Why it failed; null unless it did. */
  readonly problem: PlacementProblem | null;
}

export interface PlacementProblem {
  readonly code: 'contradiction' | 'minimum-unreachable' | 'interrupted' | 'internal-error';
  readonly detail: string;
  readonly faults: readonly Fault[];
}

export interface PlacementChange {
  readonly seats: CohortForm['seats'];
  readonly locks: readonly NamedPair[];
  readonly exclusions: readonly NamedPair[];
}

export interface PlacementDifference {
  readonly placement: string;
  /** Everybody who moves, by ref. */
  readonly moves: readonly {
    readonly ref: string;
    readonly from: Slug | null;
    readonly to: Slug | null;
    readonly fitChange: number;
  }[];
  readonly before: NamedTotals;
  readonly after: Placed;
}

export interface CheckedPlacement extends Omit<NamedCheck, 'assignment'> {
  readonly totals: NamedTotals;
}

export interface PlacementServices {
  /**
   * Throws `invalid-request` for faults of the form, and for a cohort that is placed at once
   * `contradiction` and `minimum-unreachable`; a larger one comes back queued.
   */
  createPlacement(draft: PlacementDraft, repeat: Repeat): Promise<Written<PlacementState>>;
  listPlacements(page: PageRequest): Promise<Page<PlacementRecord>>;
  /** Throws not-found. */
  getPlacement(id: string): Promise<PlacementState>;
  /** Throws not-found, and conflict when there is nothing to read yet. */
  listAssignments(id: string, page: PageRequest): Promise<Page<AssignmentRow>>;
  /** All rows from the cursor on, made as they are taken. */
  allAssignments(id: string, cursor: string | null): Promise<Iterable<AssignmentRow>>;
  /** One person of it with all their fits; null for nobody. Throws as `listAssignments` does. */
  assignmentOf(id: string, ref: string): Promise<PlacedPerson | null>;
  /** Throws conflict when it has ended. */
  cancelPlacement(id: string): Promise<PlacementState>;
  /** For good, with its cohort. Throws not-found. */
  erasePlacement(id: string): Promise<void>;
  /** Nothing is stored. */
  checkPlacement(draft: CohortDraft, assignments: readonly NamedPair[]): Promise<CheckedPlacement>;
  /** Nothing is stored, least of all labels. `of` names a placement, and a team of it. */
  reportImpact(
    people: readonly ImpactPerson[],
    of: { readonly placement: string; readonly team: Slug | null } | null,
  ): Promise<MeasuredImpact>;
  /** Nothing is stored. Throws conflict for a placement that has not succeeded. */
  tryPlacement(id: string, change: PlacementChange): Promise<PlacementDifference>;
}
