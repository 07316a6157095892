import { type Api, openApi, openingTime } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

const draft = { name: 'Recruiting tool', role: 'recruiter' };
const make = (body: object, headers = {}) =>
  api.call('create-api-key', { body, headers, as: 'admin' });
const tryKey = async (secret: string) =>
  (await api.call('get-model', { headers: { Authorization: `Bearer ${secret}` } })).status;

describe('create-api-key', () => {
  it('shows the secret once; the key works', async () => {
    const { status, body, headers } = await make(draft);
    expect(status).toBe(201);
    expect(headers.location).toBe(`/v1/api-keys/${body.id}`);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatchObject({ ...draft, revoked_at: null, expires_at: null });
    expect(body.secret).toMatch(/^tf_test_[A-Za-z0-9]{32,}$/);
    expect(body.secret.startsWith(body.hint)).toBe(true);
    expect(await tryKey(body.secret)).toBe(200);
    const list = await api.call('list-api-keys', { as: 'admin' });
    expect(list.text).not.toContain(body.secret);
  });

  it('does not show it again to a repeated call', async () => {
    const headers = { 'Idempotency-Key': 'one-key' };
    const first = await make(draft, headers);
    const again = await make(draft, headers);
    expect(again.status).toBe(201);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.body).toEqual({ ...first.body, secret: null });
  });

  it.each([
    [{ role: 'recruiter' }, '/name'],
    [{ name: 'A' }, '/role'],
    [{ name: 'A', role: 'king' }, '/role'],
    [{ name: '', role: 'admin' }, '/name'],
    [{ ...draft, expires_at: '2001-01-01T00:00:00Z' }, '/expires_at'],
    [{ ...draft, expires_at: 'tomorrow' }, '/expires_at'],
    [{ ...draft, scopes: [] }, '/scopes'],
  ])('refuses %j', async (body, pointer) => {
    const answer = await make(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ pointer }]);
  });

  it('takes a moment with any zone and answers it in UTC', async () => {
    const { body } = await make({ ...draft, expires_at: '2099-01-01T02:00:00+02:00' });
    expect(body.expires_at).toBe('2099-01-01T00:00:00.000Z');
  });
});

describe('list-api-keys', () => {
  it('lists newest first, page by page', async () => {
    const all = await api.call('list-api-keys', { as: 'admin' });
    expect(all.headers['cache-control']).toBe('private, no-cache');
    const ids = all.body.data.map(({ id }: { id: string }) => id);
    const first = await api.call('list-api-keys', { query: { limit: 2 }, as: 'admin' });
    const query = { limit: 2, cursor: first.body.next_cursor };
    const second = await api.call('list-api-keys', { query, as: 'admin' });
    const paged = [...first.body.data, ...second.body.data].map(({ id }: { id: string }) => id);
    expect(paged).toEqual(ids.slice(0, 4));
  });
});

describe('get-api-key', () => {
  const get = (api_key: string, headers = {}) =>
    api.call('get-api-key', { params: { api_key }, headers, as: 'admin' });

  it('is what Location of a new key leads to, without its secret', async () => {
    const made = await make(draft);
    expect(made.headers.location).toBe(`/v1/api-keys/${made.body.id}`);
    const { secret, ...facts } = made.body;
    const answer = await get(made.body.id);
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('private, no-cache');
    expect(answer.body).toEqual(facts);
    expect(answer.text).not.toContain(secret);
    const headers = { 'If-None-Match': String(answer.headers.etag) };
    expect((await get(made.body.id, headers)).status).toBe(304);
  });

  it('shows revoked keys too, and knows no other', async () => {
    const { body } = await make(draft);
    await api.call('revoke-api-key', { params: { api_key: body.id }, as: 'admin' });
    expect((await get(body.id)).body.revoked_at).not.toBeNull();
    expect((await get(`key_${'0'.repeat(26)}`)).status).toBe(404);
    expect((await get('nonsense')).status).toBe(404);
  });
});

describe('revoke-api-key', () => {
  it('stops the key at once, and twice is as once', async () => {
    const { body } = await make(draft);
    expect(await tryKey(body.secret)).toBe(200);
    const revoke = () => api.call('revoke-api-key', { params: { api_key: body.id }, as: 'admin' });
    const first = await revoke();
    expect(first.status).toBe(200);
    expect(first.body.revoked_at).not.toBeNull();
    expect(await tryKey(body.secret)).toBe(401);
    expect((await revoke()).body).toEqual(first.body);
  });

  it('knows no such key', async () => {
    const params = { api_key: `key_${'0'.repeat(26)}` };
    expect((await api.call('revoke-api-key', { params, as: 'admin' })).status).toBe(404);
  });
});
