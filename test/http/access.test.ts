import request from 'supertest';
import { loadContract, type OperationId } from '../../src/contract/index.ts';
import { type Api, openApi, openingTime, type Role } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

const contract = loadContract();
const operations = [...contract.operations.values()];

/** Something for each path parameter, in a form that could name something. */
const params = {
  team: 'no-such',
  technology: 'no-such',
  organisation: 'no-such',
  candidate: `cand_${'0'.repeat(26)}`,
  catalogue: `cat_${'0'.repeat(40)}`,
  ranking: `rank_${'0'.repeat(26)}`,
  api_key: `key_${'0'.repeat(26)}`,
  job: `job_${'0'.repeat(26)}`,
  placement: `plc_${'0'.repeat(26)}`,
  parameters: `par_${'0'.repeat(40)}`,
  decision: `dec_${'0'.repeat(26)}`,
};

const attempt = (id: OperationId, as?: Role) =>
  api.call(id, as === undefined ? { params } : { params, as });

describe('operations that need a key', () => {
  const locked = operations.filter(({ isPublic }) => !isPublic);

  /** What everybody with a key may do. */
  const forDashboards: readonly OperationId[] = [
    'check-placement',
    'get-best-teams',
    'get-candidate-ranking',
    'get-decision',
    'get-fit-distribution',
    'get-heatmap',
    'get-job',
    'get-placement',
    'get-ranking',
    'get-supply-demand',
    'get-team-ranking',
    'list-assignments',
    'list-decisions',
    'list-jobs',
    'list-placements',
    'try-placement',
  ];
  /** What a recruiter may do beside that. */
  const forRecruiters: readonly OperationId[] = [
    ...forDashboards,
    'cancel-placement',
    'create-api-key',
    'create-candidate',
    'create-decision',
    'create-placement',
    'erase-candidate',
    'erase-placement',
    'get-candidate',
    'list-candidates',
    'rank-batch',
    'update-candidate',
  ];

  it('are the writes, the keys, the people, what is decided, the trail and the switch', () => {
    expect(locked.map(({ id }) => id).sort()).toEqual([
      'activate-parameters',
      'archive-team',
      'archive-technology',
      'cancel-placement',
      'check-placement',
      'create-api-key',
      'create-candidate',
      'create-decision',
      'create-impact-report',
      'create-parameters',
      'create-placement',
      'create-team',
      'create-technology',
      'erase-candidate',
      'erase-placement',
      'get-api-key',
      'get-best-teams',
      'get-candidate',
      'get-candidate-ranking',
      'get-decision',
      'get-event-head',
      'get-fit-distribution',
      'get-heatmap',
      'get-job',
      'get-placement',
      'get-ranking',
      'get-supply-demand',
      'get-team-ranking',
      'list-api-keys',
      'list-assignments',
      'list-candidates',
      'list-decisions',
      'list-events',
      'list-jobs',
      'list-placements',
      'preview-catalogue',
      'rank-batch',
      'resume-model',
      'revoke-api-key',
      'suspend-model',
      'try-placement',
      'update-candidate',
      'update-team',
      'update-technology',
    ]);
  });

  it.each(locked.map(({ id }) => id))('%s asks for one', async (id) => {
    const answer = await attempt(id);
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
    expect(answer.body.detail).toContain('Authorization: Bearer');
  });

  it.each(
    locked.flatMap(({ id }): [OperationId, Role][] => [
      ...(forRecruiters.includes(id) ? [] : ([[id, 'recruiter']] as [OperationId, Role][])),
      ...(forDashboards.includes(id) ? [] : ([[id, 'dashboard']] as [OperationId, Role][])),
    ]),
  )('%s refuses the role %s and names the scope', async (id, role) => {
    const answer = await attempt(id, role);
    expect(answer.status).toBe(403);
    expect(answer.body.detail).toMatch(
      new RegExp(
        '(teams:write|keys:(manage|candidates)|rankings:write|audit:(read|write)|' +
          `placements:write|decisions:write|model:write|candidates:(read|write)).*${role}`,
      ),
    );
  });

  it.each(locked.map(({ id }) => id))('%s lets an admin in', async (id) => {
    expect([401, 403]).not.toContain((await attempt(id, 'admin')).status);
  });
});

describe('operations that need no key', () => {
  const open = operations.filter(({ isPublic, takesKeys }) => isPublic && takesKeys);

  it.each(open.map(({ id }) => id))('%s answers the public', async (id) => {
    expect([401, 403]).not.toContain((await attempt(id)).status);
  });

  it.each([
    'Bearer tf_live_00000000000000000000000000000000',
    'Bearer',
    'Bearer a b',
    `Bearer ${'x'.repeat(5000)}`,
    'Basic dXNlcjpwYXNz',
    '',
  ])('are not quietly public with a bad key: %s', async (authorization) => {
    const headers = { Authorization: authorization };
    const answer = await api.call('list-teams', { headers });
    expect(answer.status).toBe(401);
  });
});

describe('the public quota', () => {
  it('counts guesses at keys, and lets good keys pass', async () => {
    const small = await openApi({ settings: { publicPerMinute: 2 } });
    try {
      const guess = () => small.call('list-teams', { headers: { Authorization: 'Bearer nope' } });
      expect((await guess()).status).toBe(401);
      expect((await guess()).status).toBe(401);
      const third = await guess();
      expect(third.status).toBe(429);
      expect(third.headers['retry-after']).toMatch(/^\d+$/);
      expect((await small.call('list-teams')).status).toBe(429);
      expect((await small.call('list-teams', { as: 'dashboard' })).status).toBe(200);
      expect((await small.call('check-live')).status).toBe(200);
    } finally {
      await small.close();
    }
  });
});

describe('pages of other origins', () => {
  it('are shut out unless they are named', async () => {
    const answer = await request(api.server).get('/v1/teams').set('Origin', 'https://a.example');
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    const named = await openApi({ settings: { corsOrigins: ['https://a.example'] } });
    try {
      const ask = (origin: string) =>
        request(named.server).options('/v1/rankings').set({
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type',
        });
      const good = await ask('https://a.example');
      expect(good.status).toBe(204);
      expect(good.headers['access-control-allow-origin']).toBe('https://a.example');
      const bad = await ask('https://b.example');
      expect(bad.headers['access-control-allow-origin']).toBeUndefined();
      const read = await request(named.server).get('/v1/teams').set('Origin', 'https://a.example');
      expect(read.headers.vary).toBe('Origin, Accept');
      const exposed = read.headers['access-control-expose-headers']?.split(',') ?? [];
      // What the contract declares beside what every page may read anyway.
      const declared = Object.keys(contract.document.components.headers ?? {});
      const always = ['Cache-Control', 'Vary', 'WWW-Authenticate'];
      for (const name of declared.filter((each) => !always.includes(each))) {
        expect(exposed).toContain(name);
      }
    } finally {
      await named.close();
    }
  });
});
