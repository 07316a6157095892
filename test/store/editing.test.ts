import { canonicalJson, catalogueId, type Team, type Technology } from '../../src/engine/index.ts';
import { readCatalogueRows } from '../../src/store/catalogue-rows.ts';
import { openPostgresql } from '../../src/store/postgresql.ts';
import { sha256 } from '../../src/store/sha256.ts';
import { describeOnPostgresql, describeStores, type TestStore } from '../helpers/store.ts';

const newTeam: Team = {
  slug: 'risk-platform',
  organisation: 'stripe-infrastructure',
  name: 'Risk Platform',
  aliases: ['Risk', 'Fraud Platform'],
  mission: 'Scores payments.',
  focusAreas: [
    {
      slug: 'models',
      name: 'Models',
      summary: '',
      technologies: ['python'],
      sources: ['inferred'],
    },
  ],
  technologies: [
    { technology: 'python', importance: 'core', focusArea: 'models', sources: ['inferred'] },
    { technology: 'trino', importance: 'used', focusArea: null, sources: [] },
  ],
  responsibilities: [{ text: 'Keep fraud low.', sources: [] }],
  signals: [
    {
      slug: 'fraud-work',
      strength: 0.1 + 0.2,
      text: 'Fought fraud',
      cues: ['fraud rules', 'chargebacks — "friendly" ones'],
      technologies: ['python'],
      sources: [],
    },
  ],
  contrasts: [
    {
      against: 'data-infrastructure',
      favoursThis: 'models',
      favoursOther: 'engines',
      tieBreak: 'Models or engines?',
      sources: [],
    },
  ],
  interests: [{ interest: 'ml-foundations', weight: 1 / 3 }],
  seats: 3,
  status: 'active',
  sources: ['inferred'],
};

const newTechnology: Technology = {
  slug: 'frobnicator',
  name: 'Frobnicator',
  kind: 'data-tool',
  aliases: ['Frob', 'Frobnicátor™'],
  members: ['Frob Studio'],
  homograph: {
    bare: ['Frob'],
    risk: 'medium',
    near: ['pipeline'],
    reject: ['frob the knob'],
    rule: 'Only near pipelines.',
  },
  parents: ['stream-processing'],
  relations: [{ technology: 'apache-flink', type: 'alternative-to', strength: 0.7 }],
  evidence: { 'data-infrastructure': 0.123456789012345, 'admin-platform': 0 },
  status: 'active',
  sources: ['inferred'],
};

describeStores('Editing the catalogue', (open) => {
  let opened: TestStore;
  const catalogues = () => opened.store.catalogues;
  const current = async () => {
    const stored = await catalogues().current();
    if (stored === null) throw new Error('Nothing is stored.');
    return stored;
  };

  beforeAll(async () => {
    opened = await open();
  }, 60_000);
  afterAll(() => opened.close());

  it('stores a new team and a new technology as they were given', async () => {
    await catalogues().edit(() => ({ kind: 'technology', technology: newTechnology }), null);
    await catalogues().edit(() => ({ kind: 'team', team: newTeam }), null);
    const { catalogue, teams, technologies } = await current();
    expect(catalogue.teams.at(-1)).toEqual(newTeam);
    expect(catalogue.technologies.find(({ slug }) => slug === 'frobnicator')).toEqual(
      newTechnology,
    );
    expect(teams.get('risk-platform')?.version).toBe(1);
    expect(technologies.get('frobnicator')?.version).toBe(1);
    expect(await catalogues().teamsUsing('trino')).toContain('risk-platform');
  });

  it('names the version by the hash of its content', async () => {
    const { id, catalogue } = await current();
    expect(id).toBe(catalogueId(catalogue, sha256));
    expect(id).toMatch(/^cat_[0-9a-f]{40}$/);
  });

  it('counts the writes of a record and keeps every version that ever was', async () => {
    const before = await current();
    const renamed = { ...newTeam, name: 'Risk', focusAreas: [], technologies: [], signals: [] };
    const edit = { kind: 'team', team: renamed } as const;
    const { stored } = (await catalogues().edit(() => edit, null)).value;
    expect(stored.teams.get('risk-platform')?.version).toBe(2);
    expect(stored.revision).toBe(before.revision + 1);
    expect(stored.id).not.toBe(before.id);
    const old = await catalogues().version(before.id);
    expect(canonicalJson(old?.catalogue)).toBe(canonicalJson(before.catalogue));
  });

  it('points to the version of then when an edit goes back to an earlier state', async () => {
    const before = await current();
    const edit = (name: string) =>
      catalogues().edit(() => ({ kind: 'team', team: { ...newTeam, name } }), null);
    const there = (await edit('One')).value.stored;
    await edit('Two');
    const back = (await edit('One')).value.stored;
    expect(back.id).toBe(there.id);
    expect(back.createdAt).toBe(there.createdAt);
    expect(back.revision).toBe(before.revision + 3);
  });

  it('writes nothing when the decision throws', async () => {
    const before = await current();
    const refusal = new Error('no');
    const refused = catalogues().edit(() => {
      throw refusal;
    }, null);
    await expect(refused).rejects.toBe(refusal);
    expect(await current()).toEqual(before);
  });

  it('writes nothing when a fact names what is not there', async () => {
    const before = await current();
    const strayed = { ...newTechnology, parents: ['no-such-technology'] };
    const refused = catalogues().edit(() => ({ kind: 'technology', technology: strayed }), null);
    await expect(refused).rejects.toThrow(/foreign key/i);
    expect(await current()).toEqual(before);
  });

  it('knows no version of a name that never was', async () => {
    expect(await catalogues().version('cat_0000')).toBeNull();
  });
});

describeOnPostgresql('Rows and versions', (open) => {
  it('say the same after seeding and after every edit, and versions refuse changes', async () => {
    const opened = await open();
    const { client, close } = await openPostgresql(opened.databaseUrl ?? '', 5_000);
    const compare = async () => {
      const stored = await opened.store.catalogues.current();
      const row = await client.catalogueVersion.findUniqueOrThrow({
        where: { id: stored?.id ?? '' },
      });
      expect(row.content).toBe(canonicalJson(await readCatalogueRows(client)));
    };
    try {
      await compare();
      const { catalogues } = opened.store;
      await catalogues.edit(() => ({ kind: 'technology', technology: newTechnology }), null);
      await compare();
      await catalogues.edit(() => ({ kind: 'team', team: newTeam }), null);
      await compare();
      const archived = { ...newTeam, status: 'archived', aliases: [] } as const;
      await catalogues.edit(() => ({ kind: 'team', team: archived }), null);
      await compare();
      await expect(client.catalogueVersion.deleteMany()).rejects.toThrow(/never changed/);
      const update = client.catalogueVersion.updateMany({ data: { content: '{}' } });
      await expect(update).rejects.toThrow(/never changed/);
    } finally {
      await close();
      await opened.close();
    }
  }, 60_000);
});
