import { type Handler, reply } from '../call.ts';
import { expectedVersion, recordTag } from '../conditions.ts';
import { teamView } from '../views/team.ts';

export const archiveTeam: Handler<'archive-team'> = async ({ params, ifMatch }, { services }) => {
  const current = await services.getTeam(params.team);
  const version = expectedVersion(ifMatch, current);
  const record = await services.archiveTeam(current.team.slug, version);
  return reply(teamView(record, await services.activateEdit()), {
    headers: { ETag: recordTag(record) },
  });
};
