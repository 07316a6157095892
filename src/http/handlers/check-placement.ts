import { type Handler, reply } from '../call.ts';
import { cohortDraftOf } from '../drafts/cohort.ts';
import { placementCheckView } from '../views/placement-check.ts';

export const checkPlacement: Handler<'check-placement'> = async ({ body }, { services, now }) => {
  const draft = cohortDraftOf(body, now);
  return reply(placementCheckView(await services.checkPlacement(draft, body.assignments)));
};
