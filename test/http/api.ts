import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { pino } from 'pino';
import request, { type Response } from 'supertest';
import { loadContract, type OperationId } from '../../src/contract/index.ts';
import { createDocumentReader, type DocumentReader } from '../../src/documents/index.ts';
import { createHttpServer, createServer, type HttpSettings } from '../../src/http/server.ts';
import { createJudgeInPlace } from '../../src/judging/index.ts';
import { createPlacingThreads } from '../../src/placing/index.ts';
import { createServices } from '../../src/services/create-services.ts';
import type { Services } from '../../src/services/index.ts';
import { createLiveCatalogue } from '../../src/services/live-catalogue.ts';
import type { Store } from '../../src/store/index.ts';
import { openTestStore, type StoreKind } from '../helpers/store.ts';

const contract = loadContract();

export type Role = 'admin' | 'recruiter' | 'dashboard';

export interface Sent {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object goes as JSON; text and bytes go as they are. */
  readonly body?: object | string | Buffer;
  /** Media type of the body, `application/json` unless told. */
  readonly type?: string;
  readonly as?: Role;
}

/** The whole service over a store of its own, on a port of its own. */
export interface Api {
  readonly server: Server;
  readonly services: Services;
  readonly store: Store;
  /** Calls an operation and holds the answer against the contract. */
  call(id: OperationId, sent?: Sent): Promise<Response>;
  /** Takes the database away while the server goes on. */
  closeStore(): Promise<void>;
  close(): Promise<void>;
}

export interface ApiOptions {
  readonly settings?: Partial<HttpSettings>;
  readonly documents?: DocumentReader;
  readonly now?: () => Date;
}

const ample: HttpSettings = {
  trustProxy: false,
  corsOrigins: [],
  publicPerMinute: 100_000,
  publicDocumentsPerMinute: 100_000,
  keyPerMinute: 100_000,
};

const sha256 = (utf8: string) => createHash('sha256').update(utf8).digest('hex');

/** Milliseconds to allow: the first file of a run makes the database that all begin from. */
export const openingTime = 120_000;

/** The tests that write run on both: `.config/jest.config.mjs` says here on which just now. */
function storeKind(): StoreKind {
  return Reflect.get(globalThis, 'storeOfApi') === 'postgresql' ? 'postgresql' : 'embedded';
}

export async function openApi(options: ApiOptions = {}): Promise<Api> {
  const { store, close } = await openTestStore(storeKind());
  let closing: Promise<void> | null = null;
  const closeStore = () => {
    closing ??= close();
    return closing;
  };
  const documents = options.documents ?? createDocumentReader();
  const now = options.now ?? (() => new Date());
  const placer = createPlacingThreads();
  const services = createServices({
    store,
    live: await createLiveCatalogue(store),
    documents,
    judge: createJudgeInPlace(sha256),
    placer,
    reportDefect: (thrown) => {
      throw thrown;
    },
    now,
    digest: sha256,
    randomBytes,
    keys: { environment: 'test', adminKey: null },
    quality: { measured_on: '2026-11-25' },
  });
  const newRequestId = () => `req_${randomUUID()}`;
  const settings = { ...ample, ...options.settings };
  const log = pino({ level: 'silent' });
  const app = createServer({ services, log, settings, now, newRequestId });
  const server = createHttpServer(app, newRequestId);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const secrets = await makeKeys(services);
  await services.refreshModel();
  return {
    server,
    services,
    store,
    call: (id, sent = {}) => call(server, secrets, id, sent),
    closeStore,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await documents.close();
      await placer.close();
      if (closing === null) await services.flushReadings();
      await closeStore();
    },
  };
}

async function makeKeys(services: Services): Promise<Readonly<Record<Role, string>>> {
  const make = async (role: Role) => {
    const written = await services.createApiKey({ name: role, role, expiresAt: null }, null);
    if (written.value.secret === null) throw new Error('A new key has a secret.');
    return written.value.secret;
  };
  return {
    admin: await make('admin'),
    recruiter: await make('recruiter'),
    dashboard: await make('dashboard'),
  };
}

async function call(
  server: Server,
  secrets: Readonly<Record<Role, string>>,
  id: OperationId,
  sent: Sent,
): Promise<Response> {
  const operation = contract.operations.get(id);
  if (operation === undefined) throw new Error(`There is no operation ${id}.`);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(sent.params?.[name] ?? ''),
  );
  const test = request(server)
    [operation.method](path)
    .query(sent.query ?? {});
  for (const [name, value] of Object.entries(sent.headers ?? {})) test.set(name, value);
  if (sent.as !== undefined) test.set('Authorization', `Bearer ${secrets[sent.as]}`);
  const { body } = sent;
  if (body !== undefined) {
    const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
    test.set('Content-Type', sent.type ?? 'application/json');
    // What is sent is exactly what the test says, bytes included.
    test.serialize((raw) => raw as string).send(isRaw ? body : JSON.stringify(body));
  }
  const answer = await test;
  expect(breachesOf(id, answer)).toEqual([]);
  return answer;
}

/** What an answer breaks of the contract. */
export function breachesOf(id: OperationId, answer: Response): readonly string[] {
  const header = answer.headers['content-type'] as string | undefined;
  const mediaType = header === undefined ? null : (header.split(';')[0] ?? null);
  // JSON lines are a text to the contract.
  const isJson = mediaType !== 'application/x-ndjson' && (mediaType?.endsWith('json') ?? false);
  return contract.breachesOf(id, {
    status: answer.status,
    headers: answer.headers,
    mediaType,
    body: isJson ? JSON.parse(answer.text) : answer.text,
  });
}
