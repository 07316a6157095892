import { type Handler, reply } from '../call.ts';
import { parametersView } from '../views/parameters.ts';

export const activateParameters: Handler<'activate-parameters'> = async (
  { params, repeat },
  { services },
) => {
  const { value, replayed } = await services.activateParameters(params.parameters, repeat);
  const headers: Record<string, string> = replayed ? { 'Idempotent-Replayed': 'true' } : {};
  return reply(parametersView(value), { headers });
};
