import { type Handler, reply } from '../call.ts';
import { modelView } from '../views/model.ts';

export const suspendModel: Handler<'suspend-model'> = async ({ body }, { services }) => {
  await services.suspendModel(body.reason);
  return reply(modelView(await services.describeModel()));
};
