import type { Handler } from '../call.ts';
import { answerList } from '../lists/answer-list.ts';
import { recordListing } from '../lists/record-listing.ts';
import { placementTable } from '../lists/tables.ts';
import { placementRecordView } from '../views/placement.ts';

export const listPlacements: Handler<'list-placements'> = (call, { services }) =>
  answerList(
    call,
    recordListing({
      name: 'placements',
      cache: 'private, no-cache',
      page: (page) => services.listPlacements(page),
      view: placementRecordView,
      table: placementTable,
    }),
  );
