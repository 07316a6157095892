import { type Catalogue, catalogueId, type Slug } from '../engine/index.ts';
import { tell } from './changes.ts';
import { type Transaction, transactionLimits } from './database.ts';
import type { CatalogueEdit, RecordInfo, StoredCatalogue } from './index.ts';
import { readParameters, shipped } from './parameter-rows.ts';
import type { ParameterVersion } from './parameters.ts';
import { compareByPosition, compareText } from './row-order.ts';
import { sha256 } from './sha256.ts';

interface Version {
  readonly id: string;
  readonly createdAt: string;
  readonly catalogue: Catalogue;
}

interface Pointer {
  readonly catalogueId: string | null;
  readonly parametersId: string | null;
  readonly seedSha256: string | null;
  readonly revision: number;
}

const recordColumns = {
  slug: true,
  id: true,
  version: true,
  createdAt: true,
  updatedAt: true,
} as const;

/** Reads and writes versions. Remembers the newest state that it saw in force. */
export class CatalogueVersions {
  #newest: StoredCatalogue | null = null;

  /** Keeps a state that is in force for good: every change of any record raises its revision. */
  remember(stored: StoredCatalogue): StoredCatalogue {
    if (this.#newest === null || stored.revision > this.#newest.revision) this.#newest = stored;
    return stored;
  }

  /** Holds the pointer against all other writers until the transaction ends. */
  async lock(tx: Transaction): Promise<Pointer> {
    return only(
      await tx.$queryRaw<Pointer[]>`
        select catalogue_id as "catalogueId", parameters_id as "parametersId",
          seed_sha256 as "seedSha256", revision
        from catalogue_pointer for update`,
    );
  }

  /** Lets a transaction wait for another one that seeds, which takes seconds. */
  async waitLong(tx: Transaction): Promise<void> {
    const limit = String(transactionLimits.timeout);
    await tx.$queryRaw`
      select set_config('lock_timeout', ${limit}, true),
        set_config('statement_timeout', ${limit}, true)`;
  }

  /** Holds the pointer against writers alone, so that all that is read belongs together. */
  async share(tx: Transaction): Promise<Pointer> {
    return only(
      await tx.$queryRaw<Pointer[]>`
        select catalogue_id as "catalogueId", parameters_id as "parametersId",
          seed_sha256 as "seedSha256", revision
        from catalogue_pointer for share`,
    );
  }

  async read(tx: Transaction, id: string): Promise<Version | null> {
    const row = await tx.catalogueVersion.findUnique({ where: { id } });
    return row === null ? null : versionOf(row);
  }

  /** The newest version with its records; the pointer is held by the caller. */
  async readStored(tx: Transaction, pointer: Pointer): Promise<StoredCatalogue | null> {
    const { catalogueId, revision } = pointer;
    if (catalogueId === null) return null;
    const known = this.#newest;
    if (known?.id === catalogueId && known.revision === revision) return known;
    const version = known?.id === catalogueId ? known : await this.read(tx, catalogueId);
    if (version === null) throw new Error(`The version ${catalogueId} is missing.`);
    const { id, createdAt, catalogue } = version;
    const parameters = await this.#parameters(tx, pointer, createdAt);
    return { id, createdAt, catalogue, revision, parameters, ...(await readRecords(tx)) };
  }

  /**
   * Those in force; the shipped ones where none have been put there, or this engine cannot count
   * with what a newer release has put there.
   */
  async #parameters(
    tx: Transaction,
    { parametersId }: Pointer,
    createdAt: string,
  ): Promise<ParameterVersion> {
    const known = this.#newest?.parameters;
    if (known !== undefined && known.id === parametersId) return known;
    const version = parametersId === null ? null : await readParameters(tx, parametersId);
    return version ?? { ...shipped, origin: 'shipped', note: null, createdAt, activatedAt: null };
  }

  /** Says that the newest state is another one, of the same catalogue. */
  async renew(tx: Transaction): Promise<Pointer> {
    await tell(tx, { kind: 'catalogue' });
    return tx.cataloguePointer.update({
      where: { only: true },
      data: { revision: { increment: 1 } },
    });
  }

  /** What the pointer says of a catalogue that `record` has just made the newest version. */
  async stateOf(tx: Transaction, catalogue: Catalogue, pointer: Pointer) {
    const { catalogueId: id, revision } = pointer;
    // A content that was in force before has its day from then.
    const row = await tx.catalogueVersion.findUnique({
      where: { id: id ?? '' },
      select: { id: true, createdAt: true },
    });
    if (row === null) throw new Error(`The version ${id} is missing.`);
    const createdAt = row.createdAt.toISOString();
    const parameters = await this.#parameters(tx, pointer, createdAt);
    return { id: row.id, createdAt, catalogue, revision, parameters };
  }

  /** All records after an edit: what was written is read back, the others stand as they were. */
  async readRecordsAfter(tx: Transaction, edit: CatalogueEdit, before: StoredCatalogue) {
    const { teams, technologies } = before;
    if (edit.kind === 'team') return { teams: await readTeamRecords(tx), technologies };
    const { slug } = edit.technology;
    const [row] = await tx.technology.findMany({ where: { slug }, select: recordColumns });
    const rows = row === undefined ? [] : [...recordsOf([row])];
    const all = [...technologies].filter(([other]) => other !== slug).concat(rows);
    return { teams, technologies: new Map(all.sort(([a], [b]) => compareText(a, b))) };
  }

  /**
   * Makes the catalogue the newest version; `seedSha256` when a seeding led to it. The same content
   * has the same id, so going back to an earlier state points to the version that it had then.
   */
  async record(
    tx: Transaction,
    catalogue: Catalogue,
    at: Date,
    seedSha256?: string,
  ): Promise<Pointer> {
    // A catalogue is half a megabyte, so it is written once, by whoever hashes it.
    let content = '';
    const id = catalogueId(catalogue, (canonical) => {
      content = canonical;
      return sha256(canonical);
    });
    await tx.catalogueVersion.createMany({
      data: [{ id, content, createdAt: at }],
      skipDuplicates: true,
    });
    await tell(tx, { kind: 'catalogue' });
    return tx.cataloguePointer.update({
      where: { only: true },
      data: {
        catalogueId: id,
        revision: { increment: 1 },
        ...(seedSha256 === undefined ? {} : { seedSha256 }),
      },
    });
  }
}

function only(rows: readonly Pointer[]): Pointer {
  const pointer = rows[0];
  if (pointer === undefined) throw new Error('The table catalogue_pointer has lost its row.');
  return pointer;
}

function versionOf(row: { id: string; content: string; createdAt: Date }): Version {
  return {
    id: row.id,
    createdAt: row.createdAt.toISOString(),
    // The content was written by `record` from a Catalogue and is immutable since.
    catalogue: JSON.parse(row.content) as Catalogue,
  };
}

/** What the store knows of teams (in their order) and technologies (by slug). */
async function readRecords(tx: Transaction) {
  const technologies = await tx.technology.findMany({ select: recordColumns });
  return {
    teams: await readTeamRecords(tx),
    technologies: recordsOf(technologies.sort((a, b) => compareText(a.slug, b.slug))),
  };
}

async function readTeamRecords(tx: Transaction) {
  const teams = await tx.team.findMany({ select: { ...recordColumns, position: true } });
  return recordsOf(teams.sort(compareByPosition));
}

function recordsOf(
  rows: readonly { slug: Slug; id: string; version: number; createdAt: Date; updatedAt: Date }[],
): ReadonlyMap<Slug, RecordInfo> {
  return new Map(
    rows.map(({ slug, id, version, createdAt, updatedAt }) => [
      slug,
      {
        id,
        version,
        createdAt: createdAt.toISOString(),
        updatedAt: updatedAt.toISOString(),
      },
    ]),
  );
}
