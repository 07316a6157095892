import { type Handler, reply } from '../call.ts';
import { supplyDemandView } from '../views/insights.ts';

export const getSupplyDemand: Handler<'get-supply-demand'> = async (_call, { services }) =>
  reply(supplyDemandView(await services.supplyDemand()), { cache: 'private, no-cache' });
