import request from 'supertest';
import { loadContract, type OperationId } from '../../src/contract/index.ts';
import { type Api, breachesOf, openApi, openingTime, type Sent } from './api.ts';

const contract = loadContract();
const text =
  'Ran Trino and Apache Pinot clusters for six years, Java, wrote Hive Metastore plugins';
const notes = [{ source: 'interview', text: 'Told how she ran Envoy at the edge for two years.' }];

let api: Api;
let own: string;
let other: string;
let secret: string;
beforeAll(async () => {
  api = await openApi();
  own = await stored({ text, notes, external_id: 'own', source: 'referral' });
  other = await stored({ text });
  const body = { name: 'Their own', role: 'candidate', candidate: own };
  const made = await api.call('create-api-key', { as: 'recruiter', body });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ role: 'candidate', candidate: own });
  secret = made.body.secret;
}, openingTime);
afterAll(() => api.close());

async function stored(body: object): Promise<string> {
  const answer = await api.call('create-candidate', { as: 'recruiter', body });
  expect(answer.status).toBe(201);
  return answer.body.id;
}

/** A call with the key of the candidate. */
const ask = (id: OperationId, sent: Sent = {}) =>
  api.call(id, { ...sent, headers: { ...sent.headers, authorization: `Bearer ${secret}` } });
const params = () => ({ candidate: own });

describe('a key for a candidate', () => {
  it('is made by recruiters for a stored person, and no other key by them', async () => {
    const attempt = (body: object, as: 'admin' | 'recruiter' | 'dashboard' = 'recruiter') =>
      api.call('create-api-key', { as, body });
    expect((await attempt({ name: 'a', role: 'candidate' })).status).toBe(400);
    const nobody = `cand_${'0'.repeat(26)}`;
    const unknown = await attempt({ name: 'a', role: 'candidate', candidate: nobody });
    expect(unknown.body.errors[0]).toMatchObject({ pointer: '/candidate' });
    const admins = await attempt({ name: 'a', role: 'admin' });
    expect(admins.status).toBe(403);
    expect(admins.body.detail).toContain('keys:manage');
    const stray = { name: 'a', role: 'dashboard', candidate: own };
    expect((await attempt(stray, 'admin')).status).toBe(400);
    const person = { name: 'a', role: 'candidate', candidate: own };
    expect((await attempt(person, 'dashboard')).status).toBe(403);
  });

  it('sees the own profile, ranking and evidence, and no word of the notes', async () => {
    const file = await ask('get-candidate', { params: params() });
    expect(file.body).toMatchObject({ id: own, text, review_requested: false, objection: null });
    expect(file.body).not.toHaveProperty('notes');
    const ranking = await ask('get-candidate-ranking', { params: params() });
    const whole = await api.call('get-candidate-ranking', { as: 'recruiter', params: params() });
    expect(whole.text).toContain('"field":"/notes/0/text"');
    expect(ranking.text).not.toContain('/notes/');
    expect(ranking.text).toContain('"quote":"Trino"');
    const fits = (body: { teams: { fit: number }[] }) => body.teams.map(({ fit }) => fit);
    expect(fits(ranking.body)).toEqual(fits(whole.body));
    expect(JSON.stringify(ranking.body.technologies)).toContain('envoy');
  });

  it('corrects the own profile and is told the difference', async () => {
    const before = await ask('get-candidate', { params: params() });
    const headers = { 'if-match': before.headers.etag ?? '' };
    const profile = { skills: [{ name: 'Bazel', years: 6, context: 'work' }] };
    const body = { text: null, profile };
    const changed = await ask('update-candidate', { params: params(), headers, body });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ profile, version: 2, external_id: 'own' });
    expect(changed.body).not.toHaveProperty('notes');
    const { change, ranking } = changed.body;
    expect(change.ranking_before).toBe(before.body.ranking.id);
    for (const [index, row] of change.teams.entries()) {
      const at = before.body.ranking.teams.findIndex(
        ({ team }: { team: string }) => team === row.team,
      );
      expect(row).toEqual({
        team: ranking.teams[index].team,
        rank: index + 1,
        rank_before: at + 1,
        fit: ranking.teams[index].fit,
        fit_before: before.body.ranking.teams[at].fit,
      });
    }
    expect(change.teams[0].team).toBe('developer-infrastructure');
    const kept = await api.call('get-candidate', { as: 'recruiter', params: params() });
    expect(kept.body.notes).toEqual(notes);
  });

  it('objects, which flags the person for review until a recruiter settles it', async () => {
    const headers = { 'if-match': '*' };
    const objection = 'I also led the Trino upgrade, which my résumé leaves out.';
    const sent = { params: params(), headers, body: { objection } };
    const changed = await ask('update-candidate', sent);
    expect(changed.body).toMatchObject({ objection, review_requested: true });
    expect(changed.body.change.teams.every(hasSameFit)).toBe(true);
    const flagged = async () => {
      const query = { review_requested: 'true' };
      const list = await api.call('list-candidates', { as: 'recruiter', query });
      expect(list.text).not.toContain('Trino upgrade');
      return list.body.data.map(({ id }: { id: string }) => id);
    };
    expect(await flagged()).toEqual([own]);
    const settled = { as: 'recruiter', params: params(), headers } as const;
    await api.call('update-candidate', { ...settled, body: { objection: null } });
    expect(await flagged()).toEqual([]);
  });

  it('does not write what others say', async () => {
    const headers = { 'if-match': '*' };
    for (const body of [{ notes: [] }, { source: 'me' }, { external_id: null }]) {
      const answer = await ask('update-candidate', { params: params(), headers, body });
      expect(answer.status).toBe(403);
      expect(answer.body.errors[0].pointer).toBe(`/${Object.keys(body)[0]}`);
    }
  });

  const ownOperations = [
    'get-candidate',
    'update-candidate',
    'erase-candidate',
    'get-candidate-ranking',
  ];
  const locked = [...contract.operations.values()].filter(({ isPublic }) => !isPublic);

  it.each(locked.map(({ id }) => id))('finds nothing else: %s', async (id) => {
    const place = ownOperations.includes(id) ? { candidate: other } : elsewhere;
    const answer = await ask(id, { params: place, headers: { 'if-match': '*' } });
    expect(answer.status).toBe(404);
    expect(answer.body.detail).toContain('one candidate alone');
  });

  it('erases the own person, and goes with them', async () => {
    const erased = await ask('erase-candidate', { params: params() });
    expect(erased.status).toBe(200);
    const keys = await api.call('list-api-keys', { as: 'admin' });
    expect(keys.text).not.toContain(own);
    // A key is remembered for a second; by then nobody is there for it either.
    const path = `/v1/candidates/${own}`;
    const after = await request(api.server).get(path).set('Authorization', `Bearer ${secret}`);
    expect([401, 404]).toContain(after.status);
    expect(breachesOf('get-candidate', after)).toEqual([]);
    const others = await api.call('get-candidate', {
      as: 'recruiter',
      params: { candidate: other },
    });
    expect(others.status).toBe(200);
  });
});

const elsewhere = {
  parameters: `par_${'0'.repeat(40)}`,
  placement: `plc_${'0'.repeat(26)}`,
  team: 'data-infrastructure',
  technology: 'trino',
  ranking: `rank_${'0'.repeat(26)}`,
  api_key: `key_${'0'.repeat(26)}`,
  job: `job_${'0'.repeat(26)}`,
};

function hasSameFit(row: { fit: number; fit_before: number }): boolean {
  return row.fit === row.fit_before;
}
