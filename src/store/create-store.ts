import { randomBytes } from 'node:crypto';
import { typeid } from 'typeid-js';
import { PrismaApiKeyStore } from './api-key-store.ts';
import { PrismaCandidateStore } from './candidate-store.ts';
import { PrismaCatalogueStore } from './catalogue-store.ts';
import type { Database, StoreSources } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { OnceOnly } from './idempotency.ts';
import type { Store, StoreSettings } from './index.ts';
import { PrismaJobStore } from './job-store.ts';
import { tellingLoss } from './lost-database.ts';
import { openPostgresql } from './postgresql.ts';
import { SlugNumbers } from './slug-numbers.ts';

/** The machine's own clock, identifiers and randomness. */
const ownSources: StoreSources = {
  now: () => new Date(),
  newId: (prefix) => typeid(prefix).toString(),
  randomBytes,
};

const SECRET_BYTES = 32;

/**
 * Opens the store that the settings name and brings its schema up to this release.
 *
 * @throws Failure `store-locked` when another process has the folder of the embedded database,
 *   `not-ready` when PostgreSQL does not answer or its schema does not fit this release.
 */
export async function createStore(
  settings: StoreSettings,
  sources: StoreSources = ownSources,
): Promise<Store> {
  const { databaseUrl, dataDir, template = null } = settings;
  const opened = await (databaseUrl === null
    ? openEmbedded(dataDir, template)
    : openPostgresql(databaseUrl));
  const { client } = opened;
  let closing: Promise<void> | null = null;
  const onceOnly = new OnceOnly(client, () => sources.now());
  const numbers = {
    teams: new SlugNumbers(client, 'team'),
    technologies: new SlugNumbers(client, 'technology'),
  };
  return tellingLoss({
    kind: databaseUrl === null ? ('embedded' as const) : ('postgresql' as const),
    catalogues: tellingLoss(new PrismaCatalogueStore(client, onceOnly, sources)),
    apiKeys: tellingLoss(new PrismaApiKeyStore(client, onceOnly, sources)),
    candidates: tellingLoss(new PrismaCandidateStore(opened, onceOnly, sources, numbers)),
    jobs: tellingLoss(new PrismaJobStore(opened, sources, numbers)),
    installationSecret: (name) => installationSecret(client, sources, name),
    // Whoever is alone on a database makes all changes.
    listen: async (told) => opened.listen?.(told) ?? { close: async () => undefined },
    ping: async () => {
      await client.$queryRaw`select 1`;
    },
    close: () => {
      closing ??= opened.close();
      return closing;
    },
  });
}

/** Whoever comes first makes it; everybody reads what stands there. */
async function installationSecret(
  database: Database,
  sources: StoreSources,
  name: string,
): Promise<string> {
  const secret = Buffer.from(sources.randomBytes(SECRET_BYTES)).toString('base64url');
  await database.installationSecret.createMany({
    data: [{ name, secret, createdAt: sources.now() }],
    skipDuplicates: true,
  });
  const row = await database.installationSecret.findUniqueOrThrow({ where: { name } });
  return row.secret;
}
