import type { ModelCardModel } from '../../contract/index.ts';
import { type Handler, reply } from '../call.ts';
import { parametersView } from '../views/parameters.ts';

export const getModel: Handler<'get-model'> = async (_call, { services }) => {
  const card = await services.describeModel();
  const view: ModelCardModel = {
    object: 'model',
    engine: card.engine,
    parameters: card.parameters,
    parameters_in_force: parametersView(card.parametersInForce),
    parameters_shipped: card.parametersShipped,
    catalogue: card.catalogue,
    features_used: card.featuresUsed,
    features_never_used: card.featuresNeverUsed,
    limits: card.limits,
    // A report of the evaluation run, passed through as it was recorded.
    quality: card.quality as ModelCardModel['quality'],
  };
  return reply(view, { cache: 'no-cache' });
};
