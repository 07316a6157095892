import type { Context } from '../context.ts';
import { describeModel } from '../describe-model.ts';
import type { Services } from '../index.ts';
import type { ModelSwitch } from './model-switch.ts';
import type { ModelServices } from './vocabulary.ts';

/** Binds what tells of the model, stops all ranking and lets it go on. */
export function createModelServices(
  context: Context,
  model: ModelSwitch,
): ModelServices & Pick<Services, 'describeModel'> {
  return {
    describeModel: async () => describeModel(context, await model.suspension()),
    suspendModel: (reason) => model.suspend(reason),
    resumeModel: () => model.resume(),
    refreshModel: () => model.refresh(),
    checkRanking: () => model.check(),
  };
}
