import { type Handler, reply } from '../call.ts';

export const checkReady: Handler<'check-ready'> = async (_call, { services }) => {
  await services.checkReady();
  return reply({ object: 'health', status: 'ready' });
};
