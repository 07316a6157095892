import type { Catalogue, NamedParameters, Slug } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import type { ParameterVersion, RecordInfo, Store, StoredCatalogue } from '../store/index.ts';

/** A version of the catalogue. */
export interface CatalogueVersion {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly catalogue: Catalogue;
  /** What rankings under it count with. */
  readonly parameters: NamedParameters;
}

/** The newest version, with what the store knows of its records. */
export interface NewestCatalogue extends CatalogueVersion {
  readonly parameters: ParameterVersion;
  readonly teams: ReadonlyMap<Slug, RecordInfo>;
  readonly technologies: ReadonlyMap<Slug, RecordInfo>;
}

/** The catalogue in memory, so that ranking waits for no database. */
export interface LiveCatalogue {
  /** The newest version; no IO. Throws Failure `not-ready` before there is one. */
  current(): NewestCatalogue;
  /**
   * Any version ever made, null when there was none of that id.
   *
   * @param parameters `par_...`; those in force when left out. Null too when this release has none
   *   of that id.
   */
  version(id: string, parameters?: string): Promise<CatalogueVersion | null>;
  /** Takes over what a write just returned; an older state than the present one is ignored. */
  adopt(stored: StoredCatalogue): void;
  /** Takes over the newest state of the store, which another process may have written. */
  refresh(): Promise<void>;
}

/** Old versions that are kept for the next receipt. */
const KEPT_VERSIONS = 4;

/**
 * Opens on the newest version of the store; before the first seeding there is none.
 *
 * @param announce is told of every version that comes into force, so that it can be made ready.
 */
export async function createLiveCatalogue(
  store: Pick<Store, 'catalogues' | 'parameters'>,
  announce: (version: CatalogueVersion) => void = () => undefined,
): Promise<LiveCatalogue> {
  const live = new StoredLiveCatalogue(store, announce);
  await live.refresh();
  return live;
}

class StoredLiveCatalogue implements LiveCatalogue {
  #newest: NewestCatalogue | null = null;
  #revision = -1;
  /** Least recently asked first. */
  readonly #old = new Map<string, Omit<CatalogueVersion, 'parameters'>>();
  /** Never changed, and few. */
  readonly #parameters = new Map<string, NamedParameters>();

  constructor(
    readonly store: Pick<Store, 'catalogues' | 'parameters'>,
    readonly announce: (version: CatalogueVersion) => void,
  ) {}

  current(): NewestCatalogue {
    if (this.#newest !== null) return this.#newest;
    throw new Failure('not-ready', 'No catalogue is loaded yet; try again in a moment.', [], {
      retryAfterSeconds: 1,
    });
  }

  async version(id: string, parametersId?: string): Promise<CatalogueVersion | null> {
    const newest = this.#newest;
    const wanted = parametersId ?? newest?.parameters.id;
    if (newest?.id === id && newest.parameters.id === wanted) return newest;
    if (wanted === undefined) return null;
    const parameters = await this.#parametersOf(wanted);
    const version = parameters === null ? null : await this.#versionOf(id);
    return version === null || parameters === null ? null : { ...version, parameters };
  }

  async #parametersOf(id: string): Promise<NamedParameters | null> {
    const known =
      this.#newest?.parameters.id === id ? this.#newest.parameters : this.#parameters.get(id);
    if (known !== undefined) return known;
    const stored = await this.store.parameters.get(id);
    if (stored === null) return null;
    this.#parameters.set(id, stored);
    return stored;
  }

  async #versionOf(id: string): Promise<Omit<CatalogueVersion, 'parameters'> | null> {
    if (this.#newest?.id === id) return this.#newest;
    const known = this.#old.get(id);
    if (known !== undefined) {
      this.#remember(known);
      return known;
    }
    const stored = await this.store.catalogues.version(id);
    if (stored === null) return null;
    this.#remember(stored);
    return stored;
  }

  adopt(stored: StoredCatalogue): void {
    if (stored.revision <= this.#revision) return;
    const { id, createdAt, catalogue, parameters, teams, technologies } = stored;
    const before = this.#newest;
    this.#newest = { id, createdAt, catalogue, parameters, teams, technologies };
    this.#revision = stored.revision;
    const isAsBefore = before?.id === id && before.parameters.id === parameters.id;
    if (!isAsBefore) this.announce(this.#newest);
    // Receipts of a moment ago name the version before.
    if (before !== null && before.id !== id) this.#remember(before);
  }

  async refresh(): Promise<void> {
    if ((await this.store.catalogues.revision()) === this.#revision) return;
    const stored = await this.store.catalogues.current();
    if (stored !== null) this.adopt(stored);
  }

  #remember({ id, createdAt, catalogue }: Omit<CatalogueVersion, 'parameters'>): void {
    this.#old.delete(id);
    this.#old.set(id, { id, createdAt, catalogue });
    for (const oldest of this.#old.keys()) {
      if (this.#old.size <= KEPT_VERSIONS) break;
      this.#old.delete(oldest);
    }
  }
}
