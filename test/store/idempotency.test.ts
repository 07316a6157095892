import type { Once, Store } from '../../src/store/index.ts';
import { createStore } from '../../src/store/index.ts';
import { failureOf } from '../helpers/failure.ts';
import { describeOnPostgresql, describeStores, type TestStore } from '../helpers/store.ts';
import { settableSources } from '../helpers/store-sources.ts';

const once = (key: string, payload = 'a'): Once => ({
  key,
  owner: 'key_of_somebody',
  operation: 'create-api-key',
  payloadSha256: payload.repeat(64),
});

let made = 0;

/** Makes a key under an idempotency key; the secret differs at each call, as in a real repeat. */
function make(store: Store, repeat: Once | null) {
  made += 1;
  const secretSha256 = made.toString(16).padStart(64, '0');
  const draft = { name: 'n', role: 'dashboard', hint: 'tf_test_abcd', expiresAt: null } as const;
  return store.apiKeys.create({ ...draft, secretSha256 }, repeat);
}

describeStores('A write with an idempotency key', (open) => {
  const sources = settableSources();
  let opened: TestStore;
  beforeAll(async () => {
    opened = await open({ contents: 'empty', sources });
  }, 60_000);
  afterAll(() => opened.close());

  it('is done once and answers a repeat as the first', async () => {
    const first = await make(opened.store, once('one'));
    const second = await make(opened.store, once('one'));
    expect(first.replayed).toBe(false);
    expect(second).toEqual({ value: first.value, replayed: true });
  });

  it('is refused when the key comes with another payload or operation', async () => {
    await make(opened.store, once('two'));
    const other = await failureOf(make(opened.store, once('two', 'b')));
    expect(other.code).toBe('idempotency-mismatch');
    expect(other.faults[0]).toMatchObject({ parameter: 'Idempotency-Key', code: 'mismatch' });
    const elsewhere = { ...once('two'), operation: 'create-team' };
    expect((await failureOf(make(opened.store, elsewhere))).code).toBe('idempotency-mismatch');
  });

  it('never meets the keys of another owner', async () => {
    const first = await make(opened.store, once('three'));
    const stranger = await make(opened.store, { ...once('three'), owner: 'key_of_another' });
    expect(stranger.replayed).toBe(false);
    expect(stranger.value.id).not.toBe(first.value.id);
  });

  it('is refused while the first is under way', async () => {
    const settled = await Promise.allSettled([1, 2, 3].map(() => make(opened.store, once('four'))));
    const codes = settled.map((one) => (one.status === 'fulfilled' ? 'done' : one.reason.code));
    expect(codes.sort()).toEqual(['done', 'idempotency-in-flight', 'idempotency-in-flight']);
  });

  it('leaves no trace when it fails, so that it can be tried again', async () => {
    const draft = { name: 'n', role: 'dashboard', hint: 'h', expiresAt: null } as const;
    const broken = { ...draft, secretSha256: 'no hash' };
    await expect(opened.store.apiKeys.create(broken, once('five'))).rejects.toThrow();
    expect((await make(opened.store, once('five'))).replayed).toBe(false);
  });

  it('is forgotten after a day', async () => {
    const first = await make(opened.store, once('six'));
    sources.advance(24 * 60 * 60 * 1000 - 1);
    expect((await make(opened.store, once('six'))).replayed).toBe(true);
    sources.advance(2);
    const later = await make(opened.store, once('six'));
    expect(later.replayed).toBe(false);
    expect(later.value.id).not.toBe(first.value.id);
  });
});

describeOnPostgresql('An idempotency key in two processes at once', (open) => {
  it('lets one write and tells the other to wait or what was written', async () => {
    const opened = await open({ contents: 'empty' });
    // A second store stands for a second process: it shares nothing with the first but the server.
    const second = await createStore({ databaseUrl: opened.databaseUrl, dataDir: '' });
    try {
      const stores = [opened.store, second, opened.store, second];
      const attempts = stores.map((store) => make(store, once('shared')));
      const settled = await Promise.allSettled(attempts);
      const fresh = settled.filter((one) => one.status === 'fulfilled' && !one.value.replayed);
      expect(fresh).toHaveLength(1);
      for (const one of settled) {
        if (one.status === 'rejected') expect(one.reason.code).toBe('idempotency-in-flight');
      }
      expect(await opened.store.apiKeys.list({ limit: 10, after: null })).toHaveLength(1);
    } finally {
      await second.close();
      await opened.close();
    }
  }, 30_000);
});
