import { type Handler, reply } from '../call.ts';
import { organisationView } from '../views/organisation.ts';

export const getOrganisation: Handler<'get-organisation'> = async ({ params }, { services }) => {
  const organisation = await services.getOrganisation(params.organisation);
  return reply(organisationView(organisation), { cache: 'no-cache' });
};
