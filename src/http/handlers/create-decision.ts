import { type Handler, reply } from '../call.ts';
import { seesWords } from '../stored-view.ts';
import { decisionView } from '../views/decision.ts';
import { writtenHeaders } from '../written-headers.ts';

export const createDecision: Handler<'create-decision'> = async (call, { services }) => {
  const { body } = call;
  const draft = {
    kind: body.kind,
    candidate: body.candidate ?? null,
    ranking: body.ranking ?? null,
    team: body.team ?? null,
    placement: body.placement ?? null,
    ref: body.ref ?? null,
    chosenTeam: body.chosen_team ?? null,
    reason: body.reason ?? null,
    decidedBy: body.decided_by ?? null,
  };
  const { value, replayed } = await services.createDecision(draft, call.repeat);
  return reply(decisionView(value, seesWords(call.caller)), {
    status: 201,
    headers: writtenHeaders(`/v1/decisions/${value.id}`, replayed),
  });
};
