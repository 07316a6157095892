import { type Handler, reply } from '../call.ts';
import { seatsOf } from '../drafts/cohort.ts';
import { placementDifferenceView } from '../views/placement-difference.ts';

export const tryPlacement: Handler<'try-placement'> = async ({ params, body }, { services }) => {
  const { locks = [], exclusions = [] } = body;
  const change = { seats: seatsOf(body.seats ?? {}), locks, exclusions };
  return reply(placementDifferenceView(await services.tryPlacement(params.placement, change)));
};
