import { type Handler, reply } from '../call.ts';
import { checkedCohort } from '../drafts/cohort.ts';
import { placementCheckView } from '../views/placement-check.ts';

export const checkPlacement: Handler<'check-placement'> = async (
  { body, caller },
  { services, now },
) => {
  const draft = checkedCohort(body, caller, now);
  return reply(placementCheckView(await services.checkPlacement(draft, body.assignments)));
};
