import { canonicalJson, namedParameters, type RankingParameters } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import type { CatalogueVersions } from './catalogue-versions.ts';
import type { Database, StoreSources, Transaction } from './database.ts';
import type { OnceOnly } from './idempotency.ts';
import type { Once, StoredCatalogue, Written } from './index.ts';
import { activatedParameters, putIntoForce, readParameters, versionOf } from './parameter-rows.ts';
import type { ParameterStore, ParameterVersion } from './parameters.ts';
import { sha256 } from './sha256.ts';

export class PrismaParameterStore implements ParameterStore {
  constructor(
    readonly database: Database,
    readonly onceOnly: OnceOnly,
    readonly sources: StoreSources,
    readonly versions: CatalogueVersions,
  ) {}

  get(id: string): Promise<ParameterVersion | null> {
    return readParameters(this.database, id);
  }

  create(
    { values, note }: { readonly values: RankingParameters; readonly note: string | null },
    once: Once | null,
  ): Promise<Written<ParameterVersion>> {
    const { id } = namedParameters(values, sha256);
    return this.onceOnly.run(once, {
      write: async (tx) => {
        const createdAt = this.sources.now();
        const content = canonicalJson(values);
        const { count } = await tx.parameterVersion.createMany({
          data: [{ id, content, origin: 'uploaded', note, createdAt }],
          skipDuplicates: true,
        });
        const events =
          count === 0 ? [] : [{ type: 'parameters.created', subjects: [id], data: {} } as const];
        return { resourceId: id, value: await found(tx, id), events };
      },
      recall: found,
    });
  }

  async activate(id: string, once: Once | null): Promise<Written<StoredCatalogue>> {
    const written = await this.onceOnly.run(once, {
      write: async (tx) => {
        const pointer = await this.versions.lock(tx);
        await found(tx, id);
        const before = pointer.parametersId;
        if (before === id) return { resourceId: id, value: await this.#inForce(tx), events: [] };
        await putIntoForce(tx, id, this.sources.now());
        await this.versions.renew(tx);
        const events = [activatedParameters(id, before)];
        return { resourceId: id, value: await this.#inForce(tx), events };
      },
      recall: (tx) => this.#inForce(tx),
    });
    this.versions.remember(written.value);
    return written;
  }

  async #inForce(tx: Transaction): Promise<StoredCatalogue> {
    const stored = await this.versions.readStored(tx, await this.versions.share(tx));
    if (stored !== null) return stored;
    throw new Failure('not-ready', 'No catalogue is loaded yet. Seed the store, then try again.');
  }
}

async function found(tx: Transaction, id: string): Promise<ParameterVersion> {
  const row = await tx.parameterVersion.findUnique({ where: { id } });
  const version = row === null ? null : versionOf(row);
  if (version !== null) return version;
  const fate =
    row === null
      ? 'POST /v1/model/parameters makes one, and GET /v1/model names those in force and shipped.'
      : 'It is of another release, whose engine counts with other numbers.';
  const message = `There is no version "${id.slice(0, 80)}" of the parameters here. ${fate}`;
  throw new Failure('not-found', message);
}
