import { type Handler, reply } from '../call.ts';
import { apiKeyView } from '../views/api-key.ts';

export const revokeApiKey: Handler<'revoke-api-key'> = async ({ params }, { services }) =>
  reply(apiKeyView(await services.revokeApiKey(params.api_key)));
