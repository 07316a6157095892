import { Failure } from '../errors.ts';
import type { ApiKey, Written } from '../store/index.ts';
import { hintOf, newSecret } from './api-key-secret.ts';
import type { Authenticator } from './authenticator.ts';
import type { Context } from './context.ts';
import type { Page, PageRequest, Repeat, Services } from './index.ts';
import type { PageCursors } from './page-cursor.ts';
import { storedPage } from './page-of.ts';
import { notFound } from './record-views.ts';

type Making = Pick<Context, 'digest' | 'keys' | 'randomBytes' | 'store'>;

/** Makes a key. Its secret is returned this once and kept nowhere; a repeat returns none. */
export async function createApiKey(
  context: Making,
  draft: Parameters<Services['createApiKey']>[0],
  repeat: Repeat,
): Promise<Written<{ key: ApiKey; secret: string | null }>> {
  const { candidate = null } = draft;
  if (candidate !== null && (await context.store.candidates.get(candidate)) === null) {
    const message = `There is no candidate "${candidate}". Store the person first.`;
    const fault = { pointer: '/candidate', code: 'unknown-candidate', message };
    throw new Failure('invalid-request', message, [fault]);
  }
  const secret = newSecret(context.keys.environment, context.randomBytes);
  const written = await context.store.apiKeys.create(
    { ...draft, hint: hintOf(secret), secretSha256: context.digest(secret) },
    repeat,
  );
  const { replayed, value: key } = written;
  return { replayed, value: { key, secret: replayed ? null : secret } };
}

/** Newest first. Throws Failure `invalid-request` for a cursor of another list. */
export async function listApiKeys(
  { store }: Pick<Context, 'store'>,
  cursors: PageCursors,
  page: PageRequest,
): Promise<Page<ApiKey>> {
  return storedPage(cursors, { list: 'api-keys', filters: {} }, page, {
    find: (after, limit) => store.apiKeys.list({ limit, after }),
    keyOf: ({ id }) => id,
  });
}

/** Revoked and expired keys too. Throws Failure `not-found`. */
export async function getApiKey({ store }: Pick<Context, 'store'>, id: string): Promise<ApiKey> {
  const key = await store.apiKeys.get(id);
  if (key !== null) return key;
  throw noSuchKey(id);
}

/** Takes effect at once in this process, within a second in others. Throws Failure `not-found`. */
export async function revokeApiKey(
  { store }: Pick<Context, 'store'>,
  authenticator: Authenticator,
  id: string,
): Promise<ApiKey> {
  const key = await store.apiKeys.revoke(id);
  if (key === null) throw noSuchKey(id);
  authenticator.forget(id);
  return key;
}

/** The name by which a list shows the key that the first start made. */
const FIRST_KEY_NAME = 'First administrator';

/**
 * Makes an administrator's key where nobody could administer otherwise.
 *
 * @returns Its secret, to be shown this once; null when there is a key already or TEAMFIT_ADMIN_KEY
 *   is set.
 */
export async function ensureAdminKey(context: Making): Promise<{ readonly secret: string } | null> {
  if (context.keys.adminKey !== null) return null;
  if ((await context.store.apiKeys.countLive('admin')) > 0) return null;
  const draft = { name: FIRST_KEY_NAME, role: 'admin', expiresAt: null } as const;
  const { secret } = (await createApiKey(context, draft, null)).value;
  return secret === null ? null : { secret };
}

function noSuchKey(id: string): Failure {
  return notFound('API key', id, 'GET /v1/api-keys lists them.');
}
