import { type Handler, reply } from '../call.ts';
import { checkedCohort } from '../drafts/cohort.ts';
import { placementView } from '../views/placement.ts';
import { writtenHeaders } from '../written-headers.ts';

export const createPlacement: Handler<'create-placement'> = async (call, { services, now }) => {
  const { objective = 'stable', proposing = 'candidates', compare = false } = call.body;
  const draft = { ...checkedCohort(call.body, call.caller, now), objective, proposing, compare };
  const { value, replayed } = await services.createPlacement(draft, call.repeat);
  const { id, finishedAt } = value.record;
  return reply(placementView(value), {
    status: finishedAt === null ? 202 : 201,
    headers: writtenHeaders(`/v1/placements/${id}`, replayed),
  });
};
