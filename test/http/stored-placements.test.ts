import { queryOf } from '../store/query.ts';
import { type Api, openApi, openingTime } from './api.ts';

let api: Api;
/** Ids by outside id. */
const ids = new Map<string, string>();
const idOf = (name: string) => ids.get(name) ?? '';
const data = 'data-infrastructure';
const service = 'service-platform';
const core = 'core-infrastructure';

const people = {
  trino: { profile: { skills: [{ name: 'Trino', years: 6 }] }, wishes: { teams: [service] } },
  envoy: { profile: { skills: [{ name: 'Envoy', years: 6 }] }, location: { city: 'dublin' } },
  pinot: {
    text: 'Ran Apache Pinot clusters at Quixotic Ltd for five years, Java',
    wishes: { teams: [data] },
  },
};

beforeAll(async () => {
  api = await openApi();
  for (const [name, person] of Object.entries(people)) {
    const body = { external_id: name, ...person };
    const answer = await api.call('create-candidate', { as: 'recruiter', body });
    expect(answer.status).toBe(201);
    ids.set(name, answer.body.id);
  }
}, openingTime);
afterAll(() => api.close());

const place = (body: object, as: 'recruiter' | 'dashboard' | 'admin' = 'recruiter') =>
  api.call('create-placement', { body, as });
const get = (placement: string) =>
  api.call('get-placement', { params: { placement }, as: 'dashboard' });
const seats = { [data]: { max: 3 }, [service]: { max: 3 } };

async function storedFits(name: string): Promise<Record<string, number>> {
  const answer = await api.call('get-candidate-ranking', {
    params: { candidate: idOf(name) },
    query: { explain: 'none' },
    as: 'recruiter',
  });
  const teams = answer.body.teams as { team: string; fit: number }[];
  return Object.fromEntries(teams.map(({ team, fit }) => [team, fit]));
}

interface Row {
  readonly ref: string;
  readonly candidate: string | null;
}

const rowsOf = (body: { assignments: Row[]; unplaced: Row[] }) => [
  ...body.assignments,
  ...body.unplaced,
];

describe('placing stored people', () => {
  it('takes their fits, wishes and terms from what is stored', async () => {
    const { status, body } = await place({
      candidates: [{ candidate: idOf('trino') }, { candidate: idOf('pinot'), ref: 'P' }],
      seats,
    });
    expect(status).toBe(201);
    const fits = { trino: await storedFits('trino'), pinot: await storedFits('pinot') };
    const row = (name: string) => rowsOf(body).find(({ candidate }) => candidate === idOf(name));
    // Wished for above a better fit.
    expect(row('trino')).toMatchObject({
      ...{ ref: idOf('trino'), team: service, wish_rank: 1 },
      fit: fits.trino[service],
    });
    expect(row('pinot')).toMatchObject({ ref: 'P', team: data, fit: fits.pinot[data] });
    const standing = await api.store.jobs.inForce();
    expect(body).toMatchObject({
      people: 2,
      erased_people: 0,
      catalogue: standing?.catalogue,
      parameters: standing?.parameters,
      as_of: standing?.asOf,
    });
    expect((await get(body.id)).body).toEqual(body);
  });

  it('lets a request say other wishes, and mixes with people who are sent', async () => {
    const { body } = await place({
      candidates: [
        { candidate: idOf('trino'), wishes: [] },
        { ref: 'sent', fits: { [data]: 1 } },
        { ref: 'ranked', profile: people.trino.profile },
      ],
      seats,
    });
    const fits = await storedFits('trino');
    expect(rowsOf(body)).toMatchObject(
      [
        { ref: idOf('trino'), candidate: idOf('trino'), team: data, fit: fits[data] },
        // Under the day of the stored ones, so that it is the very same fit.
        { ref: 'ranked', candidate: null, team: data, fit: fits[data] },
        { ref: 'sent', candidate: null, team: data, fit: 1 },
      ].sort((one, other) => (one.ref < other.ref ? -1 : 1)),
    );
  });

  it('knows the work mode of stored people where a team asks for it', async () => {
    const candidates = [{ candidate: idOf('envoy') }, { candidate: idOf('trino'), wishes: [] }];
    const asked = {
      seats: { [service]: { max: 3 } },
      requires: { [service]: { work_mode: 'office' } },
    };
    const { body } = await place({ candidates, ...asked });
    expect(body.assignments).toMatchObject([{ candidate: idOf('envoy'), team: service }]);
    expect(body.unplaced).toMatchObject([{ candidate: idOf('trino') }]);
    const remote = { ...candidates[0], work_mode: 'remote' };
    const other = await place({ candidates: [remote], ...asked });
    expect(other.body.assignments).toEqual([]);
  });

  it('places whoever matches, once', async () => {
    const all = await place({ candidates_matching: {}, seats });
    expect(rowsOf(all.body).map(({ candidate }) => candidate)).toEqual([...ids.values()].sort());
    const some = await place({ candidates_matching: { technology: ['PrestoSQL'] }, seats });
    expect(rowsOf(some.body).map(({ candidate }) => candidate)).toEqual([idOf('trino')]);
    const unknown = await place({ candidates_matching: { meets_minimum: null }, seats });
    const known = await place({ candidates_matching: { meets_minimum: true }, seats });
    expect(known.body.people + unknown.body.people).toBe(3);
    const named = await place({
      candidates: [{ candidate: idOf('trino'), ref: 'mine' }],
      candidates_matching: {},
      seats,
    });
    expect(named.body.people).toBe(3);
    expect(rowsOf(named.body).find(({ ref }) => ref === 'mine')?.candidate).toBe(idOf('trino'));
  });

  it('checks and tries what stored people were given', async () => {
    const cohort = { candidates: [{ candidate: idOf('trino'), ref: 'a' }], seats };
    const check = await api.call('check-placement', {
      body: { ...cohort, assignments: [{ ref: 'a', team: data }] },
      as: 'recruiter',
    });
    expect(check.body).toMatchObject({ stable: false, blocking_pairs: [{ team: service }] });
    const { body } = await place(cohort);
    const tried = await api.call('try-placement', {
      params: { placement: body.id },
      body: { exclusions: [{ ref: 'a', team: service }] },
      as: 'dashboard',
    });
    expect(tried.body.moves).toMatchObject([{ ref: 'a', from: service, to: data }]);
  });

  const nobody = 'cand_01k3zq5w8xe2tbh4v9d6m7n0pr';
  it.each([
    ['nobody of that id', { candidates: [{ candidate: nobody }] }, 0, 'unknown-candidate'],
    [
      'a person twice',
      { candidates: [{ ref: 'a', candidate: nobody }, { candidate: nobody }] },
      1,
      'repeated',
    ],
  ])('refuses %s', async (_what, cohort, at, code) => {
    const { status, body } = await place({ ...cohort, seats });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ pointer: `/candidates/${at}/candidate`, code }]);
  });

  it.each([
    ['no people at all', { seats }, '/candidates'],
    ['people without a name', { candidates: [{}], seats }, '/candidates/0/ref'],
    [
      'a stored person with fits',
      { candidates: [{ candidate: nobody, fits: {} }], seats },
      '/candidates/0',
    ],
    [
      'a filter that nobody passes',
      { candidates_matching: { updated_since: '2126-01-01T00:00:00Z' }, seats },
      '/candidates_matching',
    ],
  ])('refuses %s', async (_what, body, pointer) => {
    const answer = await place(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ pointer }]);
  });

  it('is for keys that may read people', async () => {
    const cohort = { candidates: [{ candidate: idOf('trino') }], seats };
    const check = { ...cohort, assignments: [] };
    const refused = await api.call('check-placement', { body: check, as: 'dashboard' });
    expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    const sent = { candidates: [{ ref: 'a' }], seats, assignments: [] };
    expect((await api.call('check-placement', { body: sent, as: 'dashboard' })).status).toBe(200);
  });
});

describe('erasing a person who was placed', () => {
  it('leaves their seat, and nothing of them', async () => {
    const ref = 'Dulcinea del Toboso';
    const cohort = {
      candidates: [
        { candidate: idOf('pinot'), ref, wishes: [core, data] },
        { candidate: idOf('trino'), ref: 'Zz' },
        { ref: 'Aa', fits: { [data]: 3, [core]: 3 } },
      ],
      seats: { [data]: { max: 1 }, [core]: { max: 1 }, [service]: { max: 1 } },
      priorities: { [data]: [[ref]] },
      exclusions: [{ ref, team: service }],
    };
    const { body: before } = await place(cohort);
    const row = rowsOf(before).find((each) => each.ref === ref);
    expect(row).toMatchObject({ candidate: idOf('pinot'), team: core });
    const erased = await api.call('erase-candidate', {
      params: { candidate: idOf('pinot') },
      as: 'recruiter',
    });
    expect(erased.status).toBe(200);

    const { body: after } = await get(before.id);
    expect(after).toMatchObject({ people: 3, erased_people: 1, totals: before.totals });
    expect(rowsOf(after)).toMatchObject(
      rowsOf(before).map((each) =>
        each.ref === ref
          ? { ref: 'erased-2', candidate: null, team: core, fit: null, reason: 'erased' }
          : { ref: each.ref, candidate: each.candidate },
      ),
    );
    const text = JSON.stringify(after);
    expect(text).not.toContain('Dulcinea');
    expect(text).not.toContain(idOf('pinot'));
    const rows = await queryOf(
      api,
      `select order_json, result_json, cohort.people, candidates::text as numbers
       from placement join placement_people cohort on placement = id where id = '${before.id}'`,
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('Dulcinea');
    expect(JSON.stringify(rows)).not.toContain(idOf('pinot'));
    expect(String(rows[0]?.people)).toContain('"erased":true');
    expect(String(rows[0]?.numbers)).toMatch(/^\{\d+\}$/);

    const tried = await api.call('try-placement', {
      params: { placement: before.id },
      body: { seats: { [data]: { max: 2 } } },
      as: 'dashboard',
    });
    expect(tried).toMatchObject({ status: 409, body: { code: 'conflict' } });
    const again = await place(cohort);
    expect(again.body.errors).toMatchObject([
      { pointer: '/candidates/0/candidate', code: 'erased-candidate' },
    ]);
  });

  it('ends a placement that is still under way', async () => {
    const body = { external_id: 'sancho', profile: { skills: [{ name: 'Kafka' }] } };
    const { body: stored } = await api.call('create-candidate', { as: 'recruiter', body });
    const crowd = Array.from({ length: 11_000 }, (_, at) => ({
      ref: `p${at}`,
      fits: { [data]: 9 },
    }));
    const seated = { ...seats, [data]: { max: 6_000 } };
    const cohort = { candidates: [{ candidate: stored.id }, ...crowd], seats: seated };
    const { status, body: queued } = await place({ ...cohort, objective: 'max_min_fit' });
    expect(status).toBe(202);
    await api.call('erase-candidate', { params: { candidate: stored.id }, as: 'recruiter' });
    const { body: ended } = await get(queued.id);
    expect(ended).toMatchObject({ erased_people: 1 });
    expect(['cancelled', 'succeeded']).toContain(ended.status);
    const rows = await queryOf(
      api,
      `select people from placement_people where placement = '${queued.id}'`,
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(JSON.stringify(rows)).not.toContain(stored.id);
  });

  it('takes the person out of a placement that failed, prose and all', async () => {
    const body = { external_id: 'rocinante', profile: { skills: [{ name: 'Kafka' }] } };
    const { body: stored } = await api.call('create-candidate', { as: 'recruiter', body });
    const ref = 'Rocinante of La Mancha';
    const crowd = Array.from({ length: 21_000 }, (_, at) => ({ ref: `p${at}` }));
    const { body: queued } = await place({
      candidates: [{ candidate: stored.id, ref }, ...crowd],
      seats: { [data]: { max: 1 } },
      locks: [{ ref, team: data }],
      exclusions: [{ ref, team: data }],
    });
    let failed = queued;
    while (failed.finished_at === null) failed = (await get(queued.id)).body;
    expect(failed.problem.detail).toContain(ref);
    await api.call('erase-candidate', { params: { candidate: stored.id }, as: 'recruiter' });
    const { body: after } = await get(queued.id);
    expect(after).toMatchObject({ status: 'failed', problem: { code: 'contradiction' } });
    expect(JSON.stringify(after)).not.toContain('Rocinante');
    const rows = await queryOf(
      api,
      `select order_json, result_json from placement where id = '${queued.id}'`,
    );
    expect(JSON.stringify(rows)).not.toContain('Rocinante');
  });
});
