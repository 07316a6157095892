import { type Handler, reply } from '../call.ts';
import { listView } from '../views/list.ts';
import { organisationView } from '../views/organisation.ts';

export const listOrganisations: Handler<'list-organisations'> = async (call, { services }) => {
  const { limit = 50, cursor = null } = call.query;
  const page = await services.listOrganisations({ limit, cursor });
  return reply(listView(call.url, page, organisationView), { cache: 'no-cache' });
};
