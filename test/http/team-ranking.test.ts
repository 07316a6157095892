import { type Api, openApi, openingTime } from './api.ts';

let api: Api;
const ids = new Map<string, string>();
const team = { team: 'data-infrastructure' };

const people: Readonly<Record<string, object>> = {
  trino: { profile: profileOf(['Trino', 6], ['Apache Pinot', 3]), location: { city: 'Dublin' } },
  hive: { profile: profileOf(['Hive Metastore', 5]) },
  bazel: { profile: profileOf(['Bazel', 4], ['Kotlin', 1]) },
  both: { profile: { ...profileOf(['Trino', 2], ['Java', 7]), years_of_experience: 7 } },
  young: { profile: { ...profileOf(['Trino', 1], ['Java', 1]), years_of_experience: 1 } },
  nothing: { text: 'Likes to cook and to sing.' },
};

function profileOf(...skills: readonly (readonly [string, number])[]) {
  return { skills: skills.map(([name, years]) => ({ name, years, context: 'work' })) };
}

beforeAll(async () => {
  api = await openApi();
  for (const [name, body] of Object.entries(people)) {
    const answer = await api.call('create-candidate', { as: 'recruiter', body });
    expect(answer.status).toBe(201);
    ids.set(name, answer.body.id);
  }
}, openingTime);
afterAll(() => api.close());

const ask = (query: Record<string, unknown> = {}, params: { team: string } = team) =>
  api.call('get-team-ranking', { as: 'dashboard', params, query });

async function names(query: Record<string, unknown> = {}): Promise<readonly string[]> {
  const { body, status } = await ask(query);
  expect(status).toBe(200);
  const byId = new Map([...ids].map(([name, id]) => [id, name]));
  return body.data.map(({ candidate }: { candidate: string }) => byId.get(candidate));
}

describe('get-team-ranking', () => {
  it('answers all people, best first, with what their rankings say', async () => {
    const { body } = await ask();
    expect(body.data).toHaveLength(ids.size);
    expect(body.data[0].candidate).toBe(ids.get('trino'));
    expect(body.has_more).toBe(false);
    const fits = body.data.map(({ fit }: { fit: number }) => fit);
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    for (const [index, row] of body.data.entries()) {
      const params = { ranking: row.ranking };
      const query = { explain: 'none' };
      const ranking = await api.call('get-ranking', { as: 'dashboard', params, query });
      const own = ranking.body.teams.find((one: { team: string }) => one.team === team.team);
      expect(row).toMatchObject({ rank: index + 1, fit: own.fit, probability: own.probability });
      expect(row.verdict).toBe(ranking.body.verdict);
      expect(row.meets_minimum).toBe(ranking.body.meets_minimum);
      expect(body.catalogue).toBe(ranking.body.receipt.catalogue);
      expect(body.as_of).toBe(ranking.body.as_of);
    }
    expect(body.data.at(-1).fit).toBe(0);
  });

  it('takes the team by its id', async () => {
    const found = await api.call('get-team', { params: team });
    const byId = await ask({}, { team: found.body.id });
    expect(byId.body.team).toBe(team.team);
    expect(byId.body.data).toEqual((await ask()).body.data);
    expect((await ask({}, { team: 'no-such' })).status).toBe(404);
  });

  it('keeps who has all the technologies, by any of their names', async () => {
    expect(await names({ technology: 'PrestoSQL' })).toEqual(await names({ technology: 'trino' }));
    expect((await names({ technology: 'trino' })).toSorted()).toEqual(['both', 'trino', 'young']);
    expect((await names({ technology: ['trino', 'java'] })).toSorted()).toEqual(['both', 'young']);
    expect(await names({ technology: ['trino', 'Bazel'] })).toEqual([]);
    expect(await names({ technology: 'clickhouse' })).toEqual([]);
    const unknown = await ask({ technology: ['trino', 'Frobnicator'] });
    expect(unknown.status).toBe(400);
    expect(unknown.body.errors[0]).toMatchObject({ parameter: 'technology' });
  });

  it('counts neighbours where asked', async () => {
    const near = await names({ technology: 'trino', adjacent: 'true' });
    expect(near).toEqual(expect.arrayContaining(['trino', 'both', 'young']));
    expect(near).not.toContain('nothing');
    const exact = await names({ technology: 'apache-hive' });
    const around = await names({ technology: 'apache-hive', adjacent: true });
    expect(exact).toEqual([]);
    expect(around).toContain('hive');
  });

  it('keeps by fit, minimum, years, work mode and last writing', async () => {
    const { body } = await ask();
    const second = body.data[1].fit;
    expect(await names({ fit_min: second })).toHaveLength(2);
    expect(await names({ fit_min: (second + 0.01).toFixed(2) })).toHaveLength(1);
    const meeting = await names({ meets_minimum: 'true' });
    expect(meeting).toContain('both');
    const rest = await names({ meets_minimum: 'unknown' });
    const failing = await names({ meets_minimum: 'false' });
    expect([...rest, ...failing, ...meeting].toSorted()).toEqual([...ids.keys()].toSorted());
    expect(await names({ years_min: 7 })).toEqual(['both']);
    expect(await names({ work_mode: 'office' })).toEqual(['trino']);
    expect(await names({ updated_since: '2020-01-01T00:00:00Z' })).toHaveLength(ids.size);
    expect(await names({ updated_since: '2999-01-01T00:00:00Z' })).toEqual([]);
  });

  it.each([
    { fit_min: 101 },
    { fit_min: 'high' },
    { meets_minimum: 'perhaps' },
    { work_mode: 'home' },
    { years_min: -1 },
    { updated_since: 'yesterday' },
    { adjacent: 'yes' },
    { limit: 0 },
    { colour: 'red' },
  ])('refuses %j', async (query) => {
    const answer = await ask(query);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].parameter).toBe(Object.keys(query)[0]);
  });

  it('goes on where a page ended, with places counted on', async () => {
    const whole = (await ask()).body.data;
    const rows: unknown[] = [];
    let query: Record<string, unknown> = { limit: 2 };
    for (;;) {
      const { body } = await ask(query);
      rows.push(...body.data);
      expect(body.has_more).toBe(body.next_cursor !== null);
      if (!body.has_more) break;
      query = { limit: 2, cursor: body.next_cursor };
    }
    expect(rows).toEqual(whole);
    expect((await ask({ limit: ids.size })).body.has_more).toBe(false);
  });

  it('takes a cursor back with the same list and filters alone', async () => {
    const { body } = await ask({ limit: 1, technology: 'trino' });
    const cursor: string = body.next_cursor;
    const forged = `${Buffer.from('1 1 0 1 9 9').toString('base64url')}.${cursor.split('.')[1]}`;
    const attempts = [
      ask({ cursor }),
      ask({ cursor, technology: ['trino', 'java'] }),
      ask({ cursor, technology: 'trino', years_min: 1 }),
      ask({ cursor, technology: 'trino' }, { team: 'service-platform' }),
      ask({ cursor: forged, technology: 'trino' }),
      api.call('list-candidates', { as: 'recruiter', query: { cursor } }),
    ];
    for (const answer of await Promise.all(attempts)) {
      expect(answer.status).toBe(400);
      expect(answer.body.errors[0]).toMatchObject({ parameter: 'cursor', code: 'foreign-cursor' });
      expect(answer.body.detail).toContain('begin at the start');
    }
    expect((await ask({ cursor, technology: 'Trino', limit: 5 })).status).toBe(200);
  });

  it('answers 304 while nothing changed, and shows a change at once', async () => {
    const first = await ask();
    const headers = { 'if-none-match': first.headers.etag ?? '' };
    const again = await api.call('get-team-ranking', { as: 'dashboard', params: team, headers });
    expect(again.status).toBe(304);
    const candidate = ids.get('nothing') ?? '';
    const patched = await api.call('update-candidate', {
      as: 'recruiter',
      params: { candidate },
      headers: { 'if-match': '*' },
      body: { text: null, profile: profileOf(['Trino', 9], ['Apache Pinot', 9], ['Flink', 5]) },
    });
    expect(patched.status).toBe(200);
    expect((await names())[0]).toBe('nothing');
    await api.call('erase-candidate', { as: 'recruiter', params: { candidate } });
    expect(await names()).toHaveLength(ids.size - 1);
    ids.delete('nothing');
  });
});

describe('get-team-ranking of nobody', () => {
  it(
    'is empty and names no catalogue yet',
    async () => {
      const empty = await openApi();
      try {
        const answer = await empty.call('get-team-ranking', { as: 'dashboard', params: team });
        expect(answer.body).toMatchObject({
          data: [],
          has_more: false,
          catalogue: null,
          as_of: null,
        });
      } finally {
        await empty.close();
      }
    },
    openingTime,
  );
});
