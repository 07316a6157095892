import type { Handler } from '../call.ts';
import { answerList } from '../lists/answer-list.ts';
import { recordListing } from '../lists/record-listing.ts';
import { decisionTable } from '../lists/tables.ts';
import { seesWords } from '../stored-view.ts';
import { decisionView } from '../views/decision.ts';

export const listDecisions: Handler<'list-decisions'> = (call, { services }) => {
  const { candidate = null, placement = null, kind = null, current } = call.query;
  const isCurrent = current === undefined ? null : current === 'true';
  const withWords = seesWords(call.caller);
  const listing = recordListing({
    name: 'decisions',
    cache: 'private, no-cache',
    page: (page) => services.listDecisions({ candidate, placement, kind, isCurrent, ...page }),
    view: (decision) => decisionView(decision, withWords),
    table: decisionTable,
  });
  return answerList(call, listing);
};
