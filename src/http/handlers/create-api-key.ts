import type { NewApiKeyModel } from '../../contract/index.ts';
import { Failure } from '../../errors.ts';
import { type Handler, reply } from '../call.ts';
import { apiKeyView } from '../views/api-key.ts';
import { writtenHeaders } from '../written-headers.ts';

export const createApiKey: Handler<'create-api-key'> = async (call, { services, now }) => {
  const { name, role } = call.body;
  const expiresAt = expiryOf(call.body.expires_at ?? null, now());
  const written = await services.createApiKey({ name, role, expiresAt }, call.repeat);
  const { key, secret } = written.value;
  const view: NewApiKeyModel = { ...apiKeyView(key), secret };
  return reply(view, {
    status: 201,
    headers: writtenHeaders(`/v1/api-keys/${key.id}`, written.replayed),
  });
};

/** A key that has expired before it is made would be a riddle to whoever gets it. */
function expiryOf(moment: string | null, now: Date): string | null {
  if (moment === null) return null;
  const expiry = new Date(moment);
  if (expiry > now) return expiry.toISOString();
  const message = `${moment} has passed. Give a moment in the future, or leave it out.`;
  throw new Failure('invalid-request', 'The key would be born expired; see errors.', [
    { pointer: '/expires_at', code: 'past', message },
  ]);
}
