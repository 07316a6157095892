import type { Catalogue, Slug } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import type { Context } from './context.ts';
import type { Services, TeamRanking } from './index.ts';
import type { ListIdentity, PageCursors } from './page-cursor.ts';
import { findTeam } from './record-views.ts';
import { slugNamed } from './technology-named.ts';

type Query = Parameters<Services['teamRanking']>[0];

/**
 * Best people for a team, of one generation of rankings. The place in the list is counted in the
 * cursor: counting in the database would read the list from its start.
 *
 * @throws Failure `not-found` for the team; `invalid-request` for a technology that there is not,
 *   a cursor of another list, and one of a list that has been renewed.
 */
export async function teamRanking(
  context: Pick<Context, 'judge' | 'live' | 'store'>,
  cursors: PageCursors,
  query: Query,
): Promise<TeamRanking> {
  const newest = context.live.current();
  const team = findTeam(newest, query.team).team.slug;
  const named: Slug[] = [];
  for (const form of query.technologies) named.push(await slugNamed(context, newest, form));
  const technologies = [...new Set(named)].sort();
  const identity = identityOf(team, technologies, query);
  const { rank, place } = startOf(await cursors.open(identity, query.cursor));
  const page = await context.store.candidates.teamRanking({
    ...query,
    team,
    technologies: technologies.map((slug) =>
      query.isAdjacent ? withNeighbours(newest.catalogue, slug) : [slug],
    ),
    after: place,
  });
  if (page === null && place !== null) throw renewedList();
  const rows = (page?.rows ?? []).map((row, index) => ({ ...row, rank: rank + index + 1 }));
  const last = rows.at(-1);
  const next = page?.hasMore === true && last !== undefined ? last : null;
  return {
    team,
    terms: page?.terms ?? null,
    rows,
    nextCursor: next === null ? null : await cursors.seal(identity, `${next.rank} ${next.place}`),
  };
}

function identityOf(team: Slug, technologies: readonly Slug[], query: Query): ListIdentity {
  const { fitMin, meetsMinimum, workMode, yearsMin, updatedSince, isAdjacent } = query;
  const filters = { fitMin, meetsMinimum, workMode, yearsMin, updatedSince, isAdjacent };
  return {
    list: 'team-ranking',
    filters: { team, asked: JSON.stringify([technologies, filters]) },
  };
}

/** Where a page begins: behind how many people, and at which place of the store. */
function startOf(key: string | null): { readonly rank: number; readonly place: string | null } {
  if (key === null) return { rank: 0, place: null };
  const cut = key.indexOf(' ');
  return { rank: Number(key.slice(0, cut)), place: key.slice(cut + 1) };
}

/** The technology, those that it is related to, either way, and its own kinds. */
export function withNeighbours({ technologies }: Catalogue, slug: Slug): readonly Slug[] {
  const related = technologies.flatMap((one) => {
    if (one.slug === slug) return one.relations.map(({ technology }) => technology);
    const isNear =
      one.parents.includes(slug) || one.relations.some(({ technology }) => technology === slug);
    return isNear ? [one.slug] : [];
  });
  return [...new Set([slug, ...related])].sort();
}

export function renewedList(): Failure {
  const message =
    'All people have been ranked anew since this list was begun, and no list mixes two rankings. ' +
    'Leave cursor out to begin again.';
  const fault = { parameter: 'cursor', code: 'renewed-list', message };
  return new Failure('invalid-request', message, [fault]);
}
