import { type RankingNumbers, rankingRow } from './candidate-rows.ts';
import {
  type Database,
  type Read,
  type StoreSources,
  type Transaction,
  transactionLimits,
} from './database.ts';
import * as rows from './job-rows.ts';
import type { JobBatch, JobStore, PersonToRank, RankedAgain } from './jobs.ts';
import { insertUnder, type NextRow } from './next-rankings.ts';
import { prepareNumbers } from './slug-numbers.ts';

/** How long people stay with a process that says nothing; it says so three times meanwhile. */
const leaseMilliseconds = 15_000;

type Batches = Pick<JobStore, 'people' | 'put' | 'release' | 'renew' | 'take'>;

/** People of a re-ranking, some hundred at a time, each with one process until its lease ends. */
export class JobBatches implements Batches {
  constructor(
    readonly database: Database,
    readonly read: Read,
    readonly sources: StoreSources,
    readonly numbers: RankingNumbers,
    readonly peopleMax: number,
  ) {}

  async take(job: string) {
    const batch = await this.database.$transaction(
      (tx) => this.#takeBatch(tx, job),
      transactionLimits,
    );
    if (batch === null) return null;
    const { after, last } = batch;
    const found = await this.read<rows.PersonRow>(rows.peopleBetween, [after, last]);
    return { batch, people: found.map(rows.personOf) };
  }

  async renew({ job, after }: JobBatch): Promise<void> {
    await this.database.$executeRawUnsafe(rows.lease, job, leaseMilliseconds, after);
  }

  async release({ job, after }: JobBatch): Promise<void> {
    await this.database.$executeRawUnsafe(rows.lease, job, -1, after);
  }

  async put(batch: JobBatch, ranked: readonly RankedAgain[]): Promise<readonly string[]> {
    await prepareNumbers(
      this.numbers,
      ranked.flatMap(({ ranking }) => ranking ?? []),
    );
    return this.database.$transaction((tx) => this.#put(tx, batch, ranked), transactionLimits);
  }

  async people(numbers: readonly string[]): Promise<readonly PersonToRank[]> {
    const found = await this.read<rows.PersonRow>(rows.peopleNamed, [numbers]);
    return found.map(rows.personOf);
  }

  async #takeBatch(tx: Transaction, id: string): Promise<JobBatch | null> {
    const [held] = await tx.$queryRaw<{ reached: string; last: string }[]>`
      select reached::text as reached, last::text as last from job
      where id = ${id} and status = 'running' for update`;
    if (held === undefined) return null;
    const job = await tx.job.findUniqueOrThrow({ where: { id }, include: rows.withTerms });
    const { generation } = job;
    const { terms } = rows.jobOf(job);
    const [expired] = await tx.$queryRawUnsafe<{ after: string; last: string }[]>(
      rows.takeExpired,
      id,
      leaseMilliseconds,
    );
    if (expired !== undefined) return { job: id, generation, terms, ...expired };
    const { reached: after } = held;
    const [next] = await tx.$queryRawUnsafe<{ last: string | null }[]>(
      rows.nextLast,
      after,
      held.last,
      this.peopleMax,
    );
    const last = next?.last ?? null;
    const reached = BigInt(last ?? held.last);
    if (reached === BigInt(after)) return null;
    await tx.job.update({ where: { id }, data: { reached } });
    if (last === null) return null;
    await tx.$executeRawUnsafe(rows.insertBatch, id, leaseMilliseconds, after, last);
    return { job: id, generation, terms, after, last };
  }

  async #put(
    tx: Transaction,
    { job, generation, after }: JobBatch,
    ranked: readonly RankedAgain[],
  ): Promise<readonly string[]> {
    const now = this.sources.now();
    // Before any row, as all who write people do.
    await tx.$executeRaw`lock table ranking_generation in row share mode`;
    const [mine] = await tx.$queryRaw<{ after: string }[]>`
      select after::text as after from job_batch
      where job = ${job} and after = ${BigInt(after)} for update`;
    // Another process had it after all, or the job is given up.
    if (mine === undefined) return [];
    const numbers = ranked.map(({ number }) => number);
    const held = await tx.$queryRawUnsafe<HeldRow[]>(rows.holdPeople, numbers);
    const byNumber = new Map(held.map((row) => [row.number, row]));
    await insertUnder(tx, this.#rowsOf(ranked, byNumber), generation, now);
    const missing = numbers.filter((number) => !byNumber.has(number));
    const open = missing.length === 0 ? [] : await standing(tx, missing);
    const failed = ranked.filter(({ number, ranking }) => ranking === null && byNumber.has(number));
    await tx.job.update({
      where: { id: job },
      data: {
        done: { increment: ranked.length - open.length },
        failed: { increment: failed.length },
        updatedAt: now,
      },
    });
    if (open.length === 0) {
      await tx.$executeRaw`delete from job_batch where job = ${job} and after = ${BigInt(after)}`;
    }
    return open;
  }

  #rowsOf(ranked: readonly RankedAgain[], held: ReadonlyMap<string, HeldRow>): readonly NextRow[] {
    return ranked.flatMap(({ number, version, ranking }) => {
      const person = held.get(number);
      if (ranking === null || person === undefined || person.version !== version) return [];
      const row = rankingRow(ranking, this.sources.newId('rank'), this.numbers);
      return [{ number, version, updated_at: person.updated_at.toISOString(), ...row }];
    });
  }
}

interface HeldRow {
  readonly number: string;
  readonly version: number;
  readonly updated_at: Date;
}

/** Those who have not been erased. */
async function standing(tx: Transaction, numbers: readonly string[]): Promise<readonly string[]> {
  const found = await tx.candidate.findMany({
    where: { number: { in: numbers.map(BigInt) } },
    select: { number: true },
  });
  return found.map(({ number }) => String(number));
}
