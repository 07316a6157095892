import type { PlacementDifferenceModel } from '../../contract/index.ts';
import type { PlacementDifference } from '../../services/index.ts';
import { placementCertificateView, placementTotalsView } from './placement-parts.ts';

const shownMax = 1000;

export function placementDifferenceView(difference: PlacementDifference): PlacementDifferenceModel {
  const { placement, moves, before, after } = difference;
  return {
    object: 'placement_difference',
    placement,
    moves: moves
      .slice(0, shownMax)
      .map(({ ref, from, to, fitChange }) => ({ ref, from, to, fit_change: fitChange })),
    move_count: moves.length,
    before: placementTotalsView(before),
    after: placementTotalsView(after.totals),
    certificate: placementCertificateView(after),
  };
}
