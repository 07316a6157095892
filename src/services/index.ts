/** What the product can do, free of HTTP. `createServices` in create-services.ts binds them. */
import type { Readable } from 'node:stream';
import type {
  Answer,
  Catalogue,
  Explain,
  Location,
  Organisation,
  Profile,
  Receipt,
  Slug,
  Team,
  Technology,
  Wishes,
} from '../engine/index.ts';
import type { AnswerJson, Line, PersonNote } from '../judging/index.ts';
import type { ApiKey, Once, RecordInfo, RoleName, Written } from '../store/index.ts';
import type { CandidateServices } from './candidate-services.ts';
import type { DecisionServices } from './decisions/vocabulary.ts';
import type { InsightServices } from './insight-services.ts';
import type { CatalogueStatus, JobServices } from './job-services.ts';
import type { ModelServices } from './model/vocabulary.ts';
import type { PlacementServices } from './placements/vocabulary.ts';
import type { TrailServices } from './trail/vocabulary.ts';

export { textOf } from '../judging/index.ts';
export type * from './candidate-services.ts';
export type * from './decisions/vocabulary.ts';
export type * from './insight-services.ts';
export type * from './job-services.ts';
export type * from './model/vocabulary.ts';
export type * from './placements/vocabulary.ts';
export type * from './trail/vocabulary.ts';
export type { ApiKey, Line, RoleName };

/**
 * A person as the caller sent them. `profile` and `resume` are the JSON as parsed; `notes` are what
 * others noted of their work.
 */
export type PersonForm = { readonly notes?: readonly PersonNote[] } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'profile'; readonly profile: unknown }
  | { readonly kind: 'resume'; readonly resume: unknown }
  | {
      readonly kind: 'document';
      readonly bytes: Uint8Array;
      readonly mediaType: string;
      readonly fileName: string | null;
    }
);

export interface RankingRequest {
  readonly person: PersonForm;
  /** Null: the first organisation. */
  readonly organisation: Slug | null;
  /** YYYY-MM-DD; null: today, UTC. */
  readonly asOf: string | null;
  readonly explain: Explain;
  readonly without: readonly string[];
  readonly wishes: Wishes | null;
  readonly location: Location | null;
  /** Whether each match also gets the fewest changes that would put it first. */
  readonly counterfactuals: boolean;
}

export interface RankedPerson {
  /** The answer as JSON, serialised once, members in canonical order, `id` and `receipt` last. */
  readonly body: AnswerJson;
  readonly answer: Answer;
  readonly receipt: Receipt;
}

export interface ReadPerson {
  readonly profile: Profile;
  /** What reading gave, when a document was sent. */
  readonly text: string | null;
  readonly catalogue: string;
}

export interface Verification {
  readonly result: 'identical' | 'different' | 'not_replayable';
  /** JSON Pointers or receipt members that differ, in words. */
  readonly differences: readonly string[];
}

export interface TeamRecord extends RecordInfo {
  readonly team: Team;
  /** The catalogue version that holds this state. */
  readonly catalogue: string;
}

export interface TechnologyRecord extends RecordInfo {
  readonly technology: Technology;
  readonly catalogue: string;
}

export interface Page<T> {
  readonly rows: readonly T[];
  readonly nextCursor: string | null;
}

export interface PageRequest {
  readonly limit: number;
  readonly cursor: string | null;
}

/** Who calls: null is the public. */
export interface Caller {
  readonly keyId: string;
  readonly role: RoleName;
  /** `cand_...`: the one person whom a key of the role `candidate` may see. */
  readonly candidate?: string | null;
}

/** A write that may be repeated by key; null when the caller sent none. */
export type Repeat = Once | null;

export interface Services
  extends CandidateServices,
    DecisionServices,
    InsightServices,
    JobServices,
    ModelServices,
    PlacementServices,
    TrailServices {
  rankPerson(request: RankingRequest): Promise<RankedPerson>;
  /**
   * Answers a stream of lines with a stream of lines, in the same order and at the pace of its
   * reader. `answer` takes a line without its break, or null for one of more than `bytesMax`.
   */
  answerLines(
    chunks: AsyncIterable<Uint8Array>,
    bytesMax: number,
    answer: (line: Line) => Promise<string>,
  ): Readable;
  readPerson(person: PersonForm, asOf: string | null): Promise<ReadPerson>;
  verifyReceipt(person: PersonForm, receipt: Receipt): Promise<Verification>;

  listTeams(
    query: {
      organisation: Slug | null;
      technology: string | null;
      status: 'active' | 'archived' | 'any';
    } & PageRequest,
  ): Promise<Page<TeamRecord>>;
  /** By slug or id; throws not-found. */
  getTeam(reference: string): Promise<TeamRecord>;
  createTeam(team: Team, repeat: Repeat): Promise<Written<TeamRecord>>;
  /** `expectedVersion` comes from If-Match; stale-version when it is not the newest. */
  replaceTeam(reference: string, team: Team, expectedVersion: number): Promise<TeamRecord>;
  archiveTeam(reference: string, expectedVersion: number): Promise<TeamRecord>;

  listTechnologies(
    query: {
      text: string | null;
      kind: string | null;
      status: 'active' | 'archived' | 'any';
    } & PageRequest,
  ): Promise<Page<TechnologyRecord>>;
  getTechnology(reference: string): Promise<TechnologyRecord>;
  createTechnology(technology: Technology, repeat: Repeat): Promise<Written<TechnologyRecord>>;
  replaceTechnology(
    reference: string,
    technology: Technology,
    expectedVersion: number,
  ): Promise<TechnologyRecord>;
  archiveTechnology(reference: string, expectedVersion: number): Promise<TechnologyRecord>;

  listOrganisations(page: PageRequest): Promise<Page<Organisation>>;
  getOrganisation(slug: Slug): Promise<Organisation>;
  getCatalogue(id: string): Promise<{
    id: string;
    createdAt: string;
    /** Whether it is the newest. */
    current: boolean;
    /** Of stored rankings. */
    status: CatalogueStatus | 'retired';
    catalogue: Catalogue;
  }>;

  /** The secret is returned this once; null on a replay, since it is never stored. */
  createApiKey(
    draft: {
      name: string;
      role: RoleName;
      /** Whom a key of the role `candidate` is for; `invalid-request` when there is nobody. */
      candidate?: string | null;
      expiresAt: string | null;
    },
    repeat: Repeat,
  ): Promise<Written<{ key: ApiKey; secret: string | null }>>;
  listApiKeys(page: PageRequest): Promise<Page<ApiKey>>;
  /** Throws not-found. */
  getApiKey(id: string): Promise<ApiKey>;
  revokeApiKey(id: string): Promise<ApiKey>;
  /** Makes the first administrator's key; its secret is shown this once. Null when there is one. */
  ensureAdminKey(): Promise<{ readonly secret: string } | null>;
  /** Null for a key that is unknown, revoked or expired. */
  authenticate(secret: string): Promise<Caller | null>;
  /** Drops what is remembered of a key that another process changed; null: of all keys. */
  forgetKey(id: string | null): void;

  /** Throws not-ready when the store does not answer or no catalogue is loaded. */
  checkReady(): Promise<void>;
}
