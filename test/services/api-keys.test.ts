import { failureOf } from '../helpers/failure.ts';
import { openTestServices, type TestServices } from '../helpers/services.ts';

const MINUTE = 60_000;

describe('API keys', () => {
  let opened: TestServices;
  const services = () => opened.services;
  const make = async (expiresAt: string | null = null) => {
    const draft = { name: 'A key', role: 'recruiter', expiresAt } as const;
    const { key, secret } = (await services().createApiKey(draft, null)).value;
    if (secret === null) throw new Error('The secret is missing.');
    return { key, secret };
  };

  beforeAll(async () => {
    opened = await openTestServices();
  }, 120_000);
  afterAll(() => opened.close());

  it('give the first administrator a key once', async () => {
    const first = await services().ensureAdminKey();
    expect(first?.secret).toMatch(/^tf_test_[0-9A-Za-z]{40}$/);
    expect(await services().ensureAdminKey()).toBeNull();
    expect(await services().authenticate(first?.secret ?? '')).toMatchObject({ role: 'admin' });
    const withKeyOfTheirOwn = await opened.another({ adminKey: `tf_own_${'a'.repeat(32)}` });
    expect(await withKeyOfTheirOwn.ensureAdminKey()).toBeNull();
  });

  it('tell who calls, and nobody else', async () => {
    const { key, secret } = await make();
    expect(await services().authenticate(secret)).toEqual({
      keyId: key.id,
      role: 'recruiter',
      candidate: null,
    });
    expect(await services().authenticate(`${secret}x`)).toBeNull();
    expect(await services().authenticate('')).toBeNull();
    expect(secret.startsWith(key.hint)).toBe(true);
    expect(key.hint).toMatch(/^tf_test_.{4}$/);
  });

  it('show their secret once and not again on a repeat', async () => {
    const draft = { name: 'Once', role: 'dashboard', expiresAt: null } as const;
    const repeat = { key: 'k', owner: 'o', operation: 'create-api-key', payloadSha256: 'x' };
    const first = await services().createApiKey(draft, repeat);
    const second = await services().createApiKey(draft, repeat);
    expect(first.value.secret).not.toBeNull();
    expect(second).toEqual({ replayed: true, value: { key: first.value.key, secret: null } });
  });

  it('stop working at once where they are revoked, within a second elsewhere', async () => {
    const { key, secret } = await make();
    const elsewhere = await opened.another();
    await services().authenticate(secret);
    await elsewhere.authenticate(secret);
    const revoked = await services().revokeApiKey(key.id);
    expect(revoked.revokedAt).not.toBeNull();
    expect(await services().authenticate(secret)).toBeNull();
    opened.clock.advance(1_000);
    expect(await elsewhere.authenticate(secret)).toBeNull();
    expect((await failureOf(services().revokeApiKey('key_none'))).code).toBe('not-found');
  });

  it('stop working when they expire, remembered or not', async () => {
    const { secret } = await make(new Date(opened.clock.now().getTime() + 1000).toISOString());
    expect(await services().authenticate(secret)).not.toBeNull();
    opened.clock.advance(1000);
    expect(await services().authenticate(secret)).toBeNull();
  });

  it('note their last use once a minute at most', async () => {
    const { key, secret } = await make();
    const lastUse = async () => {
      await services().authenticate(secret);
      // The note is not waited for; the store of one session answers in turn.
      await opened.store.ping();
      return (await opened.store.apiKeys.get(key.id))?.lastUsedAt;
    };
    const first = await lastUse();
    expect(first).toBe(opened.clock.now().toISOString());
    opened.clock.advance(MINUTE - 1);
    expect(await lastUse()).toBe(first);
    opened.clock.advance(1);
    expect(await lastUse()).toBe(opened.clock.now().toISOString());
  });

  it('include the one of the environment while it is set', async () => {
    const adminKey = `tf_own_${'a'.repeat(32)}`;
    const other = await opened.another({ adminKey });
    expect(await other.authenticate(adminKey)).toEqual({
      keyId: 'key_environment',
      role: 'admin',
    });
    expect(await other.authenticate(`tf_own_${'b'.repeat(32)}`)).toBeNull();
    expect(await services().authenticate(adminKey)).toBeNull();
  });

  it('are listed newest first, page by page', async () => {
    const pages: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await services().listApiKeys({ limit: 3, cursor });
      pages.push(...page.rows.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    const all = await opened.store.apiKeys.list({ limit: 100, after: null });
    expect(pages).toEqual(all.map(({ id }) => id));
  });
});
