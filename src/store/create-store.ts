import { randomBytes } from 'node:crypto';
import { typeid } from 'typeid-js';
import { PrismaApiKeyStore } from './api-key-store.ts';
import { PrismaCandidateStore } from './candidate-store.ts';
import { PrismaCatalogueStore } from './catalogue-store.ts';
import { CatalogueVersions } from './catalogue-versions.ts';
import type { Database, StoreSources } from './database.ts';
import { PrismaDecisionStore } from './decision-store.ts';
import { openEmbedded } from './embedded.ts';
import { EventLedger } from './event-ledger.ts';
import { PrismaEventStore } from './event-store.ts';
import { OnceOnly } from './idempotency.ts';
import type { Store, StoreSettings } from './index.ts';
import { InsightCounts } from './insight-counts.ts';
import { PrismaJobStore } from './job-store.ts';
import { type Patience, tellingLoss, usualPatience } from './lost-database.ts';
import { PrismaModelStore } from './model-store.ts';
import { PrismaParameterStore } from './parameter-store.ts';
import { PrismaPlacementStore } from './placement-store.ts';
import { openPostgresql } from './postgresql.ts';
import { SlugNumbers } from './slug-numbers.ts';

/** The machine's own clock, identifiers and randomness. */
const ownSources: StoreSources = {
  now: () => new Date(),
  newId: (prefix) => typeid(prefix).toString(),
  randomBytes,
};

const SECRET_BYTES = 32;

/** A dashboard waits so long; the database works no longer for it. */
const insightMilliseconds = 10_000;

/**
 * Opens the store that the settings name and brings its schema up to this release.
 *
 * @throws Failure `store-locked` when another process has the folder of the embedded database,
 *   `not-ready` when PostgreSQL does not answer or its schema does not fit this release.
 */
export async function createStore(
  settings: StoreSettings,
  sources: StoreSources = ownSources,
  patience: Patience = usualPatience,
): Promise<Store> {
  const { databaseUrl, dataDir, template = null } = settings;
  const opened = await (databaseUrl === null
    ? openEmbedded(dataDir, template)
    : openPostgresql(databaseUrl, patience.writeMilliseconds / 2));
  const { client } = opened;
  let closing: Promise<void> | null = null;
  const ledger = new EventLedger(client, sources);
  const onceOnly = new OnceOnly(client, () => sources.now(), ledger);
  const numbers = {
    teams: new SlugNumbers(client, 'team'),
    technologies: new SlugNumbers(client, 'technology'),
  };
  const store: Store = {
    kind: databaseUrl === null ? 'embedded' : 'postgresql',
    ...factStores(client, onceOnly, sources, patience),
    apiKeys: tellingLoss(new PrismaApiKeyStore(client, onceOnly, sources), patience),
    candidates: tellingLoss(new PrismaCandidateStore(opened, onceOnly, sources, numbers), patience),
    placements: tellingLoss(new PrismaPlacementStore(client, onceOnly, sources), patience),
    decisions: tellingLoss(new PrismaDecisionStore(client, onceOnly, sources), patience),
    model: tellingLoss(new PrismaModelStore(client, ledger, sources), patience),
    events: tellingLoss(new PrismaEventStore(client), patience),
    insights: tellingLoss(new InsightCounts(opened, sources, insightMilliseconds), {
      ...patience,
      // Their own limit tells first.
      readMilliseconds: insightMilliseconds + 1_000,
    }),
    // Nobody waits for work in the background.
    jobs: tellingLoss(new PrismaJobStore(opened, ledger, sources, numbers), {
      readMilliseconds: 2 * patience.writeMilliseconds,
      writeMilliseconds: 2 * patience.writeMilliseconds,
    }),
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
  };
  return tellingLoss(store, patience);
}

/** What all are ranked by; both keep the one newest state. */
function factStores(
  client: Database,
  onceOnly: OnceOnly,
  sources: StoreSources,
  patience: Patience,
): Pick<Store, 'catalogues' | 'parameters'> {
  const versions = new CatalogueVersions();
  const catalogues = new PrismaCatalogueStore(client, onceOnly, sources, versions);
  const parameters = new PrismaParameterStore(client, onceOnly, sources, versions);
  return {
    catalogues: tellingLoss(catalogues, patience),
    parameters: tellingLoss(parameters, patience),
  };
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
