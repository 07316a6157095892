import { type Handler, replyText } from '../call.ts';
import { storedViewFor } from '../stored-view.ts';

export const getRanking: Handler<'get-ranking'> = async (call, { services }) => {
  const view = storedViewFor(call.caller, call.query.explain);
  const body = await services.getRanking(call.params.ranking, view);
  return replyText(body, { cache: 'private, no-cache' });
};
