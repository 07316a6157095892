/** What the product can do with stored people. */
import type { Readable } from 'node:stream';
import type { Explain, Location, Slug, Wishes } from '../engine/index.ts';
import type { Line } from '../judging/index.ts';
import type {
  CandidateFile,
  CandidateInput,
  RankingTerms,
  StoredCandidate,
  StoredRanking,
  TeamRankingQuestion,
  TeamRankingRow,
  Written,
} from '../store/index.ts';
import type { Page, PageRequest, PersonForm, Repeat } from './index.ts';

export type { CandidateFile, CandidateInput, StoredCandidate, StoredRanking };

/** A person to be stored. */
export interface CandidateDraft {
  /** The caller's own name for the person. */
  readonly externalId: string | null;
  /** Where the person comes from. */
  readonly source: string | null;
  readonly person: PersonForm;
  readonly wishes: Wishes | null;
  readonly location: Location | null;
  /** Why the person objects to how they are ranked; null when they do not. */
  readonly objection: string | null;
}

/** How much of a stored ranking is told. */
export interface RankingView {
  /** Without words at most `summary`: reasons in full quote. */
  readonly explain: Explain;
  /** False leaves out all that the person or others wrote, and where they live. */
  readonly withWords: boolean;
  /** False leaves out the words of recruiters' notes, though these count. */
  readonly withNotes: boolean;
}

/** People for a team, best first. */
export interface TeamRanking extends Page<RankedCandidate> {
  readonly team: Slug;
  /** Null before anybody was stored. */
  readonly terms: RankingTerms | null;
}

export interface RankedCandidate extends TeamRankingRow {
  /** Place in the list with its filters, from 1. */
  readonly rank: number;
}

/** What a stream of people says and is told, line by line. */
export interface CandidateLines {
  /** Throws what is wrong with a line. */
  read(line: Line): CandidateDraft;
  /** The answer to a line, without its break. */
  stored(line: Line, id: string, isNew: boolean): string;
  refused(line: Line, thrown: unknown): string;
}

export interface CandidateServices {
  /** Ranks and stores in one transaction; `conflict` for an outside id in use. */
  createCandidate(draft: CandidateDraft, repeat: Repeat): Promise<Written<CandidateFile>>;
  /**
   * Stores a stream of people, a line each, in the place of those of the same outside id. Answers
   * a line for each, in order, at the pace of its reader; what is wrong with one is its own answer.
   */
  importCandidates(
    chunks: AsyncIterable<Uint8Array>,
    bytesMax: number,
    lines: CandidateLines,
  ): Readable;
  /** Throws not-found, as all that follow. */
  getCandidate(id: string): Promise<CandidateFile>;
  /** Newest first. */
  listCandidates(
    query: {
      readonly externalId: string | null;
      /** Null: whether they object or not. */
      readonly isObjecting: boolean | null;
    } & PageRequest,
  ): Promise<Page<StoredCandidate>>;
  /** `expectedVersion` comes from If-Match; stale-version when it is not the newest. */
  replaceCandidate(
    id: string,
    draft: CandidateDraft,
    expectedVersion: number,
  ): Promise<CandidateFile>;
  /** No row with content stays. */
  eraseCandidate(id: string): Promise<void>;
  /** The ranking of today, or of the moment `at` (ISO 8601), as JSON with its receipt. */
  rankingOfCandidate(
    candidate: string,
    view: { readonly at: string | null } & RankingView,
  ): Promise<string>;
  getRanking(id: string, view: RankingView): Promise<string>;
  /** Best people for a team (slug or id). Technologies by any of their names; all must be had. */
  teamRanking(
    query: Omit<TeamRankingQuestion, 'after' | 'technologies'> & {
      readonly technologies: readonly string[];
      /** Whether a technology next to one that is asked for does too. */
      readonly isAdjacent: boolean;
      readonly cursor: string | null;
    },
  ): Promise<TeamRanking>;
}
