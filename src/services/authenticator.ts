import { timingSafeEqual } from 'node:crypto';
import type { ApiKey } from '../store/index.ts';
import type { Context } from './context.ts';
import type { Caller } from './index.ts';

/** Tells who calls by the secret that they send. */
export interface Authenticator {
  /** Null for a secret that is unknown, revoked or expired. */
  authenticate(secret: string): Promise<Caller | null>;
  /** Drops what is remembered of a key, or of all, so that a revocation works at once. */
  forget(keyId: string | null): void;
}

/** A key's answer is remembered so long; other processes notice a revocation this much later. */
const REMEMBERED_MS = 1_000;

/** Last use is noted this often at most, so that a busy key costs no writes. */
const TOUCH_MS = 60_000;

/** Keys remembered at once; one installation has dozens. */
const REMEMBERED_KEYS = 1_000;

/** The caller that holds TEAMFIT_ADMIN_KEY, which has no row in the store. */
const ENVIRONMENT_ADMIN: Caller = { keyId: 'key_environment', role: 'admin' };

interface Remembered {
  readonly key: ApiKey;
  readonly readAt: number;
}

export function createAuthenticator(
  context: Pick<Context, 'digest' | 'keys' | 'now' | 'store'>,
): Authenticator {
  const { store, digest, keys } = context;
  const remembered = new Map<string, Remembered>();
  let forgotten = 0;
  const touchedAt = new Map<string, number>();
  const adminSha256 = keys.adminKey === null ? null : digest(keys.adminKey);

  const find = async (secretSha256: string, now: number): Promise<ApiKey | null> => {
    const known = remembered.get(secretSha256);
    if (known !== undefined && now - known.readAt < REMEMBERED_MS) return known.key;
    remembered.delete(secretSha256);
    const before = forgotten;
    const key = await store.apiKeys.findBySecret(secretSha256);
    if (key === null) return null;
    // What was read before a revocation must not be remembered after it.
    if (forgotten !== before) return key;
    if (remembered.size >= REMEMBERED_KEYS) remembered.clear();
    remembered.set(secretSha256, { key, readAt: now });
    return key;
  };

  const noteUse = (id: string, now: number): void => {
    if (now - (touchedAt.get(id) ?? 0) < TOUCH_MS) return;
    if (touchedAt.size >= REMEMBERED_KEYS) touchedAt.clear();
    touchedAt.set(id, now);
    // Nobody waits for this note, and a request must not fail for the lack of it.
    store.apiKeys.touch(id).catch(() => touchedAt.delete(id));
  };

  return {
    async authenticate(secret) {
      const secretSha256 = digest(secret);
      if (adminSha256 !== null && isSame(secretSha256, adminSha256)) return ENVIRONMENT_ADMIN;
      const now = context.now().getTime();
      const key = await find(secretSha256, now);
      if (key === null || key.revokedAt !== null || hasExpired(key, now)) return null;
      noteUse(key.id, now);
      return { keyId: key.id, role: key.role, candidate: key.candidate };
    },
    forget(keyId) {
      forgotten += 1;
      for (const [secretSha256, { key }] of remembered) {
        if (keyId === null || key.id === keyId) remembered.delete(secretSha256);
      }
    },
  };
}

function hasExpired({ expiresAt }: ApiKey, now: number): boolean {
  return expiresAt !== null && Date.parse(expiresAt) <= now;
}

/** Hashes in hexadecimal, compared in a time that tells nothing of where they differ. */
function isSame(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
