import { type Handler, replyText } from '../call.ts';
import { rankingRequestOf } from '../drafts/ranking-request.ts';

/** The main job. The service hands over the answer serialised; it is sent as it is. */
export const createRanking: Handler<'create-ranking'> = async (call, { services, now }) => {
  const request = rankingRequestOf(call.payload, call.query, call.body, { explain: 'full', now });
  return replyText((await services.rankPerson(request)).body);
};
