import { type Handler, reply } from '../call.ts';
import { parametersOfWire } from '../drafts/parameters.ts';
import { parametersView } from '../views/parameters.ts';
import { writtenHeaders } from '../written-headers.ts';

export const createParameters: Handler<'create-parameters'> = async (call, { services }) => {
  const { values, note } = call.body;
  const draft = { values: parametersOfWire(values), note };
  const { value, replayed } = await services.createParameters(draft, call.repeat);
  const location = `/v1/model/parameters/${value.version.id}`;
  return reply(parametersView(value), { status: 201, headers: writtenHeaders(location, replayed) });
};
