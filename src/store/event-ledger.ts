import { canonicalJson } from '../engine/index.ts';
import { currentActor } from './acting.ts';
import {
  type Database,
  type StoreSources,
  type Transaction,
  transactionLimits,
} from './database.ts';
import type { NewEvent } from './events.ts';
import { sha256 } from './sha256.ts';

/** What a write did, and what the trail says of it. */
export interface Recorded<T> {
  readonly value: T;
  /** None when nothing was changed after all. */
  readonly events: readonly NewEvent[];
}

interface Head {
  readonly count: bigint;
  readonly hash: string;
}

const append = `
  with rows as (
    insert into event (sequence, id, at, type, actor, subjects, data, previous_hash, hash)
    select sequence, id, at, type, actor, subjects, data, previous_hash, hash
    from json_to_recordset($1::json) as sent(
      sequence bigint, id text, at timestamptz, type text, actor text, subjects text[], data text,
      previous_hash text, hash text
    )
  )
  update event_head set count = $2::bigint, hash = $3::text`;

/**
 * Writes down what is done, in the transaction that does it. There is one chain, and its head is
 * what writers queue for: it is locked as the last thing of a transaction, so that nobody waits
 * longer than for a commit, and nobody who holds it waits for anything else.
 */
export class EventLedger {
  constructor(
    private readonly database: Database,
    private readonly sources: StoreSources,
  ) {}

  /** Runs a write in a transaction that ends with its events. */
  async run<T>(write: (tx: Transaction) => Promise<Recorded<T>>): Promise<T> {
    return this.database.$transaction(async (tx) => {
      const { value, events } = await write(tx);
      await this.append(tx, events);
      return value;
    }, transactionLimits);
  }

  /** To be the last statements of their transaction. */
  async append(tx: Transaction, events: readonly NewEvent[]): Promise<void> {
    if (events.length === 0) return;
    const [head] = await tx.$queryRaw<Head[]>`select count, hash from event_head for update`;
    if (head === undefined) throw new Error('The chain of events has lost its head.');
    const at = this.sources.now().toISOString();
    const actor = currentActor();
    let { hash } = head;
    const rows = events.map(({ type, subjects, data }, index) => {
      const sequence = Number(head.count) + index + 1;
      const id = this.sources.newId('evt');
      const hashed = { actor, at, data, id, previous_hash: hash, sequence, subjects, type };
      hash = sha256(canonicalJson(hashed));
      return { ...hashed, data: canonicalJson(data), hash };
    });
    const count = Number(head.count) + rows.length;
    await tx.$executeRawUnsafe(append, JSON.stringify(rows), count, hash);
  }
}
