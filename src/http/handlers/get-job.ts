import { type Handler, reply } from '../call.ts';
import { jobView } from '../views/job.ts';

export const getJob: Handler<'get-job'> = async ({ params }, { services }) =>
  reply(jobView(await services.getJob(params.job)), { cache: 'private, no-cache' });
