/**
 * The only door of the store. Behind it: Prisma over PGlite (embedded) or PostgreSQL, one schema,
 * the same migrations. Row types never leave this room.
 */
import type { Catalogue, Objective, Proposing, Slug, Team, Technology } from '../engine/index.ts';

import type { CandidateStore, RankingTerms } from './candidates.ts';
import type { Change } from './changes.ts';
import type { PlacementOrderText, PlacementPart } from './cohorts.ts';
import type { DecisionStore } from './decisions.ts';
import type { EventStore } from './events.ts';
import type { InsightStore } from './insights.ts';
import type { JobStore } from './jobs.ts';
import type { ModelStore } from './model-store.ts';
import type { ParameterStore, ParameterVersion } from './parameters.ts';

export { actingAs, currentActor } from './acting.ts';
export * from './candidates.ts';
export type { Change } from './changes.ts';
export * from './cohorts.ts';
export { createStore } from './create-store.ts';
export type { StoreSources } from './database.ts';
export type * from './decisions.ts';
export type * from './events.ts';
export { inputJsonOf } from './input-json.ts';
export type * from './insights.ts';
export type * from './jobs.ts';
export type { ModelStore, Suspension } from './model-store.ts';
export type * from './parameters.ts';

export interface RecordInfo {
  /** `team_...` or `tech_...`, a TypeID. */
  readonly id: string;
  /** Counts the writes of this record, from 1; the ETag is made of it. */
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A version of the catalogue with what the store knows of its records. */
export interface StoredCatalogue {
  /** `cat_` + content hash. */
  readonly id: string;
  readonly createdAt: string;
  /** Counts the writes of all facts: the larger is the newer state. */
  readonly revision: number;
  readonly catalogue: Catalogue;
  /** What rankings count with now. */
  readonly parameters: ParameterVersion;
  /** In the order of the catalogue. */
  readonly teams: ReadonlyMap<Slug, RecordInfo>;
  readonly technologies: ReadonlyMap<Slug, RecordInfo>;
}

export type CatalogueEdit =
  | { readonly kind: 'team'; readonly team: Team }
  | { readonly kind: 'technology'; readonly technology: Technology };

/** What makes a repeated write answer as the first did. Content is never kept, only its hash. */
export interface Once {
  readonly key: string;
  /** The API key that wrote; keys of different owners never meet. */
  readonly owner: string;
  readonly operation: string;
  readonly payloadSha256: string;
}

export interface Written<T> {
  readonly value: T;
  /** True when an earlier call with the same idempotency key had already done it. */
  readonly replayed: boolean;
}

export interface CatalogueStore {
  /** The newest version, null before the first seeding. */
  current(): Promise<StoredCatalogue | null>;
  /** Rises with every change of the newest version; cheap to ask. Null before the first seeding. */
  revision(): Promise<number | null>;
  /** Any version ever made; null when there was none of that id. */
  version(id: string): Promise<{ id: string; createdAt: string; catalogue: Catalogue } | null>;
  /** Puts the shipped facts in. Idempotent; what was edited through the API is left as edited. */
  seed(catalogue: Catalogue): Promise<StoredCatalogue>;
  /**
   * Applies one edit in one transaction: locks the pointer, lets `decide` judge the newest state,
   * writes the record, the new version and the idempotency row. What `decide` throws rolls back.
   * The value is the slug that was written (on a replay, the slug written then).
   */
  edit(
    decide: (current: StoredCatalogue) => CatalogueEdit,
    once: Once | null,
  ): Promise<Written<{ slug: Slug; stored: StoredCatalogue }>>;
  /** Team slugs that name the technology (by SQL over the normalised tables). */
  teamsUsing(technology: Slug): Promise<readonly Slug[]>;
}

export type RoleName = 'admin' | 'recruiter' | 'dashboard' | 'candidate';

export interface ApiKey {
  /** `key_...` */
  readonly id: string;
  readonly name: string;
  readonly role: RoleName;
  /** `cand_...`: whom a key of the role `candidate` is for; null for other roles. */
  readonly candidate: string | null;
  /** First characters of the secret, to tell keys apart. */
  readonly hint: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

export interface ApiKeyStore {
  create(
    key: {
      name: string;
      role: RoleName;
      candidate?: string | null;
      hint: string;
      secretSha256: string;
      expiresAt: string | null;
    },
    once: Once | null,
  ): Promise<Written<ApiKey>>;
  /** Newest first, then id; `after` is the id of the last row of the page before. */
  list(page: { limit: number; after: string | null }): Promise<readonly ApiKey[]>;
  get(id: string): Promise<ApiKey | null>;
  /** Revoking twice is the same as once. Null when there is no such key. */
  revoke(id: string): Promise<ApiKey | null>;
  findBySecret(secretSha256: string): Promise<ApiKey | null>;
  /** Notes the use; called at most once a minute for a key. */
  touch(id: string): Promise<void>;
  /** Number of keys that are neither revoked nor expired, by role. */
  countLive(role: RoleName): Promise<number>;
}

export type PlacementStatus = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';

/** What of a placement is known without its cohort. */
export interface PlacementRecord {
  /** `plc_...` */
  readonly id: string;
  readonly createdAt: string;
  readonly organisation: Slug;
  readonly status: PlacementStatus;
  readonly objective: Objective;
  readonly proposing: Proposing;
  readonly people: number;
  /** Of them, who has been erased since. */
  readonly erasedPeople: number;
  /** What stored people among them are ranked under; null without any. */
  readonly terms: Pick<RankingTerms, 'asOf' | 'catalogue' | 'parameters'> | null;
  /** Share of the work that is done, 0 to 1. */
  readonly progress: number;
  readonly finishedAt: string | null;
}

/** A placement with what came of it, as the JSON that was kept. */
export interface StoredPlacement extends PlacementRecord {
  /** Null until it has ended by itself. */
  readonly resultJson: string | null;
}

export interface PlacementStore {
  /**
   * Finished when it comes with a result, else queued. Throws `CohortMoved` when a stored person
   * of it has been erased.
   */
  create(
    placement: {
      organisation: Slug;
      objective: Objective;
      proposing: Proposing;
      people: number;
      terms: PlacementRecord['terms'];
      /** What was asked, without the people. */
      orderJson: string;
      /** The people in the order of their refs. */
      parts: readonly PlacementPart[];
      resultJson: string | null;
    },
    once: Once | null,
  ): Promise<Written<PlacementRecord>>;
  /** Newest first, then id; `after` is the id of the last row of the page before. */
  list(page: { limit: number; after: string | null }): Promise<readonly PlacementRecord[]>;
  get(id: string): Promise<StoredPlacement | null>;
  /** What was asked, as the JSON that was kept: megabytes for a large cohort. */
  order(id: string): Promise<PlacementOrderText | null>;
  /**
   * A sign of life with how far it is, null while it waits. False when it is no longer wanted.
   */
  advance(id: string, progress: number | null): Promise<boolean>;
  /** Takes it away with its cohort. False when there was none. */
  erase(id: string): Promise<boolean>;
  /** Ends what is queued or running. False when it had ended before. */
  finish(
    id: string,
    end: { status: 'succeeded' | 'failed' | 'cancelled'; resultJson: string | null },
  ): Promise<boolean>;
}

export interface Store {
  readonly kind: 'embedded' | 'postgresql';
  readonly catalogues: CatalogueStore;
  readonly parameters: ParameterStore;
  readonly apiKeys: ApiKeyStore;
  readonly candidates: CandidateStore;
  readonly placements: PlacementStore;
  readonly insights: InsightStore;
  readonly events: EventStore;
  readonly decisions: DecisionStore;
  readonly model: ModelStore;
  readonly jobs: JobStore;
  /** Tells what other processes on the database have changed, within a moment, until closed. */
  listen(tell: (change: Change) => void): Promise<{ close(): Promise<void> }>;
  /** A secret of this installation, made on first use and the same in all processes. */
  installationSecret(name: string): Promise<string>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  /** Ends all sessions and gives the folder back; closing twice is the same as once. */
  close(): Promise<void>;
}

export interface StoreSettings {
  /** PostgreSQL URL; null for the embedded database. */
  readonly databaseUrl: string | null;
  /** Folder of the embedded database; `memory://` in tests. */
  readonly dataDir: string;
  /** A dump of an embedded database to begin from where there is none; tests start fast by it. */
  readonly template?: Blob | null;
}
