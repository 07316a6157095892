import { GenerationMoved, type RankingGeneration, type RankingTerms } from './candidates.ts';
import {
  type Database,
  type StoreSources,
  type Transaction,
  transactionLimits,
} from './database.ts';
import type { RankingGeneration as Row } from './generated/client.ts';

/** Which rankings lists show. The row of the active generation is what changes of it lock. */
export class RankingGenerations {
  constructor(
    private readonly database: Database,
    private readonly sources: StoreSources,
  ) {}

  /** The active generation, made of these terms where nobody is stored. */
  async active(terms: RankingTerms): Promise<RankingGeneration> {
    const found = await this.#find(this.database);
    if (found !== null && areSame(found, terms)) return found;
    if (found !== null && (await this.database.candidate.findFirst()) !== null) return found;
    return this.database.$transaction((tx) => this.#renew(tx, terms), transactionLimits);
  }

  /** Holds the active generation until the transaction ends. Throws `GenerationMoved`. */
  async hold(tx: Transaction, { number }: RankingGeneration): Promise<void> {
    const rows = await tx.$queryRaw<{ number: number }[]>`
      select number from ranking_generation where status = 'active' for share`;
    if (rows[0]?.number !== number) throw new GenerationMoved('The rankings have been renewed.');
  }

  async #renew(tx: Transaction, terms: RankingTerms): Promise<RankingGeneration> {
    // One after another, and behind whoever is just storing the first person.
    await tx.$executeRaw`lock table ranking_generation in share row exclusive mode`;
    await tx.$queryRaw`select number from ranking_generation where status = 'active' for update`;
    const found = await this.#find(tx);
    if (found !== null && areSame(found, terms)) return found;
    if (found !== null && (await tx.candidate.findFirst()) !== null) return found;
    const now = this.sources.now();
    await tx.rankingGeneration.updateMany({
      where: { status: 'active' },
      data: { status: 'retired' },
    });
    const { catalogue, asOf, ...others } = terms;
    const row = await tx.rankingGeneration.create({
      data: {
        ...others,
        catalogueId: catalogue,
        asOf: new Date(asOf),
        status: 'active',
        createdAt: now,
        activatedAt: now,
      },
    });
    return generationOf(row);
  }

  async #find(tx: Transaction): Promise<RankingGeneration | null> {
    const row = await tx.rankingGeneration.findFirst({ where: { status: 'active' } });
    return row === null ? null : generationOf(row);
  }
}

function areSame(a: RankingTerms, b: RankingTerms): boolean {
  const members = ['catalogue', 'organisation', 'engine', 'parameters', 'asOf'] as const;
  return members.every((member) => a[member] === b[member]);
}

function generationOf(row: Row): RankingGeneration {
  const { number, organisation, engine, parameters } = row;
  const asOf = row.asOf.toISOString().slice(0, 10);
  return { number, catalogue: row.catalogueId, organisation, engine, parameters, asOf };
}
