import type { TeamDraftModel } from '../../contract/index.ts';
import { type Handler, reply } from '../call.ts';
import { expectedVersion, recordTag } from '../conditions.ts';
import { patched } from '../drafts/merge-patch.ts';
import { teamOfDraft } from '../drafts/team.ts';
import { teamFacts, teamView } from '../views/team.ts';

export const updateTeam: Handler<'update-team'> = async (call, { services, contract }) => {
  const current = await services.getTeam(call.params.team);
  const version = expectedVersion(call.ifMatch, current);
  const merged = patched(contract, 'TeamDraft', teamFacts(current.team), call.body);
  // The contract has just judged the merged team by this very schema.
  const team = teamOfDraft(merged as TeamDraftModel, current.team.organisation);
  const record = await services.replaceTeam(current.team.slug, team, version);
  return reply(teamView(record, await services.activateEdit()), {
    headers: { ETag: recordTag(record) },
  });
};
