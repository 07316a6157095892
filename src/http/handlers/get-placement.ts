import { type Handler, reply } from '../call.ts';
import { placementView } from '../views/placement.ts';

export const getPlacement: Handler<'get-placement'> = async ({ params }, { services }) =>
  reply(placementView(await services.getPlacement(params.placement)), {
    cache: 'private, no-cache',
  });
