import type { Job } from '../store/index.ts';
import type { Context } from './context.ts';
import type { Page, PageRequest } from './index.ts';
import type { PageCursors } from './page-cursor.ts';
import { notFound } from './record-views.ts';

/** Newest first. Throws Failure `invalid-request` for a cursor of another list. */
export async function listJobs(
  { store }: Pick<Context, 'store'>,
  cursors: PageCursors,
  { limit, cursor }: PageRequest,
): Promise<Page<Job>> {
  const identity = { list: 'jobs', filters: {} };
  const after = await cursors.open(identity, cursor);
  // One more than asked for tells whether there are more.
  const found = await store.jobs.list({ limit: limit + 1, after });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const hasMore = found.length > rows.length && last !== undefined;
  return { rows, nextCursor: hasMore ? await cursors.seal(identity, last.id) : null };
}

/** Throws Failure `not-found`. */
export async function getJob({ store }: Pick<Context, 'store'>, id: string): Promise<Job> {
  const job = await store.jobs.get(id);
  if (job !== null) return job;
  throw notFound('job', id, 'GET /v1/jobs lists them.');
}
