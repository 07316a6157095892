import type { DocumentReader } from '../documents/index.ts';
import type { Digest } from '../engine/index.ts';
import type { Judge } from '../judging/index.ts';
import type { Placer } from '../placing/index.ts';
import type { Store } from '../store/index.ts';
import type { LiveCatalogue } from './live-catalogue.ts';

/** What the use cases take from the world; the composition root puts it together. */
export interface Context {
  readonly store: Store;
  readonly live: LiveCatalogue;
  readonly documents: DocumentReader;
  readonly judge: Judge;
  readonly placer: Placer;
  /** Told of defects that no caller waits for. */
  reportDefect(thrown: unknown): void;
  now(): Date;
  readonly digest: Digest;
  randomBytes(count: number): Uint8Array;
  readonly keys: KeySettings;
  /** Figures of the last evaluation of this release, as GET /v1/model shows them; null for none. */
  readonly quality: unknown;
}

export interface KeySettings {
  /** The word between `tf_` and the random part of the keys made here, e.g. `live`. */
  readonly environment: string;
  /** A key that is an administrator's while it is set (TEAMFIT_ADMIN_KEY); null for none. */
  readonly adminKey: string | null;
}
