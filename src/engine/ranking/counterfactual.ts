import type { Counterfactual } from '../ranking.ts';
import type { OrganisationWeights } from './compiled-weights.ts';
import { MoveBook, type Person } from './moves.ts';
import type { RankingParameters } from './parameters.ts';
import { PlanSearch } from './plan-search.ts';
import type { Standing } from './standings.ts';

/**
 * Finds for each place of the order what would make its team the first.
 *
 * The work is bounded: of each team looked at, at most 12,950 sets are tried (one to four changes
 * out of 24), and no more than ten places are looked at, however many teams there are.
 *
 * @param standings in the order of the teams.
 * @param ordered the same, best first.
 */
export function counterfactualFinder(
  person: Person,
  standings: readonly Standing[],
  ordered: readonly Standing[],
  organisation: OrganisationWeights,
  parameters: RankingParameters,
): (place: number) => Counterfactual | null {
  const book = new MoveBook(person, organisation, parameters);
  return (place) => {
    const standing = ordered[place];
    if (place === 0 || standing === undefined) return { changes: null, reason: 'already_first' };
    if (place >= parameters.changePlaces) return { changes: null, reason: 'not_searched' };
    const search = new PlanSearch(standing, standings, book.poolOf(standing));
    const plan = search.fewest(parameters.changesMax);
    if (plan === null) return { changes: null, reason: 'out_of_reach' };
    const changes = plan.moves.map(({ change }) => change);
    return { changes, fit: plan.fit / 100, margin: plan.margin / 100 };
  };
}
