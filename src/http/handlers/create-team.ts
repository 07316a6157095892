import { type Handler, reply } from '../call.ts';
import { recordTag } from '../conditions.ts';
import { teamOfDraft } from '../drafts/team.ts';
import { teamView } from '../views/team.ts';
import { writtenHeaders } from '../written-headers.ts';

export const createTeam: Handler<'create-team'> = async ({ body, repeat }, { services }) => {
  const organisations = await services.listOrganisations({ limit: 1, cursor: null });
  const team = teamOfDraft(body, organisations.rows[0]?.slug ?? '');
  const written = await services.createTeam(team, repeat);
  const record = written.value;
  return reply(teamView(record, await services.activateEdit()), {
    status: 201,
    headers: {
      ETag: recordTag(record),
      ...writtenHeaders(`/v1/teams/${record.team.slug}`, written.replayed),
    },
  });
};
