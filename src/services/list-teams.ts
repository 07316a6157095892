import type { Slug } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import type { Context } from './context.ts';
import type { Page, Services, TeamRecord } from './index.ts';
import type { NewestCatalogue } from './live-catalogue.ts';
import type { PageCursors } from './page-cursor.ts';
import { pageOf } from './page-of.ts';
import { teamRecords } from './record-views.ts';
import { slugNamed } from './technology-named.ts';

/**
 * Teams in the order of the catalogue.
 *
 * @throws Failure `invalid-request` for a cursor of another list and for a filter that names an
 *   organisation or technology that there is not; an empty list would hide the slip.
 */
export async function listTeams(
  context: Pick<Context, 'judge' | 'live' | 'store'>,
  cursors: PageCursors,
  query: Parameters<Services['listTeams']>[0],
): Promise<Page<TeamRecord>> {
  const { store, live } = context;
  const { organisation, technology, status } = query;
  const newest = live.current();
  refuseUnknownOrganisation(newest, organisation);
  const users =
    technology === null
      ? null
      : new Set(await store.catalogues.teamsUsing(await slugNamed(context, newest, technology)));
  const identity = { list: 'teams', filters: { organisation, technology, status } };
  return pageOf(cursors, identity, query, {
    all: teamRecords(newest),
    keyOf: ({ team }) => team.slug,
    matches: ({ team }) =>
      (status === 'any' || team.status === status) &&
      (organisation === null || team.organisation === organisation) &&
      (users === null || users.has(team.slug)),
  });
}

function refuseUnknownOrganisation({ catalogue }: NewestCatalogue, slug: Slug | null): void {
  const known = catalogue.organisations.map((one) => one.slug);
  if (slug === null || known.includes(slug)) return;
  const message = `There is no organisation "${slug}". Known: ${known.join(', ')}.`;
  throw new Failure('invalid-request', message, [
    { parameter: 'organisation', code: 'unknown-organisation', message },
  ]);
}
