import { type Handler, reply } from '../call.ts';
import { listView } from '../views/list.ts';
import { technologyView } from '../views/technology.ts';

export const listTechnologies: Handler<'list-technologies'> = async (call, { services }) => {
  const { query, url } = call;
  const page = await services.listTechnologies({
    text: query.q ?? null,
    kind: query.kind ?? null,
    status: query.status ?? 'active',
    limit: query.limit ?? 50,
    cursor: query.cursor ?? null,
  });
  return reply(listView(url, page, technologyView), { cache: 'no-cache' });
};
