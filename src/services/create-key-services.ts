import { createApiKey, ensureAdminKey, getApiKey, listApiKeys, revokeApiKey } from './api-keys.ts';
import { createAuthenticator } from './authenticator.ts';
import type { Context } from './context.ts';
import type { Services } from './index.ts';
import type { PageCursors } from './page-cursor.ts';

type KeyServices = Pick<
  Services,
  | 'authenticate'
  | 'createApiKey'
  | 'ensureAdminKey'
  | 'forgetKey'
  | 'getApiKey'
  | 'listApiKeys'
  | 'revokeApiKey'
>;

/** Binds the use cases of keys, and what finds out whose a key is. */
export function createKeyServices(context: Context, cursors: PageCursors): KeyServices {
  const authenticator = createAuthenticator(context);
  return {
    createApiKey: (draft, repeat) => createApiKey(context, draft, repeat),
    listApiKeys: (page) => listApiKeys(context, cursors, page),
    getApiKey: (id) => getApiKey(context, id),
    revokeApiKey: (id) => revokeApiKey(context, authenticator, id),
    ensureAdminKey: () => ensureAdminKey(context),
    forgetKey: (id) => authenticator.forget(id),
    authenticate: (secret) => authenticator.authenticate(secret),
  };
}
