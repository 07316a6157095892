import { type Handler, reply } from '../call.ts';
import { recordTag } from '../conditions.ts';
import { teamView } from '../views/team.ts';

export const getTeam: Handler<'get-team'> = async ({ params }, { services }) => {
  const record = await services.getTeam(params.team);
  return reply(teamView(record), { cache: 'no-cache', headers: { ETag: recordTag(record) } });
};
