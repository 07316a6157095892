import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Services } from '../../src/services/index.ts';
import { type TestServices, testServicesOver } from '../helpers/services.ts';
import { describeOnPostgresql, describeStores } from '../helpers/store.ts';
import { queryOf } from '../store/query.ts';
import { expectFreshFits, personNumber, storePeople, workOff } from './stored-people.ts';

const data = 'data-infrastructure';

/** Takes a technology from a team, or gives it one, so that fits move. */
async function edit({ getTeam, replaceTeam }: Services, slug: string, technology: string) {
  const { team, version } = await getTeam(slug);
  const others = team.technologies.filter((one) => one.technology !== technology);
  const more = { technology, importance: 'core', focusArea: null, sources: [] } as const;
  const has = others.length < team.technologies.length;
  const technologies = has ? others : [...others, more];
  return replaceTeam(slug, { ...team, technologies }, version);
}

const question = {
  team: data,
  technologies: [],
  isAdjacent: false,
  fitMin: null,
  meetsMinimum: null,
  workMode: null,
  yearsMin: null,
  updatedSince: null,
  limit: 100,
  cursor: null,
};

const jobsOf = async ({ listJobs }: Services) =>
  (await listJobs({ limit: 100, cursor: null })).rows;

describeStores('Ranking all people anew', (open) => {
  let test: TestServices;
  let services: Services;
  let peopleOfStep: number;
  beforeAll(async () => {
    test = await testServicesOver(open);
    services = test.services;
    await storePeople(services, 600);
    // As many as each store takes in one step.
    peopleOfStep = test.store.kind === 'embedded' ? 256 : 512;
  }, 120_000);
  afterAll(() => test.close());
  const list = () => services.teamRanking(question);

  it('leaves the lists with the old catalogue until one transaction brings the new', async () => {
    const before = await list();
    expect(await services.activateEdit()).toBe('active');
    const edited = await edit(services, data, 'trino');
    expect(await services.activateEdit()).toBe('activating');
    const [job] = await jobsOf(services);
    expect(job).toMatchObject({ kind: 're_ranking', status: 'running', total: 600, done: 0 });
    expect(job?.terms.catalogue).toBe(edited.catalogue);
    expect(await services.reRankSome()).toBe(true);
    expect((await services.getJob(job?.id ?? '')).done).toBe(peopleOfStep);
    const meanwhile = await list();
    expect(meanwhile.terms).toEqual(before.terms);
    const people = (page: typeof before) => page.rows.map(({ place: _place, ...row }) => row);
    expect(people(meanwhile)).toEqual(people(before));
    await workOff(services);
    const after = await list();
    expect(after.terms?.catalogue).toBe(edited.catalogue);
    expect(people(after)).not.toEqual(people(before));
    expect(await services.activateEdit()).toBe('active');
    const done = await services.getJob(job?.id ?? '');
    expect(done).toMatchObject({ status: 'done', total: 600, done: 600, failed: 0 });
    expect(done.finishedAt).not.toBeNull();
    await expectFreshFits(test);
  }, 60_000);

  it('ranks who is written meanwhile under both', async () => {
    await edit(services, data, 'trino');
    await services.beginReRanking(false);
    expect(await services.reRankSome()).toBe(true);
    const created = await services.createCandidate(personNumber(1000), null);
    const { id } = created.value.candidate;
    // One whom the build has done already, and one whom it has not.
    for (const index of [3, 599]) {
      const [found] = (
        await services.listCandidates({
          externalId: `person-${index}`,
          limit: 1,
          cursor: null,
          isObjecting: null,
        })
      ).rows;
      await services.replaceCandidate(found?.id ?? '', personNumber(index, 20), 1);
    }
    await services.eraseCandidate(
      (
        await services.listCandidates({
          externalId: 'person-7',
          limit: 1,
          cursor: null,
          isObjecting: null,
        })
      ).rows[0]?.id ?? '',
    );
    const before = await services.rankingOfCandidate(id, view);
    await workOff(services);
    const after = await services.rankingOfCandidate(id, view);
    expect(JSON.parse(after).receipt.catalogue).not.toBe(JSON.parse(before).receipt.catalogue);
    await expectFreshFits(test);
  }, 60_000);

  it('folds edits during a build into the next', async () => {
    const known = (await jobsOf(services)).length;
    await edit(services, data, 'trino');
    await services.beginReRanking(false);
    await services.reRankSome();
    await edit(services, data, 'kafka');
    await edit(services, 'service-platform', 'trino');
    expect(await services.activateEdit()).toBe('activating');
    expect(await jobsOf(services)).toHaveLength(known + 1);
    await workOff(services);
    expect(await services.activateEdit()).toBe('activating');
    expect(await jobsOf(services)).toHaveLength(known + 2);
    await workOff(services);
    expect(await services.activateEdit()).toBe('active');
    await expectFreshFits(test);
  }, 60_000);

  it('goes on behind a process that died with some people', async () => {
    await edit(services, data, 'trino');
    await services.beginReRanking(false);
    const job = await test.store.jobs.running();
    const dead = await test.store.jobs.take(job?.id ?? '');
    expect(dead?.people).toHaveLength(peopleOfStep);
    await workOff(services);
    expect((await services.getJob(job?.id ?? '')).status).toBe('running');
    await queryOf(test, `update job_batch set leased_until = now() - interval '1 second'`);
    await workOff(services);
    expect((await services.getJob(job?.id ?? '')).status).toBe('done');
    await expectFreshFits(test);
    // The dead one wakes up after all.
    const late = dead?.people.map(({ number, version }) => ({ number, version, ranking: null }));
    if (dead !== null) expect(await test.store.jobs.put(dead.batch, late ?? [])).toEqual([]);
    await expectFreshFits(test);
  }, 60_000);

  it('follows a new month', async () => {
    test.clock.advance(40 * 24 * 3600_000);
    await services.beginReRanking(false);
    await workOff(services);
    expect((await list()).terms?.asOf).toBe('2026-04-01');
    await expectFreshFits(test);
  }, 60_000);

  it('takes the rows of old lists away, and keeps history', async () => {
    test.clock.advance(3600_000);
    await workOff(services);
    const generations = await queryOf(test, 'select distinct generation from candidate_fit');
    expect(generations).toHaveLength(1);
    const [found] = (
      await services.listCandidates({
        externalId: 'person-20',
        limit: 1,
        cursor: null,
        isObjecting: null,
      })
    ).rows;
    const then = await services.rankingOfCandidate(found?.id ?? '', {
      ...view,
      at: '2026-03-01T12:00:00Z',
    });
    expect(JSON.parse(then).as_of).toBe('2026-03-01');
  });

  it('takes the place of another engine only when a release starts', async () => {
    await queryOf(test, `update ranking_generation set engine = '0.0.1' where status = 'active'`);
    await services.beginReRanking(false);
    expect(await test.store.jobs.running()).toBeNull();
    const refused = await services.createCandidate(personNumber(2000), null).catch((one) => one);
    expect(refused).toMatchObject({ code: 'not-ready' });
    await services.beginReRanking(true);
    await workOff(services);
    await services.createCandidate(personNumber(2000), null);
    await expectFreshFits(test);
  }, 60_000);
});

const view = { at: null, explain: 'none', withWords: true, withNotes: true } as const;

describeStores('An edit where nobody is stored', (open) => {
  it('is in force at once', async () => {
    const test = await testServicesOver(open);
    const { services } = test;
    await services.createCandidate(personNumber(1), null);
    const [only] = (
      await services.listCandidates({ externalId: null, limit: 1, cursor: null, isObjecting: null })
    ).rows;
    await services.eraseCandidate(only?.id ?? '');
    const { catalogue } = await edit(services, data, 'trino');
    expect(await services.activateEdit()).toBe('active');
    expect((await services.teamRanking(question)).terms?.catalogue).toBe(catalogue);
    expect(await jobsOf(services)).toEqual([]);
    await test.close();
  }, 120_000);
});

describeOnPostgresql('Several processes that rank all people anew', (open) => {
  it('go on where one was killed', async () => {
    const test = await testServicesOver(open);
    const { services } = test;
    await storePeople(services, 2000);
    await edit(services, data, 'trino');
    await services.beginReRanking(false);
    const program = fileURLToPath(new URL('./re-rank-process.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', program, test.databaseUrl ?? ''], {
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const chunk of child.stdout) {
      // It goes on at once, so that this reaches it within its second or third batch.
      if (String(chunk).includes('step')) child.kill('SIGKILL');
    }
    const [job] = await jobsOf(services);
    expect(child.signalCode).toBe('SIGKILL');
    expect(job?.status).toBe('running');
    expect(job?.done).toBeGreaterThan(0);
    expect(job?.done).toBeLessThan(2000);
    await workOff(services);
    // What the dead one had taken comes back when its lease ends.
    await queryOf(test, `update job_batch set leased_until = now() - interval '1 second'`);
    await workOff(services);
    expect((await services.getJob(job?.id ?? '')).status).toBe('done');
    await expectFreshFits(test);
    await test.close();
  }, 180_000);

  it('share the work, while people are written and lists are read, and never mix', async () => {
    const test = await testServicesOver(open);
    const { services } = test;
    await storePeople(services, 900);
    const other = await test.another();
    const versions = new Set<string>([test.live.current().id]);
    versions.add((await edit(services, data, 'trino')).catalogue);
    await services.beginReRanking(false);
    let isOver = false;
    const reading = (async () => {
      const seen = new Set<string>();
      while (!isOver) {
        const page = await other.teamRanking(question);
        seen.add(page.terms?.catalogue ?? '');
        const rankings = page.rows.map(({ ranking }) => `'${ranking}'`).join();
        const mixed = await queryOf(
          test,
          `select distinct catalogue_id from ranking
           join ranking_generation on ranking_generation.number = generation
           where ranking.id in (${rankings})`,
        );
        expect(mixed).toEqual([{ catalogue_id: page.terms?.catalogue }]);
      }
      return seen;
    })();
    const writing = Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        services.createCandidate(personNumber(5000 + index), null),
      ),
    );
    await Promise.all([workOff(services), workOff(other), workOff(services), writing]);
    await workOff(services);
    isOver = true;
    for (const seen of await reading) expect(versions).toContain(seen);
    const rankedBy = await jobsOf(services);
    expect(rankedBy).toMatchObject([{ status: 'done', failed: 0 }]);
    await expectFreshFits(test);
    await test.close();
  }, 180_000);
});
