/** What the store keeps of decisions: the nouns of its door. */
import type { Slug, Verdict } from '../engine/index.ts';
import type { RankingTerms } from './candidates.ts';
import type { Once, Written } from './index.ts';

export type DecisionKind = 'accept' | 'override' | 'reject';

/** A team as it stood when it was decided. */
export interface DecidedFit {
  readonly team: Slug;
  /** From 0 to 100. */
  readonly fit: number;
  /** From 0 to 1; null for placements. */
  readonly probability: number | null;
}

/** What a decision is about: a match, an assignment, or a placement as a whole. */
export interface DecidedThing {
  /** The stored person; null for one of a placement who is not stored, and for the whole. */
  readonly candidate: string | null;
  readonly ranking: string | null;
  readonly placement: string | null;
  /** Null for a match, and for a placement as a whole. */
  readonly ref: string | null;
  readonly proposedTeam: Slug | null;
  readonly organisation: Slug;
  /** Of the ranking; null for placements. */
  readonly terms: RankingTerms | null;
  readonly verdict: Verdict | null;
  /** Best first; null for a placement as a whole. */
  readonly fits: readonly DecidedFit[] | null;
  /** JSON of the whole answer; null for a placement as a whole. */
  readonly answer: string | null;
}

export interface NewDecision {
  readonly kind: DecisionKind;
  readonly about: DecidedThing;
  readonly chosenTeam: Slug | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
}

export interface StoredDecision {
  /** `dec_...` */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The key with which it was made. */
  readonly actor: string;
  readonly kind: DecisionKind;
  readonly candidate: string | null;
  readonly ranking: string | null;
  readonly placement: string | null;
  readonly ref: string | null;
  readonly proposedTeam: Slug | null;
  readonly chosenTeam: Slug | null;
  readonly reasonSha256: string | null;
  readonly supersedes: string | null;
  readonly supersededBy: string | null;
  readonly organisation: Slug | null;
  readonly catalogue: string | null;
  readonly engine: string | null;
  readonly parameters: string | null;
  readonly asOf: string | null;
  readonly verdict: Verdict | null;
  /** These go with the person: null from then on. */
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly fits: readonly DecidedFit[] | null;
  /** JSON. In lists always null. */
  readonly answer: string | null;
  /** Where a list goes on behind this one. */
  readonly place: string;
}

export interface DecisionQuestion {
  readonly candidate: string | null;
  readonly placement: string | null;
  readonly kind: DecisionKind | null;
  /** Whether it stands; null: whether or not. */
  readonly isCurrent: boolean | null;
  readonly limit: number;
  readonly after: string | null;
}

export interface DecisionStore {
  /**
   * Takes the place of the last decision about the same thing. Throws Failure `not-decidable` when
   * the person or the placement has been erased meanwhile.
   */
  create(decision: NewDecision, once: Once | null): Promise<Written<StoredDecision>>;
  /** Newest first. */
  list(question: DecisionQuestion): Promise<readonly StoredDecision[]>;
  /** With its answer; null when there is none of that id. */
  get(id: string): Promise<StoredDecision | null>;
}
