import type { Catalogue, Importance, Slug } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import type { FirstTeamCount } from '../store/index.ts';
import type { Context } from './context.ts';
import type {
  BestTeams,
  FirstTeam,
  FitDistribution,
  SupplyDemand,
  TeamsThen,
  TechnologyDemand,
} from './insight-services.ts';
import { findTeam } from './record-views.ts';

type Counting = Pick<Context, 'live' | 'now' | 'store'>;

/** How much a team that names a technology asks for it. */
const demandWeights: Readonly<Record<Importance, number>> = {
  core: 3,
  used: 2,
  adjacent: 1,
};

/**
 * How many people have each team first.
 *
 * @param months Calendar months (UTC) to look back on, the present one included; null for none.
 */
export async function bestTeams(context: Counting, months: number | null): Promise<BestTeams> {
  const { insights } = context.store;
  const counted = await insights.firstTeams();
  const teams = await teamsOf(context, counted?.terms ?? null);
  const starts = months === null ? [] : monthStarts(context.now(), months);
  const then = starts.length === 0 ? [] : await insights.firstTeamsOver(starts);
  return {
    terms: counted?.terms ?? null,
    teams: firstTeams(teams, counted?.rows ?? []),
    intervals:
      months === null
        ? null
        : then.map(
            ({ terms, rows }, index): TeamsThen => ({
              start: starts[index]?.toISOString().slice(0, 10) ?? '',
              terms,
              teams: firstTeams(teams, rows),
            }),
          ),
  };
}

/** What teams ask for beside what people have, the greatest shortage first. */
export async function supplyDemand(context: Counting): Promise<SupplyDemand> {
  const counted = await context.store.insights.technologies();
  if (counted === null) return { terms: null, people: 0, technologies: [] };
  const { terms, people, rows } = counted;
  const catalogue = await catalogueOf(context, terms.catalogue);
  const having = new Map(rows.map((row) => [row.technology, row.people]));
  const technologies = demands(catalogue, terms.organisation).map((demand) => {
    const count = having.get(demand.technology) ?? 0;
    const share = people === 0 ? 0 : count / people;
    return { ...demand, people: count, share, shortage: demand.demand * (1 - share) };
  });
  technologies.sort(
    (a, b) =>
      b.shortage - a.shortage || b.demand - a.demand || (a.technology < b.technology ? -1 : 1),
  );
  return { terms, people, technologies };
}

/**
 * How fits to each team are spread.
 *
 * @param query `team` is a slug or id, null for all; `binWidth` is in whole points.
 * @throws Failure `not-found` for a team that there is not.
 */
export async function fitDistribution(
  context: Counting,
  { team, binWidth }: { readonly team: string | null; readonly binWidth: number },
): Promise<FitDistribution> {
  const slug = team === null ? null : findTeam(context.live.current(), team).team.slug;
  const counted = await context.store.insights.fits(slug, binWidth * 100);
  if (counted === null) return { terms: null, binWidth, teams: [] };
  const order = await teamsOf(context, counted.terms);
  const teams = inOrder(order, counted.rows, (row) => row.team);
  return { terms: counted.terms, binWidth, teams };
}

/** Active teams that a generation ranks for, in the order of its catalogue. */
export async function teamsOf(
  context: Pick<Context, 'live'>,
  terms: { readonly catalogue: string; readonly organisation: Slug } | null,
): Promise<readonly Slug[]> {
  if (terms === null) return [];
  const { teams } = await catalogueOf(context, terms.catalogue);
  return teams.flatMap(({ slug, organisation, status }) =>
    organisation === terms.organisation && status === 'active' ? [slug] : [],
  );
}

/** Each team that there is, whether anybody has it first or not, then those that there were. */
function firstTeams(teams: readonly Slug[], rows: readonly FirstTeamCount[]): readonly FirstTeam[] {
  const others = rows.map(({ team }) => team).filter((team) => !teams.includes(team));
  return [...teams, ...[...new Set(others)].sort()].map((team) => ({
    team,
    verdicts: rows.filter((row) => row.team === team),
  }));
}

function demands(
  { teams, technologies }: Catalogue,
  organisation: Slug,
): readonly Omit<TechnologyDemand, 'people' | 'shortage' | 'share'>[] {
  const asking = new Map<Slug, TechnologyDemand['teams'][number][]>();
  for (const team of teams) {
    if (team.organisation !== organisation || team.status !== 'active') continue;
    for (const { technology, importance } of team.technologies) {
      const list = asking.get(technology) ?? [];
      asking.set(technology, [...list, { team: team.slug, importance }]);
    }
  }
  return technologies.flatMap(({ slug, name }) => {
    const list = asking.get(slug);
    if (list === undefined) return [];
    const demand = list.reduce((sum, { importance }) => sum + demandWeights[importance], 0);
    return [{ technology: slug, name, teams: list, demand }];
  });
}

function inOrder<Row>(
  order: readonly Slug[],
  rows: readonly Row[],
  slugOf: (row: Row) => Slug,
): readonly Row[] {
  const place = (row: Row) => (order.indexOf(slugOf(row)) + order.length + 1) % (order.length + 1);
  return rows.toSorted((a, b) => place(a) - place(b) || (slugOf(a) < slugOf(b) ? -1 : 1));
}

async function catalogueOf({ live }: Pick<Context, 'live'>, id: string): Promise<Catalogue> {
  const newest = live.current();
  const version = newest.id === id ? newest : await live.version(id);
  if (version !== null) return version.catalogue;
  throw new Failure('not-ready', 'The catalogue of the rankings cannot be read just now.');
}

/** The first moments of so many months, UTC, the month of `now` last. */
function monthStarts(now: Date, months: number): readonly Date[] {
  return Array.from(
    { length: months },
    (_, index) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months + 1 + index)),
  );
}
