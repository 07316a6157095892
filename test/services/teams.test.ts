import { createLiveCatalogue } from '../../src/services/live-catalogue.ts';
import { failureOf } from '../helpers/failure.ts';
import { openTestServices, type TestServices } from '../helpers/services.ts';
import { riskPlatform } from './team-facts.ts';

describe('Teams', () => {
  let opened: TestServices;
  const services = () => opened.services;
  const slugsOf = async (query: { technology?: string; status?: 'archived' | 'any' } = {}) => {
    const page = await services().listTeams({
      organisation: null,
      technology: query.technology ?? null,
      status: query.status ?? 'active',
      limit: 100,
      cursor: null,
    });
    return page.rows.map(({ team }) => team.slug);
  };

  beforeAll(async () => {
    opened = await openTestServices();
  }, 120_000);
  afterAll(() => opened.close());

  it('are found by the technology that they use, whatever it is called', async () => {
    for (const technology of ['trino', 'Trino', 'PrestoSQL']) {
      expect(await slugsOf({ technology })).toEqual(['data-infrastructure']);
    }
    expect(await slugsOf({ technology: 'Elastic Search' })).toContain('data-infrastructure');
  });

  it('are not silently none when a filter names what is not there', async () => {
    const failure = await failureOf(slugsOf({ technology: 'Trinoo' }));
    expect(failure.code).toBe('invalid-request');
    expect(failure.faults).toMatchObject([{ parameter: 'technology', code: 'unknown-technology' }]);
    const page = { technology: null, status: 'active', limit: 1, cursor: null } as const;
    const elsewhere = await failureOf(services().listTeams({ organisation: 'nowhere', ...page }));
    expect(elsewhere.faults).toMatchObject([{ parameter: 'organisation' }]);
  });

  it('are read by slug and by id', async () => {
    const bySlug = await services().getTeam('data-infrastructure');
    expect(await services().getTeam(bySlug.id)).toEqual(bySlug);
    expect(bySlug.catalogue).toBe(opened.live.current().id);
    expect((await failureOf(services().getTeam('nobody'))).code).toBe('not-found');
  });

  it('are created, changed, archived and brought back, each at once in force', async () => {
    const before = opened.live.current().id;
    const created = await services().createTeam(riskPlatform, null);
    expect(created).toMatchObject({ replayed: false, value: { version: 1, team: riskPlatform } });
    expect(opened.live.current().id).toBe(created.value.catalogue);
    expect(created.value.catalogue).not.toBe(before);
    expect(await slugsOf({ technology: 'trino' })).toEqual([
      'data-infrastructure',
      'risk-platform',
    ]);

    opened.clock.advance(1000);
    const renamed = { ...riskPlatform, name: 'Risk', technologies: [], focusAreas: [] };
    const changed = await services().replaceTeam(created.value.id, renamed, 1);
    expect(changed).toMatchObject({
      version: 2,
      team: renamed,
      createdAt: created.value.createdAt,
    });
    expect(changed.updatedAt > changed.createdAt).toBe(true);

    const archived = await services().archiveTeam('risk-platform', 2);
    expect(archived).toMatchObject({ version: 3, team: { status: 'archived' } });
    expect(await slugsOf()).not.toContain('risk-platform');
    expect(await slugsOf({ status: 'archived' })).toEqual(['risk-platform']);
    expect(await slugsOf({ status: 'any' })).toContain('risk-platform');
    expect(await services().getTeam('risk-platform')).toEqual(archived);

    await services().replaceTeam('risk-platform', renamed, 3);
    expect(await slugsOf()).toContain('risk-platform');
  });

  it('of an archived state take no part in a ranking', async () => {
    const { team, version } = await services().getTeam('admin-platform');
    await services().archiveTeam('admin-platform', version);
    const text = 'Built back-office tools for support agents in Java for five years';
    const ranked = await services().rankPerson({
      person: { kind: 'text', text },
      organisation: null,
      asOf: '2026-03-01',
      explain: 'none',
      without: [],
      wishes: null,
      location: null,
      counterfactuals: false,
    });
    expect(ranked.answer.teams.map((match) => match.team)).not.toContain('admin-platform');
    await services().replaceTeam('admin-platform', team, version + 1);
  });

  it('refuse a change to a state that the writer has not seen', async () => {
    const { team, version } = await services().getTeam('service-platform');
    const stale = await failureOf(services().replaceTeam('service-platform', team, version + 1));
    expect(stale.code).toBe('stale-version');
    expect((await failureOf(services().archiveTeam('service-platform', 0))).code).toBe(
      'stale-version',
    );
    expect((await services().getTeam('service-platform')).version).toBe(version);
  });

  it('lose no change when two writers hold the same state', async () => {
    const { team, version } = await services().getTeam('core-infrastructure');
    const settled = await Promise.allSettled(
      ['First', 'Second'].map((mission) =>
        services().replaceTeam('core-infrastructure', { ...team, mission }, version),
      ),
    );
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect((await services().getTeam('core-infrastructure')).team.mission).toBe('First');
  });

  it('are in force for another process once it has looked', async () => {
    const elsewhere = await createLiveCatalogue(opened.store);
    const { team, version } = await services().getTeam('core-infrastructure');
    await services().replaceTeam('core-infrastructure', { ...team, mission: 'Third' }, version);
    expect(elsewhere.current().id).not.toBe(opened.live.current().id);
    await elsewhere.refresh();
    expect(elsewhere.current().id).toBe(opened.live.current().id);
  });

  it('keep their slug for good and never share one', async () => {
    const { team, version } = await services().getTeam('service-platform');
    const moved = { ...team, slug: 'services' };
    const failure = await failureOf(services().replaceTeam('service-platform', moved, version));
    expect(failure.code).toBe('invalid-request');
    expect(failure.faults).toMatchObject([{ pointer: '/slug', code: 'immutable' }]);
    const twin = await failureOf(services().createTeam(team, null));
    expect(twin.code).toBe('conflict');
    expect(twin.faults).toMatchObject([{ pointer: '/slug', code: 'taken' }]);
  });

  it('are told of everything at once that does not fit into the catalogue', async () => {
    const failure = await failureOf(
      services().createTeam(
        {
          ...riskPlatform,
          slug: 'broken',
          organisation: 'nowhere',
          aliases: ['A', 'A'],
          focusAreas: [
            { slug: 'a', name: 'A', summary: '', technologies: ['no-such'], sources: [] },
            { slug: 'a', name: 'A', summary: '', technologies: [], sources: [] },
          ],
          technologies: [
            { technology: 'python', importance: 'core', focusArea: 'b', sources: [] },
            { technology: 'python', importance: 'core', focusArea: null, sources: [] },
          ],
          signals: [
            { slug: 's', strength: 1, text: '', cues: [], technologies: ['none'], sources: [] },
          ],
          contrasts: ['broken', 'nobody'].map((against) => ({
            against,
            favoursThis: '',
            favoursOther: '',
            tieBreak: '',
            sources: [],
          })),
          interests: [{ interest: 'no-interest', weight: 1 }],
        },
        null,
      ),
    );
    expect(failure.code).toBe('invalid-request');
    expect(failure.faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/organisation unknown-organisation',
      '/aliases/1 repeated',
      '/focus_areas/1/slug repeated',
      '/focus_areas/0/technologies/0 unknown-technology',
      '/technologies/1/technology repeated',
      '/technologies/0/focus_area unknown-focus-area',
      '/signals/0/technologies/0 unknown-technology',
      '/contrasts/0/against itself',
      '/contrasts/1/against unknown-team',
      '/interests/0/interest unknown-interest',
    ]);
  });

  it('are created once however often the same request comes', async () => {
    const team = { ...riskPlatform, slug: 'once-only', aliases: [] };
    const repeat = { key: 'k', owner: 'o', operation: 'create-team', payloadSha256: 'x' };
    const first = await services().createTeam(team, repeat);
    const second = await services().createTeam(team, repeat);
    expect(second).toEqual({ ...first, replayed: true });
  });
});
