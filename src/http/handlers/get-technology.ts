import { type Handler, reply } from '../call.ts';
import { recordTag } from '../conditions.ts';
import { technologyView } from '../views/technology.ts';

export const getTechnology: Handler<'get-technology'> = async ({ params }, { services }) => {
  const record = await services.getTechnology(params.technology);
  return reply(technologyView(record), {
    cache: 'no-cache',
    headers: { ETag: recordTag(record) },
  });
};
