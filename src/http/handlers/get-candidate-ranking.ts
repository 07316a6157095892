import { type Handler, replyText } from '../call.ts';
import { storedViewFor } from '../stored-view.ts';

export const getCandidateRanking: Handler<'get-candidate-ranking'> = async (call, { services }) => {
  const { at = null, explain } = call.query;
  const view = storedViewFor(call.caller, explain);
  const body = await services.rankingOfCandidate(call.params.candidate, { at, ...view });
  return replyText(body, { cache: 'private, no-cache' });
};
