import { type Handler, reply } from '../call.ts';
import { apiKeyView } from '../views/api-key.ts';

export const getApiKey: Handler<'get-api-key'> = async ({ params }, { services }) =>
  reply(apiKeyView(await services.getApiKey(params.api_key)), { cache: 'private, no-cache' });
