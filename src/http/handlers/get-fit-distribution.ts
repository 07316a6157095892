import { type Handler, reply } from '../call.ts';
import { fitDistributionView } from '../views/insights.ts';

export const getFitDistribution: Handler<'get-fit-distribution'> = async (call, { services }) => {
  const { team = null, bin_width: binWidth = 5 } = call.query;
  const found = await services.fitDistribution({ team, binWidth });
  return reply(fitDistributionView(found), { cache: 'private, no-cache' });
};
