import type { Context } from './context.ts';
import type { PageRequest } from './index.ts';
import type { Heatmap } from './insight-services.ts';
import { teamsOf } from './insights.ts';
import type { PageCursors } from './page-cursor.ts';
import { renewedList } from './team-ranking.ts';

/**
 * People against teams, newest person first; all pages are of one generation of rankings.
 *
 * @throws Failure `invalid-request` for a cursor of another list and one of a list that has been
 *   renewed.
 */
export async function heatmap(
  context: Pick<Context, 'live' | 'store'>,
  cursors: PageCursors,
  { limit, cursor }: PageRequest,
): Promise<Heatmap> {
  const identity = { list: 'heatmap', filters: {} };
  const after = await cursors.open(identity, cursor);
  const page = await context.store.insights.heatmap({ limit, after });
  if (page === null && after !== null) throw renewedList();
  const rows = page?.rows ?? [];
  const next = page?.hasMore === true ? (rows.at(-1)?.place ?? null) : null;
  return {
    terms: page?.terms ?? null,
    teams: await teamsOf(context, page?.terms ?? null),
    rows,
    nextCursor: next === null ? null : await cursors.seal(identity, next),
  };
}
