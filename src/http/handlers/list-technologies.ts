import type { Handler } from '../call.ts';
import { answerList } from '../lists/answer-list.ts';
import { recordListing } from '../lists/record-listing.ts';
import { technologyTable } from '../lists/tables.ts';
import { technologyView } from '../views/technology.ts';

export const listTechnologies: Handler<'list-technologies'> = (call, { services }) => {
  const { q: text = null, kind = null, status = 'active' } = call.query;
  const listing = recordListing({
    name: 'technologies',
    cache: 'no-cache',
    page: (page) => services.listTechnologies({ text, kind, status, ...page }),
    view: technologyView,
    table: technologyTable,
  });
  return answerList(call, listing);
};
