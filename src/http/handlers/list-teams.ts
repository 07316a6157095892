import type { Handler } from '../call.ts';
import { answerList } from '../lists/answer-list.ts';
import { recordListing } from '../lists/record-listing.ts';
import { teamTable } from '../lists/tables.ts';
import { teamView } from '../views/team.ts';

export const listTeams: Handler<'list-teams'> = (call, { services }) => {
  const { organisation = null, technology = null, status = 'active' } = call.query;
  const listing = recordListing({
    name: 'teams',
    cache: 'no-cache',
    page: (page) => services.listTeams({ organisation, technology, status, ...page }),
    view: teamView,
    table: teamTable,
  });
  return answerList(call, listing);
};
