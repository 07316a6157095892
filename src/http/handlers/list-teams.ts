import { type Handler, reply } from '../call.ts';
import { listView } from '../views/list.ts';
import { teamView } from '../views/team.ts';

export const listTeams: Handler<'list-teams'> = async ({ query, url }, { services }) => {
  const page = await services.listTeams({
    organisation: query.organisation ?? null,
    technology: query.technology ?? null,
    status: query.status ?? 'active',
    limit: query.limit ?? 50,
    cursor: query.cursor ?? null,
  });
  return reply(listView(url, page, teamView), { cache: 'no-cache' });
};
