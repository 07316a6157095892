import type { Handler } from '../call.ts';
import { answerList } from '../lists/answer-list.ts';
import { recordListing } from '../lists/record-listing.ts';
import { apiKeyTable } from '../lists/tables.ts';
import { apiKeyView } from '../views/api-key.ts';

export const listApiKeys: Handler<'list-api-keys'> = (call, { services }) => {
  const listing = recordListing({
    name: 'api-keys',
    cache: 'private, no-cache',
    page: (page) => services.listApiKeys(page),
    view: apiKeyView,
    table: apiKeyTable,
  });
  return answerList(call, listing);
};
