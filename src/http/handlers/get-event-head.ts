import type { Schema } from '../../contract/index.ts';
import { type Handler, reply } from '../call.ts';

export const getEventHead: Handler<'get-event-head'> = async (_call, { services }) => {
  const { count, hash } = await services.eventHead();
  const view: Schema<'EventHead'> = { object: 'event_head', count, hash };
  return reply(view, { cache: 'private, no-cache' });
};
