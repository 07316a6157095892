/** Stored people for placements: the nouns of the store's door. */
import type { Slug, WorkMode } from '../engine/index.ts';
import type { RankingTerms } from './candidates.ts';

/** What stored people have in common. */
export interface PeopleFilter {
  /** Each group is met by any of its technologies; all groups must be met. */
  readonly technologies: readonly (readonly Slug[])[];
  readonly meetsMinimum: boolean | 'unknown' | null;
  readonly workMode: WorkMode | null;
  readonly yearsMin: number | null;
  /** ISO 8601. */
  readonly updatedSince: string | null;
}

export interface CohortQuestion {
  /** `cand_...`, each once. */
  readonly ids: readonly string[];
  /** Null: nobody but those. */
  readonly matching: PeopleFilter | null;
  /** How many who match are wanted at most; when there are more, one more comes. */
  readonly matchingMax: number;
}

/** A stored person as a placement takes them. */
export interface CohortMember {
  /** `cand_...` */
  readonly id: string;
  readonly fits: readonly { readonly team: Slug; readonly fit: number }[];
  /** Best first, as sent. */
  readonly wishedTeams: readonly Slug[];
  readonly workMode: WorkMode;
}

/** People of one generation of rankings, as they were at one moment. */
export interface FoundCohort {
  readonly terms: RankingTerms;
  /** Of those who were asked for by id; who is not here is not stored, or not ranked. */
  readonly named: ReadonlyMap<string, CohortMember>;
  /** In the order of first storing. */
  readonly matching: readonly CohortMember[];
}

/** A part of a placement's people, in the order of their refs. */
export interface PlacementPart {
  /** JSON: an array of people. */
  readonly people: string;
  /** `cand_...` of those who are stored people. */
  readonly candidates: readonly string[];
}

/** What a placement was asked, as JSON. */
export interface PlacementOrderText {
  readonly rules: string;
  readonly people: readonly string[];
}

/** Somebody of a cohort was erased while it was being stored: gather it again. */
export class CohortMoved extends Error {
  override readonly name = 'CohortMoved';
}
