import { type Handler, reply } from '../call.ts';

export const checkLive: Handler<'check-live'> = () =>
  Promise.resolve(reply({ object: 'health', status: 'live' }));
