import type { Catalogue, Profile, RankOptions, Warning } from '../engine/index.ts';
import type { AnswerJson } from './answer-json.ts';

/** A person whose words are at hand: a document has been read before. JSON is as parsed. */
export type ReadablePerson =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'profile'; readonly profile: unknown }
  | { readonly kind: 'resume'; readonly resume: unknown }
  | { readonly kind: 'document'; readonly text: string; readonly warnings: readonly Warning[] };

/** A version of the catalogue by the name that receipts give it. */
export interface JudgedCatalogue {
  /** `cat_...` */
  readonly id: string;
  readonly catalogue: Catalogue;
}

/**
 * The engine, wherever it runs. A version is compiled once, when it is first asked for, and the
 * last few are kept.
 */
export interface Judge {
  /**
   * The answer as JSON with its receipt, the bytes of `rankInput`. The options must name an
   * organisation of the catalogue.
   *
   * @throws Failure `invalid-request` for input that is no person, `unreadable-document` for a
   *   document without words, `busy` when too many wait.
   */
  rank(version: JudgedCatalogue, person: ReadablePerson, options: RankOptions): Promise<AnswerJson>;
  /** What reading makes of a person. `asOf` is YYYY-MM-DD. Throws as `rank` does. */
  read(version: JudgedCatalogue, person: ReadablePerson, asOf: string): Promise<Profile>;
  /** Compiles a version before anybody waits for it. */
  prepare(version: JudgedCatalogue): Promise<void>;
  close(): Promise<void>;
}
