import { type Api, openApi, openingTime } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

const data = 'data-infrastructure';
const service = 'service-platform';
const admin = 'admin-platform';
const cohort = {
  candidates: [
    { ref: 'a2', fits: { [data]: 40.2, [service]: 60.1 }, wishes: [service] },
    { ref: 'a1', fits: { [data]: 83.4, [service]: 51 }, wishes: [service] },
  ],
  seats: { [data]: { min: 0, max: 3 }, [service]: { max: 1 } },
};

const place = (body: object, headers = {}) =>
  api.call('create-placement', { body, headers, as: 'recruiter' });
const get = (placement: string) =>
  api.call('get-placement', { params: { placement }, as: 'dashboard' });

/** People whose fits differ, and too many to be placed at once. */
function crowd(people: number) {
  return {
    candidates: Array.from({ length: people }, (_, at) => ({
      ref: `p${String(at).padStart(5, '0')}`,
      fits: { [data]: (at * 37) % 101, [service]: (at * 53) % 101, [admin]: (at * 71) % 101 },
    })),
    seats: { [data]: { max: people }, [service]: { max: 900 }, [admin]: { max: 700 } },
  };
}

async function ended(id: string) {
  for (let tries = 0; tries < 400; tries += 1) {
    const { body } = await get(id);
    if (body.finished_at !== null) return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The placement does not end.');
}

describe('create-placement', () => {
  it('places a small cohort at once, with reasons and a certificate', async () => {
    const { status, body, headers } = await place({ ...cohort, fit_min: 40 });
    expect(status).toBe(201);
    expect(headers.location).toBe(`/v1/placements/${body.id}`);
    expect(body).toMatchObject({
      status: 'succeeded',
      organisation: 'stripe-infrastructure',
      objective: 'stable',
      proposing: 'candidates',
      solver: 'deferred_acceptance',
      people: 2,
      assignments: [
        {
          ref: 'a1',
          team: data,
          fit: 83.4,
          wish_rank: 2,
          reason: 'best_that_would_take',
          why_not: [
            {
              team: service,
              reason: 'filled_by_better_fit',
              last_admitted_fit: 60.1,
              short_by: 9.1,
            },
          ],
        },
        { ref: 'a2', team: service, fit: 60.1, wish_rank: 1, reason: 'first_choice' },
      ],
      unplaced: [],
      certificate: {
        stable: true,
        blocking_pairs: [],
        strategy_proof_for: 'candidates',
        team_proposing_differs_for: 0,
      },
      totals: { placed: 2, fit: 143.5, bound: 143.5, mean_wish_rank: 1.5, first_wish_share: 0.5 },
    });
  });

  it('keeps what it placed, and answers a repeated call with it', async () => {
    const headers = { 'Idempotency-Key': 'one-placement' };
    const first = await place(cohort, headers);
    const again = await place(cohort, headers);
    expect(again.status).toBe(201);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
    expect((await get(first.body.id)).body).toEqual(first.body);
    const other = await place({ ...cohort, seed: 1 }, headers);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-mismatch' } });
  });

  it('ranks people who come with a text or a profile', async () => {
    const text = 'Ran Trino and Apache Pinot clusters for six years, Java, Hive Metastore plugins';
    const profile = { skills: [{ name: 'Trino', years: 6 }] };
    const ranked = await api.call('create-ranking', { body: { text } });
    const fit = ranked.body.teams.find(({ team }: { team: string }) => team === data).fit;
    const { body } = await place({
      candidates: [
        { ref: 'text', text },
        { ref: 'profile', profile },
      ],
      seats: { [data]: { max: 2 } },
    });
    expect(body.assignments).toMatchObject([{ ref: 'profile' }, { ref: 'text', team: data, fit }]);
  });

  it('says what each objective costs whom', async () => {
    const { body } = await place({ ...cohort, compare: true });
    expect(body.comparison).toMatchObject([
      { objective: 'max_fit', differs_for: 0, blocking_pair_count: 0, totals: { bound: 143.5 } },
      { objective: 'max_min_fit', totals: { worst_fit: 60.1, worst_fit_bound: 60.1 } },
    ]);
  });

  it('tells of people who stay without a team', async () => {
    const { body } = await place({ ...cohort, fit_min: 61 });
    expect(body.unplaced).toMatchObject([
      {
        ref: 'a2',
        team: null,
        reason: 'no_possible_team',
        why_not: [{ reason: 'below_fit_min', short_by: 20.8 }, { short_by: 0.9 }],
      },
    ]);
  });

  it.each([
    ['an unknown team', { seats: { oak: { max: 1 } } }, '/seats/oak', 'unknown-team'],
    ['no seats', { seats: {} }, '/seats', null],
    ['zero seats', { seats: { [data]: { max: 0 } } }, `/seats/${data}/max`, null],
    [
      'more at least than at most',
      { seats: { [data]: { min: 2, max: 1 } } },
      `/seats/${data}/min`,
      'min-over-max',
    ],
    ['nobody', { candidates: [] }, '/candidates', null],
    [
      'a person twice',
      { candidates: [{ ref: 'a' }, { ref: 'a' }] },
      '/candidates/1/ref',
      'duplicate-ref',
    ],
    [
      'a fit that is no number',
      { candidates: [{ ref: 'a', fits: { [data]: 'NaN' } }] },
      `/candidates/0/fits/${data}`,
      null,
    ],
    [
      'a fit with an unknown team',
      { candidates: [{ ref: 'a', fits: { oak: 1 } }] },
      '/candidates/0/fits/oak',
      'unknown-team',
    ],
    [
      'a wish twice',
      { candidates: [{ ref: 'a', wishes: [data, [data]] }] },
      '/candidates/0/wishes/1',
      'repeated',
    ],
    [
      'a priority for nobody',
      { priorities: { [data]: [['z']] } },
      `/priorities/${data}/0`,
      'unknown-ref',
    ],
    ['a lock of nobody', { locks: [{ ref: 'z', team: data }] }, '/locks/0/ref', 'unknown-ref'],
    ['an unknown member', { magic: true }, '/magic', null],
    ['an unknown objective', { objective: 'happiness' }, '/objective', null],
  ])('refuses %s', async (_name, change, pointer, code) => {
    const { status, body } = await place({ ...cohort, ...change });
    expect(status).toBe(400);
    expect(body.code).toBe('invalid-request');
    expect(body.errors[0].pointer).toBe(pointer);
    if (code !== null) expect(body.errors[0].code).toBe(code);
    expect(body.errors[0].message.length).toBeGreaterThan(10);
  });

  it('refuses fits and a text of one person together', async () => {
    const { status } = await place({
      ...cohort,
      candidates: [{ ref: 'a', fits: {}, text: 'Java' }],
    });
    expect(status).toBe(400);
  });

  it('refuses NaN, which is no JSON', async () => {
    const body = JSON.stringify(cohort).replace('83.4', 'NaN');
    const answer = await api.call('create-placement', { body, as: 'recruiter' });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
  });

  it('refuses more people than it takes, whether in number or in bytes', async () => {
    const candidates = Array.from({ length: 100_001 }, (_, at) => ({ ref: `${at}` }));
    const many = await place({ ...cohort, candidates });
    expect(many.status).toBe(400);
    expect(many.body.errors[0]).toMatchObject({ pointer: '/candidates' });
    const padding = `"${'x'.repeat(33 * 1024 * 1024)}"`;
    const heavy = await api.call('create-placement', { body: padding, as: 'recruiter' });
    expect(heavy).toMatchObject({ status: 413, body: { code: 'payload-too-large' } });
  });

  it('names the smallest contradiction', async () => {
    const locks = [
      { ref: 'a1', team: data },
      { ref: 'a1', team: service },
    ];
    const { status, body } = await place({ ...cohort, locks });
    expect(status).toBe(422);
    expect(body.code).toBe('contradiction');
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/locks/0',
      '/locks/1',
    ]);
    const seats = { [data]: { min: 3, max: 3 } };
    const short = await place({ ...cohort, seats });
    expect(short.body.detail).toContain('needs at least 3 people, and only 2 people can join');
    expect(short.body.errors).toMatchObject([{ pointer: `/seats/${data}/min` }]);
  });

  it('says when no stable placement reaches a minimum, and max_fit does', async () => {
    const one = {
      candidates: [{ ref: 'a', fits: { [data]: 50, [service]: 60 } }],
      seats: { [data]: { min: 1, max: 1 }, [service]: { max: 1 } },
    };
    const { status, body } = await place(one);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'minimum-unreachable',
      errors: [{ pointer: `/seats/${data}/min` }],
    });
    expect(body.detail).toContain('max_fit');
    const best = await place({ ...one, objective: 'max_fit' });
    expect(best.body.assignments).toMatchObject([{ team: data, reason: 'best_total' }]);
  });

  it('needs the scope placements:write', async () => {
    const nobody = await api.call('create-placement', { body: cohort });
    expect(nobody.status).toBe(401);
    const dashboard = await api.call('create-placement', { body: cohort, as: 'dashboard' });
    expect(dashboard.status).toBe(403);
  });

  it('places a large cohort beside everything else, as the engine does', async () => {
    const large = { ...crowd(8000), objective: 'max_fit' };
    const { status, body, headers } = await place(large);
    expect(status).toBe(202);
    expect(body).toMatchObject({ status: 'queued', assignments: null, totals: null });
    expect(headers.location).toBe(`/v1/placements/${body.id}`);
    const done = await ended(body.id);
    expect(done).toMatchObject({ status: 'succeeded', progress: 1, assignments: null });
    expect(done.totals.fit).toBe(done.totals.bound);
    expect(done.totals.placed).toBe(8000);
  });

  it('tells of a large cohort that cannot be placed by its status', async () => {
    const { candidates, seats } = crowd(8000);
    const demanding = { ...seats, [service]: { min: 800, max: 900 }, [admin]: { min: 1, max: 1 } };
    const only = candidates.map(({ ref }) => ({ ref, fits: { [data]: 50 } }));
    const { body } = await place({ candidates: only, seats: demanding });
    expect(await ended(body.id)).toMatchObject({
      status: 'failed',
      problem: { code: 'contradiction', errors: [{}] },
    });
  });
});

describe('cancel-placement', () => {
  const cancel = (placement: string) =>
    api.call('cancel-placement', { params: { placement }, as: 'recruiter' });

  it('ends what is under way, and nothing that has ended', async () => {
    const { body } = await place({ ...crowd(60_000), objective: 'max_min_fit', compare: true });
    const answer = await cancel(body.id);
    expect(answer.body).toMatchObject({ status: 'cancelled', totals: null });
    expect((await cancel(body.id)).body.code).toBe('conflict');
    expect((await get(body.id)).body.status).toBe('cancelled');
  });

  it('knows no other', async () => {
    expect((await cancel('plc_01k3zq5w8xe2tbh4v9d6m7n0pr')).status).toBe(404);
  });
});

describe('erase-placement', () => {
  const erase = (placement: string) =>
    api.call('erase-placement', { params: { placement }, as: 'recruiter' });

  it('takes a placement away for good, under way or not', async () => {
    for (const asked of [cohort, { ...crowd(60_000), objective: 'max_min_fit' }]) {
      const { body } = await place(asked);
      expect((await erase(body.id)).body).toEqual({
        object: 'placement',
        id: body.id,
        erased: true,
      });
      expect((await get(body.id)).status).toBe(404);
      expect((await erase(body.id)).status).toBe(404);
    }
  });

  it('leaves no assignments to be read', async () => {
    const { body } = await place(cohort);
    const list = () =>
      api.call('list-assignments', { params: { placement: body.id }, as: 'dashboard' });
    expect((await list()).status).toBe(200);
    await erase(body.id);
    expect((await list()).status).toBe(404);
  });
});

describe('list-placements', () => {
  it('lists newest first, page by page, without their people', async () => {
    const made = (await place(cohort)).body;
    const query = { limit: 1 };
    const first = await api.call('list-placements', { query, as: 'dashboard' });
    expect(first.body.data).toMatchObject([{ id: made.id, assignments: null }]);
    const cursor = first.body.next_cursor;
    const second = await api.call('list-placements', { query: { limit: 1, cursor }, as: 'admin' });
    expect(second.body.data[0].id).not.toBe(made.id);
  });
});

describe('get-placement', () => {
  it('knows only placements', async () => {
    expect((await get('plc_01k3zq5w8xe2tbh4v9d6m7n0pr')).body.code).toBe('not-found');
  });
});

describe('list-assignments', () => {
  const list = (placement: string, query = {}, headers = {}) =>
    api.call('list-assignments', { params: { placement }, query, headers, as: 'dashboard' });

  it('gives everybody page by page', async () => {
    const { body } = await place(cohort);
    const first = await list(body.id, { limit: 1 });
    expect(first.body.data).toEqual([body.assignments[0]]);
    const second = await list(body.id, { limit: 1, cursor: first.body.next_cursor });
    expect(second.body.data).toEqual([body.assignments[1]]);
    expect(second.body.has_more).toBe(false);
  });

  it('gives JSON lines, and CSV without formulas', async () => {
    const candidates = [
      { ref: '=1+1', fits: { [data]: 50 } },
      { ref: 'a, "b"', fits: { [data]: 40 } },
    ];
    const { body } = await place({ ...cohort, candidates });
    const lines = await list(body.id, {}, { Accept: 'application/x-ndjson' });
    const rows = lines.text
      .trim()
      .split('\n')
      .map((line: string) => JSON.parse(line));
    expect(rows).toEqual(body.assignments);
    const table = await list(body.id, {}, { Accept: 'text/csv' });
    expect(table.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [head, formula, quoted] = table.text.split('\r\n');
    expect(head).toBe('ref,candidate,team,fit,wish_rank,reason,why');
    expect(formula).toContain(`'=1+1,,${data},50,,first_choice,`);
    expect(quoted).toContain(`"a, ""b""",,${data},40,`);
  });

  it('has nothing to give before a placement succeeded', async () => {
    const { body } = await place({ ...crowd(60_000), objective: 'max_min_fit' });
    expect((await list(body.id)).body.code).toBe('conflict');
    await api.call('cancel-placement', { params: { placement: body.id }, as: 'recruiter' });
  });
});

describe('check-placement', () => {
  const check = (assignments: object[], change = {}) =>
    api.call('check-placement', { body: { ...cohort, ...change, assignments }, as: 'dashboard' });

  it('finds the pairs that block somebody else’s placement', async () => {
    const { body } = await check([{ ref: 'a1', team: service }]);
    expect(body).toMatchObject({
      stable: false,
      blocking_pairs: [
        { ref: 'a2', team: data },
        { ref: 'a2', team: service },
      ],
      blocking_pair_count: 2,
      breaches: [],
      totals: { placed: 1, fit: 51 },
    });
  });

  it('finds nothing in what was placed here', async () => {
    const { body: placed } = await place(cohort);
    const { body } = await check(
      placed.assignments.map(({ ref, team }: { ref: string; team: string }) => ({ ref, team })),
    );
    expect(body).toMatchObject({ stable: true, blocking_pair_count: 0, breaches: [] });
  });

  it('finds rules that are not kept', async () => {
    const locks = [{ ref: 'a1', team: data }];
    const seats = { [data]: { min: 1, max: 3 }, [service]: { max: 1 } };
    const both = [
      { ref: 'a1', team: service },
      { ref: 'a2', team: service },
    ];
    const { body } = await check(both, { locks, seats, fit_min: 61 });
    expect(body.breaches).toEqual([
      { rule: 'lock_broken', ref: 'a1', team: data, held: null },
      { rule: 'below_fit_min', ref: 'a1', team: service, held: null },
      { rule: 'below_fit_min', ref: 'a2', team: service, held: null },
      { rule: 'under_min', ref: null, team: data, held: 0 },
      { rule: 'over_max', ref: null, team: service, held: 2 },
    ]);
  });

  it('refuses assignments of other people and teams', async () => {
    const { status, body } = await check([
      { ref: 'z', team: data },
      { ref: 'a1', team: admin },
    ]);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { pointer: '/assignments/0/ref', code: 'unknown-ref' },
      { pointer: '/assignments/1/team', code: 'unknown-team' },
    ]);
  });
});

describe('try-placement', () => {
  const change = (placement: string, body: object) =>
    api.call('try-placement', { params: { placement }, body, as: 'dashboard' });

  it('tells what one more seat would do, and keeps nothing', async () => {
    const { body: placed } = await place(cohort);
    const { body } = await change(placed.id, { seats: { [service]: { max: 2 } } });
    expect(body).toMatchObject({
      placement: placed.id,
      moves: [{ ref: 'a1', from: data, to: service, fit_change: -32.4 }],
      move_count: 1,
      before: { fit: 143.5 },
      after: { fit: 111.1, first_wish_share: 1 },
      certificate: { stable: true },
    });
    expect((await get(placed.id)).body).toEqual(placed);
  });

  it('tells what a lock would do, and which locks contradict', async () => {
    const { body: placed } = await place(cohort);
    const lock = { ref: 'a1', team: service };
    const { body } = await change(placed.id, { locks: [lock] });
    expect(body.moves).toMatchObject([
      { ref: 'a1', from: data, to: service },
      { ref: 'a2', from: service, to: data },
    ]);
    expect(body.certificate.locked).toEqual([lock]);
    const clash = await change(placed.id, { locks: [lock, { ref: 'a2', team: service }] });
    expect(clash).toMatchObject({ status: 422, body: { code: 'contradiction' } });
    const unknown = await change(placed.id, { locks: [{ ref: 'z', team: service }] });
    expect(unknown).toMatchObject({ status: 400, body: { errors: [{ pointer: '/locks/0/ref' }] } });
  });
});
