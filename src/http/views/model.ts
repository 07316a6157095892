import type { ModelCardModel } from '../../contract/index.ts';
import type { ModelCard } from '../../services/index.ts';
import { parametersView } from './parameters.ts';

export function modelView(card: ModelCard): ModelCardModel {
  const { suspension } = card;
  return {
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
    suspended: suspension === null ? null : { since: suspension.since, reason: suspension.reason },
  };
}
