import type { PrismaCandidateStore } from '../../src/store/candidate-store.ts';
import type { RankedDraft, RankingGeneration } from '../../src/store/index.ts';
import { InsightCounts } from '../../src/store/insight-counts.ts';
import { describeOnPostgresql, describeStores, type TestStore } from '../helpers/store.ts';
import { settableSources } from '../helpers/store-sources.ts';
import { draftOf, termsOf } from './people.ts';
import { queryOf } from './query.ts';

const verdicts = ['clear', 'close_call', 'insufficient_evidence', 'no_fit'] as const;

/** Ninety people; the greater fit comes first, as the engine has it. */
const people = Array.from({ length: 90 }, (_, index): RankedDraft => {
  const fits = [(index * 37) % 101, (index * 53) % 100].map((fit) => fit * 100 + (index % 7));
  const draft = draftOf(
    `p${index}`,
    fits.map((fit) => Math.min(10_000, fit)),
    {
      verdict: verdicts[index % 4] ?? 'clear',
      technologies: ['trino', ...(index % 3 === 0 ? ['java'] : [])],
    },
  );
  const teams = draft.ranking.teams.toSorted((a, b) => b.fit - a.fit);
  return { ...draft, ranking: { ...draft.ranking, teams } };
});

const first = ({ ranking }: RankedDraft) => ranking.teams[0]?.team ?? '';
const fitsOf = (team: string, drafts = people) =>
  drafts
    .map(({ ranking }) => ranking.teams.find((one) => one.team === team)?.fit ?? 0)
    .sort((a, b) => a - b);

describeStores('Counts for dashboards', (open) => {
  let test: TestStore;
  let generation: RankingGeneration;
  const sources = settableSources('2026-01-31T23:00:00Z');

  beforeAll(async () => {
    test = await open({ sources });
  }, 120_000);
  afterAll(() => test.close());

  it('are none before anybody is stored', async () => {
    const { insights } = test.store;
    expect(await insights.firstTeams()).toBeNull();
    expect(await insights.technologies()).toBeNull();
    expect(await insights.fits(null, 500)).toBeNull();
    expect(await insights.heatmap({ limit: 5, after: null })).toBeNull();
    const starts = [new Date('2026-01-01T00:00:00Z')];
    expect(await insights.firstTeamsOver(starts)).toEqual([{ terms: null, rows: [] }]);
  });

  it('tell who has which team first, by verdict', async () => {
    generation = await test.store.candidates.generation(await termsOf(test));
    await test.store.candidates.putAll(people, generation);
    const found = await test.store.insights.firstTeams();
    expect(found?.terms).toMatchObject({ catalogue: generation.catalogue, asOf: generation.asOf });
    for (const team of ['data-infrastructure', 'service-platform']) {
      for (const verdict of verdicts) {
        const expected = people.filter(
          (draft) => first(draft) === team && draft.ranking.verdict === verdict,
        );
        const row = found?.rows.find((one) => one.team === team && one.verdict === verdict);
        expect(row?.people ?? 0).toBe(expected.length);
      }
    }
    expect(found?.rows.reduce((sum, row) => sum + row.people, 0)).toBe(people.length);
  });

  it('tell who has which technology', async () => {
    const found = await test.store.insights.technologies();
    expect(found?.people).toBe(90);
    expect(found?.rows.toSorted((a, b) => a.people - b.people)).toEqual([
      { technology: 'java', people: 30 },
      { technology: 'trino', people: 90 },
    ]);
  });

  it.each([100, 500, 2000])('spread fits over bins of %d', async (binWidth) => {
    const found = await test.store.insights.fits(null, binWidth);
    expect(found?.rows).toHaveLength(2);
    for (const row of found?.rows ?? []) {
      const fits = fitsOf(row.team);
      const counts = Array.from({ length: 10_000 / binWidth }, () => 0);
      for (const fit of fits) {
        const bin = Math.min(counts.length - 1, Math.floor(fit / binWidth));
        counts[bin] = (counts[bin] ?? 0) + 1;
      }
      // The least fit that so many do not exceed.
      const quantile = (share: number) => fits[Math.ceil(share * fits.length) - 1];
      expect(row).toEqual({
        team: row.team,
        people: 90,
        counts,
        least: fits[0],
        lowerQuartile: quantile(0.25),
        median: quantile(0.5),
        upperQuartile: quantile(0.75),
        most: fits.at(-1),
      });
    }
    const [only, ...others] =
      (await test.store.insights.fits('service-platform', binWidth))?.rows ?? [];
    expect(others).toEqual([]);
    expect(only).toEqual(found?.rows.find(({ team }) => team === 'service-platform'));
    expect((await test.store.insights.fits('no-such', binWidth))?.rows).toEqual([]);
  });

  it('walk everybody once, newest first, whoever comes meanwhile', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await test.store.insights.heatmap({ limit: 25, after });
      if (page === null) throw new Error('The list has gone.');
      seen.push(...page.rows.map(({ candidate }) => candidate));
      for (const { fits } of page.rows) {
        expect(fits.map(({ fit }) => fit)).toEqual(
          fits.map(({ fit }) => fit).toSorted((a, b) => b - a),
        );
      }
      if (!page.hasMore) break;
      after = page.rows.at(-1)?.place ?? null;
      await test.store.candidates.putAll(
        [people[seen.length] ?? people[0], draftOf(null)].flatMap((draft) => draft ?? []),
        generation,
      );
    }
    const all = await test.store.candidates.list({
      limit: 200,
      after: null,
      externalId: null,
      isObjecting: null,
    });
    const then = all.filter(({ externalId }) => externalId !== null).map(({ id }) => id);
    expect(seen).toEqual(then);
    for (const { id, externalId } of all) {
      if (externalId === null) await test.store.candidates.erase(id);
    }
  });

  it('look back on the ends of months, each as it was', async () => {
    const { candidates, insights } = test.store;
    const starts = ['2025-12', '2026-01', '2026-02', '2026-03'].map((m) => new Date(`${m}-01Z`));
    const countsOf = async () =>
      (await insights.firstTeamsOver(starts)).map(({ rows }) =>
        Object.fromEntries(
          ['data-infrastructure', 'service-platform'].map((team) => [
            team,
            rows.reduce((sum, row) => sum + (row.team === team ? row.people : 0), 0),
          ]),
        ),
      );
    const by = (drafts: readonly RankedDraft[]) => ({
      'data-infrastructure': drafts.filter((one) => first(one) === 'data-infrastructure').length,
      'service-platform': drafts.filter((one) => first(one) === 'service-platform').length,
    });
    const none = by([]);
    expect(await countsOf()).toEqual([none, by(people), by(people), by(people)]);
    // In February the first ten change their first team, twice; in March one more comes.
    sources.advance(10 * 86_400_000);
    const swapped = people.slice(0, 10).map((draft) => {
      const [a, b] = draft.ranking.teams;
      const teams = [a, b].flatMap((one, index) =>
        one === undefined ? [] : [{ ...one, team: [b, a][index]?.team ?? '' }],
      );
      return { ...draft, ranking: { ...draft.ranking, teams } };
    });
    await candidates.putAll(swapped, generation);
    await candidates.putAll(people.slice(0, 10), generation);
    await candidates.putAll(swapped, generation);
    const february = [...swapped, ...people.slice(10)];
    expect(await countsOf()).toEqual([none, by(people), by(february), by(february)]);
    sources.advance(30 * 86_400_000);
    await candidates.putAll([draftOf('march')], generation);
    const march = [...february, draftOf('march')];
    expect(await countsOf()).toEqual([none, by(people), by(february), by(march)]);
    const now = await insights.firstTeams();
    expect(now?.rows.reduce((sum, { people: count }) => sum + count, 0)).toBe(march.length);
  });

  it('are of one generation; a walk ends with the one that it began in', async () => {
    const { insights } = test.store;
    const begun = await insights.heatmap({ limit: 5, after: null });
    const after = begun?.rows.at(-1)?.place ?? '';
    const march = (await insights.firstTeams())?.rows;
    // As the job does that ranks all people anew: another generation, then in force at once.
    await queryOf(test, `update ranking_generation set status = 'retired'`);
    await queryOf(
      test,
      `insert into ranking_generation
        (catalogue_id, organisation, engine, parameters, as_of, status, created_at, activated_at)
        select catalogue_id, organisation, engine, parameters, '2026-04-01', 'active',
          '2026-04-01Z', '2026-04-01Z'
        from ranking_generation limit 1`,
    );
    sources.advance(30 * 86_400_000);
    expect(await insights.heatmap({ limit: 5, after })).toBeNull();
    expect(await insights.firstTeams()).toMatchObject({ terms: { asOf: '2026-04-01' }, rows: [] });
    expect((await insights.technologies())?.people).toBe(0);
    expect((await insights.fits(null, 500))?.rows).toEqual([]);
    expect((await insights.heatmap({ limit: 5, after: null }))?.rows).toEqual([]);
    const starts = [new Date('2026-03-01Z'), new Date('2026-04-01Z')];
    const [then, now] = await insights.firstTeamsOver(starts);
    expect(then?.terms?.asOf).toBe('2026-03-01');
    expect(then?.rows.toSorted(byName)).toEqual(march?.toSorted(byName));
    expect(now).toMatchObject({ terms: { asOf: '2026-04-01' }, rows: [] });
  });
});

const byName = (a: { team: string; verdict: string }, b: { team: string; verdict: string }) =>
  `${a.team} ${a.verdict}` < `${b.team} ${b.verdict}` ? -1 : 1;

describeOnPostgresql('A count that takes too long', (open) => {
  it('is given up and told as busy', async () => {
    const test = await open();
    try {
      const { database } = test.store.candidates as PrismaCandidateStore;
      const opened = { client: database, read: async () => [] };
      const counts = new InsightCounts(opened, settableSources(), 400);
      await database.$transaction(async (tx) => {
        // Whoever counts waits here, for longer than a count may take.
        await tx.$executeRaw`lock table ranking in access exclusive mode`;
        await expect(counts.firstTeams()).rejects.toMatchObject({ code: 'busy' });
      });
      expect(await counts.firstTeams()).toBeNull();
    } finally {
      await test.close();
    }
  }, 120_000);
});
