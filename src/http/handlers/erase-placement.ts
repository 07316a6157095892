import { type Handler, reply } from '../call.ts';

export const erasePlacement: Handler<'erase-placement'> = async ({ params }, { services }) => {
  await services.erasePlacement(params.placement);
  return reply({ object: 'placement', id: params.placement, erased: true });
};
