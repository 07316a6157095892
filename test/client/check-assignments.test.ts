import fc from 'fast-check';
import { checkAssignments, createClient, type PlacementToCheck } from '../../src/client/index.ts';
import { type Api, openApi, openingTime } from '../http/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

const teams = ['data-infrastructure', 'service-platform', 'admin-platform'] as const;
const refs = ['b', 'a', 'c', 'd'] as const;
const team = fc.constantFrom(...teams);
const fit = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);

/** Somebody's placement of four people, good or bad. */
const placements: fc.Arbitrary<PlacementToCheck> = fc.record({
  candidates: fc
    .tuple(...refs.map(() => fc.dictionary(team, fit, { minKeys: 1 })))
    .chain((fits) =>
      fc
        .tuple(...refs.map(() => fc.uniqueArray(team)))
        .map((wishes) =>
          refs.map((ref, at) => ({ ref, fits: fits[at] ?? {}, wishes: wishes[at] ?? [] })),
        ),
    ),
  seats: fc
    .tuple(...teams.map(() => fc.integer({ min: 1, max: 3 })))
    .map((most) => Object.fromEntries(teams.map((slug, at) => [slug, { max: most[at] ?? 1 }]))),
  fit_min: fc.constantFrom(0, 40),
  only_wished: fc.boolean(),
  assignments: fc.tuple(...refs.map(() => fc.option(team))).map((placed) =>
    refs.flatMap((ref, at) => {
      const slug = placed[at] ?? null;
      return slug === null ? [] : [{ ref, team: slug }];
    }),
  ),
});

describe('checkAssignments', () => {
  it('says of any placement what the server says', async () => {
    await fc.assert(
      fc.asyncProperty(placements, async (body) => {
        const answer = await api.call('check-placement', { as: 'recruiter', body });
        expect(answer.status).toBe(200);
        const { object: _object, totals: _totals, ...found } = answer.body;
        expect(checkAssignments(body)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });

  const body: PlacementToCheck = {
    candidates: [{ ref: 'a', fits: { 'data-infrastructure': 80 } }],
    seats: { 'data-infrastructure': { max: 1 } },
    assignments: [],
  };

  it('finds who would rather be elsewhere', () => {
    expect(checkAssignments(body)).toEqual({
      stable: false,
      blocking_pairs: [{ ref: 'a', team: 'data-infrastructure' }],
      blocking_pair_count: 1,
      breaches: [],
    });
    const placed = { ...body, assignments: [{ ref: 'a', team: 'data-infrastructure' }] };
    expect(checkAssignments(placed).stable).toBe(true);
  });

  it.each([
    [{ ...body, candidates: [{ ref: 'a', text: 'Java' }] }, '/candidates/0: "a" has no fits'],
    [{ ...body, assignments: [{ ref: 'x', team: 'y' }] }, '/assignments/0/ref'],
    [{ ...body, locks: [{ ref: 'x', team: 'data-infrastructure' }] }, '/locks/0'],
  ])('says what cannot be checked', (odd, words) => {
    expect(() => checkAssignments(odd)).toThrow(words);
  });
});

describe('createClient', () => {
  it('knows paths, parameters and answers by the contract', async () => {
    const client = createClient({ url: `${urlOf(api)}/` });
    const params = { path: { team: 'data-infrastructure' } };
    const { data } = await client.GET('/v1/teams/{team}', { params });
    expect(data?.technologies.map(({ technology }) => technology)).toContain('trino');
    const ranked = await client.POST('/v1/rankings', {
      body: { text: 'Ran Trino and Apache Pinot clusters for six years, Java.' },
    });
    expect(ranked.data?.teams[0]?.team).toBe('data-infrastructure');
    const { error } = await client.GET('/v1/candidates');
    expect(error?.code).toBe('unauthenticated');
  });

  it('calls by the fetch that it is given', async () => {
    const asked: string[] = [];
    const client = createClient({
      url: 'http://teamfit.example',
      key: 'tf_live_secret',
      fetch: async (request) => {
        asked.push(`${request.method} ${request.url} ${request.headers.get('authorization')}`);
        return new Response('{}', { headers: { 'content-type': 'application/json' } });
      },
    });
    await client.GET('/v1/model');
    expect(asked).toEqual(['GET http://teamfit.example/v1/model Bearer tf_live_secret']);
  });
});

function urlOf({ server }: Api): string {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('It listens on a port.');
  return `http://127.0.0.1:${address.port}`;
}
