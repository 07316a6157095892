import type { RankingGeneration } from '../../src/store/index.ts';
import { GenerationMoved } from '../../src/store/index.ts';
import { failureOf } from '../helpers/failure.ts';
import { describeOnPostgresql, describeStores, type TestStore } from '../helpers/store.ts';
import { settableSources } from '../helpers/store-sources.ts';
import { draftOf as draft, termsOf } from './people.ts';
import { queryOf } from './query.ts';

describeStores('Stored people', (open) => {
  const sources = settableSources();
  let test: TestStore;
  let generation: RankingGeneration;
  beforeAll(async () => {
    test = await open({ sources });
    generation = await test.store.candidates.generation(await termsOf(test));
  }, 120_000);
  afterAll(() => test.close());
  const people = () => test.store.candidates;
  const rows = (sql: string) => queryOf(test, sql);
  const fits = (id: string) =>
    rows(`select fit.team, fit.shortfall, fit.technologies
      from candidate_fit fit join candidate on candidate.number = fit.candidate
      where candidate.id = '${id}' order by fit.shortfall`);

  it('come back as they were stored', async () => {
    const { value } = await people().create(draft('all of it'), generation, null);
    expect(value.input).toEqual(draft(null).input);
    const { technologies: _technologies, ...ranking } = draft(null).ranking;
    expect(value.candidate).toMatchObject({ externalId: 'all of it', kind: 'text', version: 1 });
    expect(value.candidate.ranking).toMatchObject({ ...ranking, years: 6 });
    const { number: _number, ...terms } = generation;
    expect(value.candidate.ranking?.terms).toEqual(terms);
    expect(await people().get(value.candidate.id)).toEqual(value);
    const ranked = await people().rankingOf(value.candidate.id, null);
    expect(ranked?.ranking).toEqual(value.candidate.ranking);
    expect(await people().ranking(value.candidate.ranking?.id ?? '')).toEqual(ranked);
    expect(await fits(value.candidate.id)).toHaveLength(2);
  });

  it('have their fits replaced, also by the very same ones', async () => {
    const first = await people().create(draft('again'), generation, null);
    const { id } = first.value.candidate;
    const before = await fits(id);
    sources.advance(1000);
    const same = await people().replace(id, 1, draft('again'), generation);
    expect(same.candidate.version).toBe(2);
    expect(await fits(id)).toEqual(before);
    sources.advance(1000);
    await people().replace(id, 2, draft('again', [5000, 400]), generation);
    expect((await fits(id)).map((fit) => fit.shortfall)).toEqual([5000, 9600]);
    const history = await rows(`select ranking.version, current from ranking
      join candidate on number = candidate where candidate.id = '${id}' order by ranking.version`);
    expect(history.map((one) => one.current)).toEqual([false, false, true]);
    const then = await people().rankingOf(id, first.value.candidate.updatedAt);
    expect(then?.ranking).toEqual(first.value.candidate.ranking);
    const failure = await failureOf(people().replace(id, 2, draft('again'), generation));
    expect(failure.code).toBe('stale-version');
  });

  it('are put in many at once, old and new', async () => {
    const many = ['p', 'q', 'r', null, null].map((id) => draft(id));
    const first = await people().putAll(many, generation);
    expect(first.map(({ isNew }) => isNew)).toEqual([true, true, true, true, true]);
    const turned = [draft('r', [100, 50]), draft('s'), draft('p'), draft(null)];
    const second = await people().putAll(turned, generation);
    expect(second.map(({ isNew }) => isNew)).toEqual([false, true, false, true]);
    expect(second[0]?.id).toBe(first[2]?.id);
    expect(second[2]?.id).toBe(first[0]?.id);
    expect((await fits(second[0]?.id ?? '')).map((fit) => fit.shortfall)).toEqual([9900, 9950]);
    expect((await people().get(second[0]?.id ?? ''))?.candidate.version).toBe(2);
  });

  it('refuse an outside id of another', async () => {
    await people().create(draft('mine'), generation, null);
    const failure = await failureOf(people().create(draft('mine'), generation, null));
    expect(failure.code).toBe('conflict');
    const { value } = await people().create(draft('yours'), generation, null);
    const renamed = people().replace(value.candidate.id, 1, draft('mine'), generation);
    expect((await failureOf(renamed)).code).toBe('conflict');
  });

  it('keep the generation that they are ranked under', async () => {
    const later = { ...(await termsOf(test)), asOf: '2026-04-01' };
    expect(await people().generation(later)).toEqual(generation);
    const moved = { ...generation, number: generation.number + 1 };
    await expect(people().create(draft(null), moved, null)).rejects.toThrow(GenerationMoved);
    await expect(people().putAll([draft(null)], moved)).rejects.toThrow(GenerationMoved);
  });

  it('leave no word in any table when they are erased', async () => {
    const ids = (await rows('select id from candidate')).map(({ id }) => String(id));
    const found = async () => {
      const tables = await rows(`select relname from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r'`);
      const holding: unknown[] = [];
      for (const { relname } of tables) {
        const hits = await rows(`select 1 from "${relname}" as each
          where each::text ilike '%quixotic%' limit 1`);
        if (hits.length > 0) holding.push(relname);
      }
      return holding;
    };
    expect(await found()).toEqual(['candidate_input']);
    for (const id of ids) expect(await people().erase(id)).toBe(true);
    expect(await found()).toEqual([]);
    for (const table of ['candidate', 'candidate_input', 'ranking', 'candidate_fit']) {
      expect(await rows(`select 1 from ${table} limit 1`)).toEqual([]);
    }
    const tombs = await rows('select * from erased_candidate');
    expect(tombs.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(Object.keys(tombs[0] ?? {}).sort()).toEqual(['erased_at', 'id']);
    expect(await people().erase(ids[0] ?? '')).toBe(false);
    expect(await people().erasedAt(ids[0] ?? '')).toMatch(/^2026-03-01T/);
  });

  it('begin anew under the newest terms once nobody is stored', async () => {
    const later = { ...(await termsOf(test)), asOf: '2026-04-01' };
    const renewed = await people().generation(later);
    expect(renewed).toEqual({ ...later, number: generation.number + 1 });
    expect(await people().generation(later)).toEqual(renewed);
  });
});

describeOnPostgresql('People written at once', (open) => {
  let test: TestStore;
  let generation: RankingGeneration;
  beforeAll(async () => {
    test = await open();
    const terms = await termsOf(test);
    const all = await Promise.all(
      Array.from({ length: 6 }, () => test.store.candidates.generation(terms)),
    );
    generation = all[0] ?? { ...terms, number: 0 };
    expect(new Set(all.map(({ number }) => number)).size).toBe(1);
  }, 120_000);
  afterAll(() => test.close());

  it('get one of two claims on an outside id', async () => {
    const { candidates } = test.store;
    const attempts = await Promise.allSettled(
      Array.from({ length: 8 }, () => candidates.create(draft('same'), generation, null)),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reasons = attempts.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(reasons.map(({ code }) => code)).toEqual(Array(7).fill('conflict'));
  });

  it('do not lock one another out in batches of other orders', async () => {
    const { candidates } = test.store;
    const ids = Array.from({ length: 40 }, (_, index) => `batch ${index}`);
    const batches = Array.from({ length: 6 }, (_, index) => {
      const turned = index % 2 === 0 ? ids : [...ids].reverse();
      return candidates.putAll(
        turned.map((id) => draft(id)),
        generation,
      );
    });
    await Promise.all(batches);
    const [first] = await candidates.list({
      limit: 1,
      after: null,
      externalId: 'batch 7',
      isObjecting: null,
    });
    expect(first?.version).toBe(6);
    const counted = await queryOf(test, 'select count(*)::int as fits from candidate_fit');
    expect(counted).toEqual([{ fits: 41 * 2 }]);
  });

  it('lose no change: of equal versions one wins', async () => {
    const { candidates } = test.store;
    const { value } = await candidates.create(draft('raced'), generation, null);
    const { id } = value.candidate;
    const attempts = await Promise.allSettled(
      Array.from({ length: 5 }, () => candidates.replace(id, 1, draft('raced'), generation)),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await candidates.get(id))?.candidate.version).toBe(2);
  });
});
