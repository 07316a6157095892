import type { Context } from '../context.ts';
import { describeModel } from './describe-model.ts';
import type { ModelSwitch } from './model-switch.ts';
import { activateParameters, createParameters, getParameters } from './parameters.ts';
import type { ModelServices } from './vocabulary.ts';

/** Binds what tells of the model, changes what it counts with, and stops all ranking. */
export function createModelServices(context: Context, model: ModelSwitch): ModelServices {
  return {
    describeModel: async () => describeModel(context, await model.suspension()),
    createParameters: (draft, repeat) => createParameters(context, draft, repeat),
    getParameters: (id) => getParameters(context, id),
    activateParameters: (id, repeat) => activateParameters(context, id, repeat),
    suspendModel: (reason) => model.suspend(reason),
    resumeModel: () => model.resume(),
    refreshModel: () => model.refresh(),
    checkRanking: () => model.check(),
  };
}
