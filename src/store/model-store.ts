import { currentActor } from './acting.ts';
import { tell } from './changes.ts';
import type { Database, StoreSources } from './database.ts';
import type { EventLedger } from './event-ledger.ts';

/** That nobody is ranked. */
export interface Suspension {
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly reason: string;
}

export interface ModelStore {
  /** Null while ranking goes on. */
  suspension(): Promise<Suspension | null>;
  /** One that lasts stays as it is. */
  suspend(reason: string): Promise<Suspension>;
  /** Ending none is the same as ending one. */
  resume(): Promise<void>;
}

/** Whether anybody is ranked, for all processes of the installation. */
export class PrismaModelStore implements ModelStore {
  constructor(
    private readonly database: Database,
    private readonly ledger: EventLedger,
    private readonly sources: StoreSources,
  ) {}

  async suspension(): Promise<Suspension | null> {
    const row = await this.database.modelSuspension.findFirst({ where: { endedAt: null } });
    return row === null ? null : { since: row.since.toISOString(), reason: row.reason };
  }

  suspend(reason: string): Promise<Suspension> {
    return this.ledger.run(async (tx) => {
      const since = this.sources.now();
      // The index that keeps it to one also settles who comes first.
      const count = await tx.$executeRaw`
        insert into model_suspension (since, reason, actor)
        values (${since}, ${reason}, ${currentActor()})
        on conflict do nothing`;
      const row = await tx.modelSuspension.findFirstOrThrow({ where: { endedAt: null } });
      const value = { since: row.since.toISOString(), reason: row.reason };
      if (count === 0) return { value, events: [] };
      await tell(tx, { kind: 'model' });
      return { value, events: [{ type: 'model.suspended', subjects: [], data: {} }] };
    });
  }

  resume(): Promise<void> {
    return this.ledger.run(async (tx) => {
      const { count } = await tx.modelSuspension.updateMany({
        where: { endedAt: null },
        data: { endedAt: this.sources.now() },
      });
      if (count === 0) return { value: undefined, events: [] };
      await tell(tx, { kind: 'model' });
      return {
        value: undefined,
        events: [{ type: 'model.resumed', subjects: [], data: {} }],
      };
    });
  }
}
