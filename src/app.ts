/** The composition root: the only place that knows everybody. */
import { hash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { availableParallelism } from 'node:os';
import { type Logger, pino } from 'pino';
import { shippedCatalogue } from './catalogue/index.ts';
import type { Config } from './config.ts';
import { type Contract, loadContract } from './contract/index.ts';
import { createDocumentReader, type DocumentReader } from './documents/index.ts';
import { type Following, followOthers } from './follow-others.ts';
import { createHttpServer, createServer, type HttpDependencies } from './http/server.ts';
import { startWorker, type Worker } from './jobs/index.ts';
import { createJudgingThreads, type Judge } from './judging/index.ts';
import { createPlacingThreads, type Placer } from './placing/index.ts';
import { createServices } from './services/create-services.ts';
import { createLiveCatalogue } from './services/live-catalogue.ts';
import { createStore, type Store } from './store/index.ts';

/** The service, ready to listen. */
export interface App {
  /** Where facts and keys are kept, in words for the person who starts it. */
  readonly place: string;
  /** The administrator key that this very start made, to be shown once; null when there was one. */
  readonly adminSecret: string | null;
  readonly log: Logger;
  /** Resolves to the address once connections are taken. */
  listen(): Promise<string>;
  /** Answers what has been asked, takes nothing new, then closes everything behind. */
  close(): Promise<void>;
}

/** What an app is made of; `npm run bench` mounts other routes on it. */
export interface Parts {
  readonly store: Store;
  readonly documents: DocumentReader;
  readonly judge: Judge;
  readonly placer: Placer;
  readonly http: HttpDependencies;
  readonly contract: Contract;
  readonly adminSecret: string | null;
  /** Works in the background. */
  readonly worker: Worker;
  /** Takes over what other processes change. */
  readonly following: Following;
}

/** One core is left to the event loop. */
const spareCores = () => Math.max(1, availableParallelism() - 1);

/** The word in the keys that this service makes: `tf_live_...`. */
const keyEnvironment = 'live';
const bytesOfMegabyte = 1024 * 1024;

/**
 * Puts the service together: store, facts, live catalogue, documents, use cases, server. When a
 * step throws, what was opened before it is closed.
 */
export async function createApp(config: Config): Promise<App> {
  const parts = await openParts(config);
  const { store, documents, judge, placer, http, contract, adminSecret, worker, following } = parts;
  const server = createHttpServer(createServer(http, contract), http.newRequestId);
  const close = async () => {
    await stopListening(server);
    await Promise.all([following.close(), worker.close()]);
    await http.services
      .flushReadings()
      .catch((err: unknown) => http.log.error({ err }, 'reads of people were not noted'));
    await Promise.all([documents.close(), judge.close(), placer.close()]);
    await store.close();
  };
  const listen = async () => {
    try {
      return await listenOn(server, config);
    } catch (error) {
      await close();
      throw error;
    }
  };
  const place = store.kind === 'embedded' ? config.dataDir : 'PostgreSQL';
  return { place, adminSecret, log: http.log, listen, close };
}

/** Opens all but the server. @public */
export async function openParts(config: Config): Promise<Parts> {
  const { databaseUrl, dataDir } = config;
  const opening = createStore({ databaseUrl, dataDir });
  const documents = createDocumentReader({
    readingMilliseconds: config.documentSeconds * 1000,
    residentBytes: config.documentMemoryMegabytes * bytesOfMegabyte,
  });
  const judge = createJudgingThreads(config.rankingThreads ?? spareCores());
  const placer = createPlacingThreads();
  const log = openLog(config);
  const store = await opening;
  try {
    await store.catalogues.seed(shippedCatalogue());
    let worker: Worker | null = null;
    const live = await createLiveCatalogue(store, (version) => {
      judge.prepare(version).catch((err: unknown) => log.error({ err }, 'not prepared'));
      worker?.wake();
    });
    const now = () => new Date();
    const services = createServices({
      store,
      live,
      documents,
      judge,
      placer,
      reportDefect: (err) => log.error({ err }, 'defect'),
      now,
      digest: (text) => hash('sha256', text),
      randomBytes,
      keys: { environment: keyEnvironment, adminKey: config.adminKey },
      quality: readQuality(),
    });
    const adminSecret = (await services.ensureAdminKey())?.secret ?? null;
    const contract = loadContract();
    // The threads compile the catalogue meanwhile. Later no ranking asks a database whether it may.
    const readied = [judge.prepare(live.current()), contract.makeReady(), services.refreshModel()];
    await Promise.all(readied);
    const http = { services, log, settings: httpSettings(config), now, newRequestId };
    worker = startWorker({ begin: services.beginReRanking, step: services.reRankSome }, (err) =>
      log.error({ err }, 'work in the background failed; it is tried again'),
    );
    const following = followOthers(store, live, services, worker);
    const background = { worker, following };
    return { store, documents, judge, placer, http, contract, adminSecret, ...background };
  } catch (error) {
    await Promise.all([documents.close(), judge.close(), placer.close()]);
    await store.close();
    throw error;
  }
}

/** What `npm run eval` wrote for this release; the folder may have been left out of an image. */
function readQuality(): unknown {
  const file = new URL('../eval/report/quality.json', import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Lines are written some together, and a fifth of a second late at most. */
const logBuffer = { minLength: 4096, periodicFlush: 200 };

/** Log lines go to standard error: standard output is for the person who starts the service. */
function openLog({ logLevel }: Config): Logger {
  return pino(
    { level: logLevel, base: null },
    pino.destination({ dest: 2, sync: false, ...logBuffer }),
  );
}

function httpSettings(config: Config): HttpDependencies['settings'] {
  return {
    trustProxy: config.trustProxy,
    corsOrigins: config.corsOrigins,
    publicPerMinute: config.publicRequestsPerMinute,
    publicDocumentsPerMinute: config.publicDocumentsPerMinute,
    keyPerMinute: config.keyRequestsPerMinute,
  };
}

function newRequestId(): string {
  return `req_${randomUUID().replaceAll('-', '')}`;
}

function listenOn(server: Server, { port, host }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const bound = server.address();
      // Only a server on a pipe has a text for its address; this one listens on a port.
      const chosen = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve(`http://${reachable(host)}:${chosen}`);
    });
  });
}

/** The host as the person at this machine writes it in an address. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return isIPv6(host) ? `[${host}]` : host;
}

function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
