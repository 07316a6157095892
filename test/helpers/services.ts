import { randomBytes } from 'node:crypto';
import { createDocumentReader } from '../../src/documents/index.ts';
import { createJudgeInPlace } from '../../src/judging/index.ts';
import { createPlacingThreads } from '../../src/placing/index.ts';
import type { Context, KeySettings } from '../../src/services/context.ts';
import { createServices } from '../../src/services/create-services.ts';
import type { Services } from '../../src/services/index.ts';
import { createLiveCatalogue, type LiveCatalogue } from '../../src/services/live-catalogue.ts';
import type { Store, StoreSources } from '../../src/store/index.ts';
import { sha256 } from '../../src/store/sha256.ts';
import { type OpenTestStore, openTestStore } from './store.ts';
import { settableSources } from './store-sources.ts';

export interface TestServices {
  readonly services: Services;
  readonly store: Store;
  /** Of the database made for these; null for an embedded one. */
  readonly databaseUrl: string | null;
  readonly live: LiveCatalogue;
  /** The clock of services and store, standing still until it is moved. */
  readonly clock: ReturnType<typeof settableSources>;
  /** Other services over the same store, as another process would have. */
  another(keys?: Partial<KeySettings>): Promise<Services>;
  close(): Promise<void>;
}

/** All services over an embedded store that holds the shipped catalogue. */
export function openTestServices(keys: Partial<KeySettings> = {}): Promise<TestServices> {
  return testServicesOver((options) => openTestStore('embedded', options), keys);
}

/** The same over a store of either kind. */
export async function testServicesOver(
  open: OpenTestStore,
  keys: Partial<KeySettings> = {},
): Promise<TestServices> {
  const clock = settableSources();
  const sources: StoreSources = clock;
  const { store, databaseUrl, close } = await open({ sources });
  const documents = createDocumentReader();
  const contextWith = (live: LiveCatalogue, own: Partial<KeySettings>): Context => ({
    store,
    live,
    documents,
    judge: createJudgeInPlace(sha256),
    placer: createPlacingThreads(),
    reportDefect: (thrown) => {
      throw thrown;
    },
    now: () => clock.now(),
    digest: sha256,
    randomBytes,
    keys: { environment: 'test', adminKey: null, ...own },
    quality: null,
  });
  const live = await createLiveCatalogue(store);
  return {
    services: createServices(contextWith(live, keys)),
    store,
    databaseUrl,
    live,
    clock,
    another: async (own = {}) => createServices(contextWith(await createLiveCatalogue(store), own)),
    close: async () => {
      await documents.close();
      await close();
    },
  };
}
