import type { RoleName } from '../../src/store/index.ts';
import { describeStores, type TestStore } from '../helpers/store.ts';
import { settableSources } from '../helpers/store-sources.ts';

const MINUTE = 60_000;

describeStores('API keys', (open) => {
  const sources = settableSources();
  let opened: TestStore;
  let count = 0;
  const keys = () => opened.store.apiKeys;
  const make = async (role: RoleName, expiresAt: string | null = null) => {
    count += 1;
    const secretSha256 = count.toString(16).padStart(64, '0');
    const draft = { name: `Key ${count}`, role, hint: 'tf_test_abcd', expiresAt };
    return (await keys().create({ ...draft, secretSha256 }, null)).value;
  };

  beforeAll(async () => {
    opened = await open({ contents: 'empty', sources });
  }, 60_000);
  afterAll(() => opened.close());

  it('are found by the hash of their secret alone', async () => {
    const key = await make('recruiter', '2027-01-31T00:00:00.000Z');
    expect(key).toMatchObject({
      name: 'Key 1',
      role: 'recruiter',
      createdAt: '2026-03-01T12:00:00.000Z',
      expiresAt: '2027-01-31T00:00:00.000Z',
      revokedAt: null,
      lastUsedAt: null,
    });
    expect(key.id).toMatch(/^key_[0-9a-z]{26}$/);
    expect(await keys().findBySecret('1'.padStart(64, '0'))).toEqual(key);
    expect(await keys().findBySecret('f'.repeat(64))).toBeNull();
    expect(await keys().get(key.id)).toEqual(key);
    expect(await keys().get('key_none')).toBeNull();
  });

  it('remember their first revocation and their last use', async () => {
    const key = await make('dashboard');
    sources.advance(MINUTE);
    await keys().touch(key.id);
    const revoked = await keys().revoke(key.id);
    expect(revoked?.revokedAt).toBe('2026-03-01T12:01:00.000Z');
    expect(revoked?.lastUsedAt).toBe('2026-03-01T12:01:00.000Z');
    sources.advance(MINUTE);
    expect(await keys().revoke(key.id)).toEqual(revoked);
    expect(await keys().revoke('key_none')).toBeNull();
  });

  it('count as live until they expire or are revoked', async () => {
    const soon = new Date(sources.now().getTime() + MINUTE).toISOString();
    const forGood = await make('admin');
    await make('admin', soon);
    expect(await keys().countLive('admin')).toBe(2);
    sources.advance(MINUTE);
    expect(await keys().countLive('admin')).toBe(1);
    await keys().revoke(forGood.id);
    expect(await keys().countLive('admin')).toBe(0);
  });

  it('are listed newest first, page by page, though many were made at one moment', async () => {
    for (let index = 0; index < 5; index += 1) await make('dashboard');
    const all = await keys().list({ limit: 100, after: null });
    const pages: string[] = [];
    for (let after: string | null = null; ; after = pages.at(-1) ?? null) {
      const page = await keys().list({ limit: 2, after });
      if (page.length === 0) break;
      pages.push(...page.map(({ id }) => id));
    }
    expect(pages).toEqual(all.map(({ id }) => id));
    expect(new Set(pages).size).toBe(count);
    const moments = all.map(({ createdAt }) => createdAt);
    expect(moments).toEqual([...moments].sort().reverse());
  });
});

describeStores('An installation secret', (open) => {
  it('is made once for each name and long enough to sign with', async () => {
    const { store, close } = await open({ contents: 'empty' });
    try {
      const all = await Promise.all([1, 2, 3].map(() => store.installationSecret('cursor')));
      expect(new Set(all).size).toBe(1);
      expect(all[0]).toMatch(/^[\w-]{43}$/);
      expect(await store.installationSecret('other')).not.toBe(all[0]);
      await expect(store.ping()).resolves.toBeUndefined();
    } finally {
      await close();
    }
  }, 30_000);
});
