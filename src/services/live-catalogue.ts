import {
  type Catalogue,
  type CompiledCatalogue,
  compileCatalogue,
  type Slug,
} from '../engine/index.ts';
import { Failure } from '../errors.ts';
import type { CatalogueStore, RecordInfo, StoredCatalogue } from '../store/index.ts';

/** A version of the catalogue, ready for ranking. */
export interface CatalogueVersion {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly catalogue: Catalogue;
  readonly compiled: CompiledCatalogue;
}

/** The newest version, with what the store knows of its records. */
export interface NewestCatalogue extends CatalogueVersion {
  readonly teams: ReadonlyMap<Slug, RecordInfo>;
  readonly technologies: ReadonlyMap<Slug, RecordInfo>;
}

/** The catalogue in memory, so that ranking waits for no database. */
export interface LiveCatalogue {
  /** The newest version; no IO. Throws Failure `not-ready` before there is one. */
  current(): NewestCatalogue;
  /** Any version ever made, null when there was none of that id. */
  version(id: string): Promise<CatalogueVersion | null>;
  /** Takes over what a write just returned; an older state than the present one is ignored. */
  adopt(stored: StoredCatalogue): void;
  /** Takes over the newest state of the store, which another process may have written. */
  refresh(): Promise<void>;
}

/** Compiled old versions that are kept for the next receipt; each takes some megabytes. */
const KEPT_VERSIONS = 4;

/** Opens on the newest version of the store; before the first seeding there is none. */
export async function createLiveCatalogue(store: CatalogueStore): Promise<LiveCatalogue> {
  const live = new StoredLiveCatalogue(store);
  await live.refresh();
  return live;
}

class StoredLiveCatalogue implements LiveCatalogue {
  #newest: NewestCatalogue | null = null;
  #revision = -1;
  /** Least recently asked first. */
  readonly #old = new Map<string, CatalogueVersion>();

  constructor(readonly store: CatalogueStore) {}

  current(): NewestCatalogue {
    if (this.#newest !== null) return this.#newest;
    throw new Failure('not-ready', 'No catalogue is loaded yet; try again in a moment.', [], {
      retryAfterSeconds: 1,
    });
  }

  async version(id: string): Promise<CatalogueVersion | null> {
    if (this.#newest?.id === id) return this.#newest;
    const known = this.#old.get(id);
    if (known !== undefined) {
      this.#remember(known);
      return known;
    }
    const stored = await this.store.version(id);
    if (stored === null) return null;
    const version = { ...stored, compiled: compileCatalogue(stored.catalogue) };
    this.#remember(version);
    return version;
  }

  adopt(stored: StoredCatalogue): void {
    if (stored.revision <= this.#revision) return;
    const { id, createdAt, catalogue, teams, technologies } = stored;
    const before = this.#newest;
    const compiled = before?.id === id ? before.compiled : compileCatalogue(catalogue);
    this.#newest = { id, createdAt, catalogue, compiled, teams, technologies };
    this.#revision = stored.revision;
    // Receipts of a moment ago name the version before.
    if (before !== null && before.id !== id) this.#remember(before);
  }

  async refresh(): Promise<void> {
    if ((await this.store.revision()) === this.#revision) return;
    const stored = await this.store.current();
    if (stored !== null) this.adopt(stored);
  }

  #remember({ id, createdAt, catalogue, compiled }: CatalogueVersion): void {
    this.#old.delete(id);
    this.#old.set(id, { id, createdAt, catalogue, compiled });
    for (const oldest of this.#old.keys()) {
      if (this.#old.size <= KEPT_VERSIONS) break;
      this.#old.delete(oldest);
    }
  }
}
