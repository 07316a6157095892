import { type Handler, reply } from '../call.ts';
import { recordTag } from '../conditions.ts';
import { technologyOfDraft } from '../drafts/technology.ts';
import { technologyView } from '../views/technology.ts';
import { writtenHeaders } from '../written-headers.ts';

export const createTechnology: Handler<'create-technology'> = async (call, { services }) => {
  const written = await services.createTechnology(technologyOfDraft(call.body), call.repeat);
  const record = written.value;
  return reply(technologyView(record, await services.activateEdit()), {
    status: 201,
    headers: {
      ETag: recordTag(record),
      ...writtenHeaders(`/v1/technologies/${record.technology.slug}`, written.replayed),
    },
  });
};
