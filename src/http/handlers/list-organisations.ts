import type { Handler } from '../call.ts';
import { answerList } from '../lists/answer-list.ts';
import { recordListing } from '../lists/record-listing.ts';
import { organisationTable } from '../lists/tables.ts';
import { organisationView } from '../views/organisation.ts';

export const listOrganisations: Handler<'list-organisations'> = (call, { services }) => {
  const listing = recordListing({
    name: 'organisations',
    cache: 'no-cache',
    page: (page) => services.listOrganisations(page),
    view: organisationView,
    table: organisationTable,
  });
  return answerList(call, listing);
};
