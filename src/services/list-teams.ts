import type { Slug } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import type { Context } from './context.ts';
import { foldForm } from './fold-form.ts';
import type { Page, Services, TeamRecord } from './index.ts';
import type { NewestCatalogue } from './live-catalogue.ts';
import type { PageCursors } from './page-cursor.ts';
import { pageOf } from './page-of.ts';
import { teamRecords } from './record-views.ts';

/**
 * Teams in the order of the catalogue.
 *
 * @throws Failure `invalid-request` for a cursor of another list and for a filter that names an
 *   organisation or technology that there is not; an empty list would hide the slip.
 */
export async function listTeams(
  { store, live }: Pick<Context, 'store' | 'live'>,
  cursors: PageCursors,
  query: Parameters<Services['listTeams']>[0],
): Promise<Page<TeamRecord>> {
  const { organisation, technology, status } = query;
  const newest = live.current();
  refuseUnknownOrganisation(newest, organisation);
  const users =
    technology === null
      ? null
      : new Set(await store.catalogues.teamsUsing(technologyNamed(newest, technology)));
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

/** The slug of the technology that has this slug, name, alias or member. */
function technologyNamed({ catalogue }: NewestCatalogue, form: string): Slug {
  const { technologies } = catalogue;
  const exact = technologies.find(({ slug }) => slug === form);
  if (exact !== undefined) return exact.slug;
  const folded = foldForm(form);
  const isIt = (other: string) => foldForm(other) === folded;
  const named =
    technologies.find(({ name, aliases }) => isIt(name) || aliases.some(isIt)) ??
    technologies.find(({ members }) => members.some(isIt));
  if (named !== undefined) return named.slug;
  const message =
    `No technology is called "${form}". Send the slug, name or alias of one; ` +
    'GET /v1/technologies?q=... finds them.';
  throw new Failure('invalid-request', message, [
    { parameter: 'technology', code: 'unknown-technology', message },
  ]);
}
