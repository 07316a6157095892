import type { PlacementCertificateModel, PlacementTotalsModel } from '../../contract/index.ts';
import type { NamedTotals, Placed, PlacementState } from '../../services/index.ts';

const shownMax = 1000;

/** How equals are ordered, for whoever reads a certificate. */
const tieRule =
  'Teams order people by priorities, then fit, then the SHA-256 of [seed, ref] as JSON. People ' +
  'order teams by wishes, then fit, then slug. Between equals nobody blocks.';

export function placementTotalsView(totals: NamedTotals): PlacementTotalsModel {
  return {
    placed: totals.placed,
    unplaced: totals.unplaced,
    fit: totals.fit,
    bound: totals.bound,
    worst_fit: totals.worstFit,
    worst_fit_bound: totals.worstFitBound,
    mean_wish_rank: totals.meanWishRank,
    first_wish_share: totals.firstWishShare,
  };
}

export function placementCertificateView(
  { certificate }: Placed,
  { locked, excluded }: Pick<PlacementState, 'locked' | 'excluded'>,
): PlacementCertificateModel {
  return {
    stable: certificate.stable,
    blocking_pairs: certificate.blockingPairs.map(([ref, team]) => ({ ref, team })),
    blocking_pair_count: certificate.blockingPairCount,
    locked: locked.slice(0, shownMax).map(({ ref, team }) => ({ ref, team })),
    excluded: excluded.slice(0, shownMax).map(({ ref, team }) => ({ ref, team })),
    tie_rule: tieRule,
    strategy_proof_for: certificate.strategyProofFor,
    team_proposing_differs_for: certificate.teamProposingDiffersFor,
  };
}
