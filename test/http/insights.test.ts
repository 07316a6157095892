import type { OperationId } from '../../src/contract/index.ts';
import { type Api, openApi, openingTime, type Role } from './api.ts';

let api: Api;
let now = new Date('2026-01-20T12:00:00Z');
const ids = new Map<string, string>();

/** Words that no dashboard may be told. */
const secret = 'Quixotic';

const people: Readonly<Record<string, object>> = {
  data: profileOf(['Trino', 6], ['Apache Pinot', 3], ['Apache Iceberg', 2]),
  lake: profileOf(['Hive Metastore', 5], ['Trino', 2]),
  build: profileOf(['Bazel', 4], ['Kotlin', 1]),
  cook: { text: `${secret} likes to cook and to sing.` },
};

function profileOf(...skills: readonly (readonly [string, number])[]) {
  const named = skills.map(([name, years]) => ({ name, years, context: 'work' }));
  return { profile: { headline: secret, skills: named } };
}

const ask = (id: OperationId, query: Record<string, unknown> = {}, as: Role = 'dashboard') =>
  api.call(id, { as, query });

beforeAll(async () => {
  api = await openApi({ now: () => now });
  for (const [name, body] of Object.entries(people)) {
    const answer = await api.call('create-candidate', { as: 'recruiter', body });
    expect(answer.status).toBe(201);
    ids.set(name, answer.body.id);
  }
}, openingTime);
afterAll(() => api.close());

/** All rankings, as their own addresses tell them. */
async function rankings() {
  const { body } = await api.call('list-candidates', { as: 'recruiter' });
  return body.data.map(({ ranking }: { ranking: object }) => ranking) as {
    readonly verdict: string;
    readonly catalogue: string;
    readonly as_of: string;
    readonly teams: readonly { readonly team: string; readonly fit: number }[];
  }[];
}

const operations: readonly OperationId[] = [
  'get-best-teams',
  'get-supply-demand',
  'get-fit-distribution',
  'get-heatmap',
];

describe.each(operations)('%s', (id) => {
  it('names the rankings that it is of, and no word of a person', async () => {
    const [any] = await rankings();
    const { body, text, headers } = await ask(id);
    expect(body.catalogue).toBe(any?.catalogue);
    expect(body.as_of).toBe(any?.as_of);
    expect(body.organisation).toBe('stripe-infrastructure');
    expect(text).not.toContain(secret);
    expect(headers['cache-control']).toBe('private, no-cache');
  });

  it('answers 304 while nothing changed', async () => {
    const { headers } = await ask(id);
    const again = { as: 'dashboard' as const, headers: { 'if-none-match': headers.etag ?? '' } };
    expect((await api.call(id, again)).status).toBe(304);
  });

  it('needs a key', async () => {
    expect((await api.call(id)).status).toBe(401);
    expect((await ask(id, {}, 'recruiter')).status).toBe(200);
  });

  it('refuses what it does not know', async () => {
    const answer = await ask(id, { colour: 'red' });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].parameter).toBe('colour');
  });
});

describe('get-best-teams', () => {
  it('counts people by first team and verdict', async () => {
    const all = await rankings();
    const { body } = await ask('get-best-teams');
    expect(body.people).toBe(all.length);
    expect(body.intervals).toBeNull();
    for (const row of body.teams) {
      const own = all.filter(({ teams }) => teams[0]?.team === row.team);
      expect(row.people).toBe(own.length);
      for (const [verdict, count] of Object.entries(row.verdicts)) {
        expect(count).toBe(own.filter((ranking) => ranking.verdict === verdict).length);
      }
    }
    const active = await api.call('list-teams');
    const slugs = active.body.data.map(({ slug }: { slug: string }) => slug);
    expect(body.teams.map(({ team }: { team: string }) => team)).toEqual(slugs);
    expect(body.verdicts.insufficient_evidence + body.verdicts.no_fit).toBeGreaterThan(0);
  });

  it('looks back month by month', async () => {
    const { body } = await ask('get-best-teams', { interval: 'month', periods: 2 });
    expect(body.intervals).toHaveLength(2);
    const [before, present] = body.intervals;
    expect(before).toMatchObject({ start: '2025-12-01', catalogue: null, people: 0 });
    expect(present).toMatchObject({ start: '2026-01-01', people: body.people });
    expect(present.teams).toEqual(body.teams);
    const year = await ask('get-best-teams', { interval: 'month' });
    expect(year.body.intervals).toHaveLength(12);
  });

  it('takes periods with an interval alone', async () => {
    const answer = await ask('get-best-teams', { periods: 3 });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0]).toMatchObject({ parameter: 'periods', code: 'needs-interval' });
    for (const query of [{ interval: 'day' }, { interval: 'month', periods: 37 }]) {
      expect((await ask('get-best-teams', query)).status).toBe(400);
    }
  });
});

describe('get-supply-demand', () => {
  it('holds what teams ask for against what people have', async () => {
    const { body } = await ask('get-supply-demand');
    expect(body.people).toBe(ids.size);
    const teams = (await api.call('list-teams')).body.data as {
      readonly slug: string;
      readonly technologies: readonly { technology: string; importance: string }[];
    }[];
    const weights: Readonly<Record<string, number>> = { core: 3, used: 2, adjacent: 1 };
    const demand = new Map<string, number>();
    for (const { technology, importance } of teams.flatMap((team) => team.technologies)) {
      demand.set(technology, (demand.get(technology) ?? 0) + (weights[importance] ?? 0));
    }
    expect(body.technologies).toHaveLength(demand.size);
    const having = new Map([
      ['trino', 2],
      ['apache-pinot', 1],
      ['bazel', 1],
    ]);
    let last = Number.POSITIVE_INFINITY;
    for (const row of body.technologies) {
      expect(row.demand).toBe(demand.get(row.technology));
      expect(row.people).toBe(having.get(row.technology) ?? row.people);
      expect(row.shortage).toBeCloseTo(row.demand * (1 - row.people / ids.size), 3);
      expect(row.shortage).toBeLessThanOrEqual(last);
      last = row.shortage;
    }
    for (const technology of having.keys()) expect([...demand.keys()]).toContain(technology);
  });
});

describe('get-fit-distribution', () => {
  it('draws each team with stated edges', async () => {
    const all = await rankings();
    const { body } = await ask('get-fit-distribution', { bin_width: 10 });
    expect(body.edges).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    expect(body.teams).toHaveLength(all[0]?.teams.length ?? 0);
    for (const row of body.teams) {
      const fits = all
        .map(({ teams }) => teams.find(({ team }) => team === row.team)?.fit ?? 0)
        .sort((a, b) => a - b);
      expect(row.counts).toEqual(
        body.edges
          .slice(1)
          .map((edge: number) => fits.filter((fit) => fit >= edge - 10 && fit < edge).length),
      );
      expect([row.least, row.lower_quartile, row.median, row.upper_quartile, row.most]).toEqual([
        fits[0],
        fits[0],
        fits[1],
        fits[2],
        fits[3],
      ]);
    }
  });

  it('draws one team, by slug or id', async () => {
    const whole = await ask('get-fit-distribution');
    expect(whole.body.edges).toHaveLength(21);
    const team = 'data-infrastructure';
    const found = await api.call('get-team', { params: { team } });
    for (const reference of [team, found.body.id]) {
      const { body } = await ask('get-fit-distribution', { team: reference });
      expect(body.teams).toEqual(
        whole.body.teams.filter((row: { team: string }) => row.team === team),
      );
    }
    expect((await ask('get-fit-distribution', { team: 'no-such' })).status).toBe(404);
    expect((await ask('get-fit-distribution', { bin_width: 3 })).status).toBe(400);
  });
});

describe('get-heatmap', () => {
  it('is everybody against every team, newest first, page by page', async () => {
    const { body } = await ask('get-heatmap');
    const newest = [...ids.values()].reverse();
    expect(body.data.map(({ candidate }: { candidate: string }) => candidate)).toEqual(newest);
    for (const [index, ranking] of (await rankings()).entries()) {
      const row = body.data[index];
      expect(row.verdict).toBe(ranking.verdict);
      for (const { team, fit } of ranking.teams) {
        expect(row.fits[body.teams.indexOf(team)]).toBe(fit);
      }
    }
    const rows: unknown[] = [];
    let query: Record<string, unknown> = { limit: 3 };
    for (;;) {
      const page = await ask('get-heatmap', query);
      rows.push(...page.body.data);
      if (!page.body.has_more) break;
      query = { limit: 3, cursor: page.body.next_cursor };
    }
    expect(rows).toEqual(body.data);
  });

  it('is one line for each person and team as CSV', async () => {
    const headers = { accept: 'text/csv' };
    const { text } = await api.call('get-heatmap', { as: 'dashboard', headers });
    const [header, ...lines] = text.trimEnd().split('\r\n');
    expect(header).toBe('candidate,ranking,verdict,team,rank,fit,catalogue,as_of');
    const all = await rankings();
    const fits = all.flatMap(({ teams }) => teams.map(({ team, fit }) => `${team} ${fit}`));
    const cells = lines.map((line) => line.split(','));
    expect(cells.map((cell) => `${cell[3]} ${cell[5]}`)).toEqual(fits);
  });

  it('takes no cursor of another list', async () => {
    const other = await api.call('list-candidates', { as: 'recruiter', query: { limit: 1 } });
    const answer = await ask('get-heatmap', { cursor: other.body.next_cursor });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].code).toBe('foreign-cursor');
  });
});

describe('insights', () => {
  it('show at once who is stored and who is erased', async () => {
    const { body } = await api.call('create-candidate', {
      as: 'recruiter',
      body: profileOf(['Trino', 3]),
    });
    expect((await ask('get-best-teams')).body.people).toBe(ids.size + 1);
    await api.call('erase-candidate', { as: 'recruiter', params: { candidate: body.id } });
    expect((await ask('get-best-teams')).body.people).toBe(ids.size);
    now = new Date('2026-02-03T00:00:00Z');
    const later = await ask('get-best-teams', { interval: 'month', periods: 2 });
    expect(later.body.intervals.map((one: { start: string }) => one.start)).toEqual([
      '2026-01-01',
      '2026-02-01',
    ]);
  });

  it(
    'of nobody are empty',
    async () => {
      const empty = await openApi();
      try {
        for (const id of operations) {
          const { status, body } = await empty.call(id, { as: 'dashboard' });
          expect(status).toBe(200);
          expect(body).toMatchObject({ organisation: null, catalogue: null, as_of: null });
        }
      } finally {
        await empty.close();
      }
    },
    openingTime,
  );
});
