import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Catalogue } from '../../src/engine/index.ts';
import { createStore, type Store, type StoreSources } from '../../src/store/index.ts';
import { shippedCatalogue } from './shipped-catalogue.ts';
import { storeTemplate, type TemplateKind } from './store-template.ts';

export type StoreKind = 'embedded' | 'postgresql';

export interface TestStore {
  readonly store: Store;
  /** What is shipped, and seeded unless an empty store was asked for. */
  readonly catalogue: Catalogue;
  /** URL of the database made for this test; null for an embedded one. */
  readonly databaseUrl: string | null;
  /** Closes the store; a database that was made for it is dropped. */
  close(): Promise<void>;
}

export interface TestStoreOptions {
  /** `seeded` unless said otherwise. */
  readonly contents?: TemplateKind;
  readonly sources?: StoreSources;
}

export type OpenTestStore = (options?: TestStoreOptions) => Promise<TestStore>;

/**
 * A store of its own for a test: in memory, or a fresh database of the PostgreSQL server that
 * TEST_DATABASE_URL names.
 */
export async function openTestStore(
  kind: StoreKind,
  { contents = 'seeded', sources }: TestStoreOptions = {},
): Promise<TestStore> {
  const catalogue = shippedCatalogue();
  if (kind === 'embedded') {
    const template = await storeTemplate(contents, catalogue);
    const settings = { databaseUrl: null, dataDir: 'memory://', template };
    const store = await createStore(settings, sources);
    return { store, catalogue, databaseUrl: null, close: () => store.close() };
  }
  const database = await createTestDatabase();
  const store = await createStore({ databaseUrl: database.url, dataDir: '' }, sources);
  if (contents === 'seeded') await store.catalogues.seed(catalogue);
  const close = async () => {
    await store.close();
    await database.drop();
  };
  return { store, catalogue, databaseUrl: database.url, close };
}

/** The same suite on both stores; without a PostgreSQL its half is reported as skipped by name. */
export function describeStores(name: string, suite: (open: OpenTestStore) => void): void {
  describe(`${name} (embedded)`, () => suite((options) => openTestStore('embedded', options)));
  describeOnPostgresql(name, suite);
}

/** For what one session cannot show: two writers at once. */
export function describeOnPostgresql(name: string, suite: (open: OpenTestStore) => void): void {
  const open: OpenTestStore = (options) => openTestStore('postgresql', options);
  if (process.env.TEST_DATABASE_URL === undefined) {
    // biome-ignore lint/suspicious/noSkippedTests: reported by name where there is no server
    describe.skip(`${name} (PostgreSQL; needs TEST_DATABASE_URL)`, () => suite(open));
  } else {
    describe(`${name} (PostgreSQL)`, () => suite(open));
  }
}

/** A database of its own on the server of TEST_DATABASE_URL. */
export async function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env.TEST_DATABASE_URL;
  if (server === undefined) throw new Error('TEST_DATABASE_URL names no PostgreSQL server.');
  const name = `teamfit_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => onServer(server, `drop database if exists ${name} with (force)`),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
