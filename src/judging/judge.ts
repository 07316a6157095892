import type {
  Catalogue,
  NamedParameters,
  Profile,
  RankOptions,
  Slug,
  Verdict,
  Warning,
  WorkMode,
} from '../engine/index.ts';
import type { AnswerJson } from './answer-json.ts';
import type { KeptTerms } from './kept-person.ts';

/** What somebody noted of a person's work, beside what the person wrote. */
export interface PersonNote {
  readonly source?: string;
  readonly text: string;
}

/** A person whose words are at hand: a document has been read before. JSON is as parsed. */
export type ReadablePerson = { readonly notes?: readonly PersonNote[] } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'profile'; readonly profile: unknown }
  | { readonly kind: 'resume'; readonly resume: unknown }
  | { readonly kind: 'document'; readonly text: string; readonly warnings: readonly Warning[] }
);

/** A version of the catalogue by the name that receipts give it. */
export interface JudgedCatalogue {
  /** `cat_...` */
  readonly id: string;
  readonly catalogue: Catalogue;
  /** What is counted with; the shipped parameters when left out. */
  readonly parameters?: NamedParameters;
}

/** A ranking without its reasons: what is kept of it, and the hashes of its receipt. */
export interface CompactRanking {
  readonly verdict: Verdict;
  readonly meetsMinimum: boolean | null;
  /** Professional years, null when the person does not say. */
  readonly years: number | null;
  readonly workMode: WorkMode;
  /** Best first; fit in hundredths of a point, probability in ten-thousandths. */
  readonly teams: readonly {
    readonly team: Slug;
    readonly fit: number;
    readonly probability: number;
  }[];
  /** Technologies that the person has, by slug. */
  readonly technologies: readonly Slug[];
  readonly inputSha256: string;
  readonly outputSha256: string;
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
  /** The same ranking, without its reasons. Throws as `rank` does. */
  compact(
    version: JudgedCatalogue,
    person: ReadablePerson,
    options: RankOptions,
  ): Promise<CompactRanking>;
  /**
   * The same of many people at once, which is cheaper than one by one. Each is the JSON of a
   * `KeptPerson`, which goes to a thread as it stands. Null for a person whom ranking refuses.
   */
  compactAll(
    version: JudgedCatalogue,
    terms: KeptTerms,
    people: readonly string[],
  ): Promise<readonly (CompactRanking | null)[]>;
  /** What reading makes of a person. `asOf` is YYYY-MM-DD. Throws as `rank` does. */
  read(version: JudgedCatalogue, person: ReadablePerson, asOf: string): Promise<Profile>;
  /** Compiles a version before anybody waits for it. */
  prepare(version: JudgedCatalogue): Promise<void>;
  close(): Promise<void>;
}
