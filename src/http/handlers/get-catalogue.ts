import { type Handler, reply } from '../call.ts';
import { catalogueView } from '../views/catalogue.ts';

/** The facts never change, but `current` does, so even these answers are asked for again. */
export const getCatalogue: Handler<'get-catalogue'> = async ({ params }, { services }) => {
  const version = await services.getCatalogue(params.catalogue);
  return reply(catalogueView(version), { cache: 'no-cache' });
};
