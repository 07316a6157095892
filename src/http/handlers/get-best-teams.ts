import { Failure } from '../../errors.ts';
import { type Handler, reply } from '../call.ts';
import { bestTeamsView } from '../views/insights.ts';

export const getBestTeams: Handler<'get-best-teams'> = async ({ query }, { services }) => {
  const { interval, periods } = query;
  if (interval === undefined && periods !== undefined) throw periodsWithoutInterval();
  const best = await services.bestTeams(interval === undefined ? null : (periods ?? 12));
  return reply(bestTeamsView(best), { cache: 'private, no-cache' });
};

function periodsWithoutInterval(): Failure {
  const message = '`periods` counts intervals. Send interval=month with it, or leave it out.';
  const fault = { parameter: 'periods', code: 'needs-interval', message };
  return new Failure('invalid-request', message, [fault]);
}
