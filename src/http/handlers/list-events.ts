import type { Handler } from '../call.ts';
import { answerList } from '../lists/answer-list.ts';
import { recordListing } from '../lists/record-listing.ts';
import { eventTable } from '../lists/tables.ts';
import { eventView } from '../views/event.ts';

export const listEvents: Handler<'list-events'> = (call, { services }) => {
  const { query } = call;
  const question = {
    trail: query.trail ?? 'chained',
    type: query.type ?? null,
    subject: query.subject ?? null,
    since: query.since ?? null,
    until: query.until ?? null,
    from: query.from ?? null,
    isOldestFirst: query.order === 'oldest',
  };
  const listing = recordListing({
    name: question.trail === 'chained' ? 'events' : 'accesses',
    cache: 'private, no-cache',
    page: (page) => services.listEvents({ ...question, ...page }),
    view: eventView,
    table: eventTable,
  });
  return answerList(call, listing);
};
