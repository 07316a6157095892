import { type Catalogue, canonicalJson, type Slug } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import { applyEdit } from './catalogue-edit.ts';
import { readCatalogueRows } from './catalogue-rows.ts';
import type { CatalogueVersions } from './catalogue-versions.ts';
import {
  type Database,
  type StoreSources,
  type Transaction,
  transactionLimits,
} from './database.ts';
import type { NewEvent } from './events.ts';
import type { OnceOnly } from './idempotency.ts';
import type { CatalogueEdit, CatalogueStore, Once, StoredCatalogue } from './index.ts';
import { seedParameters } from './parameter-rows.ts';
import { seedRows } from './seed-catalogue.ts';
import { sha256 } from './sha256.ts';

/** The facts and their versions. Every writer holds the pointer first, so edits never cross. */
export class PrismaCatalogueStore implements CatalogueStore {
  readonly #versions: CatalogueVersions;

  constructor(
    readonly database: Database,
    readonly onceOnly: OnceOnly,
    readonly sources: StoreSources,
    versions: CatalogueVersions,
  ) {
    this.#versions = versions;
  }

  async current(): Promise<StoredCatalogue | null> {
    const stored = await this.database.$transaction((tx) => this.#inForce(tx), transactionLimits);
    return stored === null ? null : this.#versions.remember(stored);
  }

  async revision(): Promise<number | null> {
    const pointer = await this.database.cataloguePointer.findFirst();
    return pointer?.catalogueId == null ? null : pointer.revision;
  }

  version(id: string) {
    return this.#versions.read(this.database, id);
  }

  async seed(shipped: Catalogue): Promise<StoredCatalogue> {
    const seedSha256 = sha256(canonicalJson(shipped));
    const stored = await this.onceOnly.ledger.run(async (tx) => {
      await this.#versions.waitLong(tx);
      const pointer = await this.#versions.lock(tx);
      const at = this.sources.now();
      const activated = await seedParameters(tx, pointer.parametersId, at);
      const events: NewEvent[] = activated === null ? [] : [activated];
      if (pointer.catalogueId !== null && pointer.seedSha256 === seedSha256) {
        const now = activated === null ? pointer : await this.#versions.renew(tx);
        return { value: found(await this.#versions.readStored(tx, now)), events };
      }
      await seedRows(tx, shipped, this.sources);
      const catalogue = await readCatalogueRows(tx);
      const moved = await this.#versions.record(tx, catalogue, at, seedSha256);
      const value = found(await this.#versions.readStored(tx, moved));
      const data = { catalogue: value.id, shipped_sha256: seedSha256 };
      events.push({ type: 'catalogue.seeded', subjects: [value.id], data });
      return { value, events };
    });
    return this.#versions.remember(stored);
  }

  async edit(decide: (current: StoredCatalogue) => CatalogueEdit, once: Once | null) {
    const written = await this.onceOnly.run(once, {
      write: async (tx) => {
        const current = found(await this.#versions.readStored(tx, await this.#versions.lock(tx)));
        const edit = decide(current);
        const catalogue = await applyEdit(tx, edit, current, this.sources);
        const pointer = await this.#versions.record(tx, catalogue, this.sources.now());
        const slug = edit.kind === 'team' ? edit.team.slug : edit.technology.slug;
        const records = await this.#versions.readRecordsAfter(tx, edit, current);
        const stored = { ...(await this.#versions.stateOf(tx, catalogue, pointer)), ...records };
        const events = [eventOfEdit(edit, current, stored)];
        return { resourceId: slug, value: { slug, stored }, events };
      },
      recall: async (tx, slug) => ({ slug, stored: found(await this.#inForce(tx)) }),
    });
    this.#versions.remember(written.value.stored);
    return written;
  }

  async teamsUsing(technology: Slug): Promise<readonly Slug[]> {
    const rows = await this.database.$queryRaw<{ slug: Slug }[]>`
      select team.slug
      from team join team_technology on team_technology.team_slug = team.slug
      where team_technology.technology_slug = ${technology}
      order by team.position, team.slug`;
    return rows.map((row) => row.slug);
  }

  async #inForce(tx: Transaction): Promise<StoredCatalogue | null> {
    return this.#versions.readStored(tx, await this.#versions.share(tx));
  }
}

function eventOfEdit(
  edit: CatalogueEdit,
  before: StoredCatalogue,
  { id: catalogue, teams, technologies }: StoredCatalogue,
): NewEvent {
  const isTeam = edit.kind === 'team';
  const { slug, status } = isTeam ? edit.team : edit.technology;
  const facts = isTeam ? before.catalogue.teams : before.catalogue.technologies;
  const earlier = facts.find((each) => each.slug === slug);
  const isArchived = status === 'archived' && earlier?.status !== 'archived';
  const what = earlier === undefined ? 'created' : isArchived ? 'archived' : 'updated';
  const { id = slug, version = 1 } = (isTeam ? teams : technologies).get(slug) ?? {};
  return { type: `${edit.kind}.${what}`, subjects: [id, slug], data: { catalogue, version } };
}

function found(stored: StoredCatalogue | null): StoredCatalogue {
  if (stored !== null) return stored;
  throw new Failure('not-ready', 'No catalogue is loaded yet. Seed the store, then try again.');
}
