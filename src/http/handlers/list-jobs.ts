import { type Handler, reply } from '../call.ts';
import { jobView } from '../views/job.ts';
import { listView } from '../views/list.ts';

export const listJobs: Handler<'list-jobs'> = async ({ query, url }, { services }) => {
  const { limit = 50, cursor = null } = query;
  const page = await services.listJobs({ limit, cursor });
  return reply(listView(url, page, jobView), { cache: 'private, no-cache' });
};
