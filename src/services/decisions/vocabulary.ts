/** What people decide about matches and assignments. */
import type { DecisionKind, DecisionQuestion, StoredDecision, Written } from '../../store/index.ts';
import type { Page, PageRequest, Repeat } from '../index.ts';

export type { DecisionKind, StoredDecision };

/** As the caller sends it: which of these go together is for the service to say. */
export interface DecisionDraft {
  readonly kind: DecisionKind;
  readonly candidate: string | null;
  readonly ranking: string | null;
  readonly team: string | null;
  readonly placement: string | null;
  readonly ref: string | null;
  readonly chosenTeam: string | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
}

export interface DecisionServices {
  /** Throws `invalid-request` for what does not go together, `not-decidable`. */
  createDecision(draft: DecisionDraft, repeat: Repeat): Promise<Written<StoredDecision>>;
  /** Newest first. */
  listDecisions(
    query: Pick<DecisionQuestion, 'candidate' | 'isCurrent' | 'kind' | 'placement'> & PageRequest,
  ): Promise<Page<StoredDecision>>;
  /** With the answer that it is about. Throws not-found. */
  getDecision(id: string): Promise<StoredDecision>;
}
