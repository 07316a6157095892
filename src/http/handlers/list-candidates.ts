import type { Handler } from '../call.ts';
import { answerList } from '../lists/answer-list.ts';
import { recordListing } from '../lists/record-listing.ts';
import { candidateTable } from '../lists/tables.ts';
import { candidateView } from '../views/candidate.ts';

export const listCandidates: Handler<'list-candidates'> = (call, { services }) => {
  const { external_id: externalId = null, review_requested: asked } = call.query;
  const isObjecting = asked === undefined ? null : asked === 'true';
  const listing = recordListing({
    name: 'candidates',
    cache: 'private, no-cache',
    page: (page) => services.listCandidates({ externalId, isObjecting, ...page }),
    view: candidateView,
    table: candidateTable,
  });
  return answerList(call, listing);
};
