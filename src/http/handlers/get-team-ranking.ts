import type { Handler } from '../call.ts';
import { answerList } from '../lists/answer-list.ts';
import { rankedCandidateTable } from '../lists/tables.ts';
import { rankedCandidateRows, teamRankingView } from '../views/team-ranking.ts';

export const getTeamRanking: Handler<'get-team-ranking'> = (call, { services }) => {
  const { query } = call;
  const question = {
    team: call.params.team,
    technologies: query.technology ?? [],
    isAdjacent: query.adjacent === 'true',
    fitMin: query.fit_min === undefined ? null : hundredths(query.fit_min),
    meetsMinimum: minimumOf(query.meets_minimum),
    workMode: query.work_mode ?? null,
    yearsMin: query.years_min ?? null,
    updatedSince: query.updated_since ?? null,
  };
  return answerList(call, {
    name: `${call.params.team}-ranking`,
    cache: 'private, no-cache',
    page: (page) => services.teamRanking({ ...question, ...page }),
    view: teamRankingView,
    rows: rankedCandidateRows,
    table: rankedCandidateTable,
  });
};

/** The least whole number of hundredths; a millionth off is the binary dust of 40.07. */
function hundredths(points: number): number {
  return Math.ceil(Math.round(points * 1e6) / 1e4);
}

function minimumOf(text: 'true' | 'false' | 'unknown' | undefined): boolean | 'unknown' | null {
  if (text === undefined) return null;
  return text === 'unknown' ? text : text === 'true';
}
