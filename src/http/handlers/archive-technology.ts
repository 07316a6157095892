import { type Handler, reply } from '../call.ts';
import { expectedVersion, recordTag } from '../conditions.ts';
import { technologyView } from '../views/technology.ts';

export const archiveTechnology: Handler<'archive-technology'> = async (call, { services }) => {
  const current = await services.getTechnology(call.params.technology);
  const version = expectedVersion(call.ifMatch, current);
  const record = await services.archiveTechnology(current.technology.slug, version);
  return reply(technologyView(record, await services.activateEdit()), {
    headers: { ETag: recordTag(record) },
  });
};
