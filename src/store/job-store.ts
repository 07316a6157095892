import type { RankingNumbers } from './candidate-rows.ts';
import type { RankingGeneration, RankingTerms } from './candidates.ts';
import {
  type Database,
  type OpenDatabase,
  type Read,
  type StoreSources,
  type Transaction,
  transactionLimits,
} from './database.ts';
import type { EventLedger } from './event-ledger.ts';
import type { NewEvent } from './events.ts';
import { clearSome } from './generation-clearing.ts';
import { JobBatches } from './job-batches.ts';
import * as rows from './job-rows.ts';
import type { Job, JobBatch, JobStore, PersonToRank, RankedAgain } from './jobs.ts';
import { behind, newestFirst } from './newest-first.ts';
import {
  activated,
  areSame,
  hasPeople,
  lockGenerations,
  RankingGenerations,
  termsOf,
} from './ranking-generations.ts';

/** Rankings of all people, made anew in batches beside those that answer. */
export class PrismaJobStore implements JobStore {
  readonly #generations: RankingGenerations;
  readonly #batches: JobBatches;

  readonly database: Database;
  readonly read: Read;

  constructor(
    {
      client: database,
      read,
      peopleOfStep,
    }: Pick<OpenDatabase, 'client' | 'peopleOfStep' | 'read'>,
    readonly ledger: EventLedger,
    readonly sources: StoreSources,
    numbers: RankingNumbers,
  ) {
    this.database = database;
    this.read = read;
    this.#generations = new RankingGenerations(database, ledger, sources);
    this.#batches = new JobBatches(database, read, sources, numbers, peopleOfStep);
  }

  async list({ limit, after }: Parameters<JobStore['list']>[0]): Promise<readonly Job[]> {
    const last =
      after === null ? null : await this.database.job.findUnique({ where: { id: after } });
    const found = await this.database.job.findMany({
      where: behind(last),
      orderBy: newestFirst,
      take: limit,
      include: rows.withTerms,
    });
    return found.map(rows.jobOf);
  }

  async get(id: string): Promise<Job | null> {
    const row = await this.database.job.findUnique({ where: { id }, include: rows.withTerms });
    return row === null ? null : rows.jobOf(row);
  }

  inForce(): Promise<RankingGeneration | null> {
    return this.#generations.inForce(this.database);
  }

  async running(): Promise<Job | null> {
    const where = { status: 'running' } as const;
    const row = await this.database.job.findFirst({ where, include: rows.withTerms });
    return row === null ? null : rows.jobOf(row);
  }

  async begin(terms: RankingTerms, ofOtherEngine: 'leave' | 'replace'): Promise<void> {
    const isOpen = (now: RankingGeneration | null) => isToBegin(now, terms, ofOtherEngine);
    if (!isOpen(await this.#generations.inForce(this.database))) return;
    // Counted before all others wait; whoever is written meanwhile is ranked by that write.
    const total = await this.database.candidate.count();
    await this.ledger.run(async (tx) => {
      await lockGenerations(tx);
      const now = await this.#generations.inForce(tx);
      if (!isOpen(now)) return { value: null, events: [] };
      const abandoned = now?.next === undefined ? [] : await this.#abandon(tx);
      if (now === null || !(await hasPeople(tx))) {
        await this.#generations.activate(tx, terms);
        return { value: null, events: [...abandoned, activated(terms, null)] };
      }
      const started = await this.#create(tx, await this.#generations.build(tx, terms), total);
      return { value: null, events: [...abandoned, started] };
    });
  }

  take(job: string) {
    return this.#batches.take(job);
  }

  renew(batch: JobBatch): Promise<void> {
    return this.#batches.renew(batch);
  }

  release(batch: JobBatch): Promise<void> {
    return this.#batches.release(batch);
  }

  put(batch: JobBatch, ranked: readonly RankedAgain[]): Promise<readonly string[]> {
    return this.#batches.put(batch, ranked);
  }

  people(numbers: readonly string[]): Promise<readonly PersonToRank[]> {
    return this.#batches.people(numbers);
  }

  countPeople(): Promise<number> {
    return this.database.candidate.count();
  }

  async everyPerson({ step, after, limit }: Parameters<JobStore['everyPerson']>[0]) {
    const values = [after, step, limit];
    const found = await this.read<rows.PersonRow>(rows.everyPerson, values);
    return found.map(rows.personOf);
  }

  finish(id: string): Promise<boolean> {
    const kept = (value: boolean) => ({ value, events: [] });
    return this.ledger.run(async (tx) => {
      await lockGenerations(tx);
      const job = await tx.job.findUnique({ where: { id }, include: rows.withTerms });
      if (job === null || job.status !== 'running') return kept(true);
      if (job.reached < job.last) return kept(false);
      if ((await tx.jobBatch.findFirst({ where: { job: id } })) !== null) return kept(false);
      await this.#generations.flip(tx, job.generation);
      await this.#close(tx, 'done');
      await tx.job.update({ where: { id }, data: { total: job.done } });
      return { value: true, events: [activated(termsOf(job.terms), job)] };
    });
  }

  clear(): Promise<boolean> {
    return this.database.$transaction((tx) => clearSome(tx, this.sources.now()), transactionLimits);
  }

  async #create(
    tx: Transaction,
    { number, catalogue, asOf }: RankingGeneration,
    total: number,
  ): Promise<NewEvent> {
    const newest = await tx.candidate.findFirst({
      orderBy: { number: 'desc' },
      select: { number: true },
    });
    const now = this.sources.now();
    const id = this.sources.newId('job');
    await tx.job.create({
      data: {
        id,
        kind: 're_ranking',
        status: 'running',
        generation: number,
        total,
        last: newest?.number ?? 0n,
        createdAt: now,
        updatedAt: now,
      },
    });
    const data = { catalogue, as_of: asOf, people: total };
    return { type: 'job.started', subjects: [id, catalogue], data };
  }

  async #abandon(tx: Transaction): Promise<readonly NewEvent[]> {
    const running = await tx.job.findMany({ where: { status: 'running' } });
    await this.#generations.giveUp(tx);
    await this.#close(tx, 'abandoned');
    return running.map(({ id, done }) => ({
      type: 'job.abandoned',
      subjects: [id],
      data: { people: done },
    }));
  }

  async #close(tx: Transaction, status: 'abandoned' | 'done'): Promise<void> {
    const now = this.sources.now();
    await tx.jobBatch.deleteMany({ where: { owner: { status: 'running' } } });
    await tx.job.updateMany({
      where: { status: 'running' },
      data: { status, updatedAt: now, finishedAt: now },
    });
  }
}

function isToBegin(
  now: RankingGeneration | null,
  terms: RankingTerms,
  ofOtherEngine: 'leave' | 'replace',
): boolean {
  if (now === null) return true;
  const { next } = now;
  if ((next ?? now).engine !== terms.engine) return ofOtherEngine === 'replace';
  return next === undefined && !areSame(now, terms);
}
