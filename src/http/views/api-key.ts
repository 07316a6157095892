import type { ApiKeyModel } from '../../contract/index.ts';
import type { ApiKey } from '../../services/index.ts';

/** A key without its secret, which is in the answer of its making alone. */
export function apiKeyView(key: ApiKey): ApiKeyModel {
  return {
    object: 'api_key',
    id: key.id,
    name: key.name,
    role: key.role,
    candidate: key.candidate,
    hint: key.hint,
    created_at: key.createdAt,
    expires_at: key.expiresAt,
    revoked_at: key.revokedAt,
    last_used_at: key.lastUsedAt,
  };
}
