import type { PlacementCheckModel } from '../../contract/index.ts';
import type { CheckedPlacement } from '../../services/index.ts';
import { placementTotalsView } from './placement-parts.ts';

export function placementCheckView(checked: CheckedPlacement): PlacementCheckModel {
  return {
    object: 'placement_check',
    stable: checked.isStable,
    blocking_pairs: checked.blocking.map(({ ref, team }) => ({ ref, team })),
    blocking_pair_count: checked.blockingCount,
    breaches: checked.breaches.map(({ rule, ref, team, held }) => ({ rule, ref, team, held })),
    totals: placementTotalsView(checked.totals),
  };
}
