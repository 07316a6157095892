import { failureOf } from '../helpers/failure.ts';
import { openTestServices, type TestServices } from '../helpers/services.ts';
import { frobnicator } from './team-facts.ts';

describe('Technologies', () => {
  let opened: TestServices;
  const services = () => opened.services;
  const found = async (query: { text?: string; kind?: string; status?: 'any' }) => {
    const page = await services().listTechnologies({
      text: query.text ?? null,
      kind: query.kind ?? null,
      status: query.status ?? 'active',
      limit: 100,
      cursor: null,
    });
    return page.rows.map(({ technology }) => technology.slug);
  };
  const read = (text: string) => services().readPerson({ kind: 'text', text }, '2026-03-01');

  beforeAll(async () => {
    opened = await openTestServices();
  }, 120_000);
  afterAll(() => opened.close());

  it('are found by any part of any of their names, however it is written', async () => {
    for (const text of ['apache pinot', 'APACHE-PINOT', 'ApachePinot', 'pinot']) {
      expect(await found({ text })).toContain('apache-pinot');
    }
    expect(await found({ text: 'no such thing at all' })).toEqual([]);
  });

  it('are listed by kind', async () => {
    const slugs = await found({ kind: 'query-engine' });
    expect(slugs).toContain('trino');
    for (const slug of slugs) {
      expect((await services().getTechnology(slug)).technology.kind).toBe('query-engine');
    }
  });

  it('are recognised in texts as soon as they are created, and no more once archived', async () => {
    const text = 'Ran Frobnication Engine clusters for four years';
    const isRead = async () =>
      (await read(text)).profile.skills.some(({ technology }) => technology === 'frobnicator');
    expect(await isRead()).toBe(false);
    const { value } = await services().createTechnology(frobnicator, null);
    expect(value).toMatchObject({ version: 1, technology: frobnicator });
    expect(await isRead()).toBe(true);

    const renamed = { ...frobnicator, name: 'Frobnicator Two' };
    const changed = await services().replaceTechnology(value.id, renamed, 1);
    expect(changed).toMatchObject({ version: 2, technology: renamed });
    expect(await isRead()).toBe(true);

    const archived = await services().archiveTechnology('frobnicator', 2);
    expect(archived.technology.status).toBe('archived');
    expect(await isRead()).toBe(false);
    expect(await found({ text: 'frobni' })).toEqual([]);
    expect(await found({ text: 'frobni', status: 'any' })).toEqual(['frobnicator']);
    expect(await services().getTechnology('frobnicator')).toEqual(archived);
  });

  it('may not claim a form that belongs to another', async () => {
    const clash = {
      ...frobnicator,
      slug: 'clash',
      name: 'Clash',
      aliases: ['fine', 'APACHE PINOT'],
    };
    const failure = await failureOf(services().createTechnology(clash, null));
    expect(failure.code).toBe('conflict');
    expect(failure.faults).toMatchObject([{ pointer: '/aliases/1', code: 'taken' }]);
    expect(failure.message).toContain('apache-pinot');
  });

  it('may not claim a short form that several could mean', async () => {
    const contested = opened.live
      .current()
      .catalogue.contestedForms.find(({ owner }) => owner === null);
    if (contested === undefined) throw new Error('No form is contested.');
    const clash = { ...frobnicator, slug: 'clash', name: 'Clash', aliases: [contested.form] };
    expect((await failureOf(services().createTechnology(clash, null))).code).toBe('conflict');
  });

  it('can be mended without answering for forms that stand there already', async () => {
    const { technologies } = opened.live.current().catalogue;
    const { getTechnology, replaceTechnology } = services();
    const { slug } = technologies.find(({ aliases }) => aliases.length > 3) ?? frobnicator;
    const { technology, version } = await getTechnology(slug);
    const written = replaceTechnology(slug, { ...technology, sources: ['seed'] }, version);
    await expect(written).resolves.toMatchObject({ version: version + 1 });
  });

  it('are told of everything at once that does not fit into the catalogue', async () => {
    const failure = await failureOf(
      services().createTechnology(
        {
          ...frobnicator,
          slug: 'broken',
          name: 'Broken',
          aliases: ['B', 'B'],
          parents: ['broken', 'no-parent'],
          relations: [
            { technology: 'broken', type: 'applies', strength: 1 },
            { technology: 'no-relation', type: 'applies', strength: 1 },
            { technology: 'trino', type: 'applies', strength: 1 },
            { technology: 'trino', type: 'applies', strength: 0.5 },
          ],
          evidence: { 'no-team': 1 },
        },
        null,
      ),
    );
    expect(failure.code).toBe('invalid-request');
    expect(failure.faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/aliases/1 repeated',
      '/parents/0 circle',
      '/parents/1 unknown-technology',
      '/relations/0/technology itself',
      '/relations/1/technology unknown-technology',
      '/relations/3 repeated',
      '/evidence/0/team unknown-team',
    ]);
  });

  it('may not become a parent of what is above them', async () => {
    const child = opened.live
      .current()
      .catalogue.technologies.find(({ parents }) => parents.length > 0);
    const { technology, version } = await services().getTechnology(child?.parents[0] ?? '');
    const circle = { ...technology, parents: [child?.slug ?? ''] };
    const failure = await failureOf(services().replaceTechnology(technology.slug, circle, version));
    expect(failure.faults).toMatchObject([{ pointer: '/parents/0', code: 'circle' }]);
    expect(failure.message).toContain(`${technology.slug} > ${child?.slug} > ${technology.slug}`);
  });

  it('refuse a stale version, another slug and a slug in use', async () => {
    const { technology, version } = await services().getTechnology('trino');
    const { replaceTechnology, createTechnology, archiveTechnology } = services();
    expect((await failureOf(replaceTechnology('trino', technology, version + 1))).code).toBe(
      'stale-version',
    );
    expect((await failureOf(archiveTechnology('trino', version + 1))).code).toBe('stale-version');
    const moved = { ...technology, slug: 'trino-two' };
    expect((await failureOf(replaceTechnology('trino', moved, version))).faults).toMatchObject([
      { pointer: '/slug', code: 'immutable' },
    ]);
    const twin = { ...frobnicator, slug: 'trino', aliases: [] };
    expect((await failureOf(createTechnology(twin, null))).code).toBe('conflict');
    expect((await failureOf(services().getTechnology('nothing'))).code).toBe('not-found');
  });
});
