import type { Schema } from '../../contract/index.ts';
import type { RankedCandidate, TeamRanking } from '../../services/index.ts';
import { listView } from './list.ts';

/** People for a team, in numbers alone. */
export function teamRankingView(url: string, page: TeamRanking): Schema<'TeamRanking'> {
  return {
    ...listView(url, page, rowView),
    team: page.team,
    catalogue: page.terms?.catalogue ?? null,
    as_of: page.terms?.asOf ?? null,
  };
}

/** The same people where no list stands around them: each row says what it is of. */
export function rankedCandidateRows(page: TeamRanking): readonly Schema<'RankedCandidate'>[] {
  const { team, terms } = page;
  if (terms === null) return [];
  const { catalogue, asOf } = terms;
  return page.rows.map((row) => ({ ...rowView(row), team, catalogue, as_of: asOf }));
}

function rowView(row: RankedCandidate): Schema<'RankedCandidate'> {
  return {
    object: 'match',
    rank: row.rank,
    candidate: row.candidate,
    ranking: row.ranking,
    fit: row.fit / 100,
    probability: row.probability / 10_000,
    verdict: row.verdict,
    meets_minimum: row.meetsMinimum,
    work_mode: row.workMode,
    years_of_experience: row.years,
  };
}
