import { type Api, openApi, openingTime } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

const draft = {
  slug: 'ledger-platform',
  name: 'Ledger Platform',
  mission: 'Keeps the books of money movement exact and fast.',
  technologies: [
    { technology: 'kafka', importance: 'core' },
    { technology: 'java', importance: 'used' },
  ],
};

const get = (team: string, headers = {}) => api.call('get-team', { params: { team }, headers });

/** Changes a team as it stands. */
async function update(team: string, body: object, type = 'application/merge-patch+json') {
  const headers = { 'If-Match': String((await get(team)).headers.etag) };
  return api.call('update-team', { params: { team }, body, type, headers, as: 'admin' });
}

describe('list-teams', () => {
  it('lists the five teams in the order of the catalogue', async () => {
    const { status, body, headers } = await api.call('list-teams');
    expect(status).toBe(200);
    expect(body).toMatchObject({ object: 'list', url: '/v1/teams', has_more: false });
    expect(body.data.map(({ slug }: { slug: string }) => slug)).toEqual([
      'core-infrastructure',
      'developer-infrastructure',
      'data-infrastructure',
      'admin-platform',
      'service-platform',
    ]);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it.each(['trino', 'Trino', 'TrinoDB'])('finds the teams that name %s', async (technology) => {
    const { body } = await api.call('list-teams', { query: { technology } });
    const slugs = body.data.map(({ slug }: { slug: string }) => slug);
    expect(slugs).toContain('data-infrastructure');
    expect(slugs.length).toBeLessThan(5);
  });

  it.each([{ technology: 'no-such-thing' }, { organisation: 'no-such-thing' }])(
    'says so when nothing is called as in %j',
    async (query) => {
      const answer = await api.call('list-teams', { query });
      expect(answer.status).toBe(400);
      expect(answer.body.errors).toMatchObject([{ parameter: Object.keys(query)[0] }]);
    },
  );

  it('goes from page to page and refuses a forged cursor', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, unknown> = { limit: 2, ...(cursor === null ? {} : { cursor }) };
      const { status, body } = await api.call('list-teams', { query });
      expect(status).toBe(200);
      seen.push(...body.data.map(({ slug }: { slug: string }) => slug));
      cursor = body.next_cursor;
      expect(body.has_more).toBe(cursor !== null);
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(5);
    const forged = await api.call('list-teams', { query: { cursor: 'eyJhIjoxfQ.AAAA' } });
    expect(forged.status).toBe(400);
    expect(forged.body.errors).toMatchObject([{ parameter: 'cursor' }]);
  });

  it.each([{ limit: 0 }, { limit: 101 }, { limit: 'x' }, { status: 'gone' }, { foo: 1 }])(
    'refuses %j',
    async (query) => {
      expect((await api.call('list-teams', { query })).status).toBe(400);
    },
  );
});

describe('get-team', () => {
  it('gives a team by slug and by id, with what it names', async () => {
    const bySlug = await get('data-infrastructure');
    expect(bySlug.status).toBe(200);
    const technologies = bySlug.body.technologies.map(
      (each: { technology: string }) => each.technology,
    );
    expect(technologies).toEqual(
      expect.arrayContaining(['trino', 'apache-pinot', 'elasticsearch']),
    );
    expect((await get(bySlug.body.id)).body).toEqual(bySlug.body);
  });

  it('answers 304 to who has it already', async () => {
    const { etag } = (await get('data-infrastructure')).headers;
    const again = await get('data-infrastructure', { 'If-None-Match': etag });
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
    expect((await get('data-infrastructure', { 'If-None-Match': '"0.0"' })).status).toBe(200);
  });

  it.each(['no-such-team', 'Data Infrastructure', '..', "a'; drop table team; --", 'a\u0000b'])(
    'knows no team %j',
    async (team) => {
      const { status, body } = await get(team);
      expect(status).toBe(404);
      expect(body.code).toBe('not-found');
    },
  );
});

describe('create-team', () => {
  it('makes a team that takes part in rankings at once', async () => {
    const { status, body, headers } = await api.call('create-team', { body: draft, as: 'admin' });
    expect(status).toBe(201);
    expect(headers.location).toBe('/v1/teams/ledger-platform');
    expect(body).toMatchObject({ ...draft, organisation: 'stripe-infrastructure', version: 1 });
    const { catalogue_status: standing, ...team } = body;
    expect(standing).toBe('active');
    expect((await get('ledger-platform')).body).toEqual(team);
    const ranked = await api.call('create-ranking', { body: { text: 'Kafka and Java' } });
    expect(ranked.body.teams).toHaveLength(6);
    expect(ranked.body.receipt.catalogue).toBe(body.catalogue);
  });

  it('refuses a slug that is taken, and technologies that nobody knows', async () => {
    const taken = await api.call('create-team', { body: draft, as: 'admin' });
    expect(taken.status).toBe(409);
    expect(taken.body.errors).toMatchObject([{ pointer: '/slug' }]);
    const unknown = await api.call('create-team', {
      body: {
        ...draft,
        slug: 'x',
        name: 'X',
        technologies: [{ technology: 'no-such', importance: 'core' }],
      },
      as: 'admin',
    });
    expect(unknown.status).toBe(400);
    expect(unknown.body.errors).toMatchObject([{ pointer: '/technologies/0/technology' }]);
  });

  it.each([
    ['is blank', '   '],
    ['is a zero-width space', '\u200b'],
    ['holds a control character', 'Led\u0007ger'],
    ['holds a line end', 'Ledger\nPlatform'],
    ['hides a joiner', 'Ledger\u2060 Platform'],
    ['turns the direction of writing', 'Ledger \u202emroftalP'],
    ['holds signs alone', '---'],
  ])('refuses a name that %s', async (_why, name) => {
    const answer = await api.call('create-team', {
      body: { ...draft, slug: 'nameless', name },
      as: 'admin',
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ pointer: '/name', code: 'wrong-form' }]);
    expect(answer.body.errors[0].message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('refuses a name that another team of the organisation has', async () => {
    for (const name of ['Data Infrastructure', 'data-infrastructure', 'DATA  infrastructure']) {
      const answer = await api.call('create-team', {
        body: { ...draft, slug: 'twin', name },
        as: 'admin',
      });
      expect(answer.status).toBe(409);
      expect(answer.body.errors).toMatchObject([{ pointer: '/name', code: 'taken' }]);
      expect(answer.body.detail).toContain('data-infrastructure');
    }
  });

  it('refuses what is no team, all at once', async () => {
    const body = { slug: 'Not A Slug', technologies: [{ technology: 'go' }], colour: 'red' };
    const answer = await api.call('create-team', { body, as: 'admin' });
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/colour',
      '/mission',
      '/name',
      '/slug',
      '/technologies/0/importance',
    ]);
  });

  it('does once what comes twice with one Idempotency-Key', async () => {
    const headers = { 'Idempotency-Key': 'team-once' };
    const body = { slug: 'once', name: 'Once', mission: 'Is made once.' };
    const first = await api.call('create-team', { body, headers, as: 'admin' });
    expect(first.status).toBe(201);
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    const again = await api.call('create-team', {
      body: '{"mission":"Is made once.","name":"Once","slug":"once"}',
      headers,
      as: 'admin',
    });
    expect(again.status).toBe(201);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.body.id).toBe(first.body.id);
    const other = await api.call('create-team', {
      body: { ...body, name: 'Twice' },
      headers,
      as: 'admin',
    });
    expect(other.status).toBe(422);
    expect(other.body.code).toBe('idempotency-mismatch');
    const odd = { 'Idempotency-Key': 'has spaces' };
    const refused = await api.call('create-team', { body, headers: odd, as: 'admin' });
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toMatchObject([{ parameter: 'Idempotency-Key' }]);
  });
});

describe('update-team', () => {
  it('merges what is sent and leaves the rest', async () => {
    const before = (await get('admin-platform')).body;
    const answer = await update('admin-platform', { seats: 3, aliases: ['Admin', 'Tools'] });
    expect(answer.status).toBe(200);
    const { version, catalogue, updated_at } = answer.body;
    expect(answer.body).toEqual({
      ...before,
      catalogue_status: 'active',
      seats: 3,
      aliases: ['Admin', 'Tools'],
      version: before.version + 1,
      catalogue,
      updated_at,
    });
    expect(version).toBe(before.version + 1);
    expect(catalogue).not.toBe(before.catalogue);
    expect((await get('admin-platform')).headers.etag).toBe(answer.headers.etag);
  });

  it('empties by null, and takes application/json as well', async () => {
    const answer = await update(
      'admin-platform',
      { seats: null, aliases: null },
      'application/json',
    );
    expect(answer.body).toMatchObject({ seats: null, aliases: [] });
  });

  it('needs the tag of what is changed', async () => {
    const call = (headers: Record<string, string>) =>
      api.call('update-team', {
        params: { team: 'core-infrastructure' },
        body: { seats: 1 },
        headers,
        as: 'admin',
      });
    const none = await call({});
    expect(none.status).toBe(428);
    expect(none.body.detail).toContain('ETag');
    const stale = await call({ 'If-Match': '"99.0"' });
    expect(stale.status).toBe(412);
    expect((await get('core-infrastructure')).body.version).toBe(1);
  });

  it('is not made stale by an edit elsewhere', async () => {
    const { etag } = (await get('service-platform')).headers;
    await update('core-infrastructure', { seats: 1 });
    const answer = await api.call('update-team', {
      params: { team: 'service-platform' },
      body: { seats: 2 },
      headers: { 'If-Match': String(etag) },
      as: 'admin',
    });
    expect(answer.status).toBe(200);
  });

  it.each([
    [{}, ''],
    [{ slug: 'other' }, '/slug'],
    [{ organisation: 'other' }, '/organisation'],
    [{ name: null }, '/name'],
    [{ seats: -1 }, '/seats'],
    [{ technologies: [{ technology: 'trino' }] }, '/technologies/0/importance'],
    [
      { technologies: [{ technology: 'no-such', importance: 'core' }] },
      '/technologies/0/technology',
    ],
  ])('refuses %j', async (body, pointer) => {
    const answer = await update('developer-infrastructure', body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ pointer }]);
  });

  it('knows no team of that name', async () => {
    const params = { team: 'no-such-team' };
    const sent = {
      params,
      body: { seats: 1 },
      headers: { 'If-Match': '"1"' },
      as: 'admin',
    } as const;
    expect((await api.call('update-team', sent)).status).toBe(404);
  });
});

describe('archive-team', () => {
  const archive = (team: string, headers: Record<string, string>) =>
    api.call('archive-team', { params: { team }, headers, as: 'admin' });

  it('takes the team out of rankings and lists, and PATCH brings it back', async () => {
    const { etag } = (await get('ledger-platform')).headers;
    expect((await archive('ledger-platform', {})).status).toBe(428);
    expect((await archive('ledger-platform', { 'If-Match': '"77"' })).status).toBe(412);
    const answer = await archive('ledger-platform', { 'If-Match': String(etag) });
    expect(answer.status).toBe(200);
    expect(answer.body.status).toBe('archived');
    const slugs = async (status: string) =>
      (await api.call('list-teams', { query: { status } })).body.data.map(
        ({ slug }: { slug: string }) => slug,
      );
    expect(await slugs('active')).not.toContain('ledger-platform');
    expect(await slugs('archived')).toEqual(['ledger-platform']);
    expect(await slugs('any')).toContain('ledger-platform');
    expect((await get('ledger-platform')).status).toBe(200);
    const ranked = await api.call('create-ranking', { body: { text: 'Kafka and Java' } });
    const teams = ranked.body.teams.map(({ team }: { team: string }) => team);
    expect(teams).not.toContain('ledger-platform');
    expect((await update('ledger-platform', { status: 'active' })).body.status).toBe('active');
  });
});
