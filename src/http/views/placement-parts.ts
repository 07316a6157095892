import type { PlacementCertificateModel, PlacementTotalsModel } from '../../contract/index.ts';
import type { NamedPair } from '../../engine/index.ts';
import type { NamedTotals, Placed } from '../../services/index.ts';

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

export function placementCertificateView({ certificate }: Placed): PlacementCertificateModel {
  const pairs = (named: readonly NamedPair[]) => named.map(({ ref, team }) => ({ ref, team }));
  return {
    stable: certificate.stable,
    blocking_pairs: pairs(certificate.blockingPairs),
    blocking_pair_count: certificate.blockingPairCount,
    locked: pairs(certificate.locked),
    excluded: pairs(certificate.excluded),
    tie_rule: tieRule,
    strategy_proof_for: certificate.strategyProofFor,
    team_proposing_differs_for: certificate.teamProposingDiffersFor,
  };
}
