import { type Api, openApi, openingTime } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
  for (const [index, skills] of people.entries()) {
    const body = { external_id: `p${index}`, profile: { skills } };
    const { status } = await api.call('create-candidate', { body, as: 'recruiter' });
    expect(status).toBe(201);
  }
}, openingTime);
afterAll(() => api.close());

const people = [
  [{ name: 'Trino', years: 5 }],
  [{ name: 'Trino', years: 3 }, { name: 'Kafka' }],
  [{ name: 'Envoy', years: 5 }],
  [{ name: 'Kubernetes', years: 4 }],
];
const team = 'service-platform';
const core = ['trino', 'kafka', 'apache-pinot', 'envoy'].map((technology) => ({
  technology,
  importance: 'core',
}));

async function work(): Promise<void> {
  while (await api.services.reRankSome()) {
    // Until it says that there is nothing more.
  }
}

async function update(body: object) {
  const { headers } = await api.call('get-team', { params: { team } });
  const ifMatch = { 'If-Match': String(headers.etag) };
  const type = 'application/merge-patch+json';
  return api.call('update-team', { params: { team }, body, type, headers: ifMatch, as: 'admin' });
}

const preview = (body: object, as: 'admin' | 'recruiter' = 'admin') =>
  api.call('preview-catalogue', { body, as });

describe('preview-catalogue', () => {
  it('tells who would move, exactly as the edit then does, and saves nothing', async () => {
    const before = (await api.call('get-model')).body.catalogue;
    const { status, body, headers } = await preview({
      teams: [{ team, patch: { technologies: core } }],
    });
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatchObject({ catalogue: before, people: 4, sampled: 4, complete: true });
    expect(body.proposed).not.toBe(before);
    expect((await api.call('get-model')).body.catalogue).toBe(before);

    const firsts = async () => {
      const { body } = await api.call('list-candidates', { as: 'recruiter' });
      const rows = body.data as { id: string; ranking: { teams: { team: string }[] } }[];
      return new Map(rows.map(({ id, ranking }) => [id, ranking.teams[0]?.team]));
    };
    const old = await firsts();
    expect((await update({ technologies: core })).body.catalogue).toBe(body.proposed);
    await work();
    const now = await firsts();
    const moved = [...now].filter(([id, first]) => first !== old.get(id));
    expect(moved.length).toBeGreaterThan(0);
    expect(body.first_places_changed).toBe(moved.length);
    const told = (body.moves as { candidate: string; from: string; to: string }[]).map(
      ({ candidate, to }) => [candidate, to],
    );
    expect(told.sort()).toEqual(moved.sort());
    const row = (body.teams as { team: string; gained: number }[]).find((one) => one.team === team);
    expect(row?.gained).toBe(moved.length);
  });

  it('ranks a sample, and says of how many', async () => {
    const body = { technologies: [{ technology: 'trino', patch: { aliases: [] } }], sample: 2 };
    const answer = await preview(body);
    expect(answer.body).toMatchObject({ people: 4, sampled: 2, complete: true });
  });

  it('takes what is to be made and to be archived, each with regard to the others', async () => {
    const made = {
      new_technologies: [{ slug: 'frobnicator', name: 'Frobnicator', kind: 'tool' }],
      new_teams: [
        {
          slug: 'query-engines',
          name: 'Query Engines',
          mission: 'Keeps the query engines fast.',
          technologies: ['frobnicator', 'trino'].map((technology) => ({
            technology,
            importance: 'core',
          })),
        },
      ],
    };
    const before = (await api.call('get-model')).body.catalogue;
    const added = await preview(made);
    expect(added.status).toBe(200);
    const rowOf = (body: { teams: { team: string }[] }, slug: string) =>
      body.teams.find((one) => one.team === slug);
    expect(rowOf(added.body, 'query-engines')).toMatchObject({ first_before: 0, raised: 2 });

    const archived = await preview({ teams: [{ team, patch: { status: 'archived' } }] });
    expect(archived.status).toBe(200);
    expect(rowOf(archived.body, team)).toMatchObject({ first_after: 0 });
    expect((await api.call('get-model')).body.catalogue).toBe(before);
  });

  const patch = { mission: 'Other words.' };
  const query = { slug: 'query-engines', name: 'Query Engines', mission: 'Fast queries.' };
  it.each([
    [{ new_teams: [query, query] }, 400, '/new_teams/1'],
    [{ new_teams: [{ ...query, slug: team }] }, 409, '/new_teams/0/slug'],
    [{ new_teams: [{ ...query, organisation: 'nobody' }] }, 400, '/new_teams/0/organisation'],
    [
      { new_technologies: [{ slug: 'other', name: 'Trino', kind: 'tool' }] },
      409,
      '/new_technologies/0/name',
    ],
    [{}, 400, ''],
    [{ teams: [{ team: 'nobody', patch }] }, 404, '/teams/0/patch'],
    [{ teams: [{ team, patch: { name: '' } }] }, 400, '/teams/0/patch/name'],
    [
      { teams: [{ team, patch: { technologies: [{ technology: 'x-y', importance: 'core' }] } }] },
      400,
      '/teams/0/patch/technologies/0/technology',
    ],
    [
      {
        teams: [
          { team, patch },
          { team, patch },
        ],
      },
      400,
      '/teams/1',
    ],
  ])('refuses %j', async (body, status, pointer) => {
    const answer = await preview(body);
    expect(answer.status).toBe(status);
    if (status !== 404) expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  it('is for whoever may edit', async () => {
    const answer = await preview({ teams: [{ team, patch }] }, 'recruiter');
    expect(answer.status).toBe(403);
  });
});

describe('get-job, list-jobs', () => {
  it('show how far an edit is, whose answer says that it is on its way', async () => {
    const edited = await update({ technologies: core.slice(1) });
    expect(edited.body.catalogue_status).toBe('activating');
    const { catalogue } = edited.body;
    const list = await api.call('list-jobs', { as: 'dashboard' });
    const [job] = list.body.data;
    expect(job).toMatchObject({ kind: 're_ranking', status: 'running', total: 4, done: 0 });
    expect(job.catalogue).toBe(catalogue);
    const lists = { params: { team }, as: 'recruiter' } as const;
    expect((await api.call('get-team-ranking', lists)).body.catalogue).not.toBe(catalogue);
    const version = async () =>
      (await api.call('get-catalogue', { params: { catalogue } })).body.status;
    expect(await version()).toBe('activating');
    await work();
    const done = await api.call('get-job', { params: { job: job.id }, as: 'dashboard' });
    expect(done.body).toMatchObject({ status: 'done', done: 4, failed: 0 });
    expect((await api.call('get-team-ranking', lists)).body.catalogue).toBe(catalogue);
    expect(await version()).toBe('active');
    const read = await api.call('get-team', { params: { team } });
    expect(read.body).not.toHaveProperty('catalogue_status');
    const first = await api.call('list-jobs', { as: 'dashboard', query: { limit: 1 } });
    const query = { limit: 1, cursor: first.body.next_cursor };
    const second = await api.call('list-jobs', { as: 'dashboard', query });
    expect(second.body.data[0].id).not.toBe(first.body.data[0].id);
  });

  it('know no other job', async () => {
    const params = { job: 'job_01k3zq5w8xe2tbh4v9d6m7n0pr' };
    expect((await api.call('get-job', { params, as: 'recruiter' })).status).toBe(404);
    expect((await api.call('get-job', { params })).status).toBe(401);
  });
});
