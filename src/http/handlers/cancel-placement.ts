import { type Handler, reply } from '../call.ts';
import { placementView } from '../views/placement.ts';

export const cancelPlacement: Handler<'cancel-placement'> = async ({ params }, { services }) =>
  reply(placementView(await services.cancelPlacement(params.placement)));
