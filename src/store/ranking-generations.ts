import { GenerationMoved, type RankingGeneration, type RankingTerms } from './candidates.ts';
import { tell } from './changes.ts';
import type { Database, StoreSources, Transaction } from './database.ts';
import type { EventLedger } from './event-ledger.ts';
import type { NewEvent } from './events.ts';
import type { RankingGeneration as Row } from './generated/client.ts';

/**
 * Which rankings lists show, and which are being built. Whoever writes people holds the table
 * against whoever changes that, in the order of coming: neither waits for more than one of the
 * other, however many people are written.
 */
export class RankingGenerations {
  constructor(
    private readonly database: Database,
    private readonly ledger: EventLedger,
    private readonly sources: StoreSources,
  ) {}

  /** The active generation, made of these terms where nobody is stored. */
  async active(terms: RankingTerms): Promise<RankingGeneration> {
    const found = await this.#standing(this.database, terms);
    if (found !== null) return found;
    return this.ledger.run(async (tx) => {
      await lockGenerations(tx);
      const standing = await this.#standing(tx, terms);
      if (standing !== null) return { value: standing, events: [] };
      return { value: await this.activate(tx, terms), events: [activated(terms, null)] };
    });
  }

  /** Holds the generations until the transaction ends. Throws `GenerationMoved`. */
  async hold(tx: Transaction, { number, next }: RankingGeneration): Promise<void> {
    await tx.$executeRaw`lock table ranking_generation in row share mode`;
    const now = await this.inForce(tx);
    if (now?.number === number && now.next?.number === next?.number) return;
    throw new GenerationMoved('The rankings have been renewed.');
  }

  /** The active generation and the next one; null before there is any. */
  async inForce(tx: Transaction): Promise<RankingGeneration | null> {
    const rows = await tx.rankingGeneration.findMany({
      where: { status: { in: ['active', 'building'] } },
    });
    const active = rows.find(({ status }) => status === 'active');
    const next = rows.find(({ status }) => status === 'building');
    if (active === undefined) return null;
    return next === undefined
      ? generationOf(active)
      : { ...generationOf(active), next: generationOf(next) };
  }

  /** Makes a generation of these terms the active one; the caller has locked all. */
  async activate(tx: Transaction, terms: RankingTerms): Promise<RankingGeneration> {
    await this.#retire(tx, ['active', 'building']);
    await tell(tx, { kind: 'rankings' });
    const now = this.sources.now();
    return generationOf(
      await tx.rankingGeneration.create({
        data: { ...columnsOf(terms), status: 'active', createdAt: now, activatedAt: now },
      }),
    );
  }

  /** Begins a generation beside the active one; the caller has locked all. */
  async build(tx: Transaction, terms: RankingTerms): Promise<RankingGeneration> {
    await tell(tx, { kind: 'rankings' });
    const data = {
      ...columnsOf(terms),
      status: 'building',
      createdAt: this.sources.now(),
    } as const;
    return generationOf(await tx.rankingGeneration.create({ data }));
  }

  /** Gives up what is being built; the caller has locked all. */
  async giveUp(tx: Transaction): Promise<void> {
    await this.#retire(tx, ['building']);
  }

  /** Puts what has been built into force; the caller has locked all. */
  async flip(tx: Transaction, generation: number): Promise<void> {
    await this.#retire(tx, ['active']);
    await tell(tx, { kind: 'rankings' });
    await tx.rankingGeneration.update({
      where: { number: generation },
      data: { status: 'active', activatedAt: this.sources.now() },
    });
  }

  /** The active generation, unless these terms may take its place at once. */
  async #standing(tx: Transaction, terms: RankingTerms): Promise<RankingGeneration | null> {
    const found = await this.inForce(tx);
    if (found === null || found.next !== undefined || areSame(found, terms)) return found;
    return (await hasPeople(tx)) ? found : null;
  }

  async #retire(tx: Transaction, statuses: ('active' | 'building')[]): Promise<void> {
    await tx.rankingGeneration.updateMany({
      where: { status: { in: statuses } },
      data: { status: 'retired', retiredAt: this.sources.now() },
    });
  }
}

/** What the trail says of a generation that comes into force. */
export function activated(
  { catalogue, asOf, engine, parameters }: RankingTerms,
  job: { readonly id: string; readonly done: number; readonly failed: number } | null,
): NewEvent {
  const counts = { people: job?.done ?? 0, failed: job?.failed ?? 0 };
  return {
    type: 'catalogue.activated',
    subjects: job === null ? [catalogue] : [catalogue, job.id],
    data: { catalogue, as_of: asOf, engine, parameters, ...counts },
  };
}

/** Waits for all who write people, and keeps others out until the transaction ends. */
export async function lockGenerations(tx: Transaction): Promise<void> {
  await tx.$executeRaw`lock table ranking_generation in exclusive mode`;
}

export async function hasPeople(tx: Transaction): Promise<boolean> {
  return (await tx.candidate.findFirst({ select: { number: true } })) !== null;
}

export function areSame(a: RankingTerms, b: RankingTerms): boolean {
  const members = ['catalogue', 'organisation', 'engine', 'parameters', 'asOf'] as const;
  return members.every((member) => a[member] === b[member]);
}

function columnsOf({ catalogue, asOf, ...others }: RankingTerms) {
  return { ...others, catalogueId: catalogue, asOf: new Date(asOf) };
}

export function termsOf(row: Row): RankingTerms {
  const { organisation, engine, parameters } = row;
  const asOf = row.asOf.toISOString().slice(0, 10);
  return { catalogue: row.catalogueId, organisation, engine, parameters, asOf };
}

function generationOf(row: Row): RankingGeneration {
  return { number: row.number, ...termsOf(row) };
}
