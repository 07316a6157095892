import { readFileSync } from 'node:fs';
import request from 'supertest';
import { parse } from 'yaml';
import { loadContract } from '../../src/contract/index.ts';
import { type Api, openApi, openingTime } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

const contract = loadContract();
const paths = [...new Set([...contract.operations.values()].map(({ path }) => path))];
const yaml = readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8');

describe('the service', () => {
  it('is live and ready: check-live, check-ready', async () => {
    expect((await api.call('check-live')).body.status).toBe('live');
    expect((await api.call('check-ready')).body.status).toBe('ready');
  });

  it('hands out its contract: get-openapi-yaml, get-openapi-json', async () => {
    const text = await api.call('get-openapi-yaml');
    expect(text.text).toBe(yaml);
    const json = await api.call('get-openapi-json');
    expect(json.body).toEqual(parse(yaml));
    const headers = { 'If-None-Match': String(json.headers.etag) };
    expect((await api.call('get-openapi-json', { headers })).status).toBe(304);
  });

  it('is not ready without its database, and still live', async () => {
    const lost = await openApi();
    try {
      await lost.closeStore();
      const answer = await lost.call('check-ready');
      expect(answer.status).toBe(503);
      expect(answer.body).toMatchObject({ code: 'not-ready', retryable: true });
      expect(answer.headers['retry-after']).toMatch(/^\d+$/);
      expect((await lost.call('check-live')).status).toBe(200);
      for (const id of ['list-api-keys', 'list-teams'] as const) {
        const asked = await lost.call(id, { as: 'admin', query: { limit: 1 } });
        expect(asked.status).toBe(503);
        expect(asked.body).toMatchObject({ code: 'not-ready', retryable: true });
      }
      // Ranking needs no database.
      expect((await lost.call('create-ranking', { body: { text: 'Go' } })).status).toBe(200);
    } finally {
      await lost.close();
    }
  });
});

describe('addresses and methods', () => {
  it('take a path in words before one with a name in its place', async () => {
    const answer = await request(api.server).get('/v1/rankings/batch');
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('POST, OPTIONS');
  });

  it.each(paths)('%s answers other methods with what it takes', async (path) => {
    const address = path.replaceAll(/\{\w+\}/g, 'a');
    const answer = await request(api.server).put(address);
    expect(answer.status).toBe(405);
    expect(answer.body.code).toBe('method-not-allowed');
    const allow = String(answer.headers.allow).split(', ');
    const declared = [...contract.operations.values()].filter((each) => each.path === path);
    for (const { method } of declared) expect(allow).toContain(method.toUpperCase());
    const options = await request(api.server).options(address);
    expect(options.status).toBe(204);
    expect(options.headers.allow).toBe(answer.headers.allow);
  });

  it.each(['/v1', '/v1/', '/v2/teams', '/v1/people', '/admin', '/.env', '/docs/../package.json'])(
    '%s leads nowhere',
    async (path) => {
      const answer = await request(api.server).get(path);
      expect(answer.status).toBe(404);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(contract.checkSchema('Problem', answer.body)).toBeNull();
    },
  );

  it('are told when they are wrongly encoded', async () => {
    const answer = await request(api.server).get('/v1/teams/%E0%A4%A');
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toContain('encoded');
  });

  it('answer HEAD as GET, without the body', async () => {
    const got = await request(api.server).get('/v1/teams');
    const head = await request(api.server).head('/v1/teams');
    expect(head.status).toBe(200);
    expect(head.headers['content-length']).toBe(got.headers['content-length']);
    expect(head.headers.etag).toBe(got.headers.etag);
    expect(head.text).toBeUndefined();
  });

  it.each(['text/html', 'application/xml', 'image/*'])('do not answer in %s', async (accept) => {
    const answer = await api.call('list-teams', { headers: { Accept: accept } });
    expect(answer.status).toBe(406);
    expect(answer.body.detail).toContain('Accept: application/json');
  });

  it.each(['application/json', 'application/*', 'text/html, */*;q=0.1', '*/*'])(
    'answer to who accepts %s',
    async (accept) => {
      expect((await api.call('list-teams', { headers: { Accept: accept } })).status).toBe(200);
    },
  );
});

describe('headers', () => {
  it('forbid everything in an answer of the API', async () => {
    const { headers } = await api.call('list-teams');
    expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('name each request', async () => {
    const ids = new Set<string>();
    for (let index = 0; index < 3; index += 1) {
      ids.add(String((await api.call('check-live')).headers['request-id']));
    }
    expect(ids.size).toBe(3);
    const mine = await api.call('check-live', { headers: { 'Request-Id': 'mine-7' } });
    expect(mine.headers['request-id']).toBe('mine-7');
  });
});
