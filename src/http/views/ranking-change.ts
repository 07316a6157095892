import type { Schema } from '../../contract/index.ts';
import type { StoredRanking } from '../../services/index.ts';

/** What a write did to fits and places. */
export function rankingChange(
  before: StoredRanking | null,
  after: StoredRanking | null,
): Schema<'RankingChange'> {
  const old = new Map(
    (before?.teams ?? []).map(({ team, fit }, index) => [team, { fit, rank: index + 1 }]),
  );
  return {
    ranking_before: before?.id ?? null,
    teams: (after?.teams ?? []).map(({ team, fit }, index) => ({
      team,
      rank: index + 1,
      rank_before: old.get(team)?.rank ?? null,
      fit: fit / 100,
      fit_before: fitOf(old.get(team)),
    })),
  };
}

function fitOf(standing: { readonly fit: number } | undefined): number | null {
  return standing === undefined ? null : standing.fit / 100;
}
