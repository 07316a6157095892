import type { Handler } from '../call.ts';
import { answerList } from '../lists/answer-list.ts';
import { recordListing } from '../lists/record-listing.ts';
import { jobTable } from '../lists/tables.ts';
import { jobView } from '../views/job.ts';

export const listJobs: Handler<'list-jobs'> = (call, { services }) =>
  answerList(
    call,
    recordListing({
      name: 'jobs',
      cache: 'private, no-cache',
      page: (page) => services.listJobs(page),
      view: jobView,
      table: jobTable,
    }),
  );
