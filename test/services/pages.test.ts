import { failureOf } from '../helpers/failure.ts';
import { openTestServices, type TestServices } from '../helpers/services.ts';
import { riskPlatform } from './team-facts.ts';

describe('Pages of a list', () => {
  let opened: TestServices;
  const technologies = (cursor: string | null, text: string | null = null, limit = 100) =>
    opened.services.listTechnologies({ text, kind: null, status: 'active', limit, cursor });
  const teams = (cursor: string | null, limit = 2) =>
    opened.services.listTeams({
      organisation: null,
      technology: null,
      status: 'active',
      limit,
      cursor,
    });

  beforeAll(async () => {
    opened = await openTestServices();
  }, 120_000);
  afterAll(() => opened.close());

  it('follow one another to the end, each row once and in order', async () => {
    const slugs: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await technologies(cursor);
      slugs.push(...page.rows.map(({ technology }) => technology.slug));
      cursor = page.nextCursor;
    } while (cursor !== null);
    const all = opened.live
      .current()
      .catalogue.technologies.filter(({ status }) => status === 'active');
    expect(slugs).toEqual(all.map(({ slug }) => slug));
  });

  it('end without a cursor when the last row is on the page', async () => {
    const { rows } = await teams(null, 100);
    expect((await teams(null, rows.length)).nextCursor).toBeNull();
    expect((await teams(null, rows.length - 1)).nextCursor).not.toBeNull();
  });

  it('neither repeat nor skip others when the last row goes between them', async () => {
    const first = await teams(null);
    const last = first.rows.at(-1);
    const rest = (await teams(first.nextCursor, 100)).rows;
    const archived = await opened.services.archiveTeam(last?.id ?? '', last?.version ?? 0);
    await opened.services.createTeam(riskPlatform, null);
    const after = (await teams(first.nextCursor, 100)).rows.map(({ team }) => team.slug);
    expect(after).toEqual([...rest.map(({ team }) => team.slug), 'risk-platform']);
    if (last !== undefined) {
      await opened.services.replaceTeam(last.id, last.team, archived.version);
    }
  });

  it('refuse a cursor that was changed, made up, or made for another list or filter', async () => {
    const { nextCursor } = await technologies(null, 'a', 1);
    const cursor = nextCursor ?? '';
    const [key = '', signature = ''] = cursor.split('.');
    const forged = `${Buffer.from('zookeeper').toString('base64url')}.${signature}`;
    const attempts = [
      technologies(forged, 'a'),
      technologies(key, 'a'),
      technologies(`${key}.`, 'a'),
      technologies('not a cursor', 'a'),
      technologies('', 'a'),
      technologies(cursor, 'b'),
      technologies(cursor, null),
      teams(cursor),
      opened.services.listApiKeys({ limit: 1, cursor }),
      opened.services.listOrganisations({ limit: 1, cursor }),
    ];
    for (const attempt of attempts) {
      const failure = await failureOf(attempt);
      expect(failure.code).toBe('invalid-request');
      expect(failure.faults).toMatchObject([{ parameter: 'cursor', code: 'foreign-cursor' }]);
    }
    await expect(technologies(cursor, 'a')).resolves.toBeDefined();
  });

  it('go on in another process with a cursor of this one', async () => {
    const { nextCursor } = await teams(null);
    const other = await opened.another();
    const query = { organisation: null, technology: null, status: 'active', limit: 2 } as const;
    const there = await other.listTeams({ ...query, cursor: nextCursor });
    expect(there.rows).toEqual((await teams(nextCursor)).rows);
  });
});

describe('Organisations and versions of the catalogue', () => {
  let opened: TestServices;
  beforeAll(async () => {
    opened = await openTestServices();
  }, 120_000);
  afterAll(() => opened.close());

  it('are listed and read', async () => {
    const page = await opened.services.listOrganisations({ limit: 10, cursor: null });
    expect(page.rows.map(({ slug }) => slug)).toEqual(['stripe-infrastructure']);
    const organisation = await opened.services.getOrganisation('stripe-infrastructure');
    expect(organisation).toEqual(page.rows[0]);
    expect((await failureOf(opened.services.getOrganisation('nowhere'))).code).toBe('not-found');
  });

  it('stay readable when they are no longer the newest', async () => {
    const before = opened.live.current();
    expect(await opened.services.getCatalogue(before.id)).toMatchObject({ current: true });
    await opened.services.createTeam(riskPlatform, null);
    const old = await opened.services.getCatalogue(before.id);
    expect(old).toMatchObject({ id: before.id, current: false, createdAt: before.createdAt });
    expect(old.catalogue).toEqual(before.catalogue);
    expect((await failureOf(opened.services.getCatalogue('cat_none'))).code).toBe('not-found');
    const kept = await opened.live.version(before.id);
    expect(kept?.catalogue).toEqual(before.catalogue);
    expect(await opened.live.version('cat_none')).toBeNull();
  });

  it('make a process ready that had none when it began', async () => {
    await expect(opened.services.checkReady()).resolves.toBeUndefined();
    const other = await opened.another();
    await opened.store.close();
    const failure = await failureOf(other.checkReady());
    expect(failure.code).toBe('not-ready');
    expect(failure.retryAfterSeconds).toBe(5);
  });
});
