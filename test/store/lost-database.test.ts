import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { createStore } from '../../src/store/create-store.ts';
import type { Store } from '../../src/store/index.ts';
import { failureOf } from '../helpers/failure.ts';
import { describeOnPostgresql, openTestStore } from '../helpers/store.ts';

/** Everything that a request may ask of a store. */
const questions: readonly (readonly [string, (store: Store) => Promise<unknown>])[] = [
  ['a key', (store) => store.apiKeys.findBySecret('x')],
  ['a list', (store) => store.apiKeys.list({ limit: 1, after: null })],
  ['a query', (store) => store.catalogues.teamsUsing('trino')],
  ['a transaction', (store) => store.catalogues.current()],
  [
    'a write',
    (store) =>
      store.apiKeys.create(
        { name: 'A', role: 'admin', hint: 'tf', secretSha256: 'x', expiresAt: null },
        { key: 'k', owner: 'o', operation: 'create-api-key', payloadSha256: 'x' },
      ),
  ],
  ['a secret', (store) => store.installationSecret('page-cursor')],
];

async function expectLoss(store: Store): Promise<void> {
  for (const [what, ask] of questions) {
    const failure = await failureOf(ask(store));
    expect([what, failure.code, failure.retryAfterSeconds]).toEqual([what, 'not-ready', 5]);
  }
}

describe('a database that went away', () => {
  it('is told as not ready, and to be tried again', async () => {
    const { store, close } = await openTestStore('embedded');
    await close();
    await expectLoss(store);
  }, 60_000);
});

/** A way to a server that can be cut. */
async function openWay(to: URL): Promise<{ way: Server; sockets: Set<Socket>; url: string }> {
  const sockets = new Set<Socket>();
  const way = createServer((near) => {
    const far = connect(Number(to.port), to.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    near.pipe(far).pipe(near);
  });
  way.listen(0, '127.0.0.1');
  await once(way, 'listening');
  const url = new URL(to);
  url.hostname = '127.0.0.1';
  url.port = String((way.address() as AddressInfo).port);
  return { way, sockets, url: url.href };
}

describeOnPostgresql('a server that went away', (open) => {
  it('is told as not ready, in the middle of a write too, and serves again later', async () => {
    const { databaseUrl, close } = await open();
    const { way, sockets, url } = await openWay(new URL(databaseUrl ?? ''));
    const store = await createStore({ databaseUrl: url, dataDir: '' });
    try {
      const { port } = way.address() as AddressInfo;
      const failure = await failureOf(
        store.catalogues.edit(({ catalogue: { teams } }) => {
          for (const socket of sockets) socket.destroy();
          way.close();
          const [team] = teams;
          if (team === undefined) throw new Error('The seeded catalogue has teams.');
          return { kind: 'team', team };
        }, null),
      );
      expect(failure.code).toBe('not-ready');
      await expectLoss(store);
      way.listen(port, '127.0.0.1');
      await once(way, 'listening');
      expect(await store.catalogues.teamsUsing('trino')).toContain('data-infrastructure');
    } finally {
      await store.close();
      for (const socket of sockets) socket.destroy();
      way.close();
      await close();
    }
  }, 60_000);
});
