import type { PersonForm } from '../../src/services/index.ts';
import { openTestServices, type TestServices } from '../helpers/services.ts';

const core = 'core-infrastructure';
const developer = 'developer-infrastructure';
const data = 'data-infrastructure';
const admin = 'admin-platform';
const service = 'service-platform';

/**
 * What the posting calls the systems, the team that has them, and a sentence of one who worked on
 * them. What one team runs and another serves stands with the team that runs it.
 */
const names: readonly (readonly [name: string, team: string, sentence: string])[] = [
  ['Compute', core, 'For three years I ran Compute and its Kubernetes nodes.'],
  ['Networking', core, 'Tech lead of Networking: DNS, VPC and load balancing.'],
  ['DocumentDB', core, 'Four years of operating DocumentDB for the whole company.'],
  ['Distributed Caching', core, 'Built the distributed caching tier that all products read.'],
  ['High Assurance Engineering', core, 'I was on call for High Assurance Engineering.'],
  [
    'inner development loop for microservices',
    developer,
    'Owned the inner development loop for microservices.',
  ],
  [
    'inner development loop for data pipelines',
    developer,
    'Owned the inner development loop for data pipelines.',
  ],
  [
    'inner development loop for ML models',
    developer,
    'Owned the inner development loop for ML models.',
  ],
  ['inner development loop', developer, 'I made the inner development loop three times faster.'],
  ['microservices', service, 'Split the monolith of the shop into forty microservices.'],
  ['data pipelines', data, 'I have been building data pipelines since 2018.'],
  ['ML models', developer, 'Helped forty people to develop ML models.'],
  ['warehouse analytics', data, 'Led warehouse analytics for finance and risk.'],
  ['streaming analytics', data, 'Operated streaming analytics at two million events a second.'],
  ['search', data, 'Ran Search: indexing, relevance and ranking.'],
  ['Trino/Presto', data, 'Tuned Trino/Presto for two hundred analysts.'],
  ['Trino', data, 'Upgraded Trino without downtime.'],
  ['Presto', data, 'Ran a Presto cluster of 400 nodes.'],
  ['Apache Pinot', data, 'Brought Apache Pinot to production.'],
  ['Hive Metastore', data, 'Wrote a plugin for the Hive Metastore.'],
  ['ElasticSearch', data, 'Ran ElasticSearch for product and merchant lookups.'],
  ['secure internal products', admin, 'I build secure internal products for support agents.'],
  [
    'writing and deploying services',
    service,
    'I am responsible for writing and deploying services at a bank.',
  ],
];

/** Where the posting says that a team serves what another one runs, both are found. */
const alsoServedBy = new Map([
  ['microservices', developer],
  ['data pipelines', developer],
]);

const plurals = (name: string) => (name.endsWith('s') ? name.replace(/s$/u, '') : `${name}s`);

describe('Every system that the posting names, by the name that a newcomer would type', () => {
  let opened: TestServices;
  beforeAll(async () => {
    opened = await openTestServices();
  }, 120_000);
  afterAll(() => opened.close());

  const page = { limit: 100, cursor: null, status: 'active' } as const;
  const teamsOf = async (technology: string) => {
    const { rows } = await opened.services.listTeams({ ...page, organisation: null, technology });
    return rows.map(({ team }) => team.slug);
  };
  const found = async (text: string) => {
    const { rows } = await opened.services.listTechnologies({ ...page, kind: null, text });
    return rows.map(({ technology }) => technology);
  };
  const firstTeam = async (person: PersonForm) => {
    const { answer } = await opened.services.rankPerson({
      person,
      organisation: null,
      asOf: '2026-11-22',
      explain: 'full',
      without: [],
      wishes: null,
      location: null,
      counterfactuals: false,
    });
    const [first] = answer.teams;
    return first !== undefined && first.fit > 0 ? first.team : null;
  };

  it.each(names)('%s finds its team, in any letter case', async (name, team) => {
    for (const written of [name, name.toLowerCase(), name.toUpperCase()]) {
      const teams = await teamsOf(written);
      expect(teams).toEqual(expect.arrayContaining([team, alsoServedBy.get(name) ?? team]));
    }
  });

  it.each(names.filter(([name]) => /(?:s|loop)$/u.test(name)))(
    '%s finds its team in the other number',
    async (name, team) => {
      expect(await teamsOf(plurals(name))).toContain(team);
    },
  );

  it.each(names)('%s is found among the technologies', async (name, team) => {
    const technologies = await found(name.toLowerCase());
    const leading = technologies.map(({ evidence }) => {
      const [first] = Object.entries(evidence).sort(([, one], [, other]) => other - one);
      return first?.[0];
    });
    expect(leading).toContain(team);
  });

  it.each(names)('%s as a skill puts its team first', async (name, team) => {
    const skills = [{ name, years: 4 }];
    expect(await firstTeam({ kind: 'profile', profile: { skills } })).toBe(team);
  });

  it.each(names)('%s in a sentence puts its team first', async (name, team, sentence) => {
    expect(sentence.toLowerCase()).toContain(name.toLowerCase());
    expect(await firstTeam({ kind: 'text', text: sentence })).toBe(team);
  });

  it.each([
    'Google Compute Engine',
    'We compute the totals at night.',
    'Compute the checksum, then send it.',
    'Registered users of Compute Canada received grants.',
    'Professional networking at events.',
  ])('is not seen in "%s"', async (text) => {
    const { profile } = await opened.services.readPerson({ kind: 'text', text }, '2026-11-22');
    const slugs = profile.skills.map(({ technology }) => technology);
    expect(slugs).not.toContain('compute-platform');
    expect(slugs).not.toContain('computer-networking');
  });

  it('does not find Presto in words that merely meet', async () => {
    const slugs = (await found('Presto')).map(({ slug }) => slug);
    expect(slugs).toContain('presto');
    expect(slugs).not.toContain('backup-restore');
  });
});
