import type { Profile, RankOptions } from '../engine/index.ts';
import type { FailureCode, Fault } from '../errors.ts';
import type { AnswerJson } from './answer-json.ts';
import type { CompactRanking, PersonToCompact, ReadablePerson } from './judge.ts';

/** What can be asked of a judge, as data. */
export type Order =
  | { readonly kind: 'rank'; readonly person: ReadablePerson; readonly options: RankOptions }
  | { readonly kind: 'compact'; readonly person: ReadablePerson; readonly options: RankOptions }
  | { readonly kind: 'compact-all'; readonly people: readonly PersonToCompact[] }
  | { readonly kind: 'read'; readonly person: ReadablePerson; readonly asOf: string };

export type Outcome =
  | { readonly kind: 'ranked'; readonly body: AnswerJson }
  | { readonly kind: 'compacted'; readonly ranking: CompactRanking }
  | { readonly kind: 'compacted-all'; readonly rankings: readonly (CompactRanking | null)[] }
  | { readonly kind: 'read'; readonly profile: Profile };

/** To a thread. JSON is several times cheaper to hand over than the objects themselves. */
export interface Task {
  /** Name of a version of the catalogue with its parameters. */
  readonly version: string;
  /** The version as JSON, for a thread that said it does not know it; else null. */
  readonly versionJson: string | null;
  /** Orders, which are answered one by one; none at all compiles the catalogue. */
  readonly orderJsons: readonly string[];
}

/** From a thread, one for each order. */
export type Reply =
  | Outcome
  | { readonly kind: 'unknown-catalogue' }
  | {
      readonly kind: 'failed';
      readonly code: FailureCode;
      readonly message: string;
      readonly faults: readonly Fault[];
    }
  /** A defect of ours: not the caller's to know, but for the log. */
  | { readonly kind: 'crashed'; readonly reason: string };
