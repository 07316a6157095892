import type { Schema } from '../../contract/index.ts';
import type { StoredDecision } from '../../services/index.ts';

/** @param withWords False leaves out all that somebody wrote. */
export function decisionView(decision: StoredDecision, withWords: boolean): Schema<'Decision'> {
  return {
    object: 'decision',
    id: decision.id,
    at: decision.at,
    by: decision.actor,
    decided_by: withWords ? decision.decidedBy : null,
    kind: decision.kind,
    candidate: decision.candidate,
    ranking: decision.ranking,
    placement: decision.placement,
    ref: decision.ref,
    proposed_team: decision.proposedTeam,
    chosen_team: decision.chosenTeam,
    reason: withWords ? decision.reason : null,
    reason_sha256: decision.reasonSha256,
    supersedes: decision.supersedes,
    superseded_by: decision.supersededBy,
    organisation: decision.organisation,
    catalogue: decision.catalogue,
    engine: decision.engine,
    parameters: decision.parameters,
    as_of: decision.asOf,
    verdict: decision.verdict,
    fits: decision.fits?.map(({ team, fit, probability }) => ({ team, fit, probability })) ?? null,
  };
}

export function decisionFileView(
  decision: StoredDecision,
  withWords: boolean,
): Schema<'DecisionFile'> {
  const { answer } = decision;
  return {
    ...decisionView(decision, withWords),
    // A ranking or an assignment, whole as it was answered then.
    answer: withWords && answer !== null ? (JSON.parse(answer) as Record<string, never>) : null,
  };
}
