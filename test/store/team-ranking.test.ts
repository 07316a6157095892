import type {
  RankingGeneration,
  TeamRankingQuestion,
  TeamRankingRow,
} from '../../src/store/index.ts';
import { describeStores, type TestStore } from '../helpers/store.ts';
import { settableSources } from '../helpers/store-sources.ts';
import { draftOf, termsOf } from './people.ts';
import { queryOf } from './query.ts';

const everybody: TeamRankingQuestion = {
  team: 'data-infrastructure',
  technologies: [],
  fitMin: null,
  meetsMinimum: null,
  workMode: null,
  yearsMin: null,
  updatedSince: null,
  limit: 7,
  after: null,
};

/** The same numbers in every run, from 0 to 1. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describeStores('People for a team', (open) => {
  let test: TestStore;
  let generation: RankingGeneration;
  let ids: readonly string[];
  const sources = settableSources();
  const random = chance(7);
  const people = Array.from({ length: 300 }, (_, index) =>
    draftOf(`p${index + 1000}`, [Math.floor(random() * 40) * 100, 500], {
      meetsMinimum: [true, false, null][index % 3] ?? null,
      years: index % 5 === 0 ? null : index % 20,
      workMode: index % 4 === 0 ? 'remote' : 'office',
      technologies: ['trino', ...(index % 2 === 0 ? ['java'] : []), ...(index < 9 ? ['go'] : [])],
    }),
  );
  beforeAll(async () => {
    test = await open({ sources });
    generation = await test.store.candidates.generation(await termsOf(test));
    ids = (await test.store.candidates.putAll(people, generation)).map(({ id }) => id);
  }, 120_000);
  afterAll(() => test.close());

  const walk = async (
    question: Partial<TeamRankingQuestion> = {},
    between: (page: number) => Promise<void> = async () => undefined,
  ) => {
    const rows: TeamRankingRow[] = [];
    for (let page = 0, after: string | null = null; ; page += 1) {
      const asked = { ...everybody, ...question, after };
      const found = await test.store.candidates.teamRanking(asked);
      if (found === null) throw new Error('The list has gone.');
      rows.push(...found.rows);
      expect(found.rows.length).toBeLessThanOrEqual(asked.limit);
      after = found.rows.at(-1)?.place ?? null;
      if (!found.hasMore) return rows.map(({ candidate }) => candidate);
      await between(page);
    }
  };

  /** What the list should be, by plain filtering and sorting. */
  const expected = (matches: (person: (typeof people)[number]['ranking']) => boolean) =>
    people
      .map(({ ranking }, index) => ({ ranking, id: ids[index], fit: ranking.teams[0]?.fit ?? 0 }))
      .filter(({ ranking }) => matches(ranking))
      .sort((a, b) => b.fit - a.fit)
      .map(({ id }) => id);

  it('come by fit, and among equals as they were stored', async () => {
    expect(await walk()).toEqual(expected(() => true));
    expect(await walk({ limit: 100 })).toEqual(expected(() => true));
  });

  it.each<[string, Partial<TeamRankingQuestion>, Parameters<typeof expected>[0]]>([
    ['a common technology', { technologies: [['trino']] }, () => true],
    ['one of half', { technologies: [['java']] }, (one) => one.technologies.includes('java')],
    ['a rare one', { technologies: [['go']] }, (one) => one.technologies.includes('go')],
    [
      'two of them',
      { technologies: [['go'], ['java']] },
      ({ technologies }) => technologies.includes('go') && technologies.includes('java'),
    ],
    [
      'either of two',
      { technologies: [['go', 'java']] },
      ({ technologies }) => technologies.includes('go') || technologies.includes('java'),
    ],
    ['one that nobody has', { technologies: [['zig']] }, () => false],
    ['a fit', { fitMin: 2000 }, ({ teams }) => (teams[0]?.fit ?? 0) >= 2000],
    ['the minimum', { meetsMinimum: true }, ({ meetsMinimum }) => meetsMinimum === true],
    ['no minimum', { meetsMinimum: false }, ({ meetsMinimum }) => meetsMinimum === false],
    ['who knows', { meetsMinimum: 'unknown' }, ({ meetsMinimum }) => meetsMinimum === null],
    ['years', { yearsMin: 9 }, ({ years }) => years !== null && years >= 9],
    ['a work mode', { workMode: 'remote' }, ({ workMode }) => workMode === 'remote'],
    [
      'many at once',
      { technologies: [['java']], meetsMinimum: true, yearsMin: 3, fitMin: 1000 },
      (one) =>
        one.technologies.includes('java') &&
        one.meetsMinimum === true &&
        (one.years ?? 0) >= 3 &&
        (one.teams[0]?.fit ?? 0) >= 1000,
    ],
  ])('are kept by %s, with statistics and without', async (_name, question, matches) => {
    const everyone = expected(matches);
    expect(await walk(question)).toEqual(everyone);
    await queryOf(test, 'analyze ranking');
    // The statistics are read again.
    sources.advance(120_000);
    expect(await walk(question)).toEqual(everyone);
    expect(await walk({ ...question, limit: 100 })).toEqual(everyone);
  });

  it('are seen once each while others move, come and go', async () => {
    const touched = new Set<string>();
    const before = await walk();
    const seen = await walk({ limit: 20 }, async (page) => {
      const { candidates } = test.store;
      // The first rows go down, the last ones up, one is erased, and somebody comes.
      for (const [id, fit] of [
        [before[page], 10],
        [before[page + 3], 0],
        [before[before.length - 1 - page], 9990],
      ] as const) {
        if (id === undefined || touched.has(id)) continue;
        touched.add(id);
        const version = (await candidates.get(id))?.candidate.version ?? 0;
        await candidates.replace(id, version, draftOf(id, [fit, 0]), generation);
      }
      const gone = before[200 + page];
      if (gone !== undefined && !touched.has(gone)) {
        touched.add(gone);
        await candidates.erase(gone);
      }
      await candidates.create(draftOf(`new ${page}`, [page, 0]), generation, null);
    });
    expect(touched.size).toBeGreaterThan(20);
    expect(new Set(seen).size).toBe(seen.length);
    const unchanged = before.filter((id) => !touched.has(id));
    expect(seen.filter((id) => !touched.has(id))).toEqual(unchanged);
  });

  it('end with their generation', async () => {
    const first = await test.store.candidates.teamRanking(everybody);
    const after = first?.rows.at(-1)?.place.replace(/^\d+/, '999') ?? '';
    expect(await test.store.candidates.teamRanking({ ...everybody, after })).toBeNull();
  });
});
