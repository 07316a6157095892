/** Work in the background, as the store keeps it: the nouns of its door. */
import type { NewRanking, RankingGeneration, RankingTerms } from './candidates.ts';

export interface Job {
  /** `job_...` */
  readonly id: string;
  readonly kind: 're_ranking';
  readonly status: 'running' | 'done' | 'abandoned';
  /** What the people are ranked under. */
  readonly terms: RankingTerms;
  /** People there were when it began. */
  readonly total: number;
  /** People dealt with; among them those whom ranking refused. */
  readonly done: number;
  readonly failed: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly finishedAt: string | null;
}

/** People who are this process's to rank until the lease ends. */
export interface JobBatch {
  readonly job: string;
  readonly generation: number;
  readonly terms: RankingTerms;
  /** Numbers of people: behind this one, up to the last. */
  readonly after: string;
  readonly last: string;
}

export interface PersonToRank {
  /** `cand_...` */
  readonly id: string;
  readonly number: string;
  /** Of the input. */
  readonly version: number;
  /** JSON of a `CandidateInput`, as it is kept: whoever ranks it reads it. */
  readonly inputJson: string;
}

export interface RankedAgain {
  readonly number: string;
  readonly version: number;
  /** Null when the engine refuses the person under these terms. */
  readonly ranking: NewRanking | null;
}

export interface JobStore {
  /** Newest first; `after` is the id of the last row of the page before. */
  list(page: { readonly limit: number; readonly after: string | null }): Promise<readonly Job[]>;
  get(id: string): Promise<Job | null>;
  /** The rankings that answer, and those that are being made; null before there are any. */
  inForce(): Promise<RankingGeneration | null>;
  /** The re-ranking under way. */
  running(): Promise<Job | null>;
  /**
   * Begins to rank all people under these terms, unless they are ranked under them or a re-ranking
   * is under way. Where nobody is stored the terms are in force at once.
   *
   * @param ofOtherEngine What to do when rankings in force or under way are another engine's:
   *   leave them, or take their place.
   */
  begin(terms: RankingTerms, ofOtherEngine: 'leave' | 'replace'): Promise<void>;
  /** The next people to rank, with their lease; null when all are given out. */
  take(job: string): Promise<{ batch: JobBatch; people: readonly PersonToRank[] } | null>;
  /** Prolongs the lease. */
  renew(batch: JobBatch): Promise<void>;
  /** Gives the people back at once. */
  release(batch: JobBatch): Promise<void>;
  /**
   * Writes rankings of people of a batch. Whoever was written since is left out: that write ranked
   * them. Those who are just being written come back, to be asked for again.
   */
  put(batch: JobBatch, ranked: readonly RankedAgain[]): Promise<readonly string[]>;
  /** People of a batch by their numbers, as they are now. */
  people(numbers: readonly string[]): Promise<readonly PersonToRank[]>;
  countPeople(): Promise<number>;
  /** Every so manieth person behind a number, by number. */
  everyPerson(page: {
    readonly step: number;
    readonly after: string;
    readonly limit: number;
  }): Promise<readonly PersonToRank[]>;
  /** Brings what a job has built into force, in one transaction; false while work is open. */
  finish(job: string): Promise<boolean>;
  /** Takes some rows of old generations out of the lists; false when there are none. */
  clear(): Promise<boolean>;
}
