import type { Database } from './database.ts';
import type {
  EventData,
  EventHead,
  EventStore,
  NewAccess,
  StoredAccess,
  StoredEvent,
  TrailQuestion,
} from './events.ts';
import type { Access as AccessRow, Event as EventRow } from './generated/client.ts';

const note = `
  insert into access (id, at, operation, actor, subjects)
  select request, at, operation, actor, subjects
  from json_to_recordset($1::json) as sent(
    request text, at timestamptz, operation text, actor text, subjects text[]
  )`;

/** The trail as it is read, and the reads that are noted beside it. */
export class PrismaEventStore implements EventStore {
  constructor(private readonly database: Database) {}

  async list(question: TrailQuestion): Promise<readonly StoredEvent[]> {
    const { type, after, isOldestFirst, limit } = question;
    const rows = await this.database.event.findMany({
      where: {
        ...shared(question),
        ...(type === null ? {} : { type }),
        ...(after === null ? {} : { sequence: behind(after, isOldestFirst) }),
      },
      orderBy: { sequence: isOldestFirst ? 'asc' : 'desc' },
      take: limit,
    });
    return rows.map(eventOf);
  }

  async head(): Promise<EventHead> {
    const { count, hash } = await this.database.eventHead.findFirstOrThrow();
    return { count: Number(count), hash };
  }

  async get(id: string): Promise<StoredEvent | null> {
    const row = await this.database.event.findUnique({ where: { id } });
    return row === null ? null : eventOf(row);
  }

  async listAccesses(question: TrailQuestion): Promise<readonly StoredAccess[]> {
    const { type, after, isOldestFirst, limit } = question;
    const rows = await this.database.access.findMany({
      where: {
        ...shared(question),
        ...(type === null ? {} : { operation: type }),
        ...(after === null ? {} : { number: behind(after, isOldestFirst) }),
      },
      orderBy: { number: isOldestFirst ? 'asc' : 'desc' },
      take: limit,
    });
    return rows.map(accessOf);
  }

  async noteAccesses(accesses: readonly NewAccess[]): Promise<void> {
    await this.database.$executeRawUnsafe(note, JSON.stringify(accesses));
  }
}

function shared({ subject, since, until }: TrailQuestion) {
  const from = since === null ? {} : { gte: new Date(since) };
  const to = until === null ? {} : { lt: new Date(until) };
  return {
    ...(subject === null ? {} : { subjects: { has: subject } }),
    ...(since === null && until === null ? {} : { at: { ...from, ...to } }),
  };
}

function behind(place: string, isOldestFirst: boolean) {
  return isOldestFirst ? { gt: BigInt(place) } : { lt: BigInt(place) };
}

function eventOf(row: EventRow): StoredEvent {
  const { id, type, actor, subjects, previousHash, hash } = row;
  return {
    id,
    type,
    actor,
    subjects,
    previousHash,
    hash,
    at: row.at.toISOString(),
    data: dataOf(row),
    sequence: Number(row.sequence),
    place: String(row.sequence),
  };
}

/** What the ledger did not write is told as it is; its hash will not agree with it. */
function dataOf({ data }: EventRow): EventData {
  try {
    // The ledger wrote it from such data.
    return JSON.parse(data) as EventData;
  } catch {
    return { unreadable: data };
  }
}

function accessOf({ number, at, id, operation, actor, subjects }: AccessRow): StoredAccess {
  return { id, operation, actor, subjects, at: at.toISOString(), place: String(number) };
}
