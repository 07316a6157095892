import { type Api, openApi, openingTime } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

const draft = {
  slug: 'frobnicator',
  name: 'Frobnicator',
  kind: 'query-engine',
  aliases: ['FrobDB'],
  evidence: [{ team: 'data-infrastructure', strength: 0.7 }],
  relations: [{ technology: 'trino', type: 'alternative-to', strength: 0.6 }],
};

const get = (technology: string, headers = {}) =>
  api.call('get-technology', { params: { technology }, headers });

async function update(technology: string, body: object) {
  const headers = { 'If-Match': String((await get(technology)).headers.etag) };
  const type = 'application/merge-patch+json';
  return api.call('update-technology', {
    params: { technology },
    body,
    type,
    headers,
    as: 'admin',
  });
}

const recognised = async (text: string) => {
  const { body } = await api.call('create-ranking', { body: { text } });
  return body.technologies.map((each: { technology: string }) => each.technology);
};

describe('list-technologies', () => {
  it.each(['', ' ', '-', '\0', 'tri\0no', '\u200b', 'a\nb'])(
    'refuses to look for %j',
    async (q) => {
      const { status, body } = await api.call('list-technologies', { query: { q } });
      expect(status).toBe(400);
      expect(body.errors).toMatchObject([{ parameter: 'q', code: 'wrong-form' }]);
      const technology = { technology: q };
      expect((await api.call('list-teams', { query: technology })).status).toBe(400);
    },
  );

  it('pages through the whole vocabulary, each once, by slug', async () => {
    const slugs: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, unknown> = { limit: 100, ...(cursor === null ? {} : { cursor }) };
      const { body } = await api.call('list-technologies', { query });
      slugs.push(...body.data.map(({ slug }: { slug: string }) => slug));
      cursor = body.next_cursor;
    } while (cursor !== null);
    expect(slugs.length).toBeGreaterThanOrEqual(627);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect([...slugs].sort()).toEqual(slugs);
  });

  it.each(['hive meta', 'HiveMetaStore', 'hive-metastore'])('finds one by %s', async (q) => {
    const { body } = await api.call('list-technologies', { query: { q } });
    expect(body.data.map(({ slug }: { slug: string }) => slug)).toContain('hive-metastore');
    expect(body.url).toContain(`q=${new URLSearchParams({ q }).toString().slice(2)}`);
  });

  it('keeps one kind', async () => {
    const { body } = await api.call('list-technologies', { query: { kind: 'query-engine' } });
    expect(body.data.length).toBeGreaterThan(0);
    expect(new Set(body.data.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['query-engine']),
    );
  });

  it('refuses a cursor of another list', async () => {
    const page = await api.call('list-technologies', { query: { limit: 1 } });
    const query = { limit: 1, q: 'trino', cursor: page.body.next_cursor };
    expect((await api.call('list-technologies', { query })).status).toBe(400);
  });
});

describe('get-technology', () => {
  it('gives one by slug and id, with its rule when its name is also a word', async () => {
    const { body, headers } = await get('go');
    expect(body.homograph.bare).toContain('Go');
    expect((await get(body.id)).body).toEqual(body);
    expect((await get('go', { 'If-None-Match': headers.etag })).status).toBe(304);
    expect((await get('no-such')).status).toBe(404);
  });
});

describe('create-technology', () => {
  it('is read in texts at once', async () => {
    expect(await recognised('Ran FrobDB clusters')).not.toContain('frobnicator');
    const { status, body, headers } = await api.call('create-technology', {
      body: draft,
      as: 'admin',
    });
    expect(status).toBe(201);
    expect(headers.location).toBe('/v1/technologies/frobnicator');
    expect(body).toMatchObject({ ...draft, homograph: null, members: [], version: 1 });
    expect(await recognised('Ran FrobDB clusters')).toContain('frobnicator');
  });

  it('refuses a slug that is taken and a spelling that another one claims', async () => {
    const taken = await api.call('create-technology', { body: draft, as: 'admin' });
    expect(taken.status).toBe(409);
    const claimed = { slug: 'frob-two', name: 'Frob Two', kind: 'library', aliases: ['frob-db'] };
    const answer = await api.call('create-technology', { body: claimed, as: 'admin' });
    expect([400, 409]).toContain(answer.status);
    expect(answer.body.errors).toMatchObject([{ pointer: '/aliases/0' }]);
  });

  it('refuses evidence for a team twice', async () => {
    const evidence = [
      { team: 'admin-platform', strength: 0.1 },
      { team: 'admin-platform', strength: 0.2 },
    ];
    const body = { slug: 'frob-three', name: 'Frob Three', kind: 'library', evidence };
    const answer = await api.call('create-technology', { body, as: 'admin' });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ pointer: '/evidence/1/team', code: 'repeated' }]);
  });
});

describe('update-technology', () => {
  it('merges, down into the homograph rule', async () => {
    const rule = { bare: ['Frobnicator'], risk: 'low', near: ['SQL'], rule: 'Capital only.' };
    expect((await update('frobnicator', { homograph: rule })).body.homograph).toEqual({
      ...rule,
      reject: [],
    });
    const deeper = await update('frobnicator', { homograph: { risk: 'high', near: null } });
    expect(deeper.body.homograph).toMatchObject({ bare: ['Frobnicator'], risk: 'high', near: [] });
    expect((await update('frobnicator', { homograph: null })).body.homograph).toBeNull();
  });

  it('refuses a parent that is not there, and a half rule', async () => {
    const parent = await update('frobnicator', { parents: ['no-such'] });
    expect(parent.status).toBe(400);
    expect(parent.body.errors).toMatchObject([{ pointer: '/parents/0' }]);
    const half = await update('frobnicator', { homograph: { risk: 'low' } });
    expect(half.status).toBe(400);
    expect(half.body.errors).toMatchObject([
      { pointer: '/homograph/bare' },
      { pointer: '/homograph/rule' },
    ]);
  });
});

describe('archive-technology', () => {
  it('takes it out of reading and keeps it readable', async () => {
    const params = { technology: 'frobnicator' };
    expect((await api.call('archive-technology', { params, as: 'admin' })).status).toBe(428);
    const headers = { 'If-Match': String((await get('frobnicator')).headers.etag) };
    const answer = await api.call('archive-technology', { params, headers, as: 'admin' });
    expect(answer.status).toBe(200);
    expect(answer.body.status).toBe('archived');
    expect(await recognised('Ran FrobDB clusters')).not.toContain('frobnicator');
    expect((await get('frobnicator')).status).toBe(200);
  });
});
