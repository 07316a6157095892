import { tell } from './changes.ts';
import type { Database, StoreSources } from './database.ts';
import type { NewEvent } from './events.ts';
import type { ApiKey as Row } from './generated/client.ts';
import type { OnceOnly } from './idempotency.ts';
import type { ApiKey, ApiKeyStore, Once, RoleName, Written } from './index.ts';
import { behind, newestFirst } from './newest-first.ts';

/** API keys: hashes of secrets, never the secrets. */
export class PrismaApiKeyStore implements ApiKeyStore {
  constructor(
    readonly database: Database,
    readonly onceOnly: OnceOnly,
    readonly sources: StoreSources,
  ) {}

  create(key: Parameters<ApiKeyStore['create']>[0], once: Once | null): Promise<Written<ApiKey>> {
    return this.onceOnly.run(once, {
      write: async (tx) => {
        const { expiresAt, candidate: candidateId = null, ...columns } = key;
        const row = await tx.apiKey.create({
          data: {
            ...columns,
            candidateId,
            id: this.sources.newId('key'),
            createdAt: this.sources.now(),
            expiresAt: expiresAt === null ? null : new Date(expiresAt),
          },
        });
        const value = apiKeyOf(row);
        return { resourceId: row.id, value, events: [eventOf('api_key.created', value)] };
      },
      recall: async (tx, id) => apiKeyOf(await tx.apiKey.findUniqueOrThrow({ where: { id } })),
    });
  }

  async list({
    limit,
    after,
  }: {
    limit: number;
    after: string | null;
  }): Promise<readonly ApiKey[]> {
    const last =
      after === null ? null : await this.database.apiKey.findUnique({ where: { id: after } });
    const rows = await this.database.apiKey.findMany({
      where: behind(last),
      orderBy: newestFirst,
      take: limit,
    });
    return rows.map(apiKeyOf);
  }

  async get(id: string): Promise<ApiKey | null> {
    return apiKeyOrNull(await this.database.apiKey.findUnique({ where: { id } }));
  }

  async revoke(id: string): Promise<ApiKey | null> {
    return this.onceOnly.ledger.run(async (tx) => {
      const { count } = await tx.apiKey.updateMany({
        where: { id, revokedAt: null },
        data: { revokedAt: this.sources.now() },
      });
      await tell(tx, { kind: 'key', id });
      const value = apiKeyOrNull(await tx.apiKey.findUnique({ where: { id } }));
      const isNew = count > 0 && value !== null;
      return { value, events: isNew ? [eventOf('api_key.revoked', value)] : [] };
    });
  }

  async findBySecret(secretSha256: string): Promise<ApiKey | null> {
    return apiKeyOrNull(await this.database.apiKey.findUnique({ where: { secretSha256 } }));
  }

  async touch(id: string): Promise<void> {
    const lastUsedAt = this.sources.now();
    await this.database.apiKey.updateMany({ where: { id }, data: { lastUsedAt } });
  }

  countLive(role: RoleName): Promise<number> {
    return this.database.apiKey.count({
      where: {
        role,
        revokedAt: null,
        OR: [{ expiresAt: null }, { expiresAt: { gt: this.sources.now() } }],
      },
    });
  }
}

function eventOf(
  type: 'api_key.created' | 'api_key.revoked',
  { id, role, candidate }: ApiKey,
): NewEvent {
  return { type, subjects: candidate === null ? [id] : [id, candidate], data: { role } };
}

function apiKeyOrNull(row: Row | null): ApiKey | null {
  return row === null ? null : apiKeyOf(row);
}

function apiKeyOf(row: Row): ApiKey {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    candidate: row.candidateId,
    hint: row.hint,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}
