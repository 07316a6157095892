import { type Handler, reply } from '../call.ts';
import { candidateView } from '../views/candidate.ts';
import { listView } from '../views/list.ts';

export const listCandidates: Handler<'list-candidates'> = async (call, { services }) => {
  const { limit = 50, cursor = null, external_id: externalId = null } = call.query;
  const asked = call.query.review_requested;
  const isObjecting = asked === undefined ? null : asked === 'true';
  const page = await services.listCandidates({ limit, cursor, externalId, isObjecting });
  return reply(listView(call.url, page, candidateView), { cache: 'private, no-cache' });
};
