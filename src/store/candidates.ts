/** What the store keeps of people: the nouns of its door. */
import type { Location, Slug, Verdict, Wishes, WorkMode } from '../engine/index.ts';
import type { CohortQuestion, FoundCohort } from './cohorts.ts';
import type { Once, Written } from './index.ts';

/** Everything that a ranking of a person is made from, as it was sent. */
export interface CandidateInput {
  /** Of a document, `person` is the text that reading gave. */
  readonly kind: 'text' | 'profile' | 'resume' | 'document';
  /** A text, or JSON as parsed. */
  readonly person: unknown;
  readonly notes: readonly { readonly source?: string; readonly text: string }[];
  readonly wishes: Wishes | null;
  readonly location: Location | null;
  /** Why the person objects to how they are ranked; null when they do not. */
  readonly objection: string | null;
}

/** What rankings of one time have in common. Lists show those of the active generation alone. */
export interface RankingTerms {
  /** `cat_...` */
  readonly catalogue: string;
  readonly organisation: Slug;
  readonly engine: string;
  /** `par_...` */
  readonly parameters: string;
  /** YYYY-MM-DD */
  readonly asOf: string;
}

export interface RankingGeneration extends RankingTerms {
  readonly number: number;
  /** What is being built to follow: whoever is written meanwhile is ranked under both. */
  readonly next?: RankingGeneration;
}

/** What is kept of a ranking; the reasons are made again from the input. */
export interface NewRanking {
  readonly verdict: Verdict;
  readonly meetsMinimum: boolean | null;
  /** Professional years, null when the person does not say. */
  readonly years: number | null;
  readonly workMode: WorkMode;
  /** Best first; fit in hundredths of a point, probability in ten-thousandths. */
  readonly teams: readonly StandingOfTeam[];
  /** What the person has, by slug. */
  readonly technologies: readonly Slug[];
  readonly inputSha256: string;
  readonly outputSha256: string;
}

export interface StandingOfTeam {
  readonly team: Slug;
  readonly fit: number;
  readonly probability: number;
}

/** A person ready to be stored. */
export interface RankedDraft {
  readonly externalId: string | null;
  readonly source: string | null;
  readonly input: CandidateInput;
  /** JSON of the input without its kind, from whoever needed it before. */
  readonly inputJson?: string;
  readonly ranking: NewRanking;
  /** Under the generation that is being built, where one is. */
  readonly next?: NewRanking;
}

export interface StoredRanking extends Omit<NewRanking, 'technologies'> {
  /** `rank_...` */
  readonly id: string;
  /** `cand_...` */
  readonly candidate: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly terms: RankingTerms;
}

export interface StoredCandidate {
  /** `cand_...` */
  readonly id: string;
  readonly externalId: string | null;
  readonly source: string | null;
  readonly kind: CandidateInput['kind'];
  /** Whether the person objects, so that somebody must look. */
  readonly isObjecting: boolean;
  /** Counts the writes, from 1. */
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Under the active generation; null while the person has none there. */
  readonly ranking: StoredRanking | null;
}

export interface ListedCandidate extends StoredCandidate {
  /** Where a list goes on behind this person, also when they are erased meanwhile. */
  readonly place: string;
}

export interface CandidateFile {
  readonly candidate: StoredCandidate;
  readonly input: CandidateInput;
}

export interface RankingFile {
  readonly ranking: StoredRanking;
  /** The input that it was made from, which may have been followed by others. */
  readonly input: CandidateInput;
}

/** Best people for a team: what to keep, and where to go on. */
export interface TeamRankingQuestion {
  readonly team: Slug;
  /** Each group is met by any of its technologies; all groups must be met. */
  readonly technologies: readonly (readonly Slug[])[];
  /** Hundredths of a point. */
  readonly fitMin: number | null;
  readonly meetsMinimum: boolean | 'unknown' | null;
  readonly workMode: WorkMode | null;
  readonly yearsMin: number | null;
  /** ISO 8601. */
  readonly updatedSince: string | null;
  readonly limit: number;
  /** `place` of the last row of the page before; with it the walk goes on that began there. */
  readonly after: string | null;
}

export interface TeamRankingRow
  extends Pick<StoredRanking, 'meetsMinimum' | 'verdict' | 'workMode' | 'years'> {
  /** `cand_...` */
  readonly candidate: string;
  /** `rank_...` */
  readonly ranking: string;
  /** Hundredths of a point. */
  readonly fit: number;
  /** Ten-thousandths. */
  readonly probability: number;
  readonly place: string;
}

export interface TeamRankingPage {
  readonly terms: RankingTerms;
  /** By fit, best first; among equals whoever was stored first. */
  readonly rows: readonly TeamRankingRow[];
  readonly hasMore: boolean;
}

/** The generations that a write was ranked under are not those in force any more: rank again. */
export class GenerationMoved extends Error {
  override readonly name = 'GenerationMoved';
}

export interface CandidateStore {
  /**
   * The active generation. Where no person is stored yet, it is made of these terms; later only a
   * re-ranking of all people changes it.
   */
  generation(terms: RankingTerms): Promise<RankingGeneration>;
  /** Throws Failure `conflict` for an outside id in use, `GenerationMoved`. */
  create(
    draft: RankedDraft,
    generation: RankingGeneration,
    once: Once | null,
  ): Promise<Written<CandidateFile>>;
  /**
   * Puts people in or in the place of those of the same outside id, in one transaction. No outside
   * id may come twice. Throws `GenerationMoved`.
   *
   * @returns For each draft, in order, its id and whether it is new.
   */
  putAll(
    drafts: readonly RankedDraft[],
    generation: RankingGeneration,
  ): Promise<readonly { readonly id: string; readonly isNew: boolean }[]>;
  /** Throws Failure `not-found`, `stale-version`, `conflict`; `GenerationMoved`. */
  replace(
    id: string,
    expectedVersion: number,
    draft: RankedDraft,
    generation: RankingGeneration,
  ): Promise<CandidateFile>;
  get(id: string): Promise<CandidateFile | null>;
  /** Newest first; `after` is the place of the last row of the page before. */
  list(page: {
    readonly limit: number;
    readonly after: string | null;
    readonly externalId: string | null;
    /** Null: whether they object or not. */
    readonly isObjecting: boolean | null;
  }): Promise<readonly ListedCandidate[]>;
  /** The ranking in force at a moment (ISO 8601), or now; null when there was none. */
  rankingOf(candidate: string, at: string | null): Promise<RankingFile | null>;
  ranking(id: string): Promise<RankingFile | null>;
  /**
   * A page of the people for a team, of one generation. A walk shows nobody twice and loses nobody
   * who was not written meanwhile. Null when its generation is gone, or none is active yet.
   */
  teamRanking(question: TeamRankingQuestion): Promise<TeamRankingPage | null>;
  /** People for a placement, of one generation and one moment; null before there is any. */
  cohort(question: CohortQuestion): Promise<FoundCohort | null>;
  /**
   * Removes every row of the person, in placements too; what stays is the id and when. False for
   * nobody.
   */
  erase(id: string): Promise<boolean>;
  /** When the person was erased (ISO 8601), null when nobody of that id was. */
  erasedAt(id: string): Promise<string | null>;
}
