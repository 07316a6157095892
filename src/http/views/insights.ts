import type { Schema } from '../../contract/index.ts';
import type {
  BestTeams,
  FirstTeam,
  FitDistribution,
  FitSpread,
  Heatmap,
  HeatmapRow,
  SupplyDemand,
  TeamsThen,
} from '../../services/index.ts';
import { listView } from './list.ts';

/** All of these are ids and numbers: no word of a person passes. */
export function bestTeamsView(best: BestTeams): Schema<'BestTeams'> {
  const teams = best.teams.map(firstTeamView);
  return {
    object: 'best_teams',
    ...termsView(best.terms),
    people: sumOf(teams),
    verdicts: verdictsView(best.teams.flatMap(({ verdicts }) => verdicts)),
    teams,
    intervals: best.intervals?.map(intervalView) ?? null,
  };
}

export function supplyDemandView(found: SupplyDemand): Schema<'SupplyDemand'> {
  return {
    object: 'supply_demand',
    ...termsView(found.terms),
    people: found.people,
    technologies: found.technologies.map((row) => ({
      technology: row.technology,
      name: row.name,
      teams: row.teams.map(({ team, importance }) => ({ team, importance })),
      demand: row.demand,
      people: row.people,
      share: fourDigits(row.share),
      shortage: fourDigits(row.shortage),
    })),
  };
}

export function fitDistributionView(found: FitDistribution): Schema<'FitDistribution'> {
  const { binWidth, terms, teams } = found;
  const edges = Array.from({ length: 100 / binWidth + 1 }, (_, index) => index * binWidth);
  return {
    object: 'fit_distribution',
    ...termsView(terms),
    edges,
    teams: teams.map(spreadView),
  };
}

export function heatmapView(url: string, page: Heatmap): Schema<'Heatmap'> {
  const { teams, terms } = page;
  const rowView = (row: HeatmapRow): Schema<'HeatmapRow'> => ({
    object: 'heatmap_row',
    candidate: row.candidate,
    ranking: row.ranking,
    verdict: row.verdict,
    fits: teams.map((team) => {
      const own = row.fits.find((fit) => fit.team === team);
      return own === undefined ? null : own.fit / 100;
    }),
  });
  return { ...listView(url, page, rowView), ...termsView(terms), teams };
}

/** The same people as files have them: one line for each person and team. */
export function heatmapCells({ rows, terms }: Heatmap): readonly Schema<'HeatmapCell'>[] {
  if (terms === null) return [];
  return rows.flatMap((row) =>
    row.fits.map(
      ({ team, fit }, index): Schema<'HeatmapCell'> => ({
        object: 'heatmap_cell',
        candidate: row.candidate,
        ranking: row.ranking,
        verdict: row.verdict,
        team,
        rank: index + 1,
        fit: fit / 100,
        catalogue: terms.catalogue,
        as_of: terms.asOf,
      }),
    ),
  );
}

function termsView(terms: BestTeams['terms']) {
  return {
    organisation: terms?.organisation ?? null,
    catalogue: terms?.catalogue ?? null,
    as_of: terms?.asOf ?? null,
  };
}

function intervalView({ start, terms, teams }: TeamsThen): Schema<'BestTeamsInterval'> {
  const views = teams.map(firstTeamView);
  return {
    start,
    catalogue: terms?.catalogue ?? null,
    as_of: terms?.asOf ?? null,
    people: sumOf(views),
    teams: views,
  };
}

function firstTeamView({ team, verdicts }: FirstTeam): Schema<'FirstTeamCount'> {
  return { team, people: sumOf(verdicts), verdicts: verdictsView(verdicts) };
}

function verdictsView(counts: FirstTeam['verdicts']): Schema<'VerdictCounts'> {
  const of = (verdict: string) => sumOf(counts.filter((count) => count.verdict === verdict));
  return {
    clear: of('clear'),
    close_call: of('close_call'),
    insufficient_evidence: of('insufficient_evidence'),
    no_fit: of('no_fit'),
  };
}

function spreadView(spread: FitSpread): Schema<'FitSpread'> {
  return {
    team: spread.team,
    people: spread.people,
    counts: spread.counts,
    least: spread.least / 100,
    lower_quartile: spread.lowerQuartile / 100,
    median: spread.median / 100,
    upper_quartile: spread.upperQuartile / 100,
    most: spread.most / 100,
  };
}

function sumOf(counts: readonly { readonly people: number }[]): number {
  return counts.reduce((sum, { people }) => sum + people, 0);
}

function fourDigits(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
