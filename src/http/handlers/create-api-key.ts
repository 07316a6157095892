import type { ApiKeyDraftModel, NewApiKeyModel } from '../../contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Caller } from '../../services/index.ts';
import { type Handler, reply } from '../call.ts';
import { scopesOf } from '../middleware/scopes.ts';
import { apiKeyView } from '../views/api-key.ts';
import { writtenHeaders } from '../written-headers.ts';

export const createApiKey: Handler<'create-api-key'> = async (call, { services, now }) => {
  const { name, role } = call.body;
  checkMaker(call.caller, role);
  const candidate = candidateOf(call.body);
  const expiresAt = expiryOf(call.body.expires_at ?? null, now());
  const draft = { name, role, candidate, expiresAt };
  const written = await services.createApiKey(draft, call.repeat);
  const { key, secret } = written.value;
  const view: NewApiKeyModel = { ...apiKeyView(key), secret };
  return reply(view, {
    status: 201,
    headers: writtenHeaders(`/v1/api-keys/${key.id}`, written.replayed),
  });
};

/** Recruiters make keys for candidates and no others. */
function checkMaker(caller: Caller | null, role: ApiKeyDraftModel['role']): void {
  const granted = caller === null ? new Set<string>() : scopesOf(caller.role);
  if (role === 'candidate' || granted.has('keys:manage')) return;
  throw new Failure(
    'forbidden',
    `A key of the role ${role} needs the scope keys:manage, which the role ${caller?.role} does ` +
      'not have. Use an admin key.',
  );
}

/** A key for a candidate names whom, any other names nobody. */
function candidateOf({ role, candidate }: ApiKeyDraftModel): string | null {
  if ((role === 'candidate') === (candidate !== undefined)) return candidate ?? null;
  const message =
    role === 'candidate'
      ? 'Missing. A key of the role candidate is for one person: add their id.'
      : `A key of the role ${role} is for nobody in particular. Leave it out.`;
  throw new Failure('invalid-request', message, [
    { pointer: '/candidate', code: role === 'candidate' ? 'missing' : 'not-allowed', message },
  ]);
}

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
