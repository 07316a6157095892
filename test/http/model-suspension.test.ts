import { type Api, openApi, openingTime, type Sent } from './api.ts';

let api: Api;
let candidate = '';
let etag = '';

const text = 'Ran Trino and Apache Pinot clusters for six years, Java.';
const reason = 'The impact report of November is being looked into.';
const person = { external_id: 'one', text };
const placeable = { 'data-infrastructure': { max: 1 } };
const lines = { type: 'application/x-ndjson', body: `${JSON.stringify({ text })}\n` } as const;

beforeAll(async () => {
  api = await openApi();
  const stored = await api.call('create-candidate', { as: 'recruiter', body: person });
  candidate = stored.body.id;
  etag = String(stored.headers.etag);
  const answer = await api.call('suspend-model', { as: 'admin', body: { reason } });
  expect(answer.status).toBe(200);
  expect(answer.body.suspended.reason).toBe(reason);
}, openingTime);
afterAll(() => api.close());

describe('while the model is suspended', () => {
  const merge = 'application/merge-patch+json';
  const edits = { teams: [{ team: 'data-infrastructure', patch: { seats: 9 } }] };
  const unranked = { candidates: [{ ref: 'a1', text }], seats: placeable };

  it.each<readonly [Parameters<Api['call']>[0], () => Sent]>([
    ['create-ranking', () => ({ body: { text } })],
    ['rank-batch', () => ({ as: 'recruiter', ...lines })],
    ['create-candidate', () => ({ as: 'recruiter', body: { external_id: 'two', text } })],
    ['create-candidate', () => ({ as: 'recruiter', ...lines })],
    [
      'update-candidate',
      () => ({
        as: 'recruiter',
        params: { candidate },
        headers: { 'If-Match': etag },
        type: merge,
        body: { text: 'Java' },
      }),
    ],
    ['create-placement', () => ({ as: 'recruiter', body: unranked })],
    ['preview-catalogue', () => ({ as: 'admin', body: edits })],
  ])('%s ranks nobody', async (id, sent) => {
    const answer = await api.call(id, sent());
    expect(answer.status).toBe(503);
    expect(answer.body).toMatchObject({ code: 'ranking-suspended', retryable: true });
    expect(answer.body.detail).toContain('GET /v1/model tells why');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(10);
  });

  it('what was to be written is neither kept nor half kept', async () => {
    const { body } = await api.call('list-candidates', { as: 'recruiter' });
    expect(body.data.map((each: { id: string }) => each.id)).toEqual([candidate]);
    expect(body.data[0].version).toBe(1);
  });

  it('data stays readable, with its reasons, and receipts are verified', async () => {
    const params = { candidate };
    const found = await api.call('get-candidate', { as: 'recruiter', params });
    expect(found.body.text).toBe(text);
    const ranking = await api.call('get-candidate-ranking', { as: 'recruiter', params });
    expect(ranking.body.teams[0].evidence.length).toBeGreaterThan(0);
    const people = await api.call('get-team-ranking', {
      as: 'dashboard',
      params: { team: 'data-infrastructure' },
    });
    expect(people.body.data).toHaveLength(1);
    const body = { text, receipt: ranking.body.receipt };
    expect((await api.call('verify-receipt', { body })).body.result).toBe('identical');
    expect((await api.call('create-profile', { body: { text } })).status).toBe(200);
  });

  it('given fits are placed, and people decide', async () => {
    const candidates = [{ ref: 'a1', fits: { 'data-infrastructure': 80 } }];
    const body = { candidates, seats: placeable };
    const placed = await api.call('create-placement', { as: 'recruiter', body });
    expect(placed.status).toBe(201);
    const decision = { kind: 'accept', placement: placed.body.id, ref: 'a1' };
    const decided = await api.call('create-decision', { as: 'recruiter', body: decision });
    expect(decided.status).toBe(201);
  });

  it('everybody is told since when and why', async () => {
    const card = await api.call('get-model');
    expect(card.body.suspended.reason).toBe(reason);
    expect(Date.parse(card.body.suspended.since)).toBeLessThanOrEqual(Date.now());
  });

  it('suspending again keeps the first reason', async () => {
    const body = { reason: 'Another one.' };
    const again = await api.call('suspend-model', { as: 'admin', body });
    expect(again.body.suspended.reason).toBe(reason);
    const events = await api.call('list-events', {
      as: 'admin',
      query: { type: 'model.suspended' },
    });
    expect(events.body.data).toHaveLength(1);
  });
});

describe('resume-model', () => {
  it('lets ranking go on, and does nothing twice', async () => {
    const resumed = await api.call('resume-model', { as: 'admin' });
    expect(resumed.body.suspended).toBeNull();
    expect((await api.call('create-ranking', { body: { text } })).status).toBe(200);
    expect((await api.call('resume-model', { as: 'admin' })).status).toBe(200);
    const { body } = await api.call('list-events', {
      as: 'admin',
      query: { type: 'model.resumed' },
    });
    expect(body.data).toHaveLength(1);
  });
});
