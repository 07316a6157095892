import { type Catalogue, canonicalJson } from '../../src/engine/index.ts';
import type { StoredCatalogue } from '../../src/store/index.ts';
import { describeStores, type TestStore } from '../helpers/store.ts';

describeStores('Seeding', (open) => {
  let opened: TestStore;
  let first: StoredCatalogue;

  beforeAll(async () => {
    opened = await open();
    first = await opened.store.catalogues.seed(opened.catalogue);
  }, 60_000);
  afterAll(() => opened.close());

  it('stores exactly the shipped facts', () => {
    expect(canonicalJson(first.catalogue)).toBe(canonicalJson(opened.catalogue));
    expect([...first.teams.keys()]).toEqual(opened.catalogue.teams.map(({ slug }) => slug));
    expect(first.technologies.size).toBe(opened.catalogue.technologies.length);
  });

  it('gives every record an id and begins to count its writes', () => {
    for (const { id, version } of first.teams.values()) {
      expect(id).toMatch(/^team_[0-9a-z]{26}$/);
      expect(version).toBe(1);
    }
    for (const { id } of first.technologies.values()) expect(id).toMatch(/^tech_[0-9a-z]{26}$/);
  });

  it('does nothing when the same facts come again', async () => {
    const again = await opened.store.catalogues.seed(opened.catalogue);
    expect(again).toEqual(first);
  });

  it('answers which teams use a technology from the tables', async () => {
    const using = await opened.store.catalogues.teamsUsing('trino');
    const expected = opened.catalogue.teams
      .filter(({ technologies }) => technologies.some(({ technology }) => technology === 'trino'))
      .map(({ slug }) => slug);
    expect(expected).toContain('data-infrastructure');
    expect(using).toEqual(expected);
    expect(await opened.store.catalogues.teamsUsing('nothing-of-that-name')).toEqual([]);
  });
});

describeStores('A newer release', (open) => {
  let opened: TestStore;
  let edited: StoredCatalogue;
  let next: StoredCatalogue;

  const release = (catalogue: Catalogue): Catalogue => {
    const [untouched, second, ...others] = catalogue.technologies.filter(isLeaf(catalogue));
    if (untouched === undefined || second === undefined) throw new Error('No leaves to work with.');
    const gone = others.at(-1)?.slug;
    const technologies = catalogue.technologies
      .filter(({ slug }) => slug !== gone)
      .map((one) => (one.slug === untouched.slug ? { ...one, name: 'Renamed by release' } : one));
    const fresh = {
      ...second,
      slug: 'zz-new-thing',
      name: 'ZZ New Thing',
      aliases: [],
      members: [],
    };
    const [team, ...teams] = catalogue.teams;
    if (team === undefined) throw new Error('No team to work with.');
    return {
      ...catalogue,
      teams: [{ ...team, mission: 'Mission of the release' }, ...teams].reverse(),
      technologies: [...technologies, fresh],
      titles: catalogue.titles.slice(1),
    };
  };

  beforeAll(async () => {
    opened = await open();
    const { catalogue, store } = opened;
    const team = catalogue.teams[0];
    if (team === undefined) throw new Error('No team to work with.');
    const edit = { kind: 'team', team: { ...team, mission: 'Edited through the API' } } as const;
    edited = (await store.catalogues.edit(() => edit, null)).value.stored;
    next = await store.catalogues.seed(release(catalogue));
  }, 60_000);
  afterAll(() => opened.close());

  it('leaves an edited record as edited', () => {
    const slug = opened.catalogue.teams[0]?.slug ?? '';
    const team = next.catalogue.teams.find((one) => one.slug === slug);
    expect(team?.mission).toBe('Edited through the API');
    expect(next.teams.get(slug)).toEqual(edited.teams.get(slug));
  });

  it('adds what is new and changes what nobody edited', () => {
    const names = next.catalogue.technologies.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['ZZ New Thing', 'Renamed by release']));
    const renamed = next.catalogue.technologies.find(({ name }) => name === 'Renamed by release');
    expect(next.technologies.get(renamed?.slug ?? '')?.version).toBe(2);
    expect(next.catalogue.titles).toHaveLength(opened.catalogue.titles.length - 1);
  });

  it('archives what it no longer ships, and takes it back when it is shipped again', async () => {
    const shippedNow = new Set(release(opened.catalogue).technologies.map(({ slug }) => slug));
    const gone = opened.catalogue.technologies.find(({ slug }) => !shippedNow.has(slug));
    const statusIn = ({ catalogue }: StoredCatalogue) =>
      catalogue.technologies.find(({ slug }) => slug === gone?.slug)?.status;
    expect(statusIn(next)).toBe('archived');
    const back = await opened.store.catalogues.seed(opened.catalogue);
    expect(statusIn(back)).toBe('active');
  });

  it('brings its own order of teams', () => {
    const shipped = opened.catalogue.teams.map(({ slug }) => slug);
    expect([...next.teams.keys()]).toEqual(shipped.reverse());
  });
});

/** Technologies that nothing else in the catalogue names, so that they can go. */
function isLeaf(catalogue: Catalogue): (technology: { slug: string }) => boolean {
  const { technologies, ...rest } = catalogue;
  const named = JSON.stringify([rest, technologies.map((one) => [one.parents, one.relations])]);
  return ({ slug }) => !named.includes(`"${slug}"`);
}
