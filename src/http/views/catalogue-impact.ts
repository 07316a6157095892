import type { Schema } from '../../contract/index.ts';
import type { CatalogueImpact } from '../../services/index.ts';

/** Counts and ids alone. */
export function catalogueImpactView(impact: CatalogueImpact): Schema<'CatalogueImpact'> {
  return {
    object: 'catalogue_impact',
    catalogue: impact.catalogue,
    proposed: impact.proposed,
    as_of: impact.asOf,
    people: impact.people,
    sampled: impact.sampled,
    complete: impact.isComplete,
    fits_changed: impact.fitsChanged,
    orders_changed: impact.ordersChanged,
    first_places_changed: impact.firstPlacesChanged,
    verdicts_changed: impact.verdictsChanged,
    teams: impact.teams.map((team) => ({
      team: team.team,
      first_before: team.firstBefore,
      first_after: team.firstAfter,
      gained: team.gained,
      lost: team.lost,
      raised: team.raised,
      lowered: team.lowered,
      mean_change: team.meanChange,
    })),
    moves: impact.moves.map(({ candidate, from, to }) => ({ candidate, from, to })),
  };
}
