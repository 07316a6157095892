import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import pg from 'pg';
import { createStore } from '../../src/store/create-store.ts';
import type { Store } from '../../src/store/index.ts';
import { failureOf } from '../helpers/failure.ts';
import { describeOnPostgresql, describeStores } from '../helpers/store.ts';

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

describeStores('a database that went away', (open) => {
  it('is told as not ready, and to be tried again', async () => {
    const { store, close } = await open();
    await close();
    await expectLoss(store);
  }, 60_000);
});

/** A way to a server that can be cut, and on which everything can be held up. */
async function openWay(
  to: URL,
): Promise<{ way: Server; sockets: Set<Socket>; url: string; hold(): void; goOn(): void }> {
  const sockets = new Set<Socket>();
  let isHeld = false;
  const way = createServer((near) => {
    const far = connect(Number(to.port), to.hostname);
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => undefined);
      from.on('data', (bytes) => into.write(bytes));
      from.on('end', () => into.end());
      if (isHeld) from.pause();
    }
  });
  const hold = () => {
    isHeld = true;
    for (const socket of sockets) socket.pause();
  };
  const goOn = () => {
    isHeld = false;
    for (const socket of sockets) socket.resume();
  };
  way.listen(0, '127.0.0.1');
  await once(way, 'listening');
  const url = new URL(to);
  url.hostname = '127.0.0.1';
  url.port = String((way.address() as AddressInfo).port);
  return { way, sockets, url: url.href, hold, goOn };
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

const hurried = { readMilliseconds: 400, writeMilliseconds: 800 };

const editFirstTeam = (store: Store) =>
  store.catalogues.edit(({ catalogue: { teams } }) => {
    const [team] = teams;
    if (team === undefined) throw new Error('The seeded catalogue has teams.');
    return { kind: 'team', team };
  }, null);

describeOnPostgresql('a server that freezes', (open) => {
  it('is told as not ready in time, and serves again when it goes on', async () => {
    const { databaseUrl, close } = await open();
    const { way, sockets, url, hold, goOn } = await openWay(new URL(databaseUrl ?? ''));
    const store = await createStore({ databaseUrl: url, dataDir: '' }, undefined, hurried);
    try {
      await store.ping();
      hold();
      const startedAt = Date.now();
      const failures = await Promise.all(questions.map(([, ask]) => failureOf(ask(store))));
      expect(Date.now() - startedAt).toBeLessThan(5_000);
      expect(failures.map((failure) => failure.code)).toEqual(questions.map(() => 'not-ready'));
      expect(failures[4]?.message).toMatch(/not known whether the change was made/);
      goOn();
      expect(await store.catalogues.teamsUsing('trino')).toContain('data-infrastructure');
    } finally {
      goOn();
      await store.close();
      for (const socket of sockets) socket.destroy();
      way.close();
      await close();
    }
  }, 60_000);

  it('is told as not ready while another session holds what an edit needs', async () => {
    const { databaseUrl, close } = await open();
    const url = databaseUrl ?? '';
    const store = await createStore({ databaseUrl: url, dataDir: '' }, undefined, {
      ...hurried,
      writeMilliseconds: 12_000,
    });
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    try {
      await other.query('begin');
      await other.query('select 1 from catalogue_pointer for update');
      const failure = await failureOf(editFirstTeam(store));
      // The server gave up, not the caller: nothing was written and nothing will be.
      expect([failure.code, failure.message]).toEqual([
        'not-ready',
        'The database does not answer just now. Send the same request again soon.',
      ]);
      await other.query('rollback');
      const before = await store.catalogues.revision();
      await editFirstTeam(store);
      expect(await store.catalogues.revision()).toBe((before ?? 0) + 1);
    } finally {
      await other.end();
      await store.close();
      await close();
    }
  }, 60_000);
});
