import type { Objective, Proposing } from '../engine/index.ts';
import type { PlacementOrderText } from './cohorts.ts';
import type { Database, StoreSources } from './database.ts';
import { eraseDecisionWords } from './decision-store.ts';
import type { NewEvent } from './events.ts';
import type { Placement as Row } from './generated/client.ts';
import type { OnceOnly } from './idempotency.ts';
import type { Once, PlacementRecord, PlacementStore, StoredPlacement, Written } from './index.ts';
import { behind, newestFirst } from './newest-first.ts';
import { insertPeople, readPeople } from './placement-people.ts';

/** A row that is under way and has not stirred for so long is of a process that ended. */
const silenceMilliseconds = 30_000;

/** All columns but the large ones. */
const recordColumns = {
  id: true,
  createdAt: true,
  organisationSlug: true,
  status: true,
  objective: true,
  proposing: true,
  people: true,
  erasedPeople: true,
  catalogueId: true,
  parameters: true,
  asOf: true,
  progress: true,
  heartbeatAt: true,
  finishedAt: true,
} as const;

type RecordRow = Pick<Row, keyof typeof recordColumns>;

export class PrismaPlacementStore implements PlacementStore {
  constructor(
    readonly database: Database,
    readonly onceOnly: OnceOnly,
    readonly sources: StoreSources,
  ) {}

  create(
    placement: Parameters<PlacementStore['create']>[0],
    once: Once | null,
  ): Promise<Written<PlacementRecord>> {
    return this.onceOnly.run(once, {
      write: async (tx) => {
        const { organisation, terms, parts, ...columns } = placement;
        const now = this.sources.now();
        const isFinished = placement.resultJson !== null;
        const row = await tx.placement.create({
          data: {
            ...columns,
            id: this.sources.newId('plc'),
            organisationSlug: organisation,
            catalogueId: terms?.catalogue ?? null,
            parameters: terms?.parameters ?? null,
            asOf: terms === null ? null : new Date(terms.asOf),
            status: isFinished ? 'succeeded' : 'queued',
            progress: isFinished ? 1 : 0,
            createdAt: now,
            heartbeatAt: now,
            finishedAt: isFinished ? now : null,
          },
          select: recordColumns,
        });
        await insertPeople(tx, row.id, parts);
        const { id, people, objective, status } = row;
        const created: NewEvent = {
          type: 'placement.created',
          subjects: [id],
          data: { people, objective },
        };
        const events = isFinished ? [created, ended(id, status)] : [created];
        return { resourceId: id, value: this.#recordOf(row), events };
      },
      recall: async (tx, id) =>
        this.#recordOf(
          await tx.placement.findUniqueOrThrow({ where: { id }, select: recordColumns }),
        ),
    });
  }

  async list({
    limit,
    after,
  }: {
    limit: number;
    after: string | null;
  }): Promise<readonly PlacementRecord[]> {
    const last =
      after === null
        ? null
        : await this.database.placement.findUnique({
            where: { id: after },
            select: { id: true, createdAt: true },
          });
    const rows = await this.database.placement.findMany({
      where: behind(last),
      orderBy: newestFirst,
      take: limit,
      select: recordColumns,
    });
    return rows.map((row) => this.#recordOf(row));
  }

  async get(id: string): Promise<StoredPlacement | null> {
    const select = { ...recordColumns, resultJson: true } as const;
    const row = await this.database.placement.findUnique({ where: { id }, select });
    return row === null ? null : { ...this.#recordOf(row), resultJson: row.resultJson };
  }

  order(id: string): Promise<PlacementOrderText | null> {
    return readPeople(this.database, id);
  }

  async advance(id: string, progress: number | null): Promise<boolean> {
    const { count } = await this.database.placement.updateMany({
      where: { id, finishedAt: null },
      data: {
        ...(progress === null ? {} : { status: 'running', progress }),
        heartbeatAt: this.sources.now(),
      },
    });
    return count > 0;
  }

  async finish(id: string, end: Parameters<PlacementStore['finish']>[1]): Promise<boolean> {
    return this.onceOnly.ledger.run(async (tx) => {
      const { count } = await tx.placement.updateMany({
        where: { id, finishedAt: null },
        data: {
          ...end,
          ...(end.status === 'succeeded' ? { progress: 1 } : {}),
          finishedAt: this.sources.now(),
        },
      });
      return { value: count > 0, events: count > 0 ? [ended(id, end.status)] : [] };
    });
  }

  async erase(id: string): Promise<boolean> {
    return this.onceOnly.ledger.run(async (tx) => {
      const { count } = await tx.placement.deleteMany({ where: { id } });
      await eraseDecisionWords(tx, { placement: id });
      const events: NewEvent[] = [{ type: 'placement.erased', subjects: [id], data: {} }];
      return { value: count > 0, events: count > 0 ? events : [] };
    });
  }

  #recordOf(row: RecordRow): PlacementRecord {
    const silence = this.sources.now().getTime() - row.heartbeatAt.getTime();
    const isLost = row.finishedAt === null && silence > silenceMilliseconds;
    return {
      id: row.id,
      createdAt: row.createdAt.toISOString(),
      organisation: row.organisationSlug,
      status: isLost ? 'failed' : row.status,
      // A constraint of the table keeps both to the words of the engine.
      objective: row.objective as Objective,
      proposing: row.proposing as Proposing,
      people: row.people,
      erasedPeople: row.erasedPeople,
      terms: termsOf(row),
      progress: row.progress,
      finishedAt: row.finishedAt?.toISOString() ?? null,
    };
  }
}

function termsOf({ catalogueId, parameters, asOf }: RecordRow): PlacementRecord['terms'] {
  if (catalogueId === null || parameters === null || asOf === null) return null;
  return { catalogue: catalogueId, parameters, asOf: asOf.toISOString().slice(0, 10) };
}

function ended(id: string, status: Row['status']): NewEvent {
  const type = status === 'cancelled' ? 'placement.cancelled' : 'placement.finished';
  return { type, subjects: [id], data: { status } };
}
