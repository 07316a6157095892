import { type Handler, reply } from '../call.ts';
import { apiKeyView } from '../views/api-key.ts';
import { listView } from '../views/list.ts';

export const listApiKeys: Handler<'list-api-keys'> = async ({ query, url }, { services }) => {
  const { limit = 50, cursor = null } = query;
  const page = await services.listApiKeys({ limit, cursor });
  return reply(listView(url, page, apiKeyView), { cache: 'private, no-cache' });
};
