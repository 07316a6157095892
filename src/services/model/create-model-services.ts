import type { ModelSwitch } from './model-switch.ts';
import type { ModelServices } from './vocabulary.ts';

/** Binds what stops all ranking and lets it go on. */
export function createModelServices(model: ModelSwitch): ModelServices {
  return {
    suspendModel: (reason) => model.suspend(reason),
    resumeModel: () => model.resume(),
    refreshModel: () => model.refresh(),
    checkRanking: () => model.check(),
  };
}
