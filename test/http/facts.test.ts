import { type Api, openApi, openingTime } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

describe('list-organisations and get-organisation', () => {
  it('give the role, its requirements, pay, hybrid rule and offices', async () => {
    const list = await api.call('list-organisations');
    expect(list.body.data[0].slug).toBe('stripe-infrastructure');
    const { status, body } = await api.call('get-organisation', {
      params: { organisation: 'stripe-infrastructure' },
    });
    expect(status).toBe(200);
    expect(body).toEqual(list.body.data[0]);
    expect(body.role.years_minimum).toBe(2);
    expect(body.role.languages_named).toEqual(['go', 'java', 'c', 'cpp']);
    expect(body.role.pay).toMatchObject({ currency: 'USD', base_min: 155_700 });
    expect(body.hybrid).toMatchObject({ threshold_km: 56, threshold_miles: 35 });
    expect(body.offices.length).toBeGreaterThan(5);
  });

  it('know no other organisation', async () => {
    const answer = await api.call('get-organisation', { params: { organisation: 'acme' } });
    expect(answer.status).toBe(404);
  });
});

describe('get-catalogue', () => {
  it('gives the version that a ranking names, whole, even after it was replaced', async () => {
    const ranked = await api.call('create-ranking', { body: { text: 'Trino', explain: 'none' } });
    const catalogue = ranked.body.receipt.catalogue as string;
    const before = await api.call('get-catalogue', { params: { catalogue } });
    expect(before.status).toBe(200);
    expect(before.body).toMatchObject({ id: catalogue, current: true });
    expect(before.body.teams).toHaveLength(5);
    const team = { slug: 'new-team', name: 'New', mission: 'Is new.' };
    const made = await api.call('create-team', { body: team, as: 'admin' });
    const after = await api.call('get-catalogue', { params: { catalogue } });
    expect(after.body).toEqual({ ...before.body, current: false, status: 'retired' });
    expect(after.headers.etag).not.toBe(before.headers.etag);
    const newest = await api.call('get-catalogue', { params: { catalogue: made.body.catalogue } });
    expect(newest.body.teams).toHaveLength(6);
  });

  it.each([`cat_${'0'.repeat(40)}`, 'cat_1', 'newest'])(
    'knows no version %s',
    async (catalogue) => {
      expect((await api.call('get-catalogue', { params: { catalogue } })).status).toBe(404);
    },
  );
});

describe('get-model', () => {
  it('says what the ranking uses and never uses', async () => {
    const { status, body } = await api.call('get-model');
    expect(status).toBe(200);
    expect(body.features_never_used.join()).toMatch(/gender/i);
    const { headers } = await api.call('get-model', { headers: { 'If-None-Match': '"x"' } });
    const etag = String(headers.etag);
    expect((await api.call('get-model', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });
});
