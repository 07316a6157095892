import { type Handler, reply } from '../call.ts';
import { seesWords } from '../stored-view.ts';
import { decisionFileView } from '../views/decision.ts';

export const getDecision: Handler<'get-decision'> = async (call, { services }) => {
  const decision = await services.getDecision(call.params.decision);
  const view = decisionFileView(decision, seesWords(call.caller));
  return reply(view, { cache: 'private, no-cache' });
};
