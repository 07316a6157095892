import { type Handler, reply } from '../call.ts';
import { modelView } from '../views/model.ts';

export const resumeModel: Handler<'resume-model'> = async (_call, { services }) => {
  await services.resumeModel();
  return reply(modelView(await services.describeModel()));
};
