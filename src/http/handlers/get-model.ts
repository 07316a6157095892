import { type Handler, reply } from '../call.ts';
import { modelView } from '../views/model.ts';

export const getModel: Handler<'get-model'> = async (_call, { services }) =>
  reply(modelView(await services.describeModel()), { cache: 'no-cache' });
