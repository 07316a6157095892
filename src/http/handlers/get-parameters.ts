import { type Handler, reply } from '../call.ts';
import { parametersView } from '../views/parameters.ts';

export const getParameters: Handler<'get-parameters'> = async ({ params }, { services }) =>
  reply(parametersView(await services.getParameters(params.parameters)), { cache: 'no-cache' });
