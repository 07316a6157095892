import { setTimeout as pause } from 'node:timers/promises';
import type { JobBatch, PersonToRank, RankedAgain } from '../store/index.ts';
import type { Context } from './context.ts';
import type { CatalogueStatus } from './index.ts';
import { catalogueOf, newestTerms, versionOf } from './stored-rankings.ts';

export type ReRankingContext = Pick<Context, 'digest' | 'judge' | 'live' | 'now' | 'store'>;

/** People at the judge at a time: some orders for each thread, few for others to wait behind. */
const peopleAtOnce = 128;
const renewMilliseconds = 5_000;
/** A write of a person takes some milliseconds. */
const writeMilliseconds = 20;

/**
 * Begins to rank all people anew where the catalogue, the month or the engine asks for it.
 *
 * @param isStart A release that starts takes the place of another engine; one that runs leaves the
 *   rankings of a newer release alone.
 */
export async function beginReRanking(context: ReRankingContext, isStart: boolean): Promise<void> {
  await context.store.jobs.begin(newestTerms(context), isStart ? 'replace' : 'leave');
}

/** Begins what an edit asks for and tells whether stored rankings follow it already. */
export async function activateEdit(context: ReRankingContext): Promise<CatalogueStatus> {
  // The edit is done, whatever becomes of this; the worker begins it a moment later.
  await beginReRanking(context, false).catch(() => undefined);
  return catalogueStatus(context);
}

export async function catalogueStatus(context: ReRankingContext): Promise<CatalogueStatus> {
  const standing = await context.store.jobs.inForce().catch(() => null);
  const { id, parameters } = context.live.current();
  const isInForce = standing?.catalogue === id && standing.parameters === parameters.id;
  return standing === null || isInForce ? 'active' : 'activating';
}

/**
 * One step of what is to be done: some people ranked, a finished build brought into force, or rows
 * of an old one taken away. Many steps may run at once, here and in other processes.
 *
 * @returns False when there is nothing to do for now.
 */
export async function reRankSome(context: ReRankingContext): Promise<boolean> {
  const { jobs } = context.store;
  const job = await jobs.running();
  if (job === null) return jobs.clear();
  // A process of another release must not rank in its own way what is to be of this one.
  if ((await versionOf(context, job.terms)) === null) return false;
  const taken = await jobs.take(job.id);
  if (taken !== null) {
    await reRankBatch(context, taken.batch, taken.people);
    return true;
  }
  return jobs.finish(job.id);
}

async function reRankBatch(
  context: ReRankingContext,
  batch: JobBatch,
  people: readonly PersonToRank[],
): Promise<void> {
  const { jobs } = context.store;
  const renewing = setInterval(() => {
    // A lease that could not be prolonged ends, and another process ranks these people too.
    jobs.renew(batch).catch(() => undefined);
  }, renewMilliseconds);
  try {
    let open = await jobs.put(batch, await rankAgain(context, batch, people));
    while (open.length > 0) {
      await pause(writeMilliseconds);
      const now = await jobs.people(open);
      open = await jobs.put(batch, await rankAgain(context, batch, now));
    }
  } catch (thrown) {
    await jobs.release(batch).catch(() => undefined);
    throw thrown;
  } finally {
    clearInterval(renewing);
  }
}

async function rankAgain(
  context: ReRankingContext,
  { terms }: JobBatch,
  people: readonly PersonToRank[],
): Promise<readonly RankedAgain[]> {
  const version = await catalogueOf(context, terms);
  const ranked: RankedAgain[] = [];
  for (let start = 0; start < people.length; start += peopleAtOnce) {
    const some = people.slice(start, start + peopleAtOnce);
    const inputs = some.map(({ inputJson }) => inputJson);
    const rankings = await context.judge.compactAll(version, terms, inputs);
    for (const [index, { number, version: written }] of some.entries()) {
      ranked.push({ number, version: written, ranking: rankings[index] ?? null });
    }
  }
  return ranked;
}
