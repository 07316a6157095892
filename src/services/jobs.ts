import type { Job } from '../store/index.ts';
import type { Context } from './context.ts';
import type { Page, PageRequest } from './index.ts';
import type { PageCursors } from './page-cursor.ts';
import { storedPage } from './page-of.ts';
import { notFound } from './record-views.ts';

/** Newest first. Throws Failure `invalid-request` for a cursor of another list. */
export async function listJobs(
  { store }: Pick<Context, 'store'>,
  cursors: PageCursors,
  page: PageRequest,
): Promise<Page<Job>> {
  return storedPage(cursors, { list: 'jobs', filters: {} }, page, {
    find: (after, limit) => store.jobs.list({ limit, after }),
    keyOf: ({ id }) => id,
  });
}

/** Throws Failure `not-found`. */
export async function getJob({ store }: Pick<Context, 'store'>, id: string): Promise<Job> {
  const job = await store.jobs.get(id);
  if (job !== null) return job;
  throw notFound('job', id, 'GET /v1/jobs lists them.');
}
