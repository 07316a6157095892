import { catalogueFolder, loadCatalogue } from '../../src/catalogue/index.ts';

const catalogue = loadCatalogue(catalogueFolder);
const role = catalogue.organisations[0]?.role ?? null;

describe('the shipped catalogue', () => {
  it('has one organisation, with the five teams of the posting in its order', () => {
    expect(catalogue.organisations.map(({ slug }) => slug)).toEqual(['stripe-infrastructure']);
    expect(catalogue.teams.map(({ slug }) => slug)).toEqual([
      'core-infrastructure',
      'developer-infrastructure',
      'data-infrastructure',
      'admin-platform',
      'service-platform',
    ]);
    for (const team of catalogue.teams) expect(team.organisation).toBe('stripe-infrastructure');
  });

  it('has at least the 627 technologies of the posting analysis, sorted by slug', () => {
    const slugs = catalogue.technologies.map(({ slug }) => slug);
    expect(slugs.length).toBeGreaterThanOrEqual(627);
    expect(slugs).toEqual([...slugs].sort());
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('is the same value each time it is loaded', () => {
    expect(loadCatalogue(catalogueFolder)).toEqual(catalogue);
  });

  it('names a source for every fact', () => {
    const facts = [
      ...catalogue.technologies,
      ...catalogue.organisations,
      ...catalogue.organisations.flatMap(({ offices }) => offices),
      ...catalogue.teams.flatMap((team) => [
        team,
        ...team.focusAreas,
        ...team.technologies,
        ...team.responsibilities,
        ...team.signals,
        ...team.contrasts,
      ]),
      ...(role === null
        ? []
        : [role, ...role.requirements, ...role.keySkills, ...role.responsibilities]),
    ];
    for (const { sources } of facts) expect(sources.length).toBeGreaterThan(0);
  });

  it('lets years and language decide the minimum and only reports the rest', () => {
    const kinds = role?.requirements.map(({ id, level, kind }) => [id, level, kind]);
    expect(kinds).toEqual([
      ['min-engineering-and-passion', 'minimum', 'evidence'],
      ['min-language', 'minimum', 'language'],
      ['min-years', 'minimum', 'years'],
      ['min-collaboration', 'minimum', 'evidence'],
      ['min-customer', 'minimum', 'evidence'],
      ['min-autonomy', 'minimum', 'evidence'],
      ['pref-distributed-performance', 'preferred', 'evidence'],
      ['pref-users', 'preferred', 'evidence'],
      ['pref-production-bar', 'preferred', 'evidence'],
    ]);
    expect(role?.yearsMinimum).toBe(2);
    expect(role?.languagesNamed).toEqual(['go', 'java', 'c', 'cpp']);
    expect(role?.languagesLike).toEqual(
      expect.arrayContaining(['rust', 'scala', 'kotlin', 'csharp', 'swift']),
    );
    for (const language of ['python', 'ruby', 'php', 'typescript', 'javascript']) {
      expect(role?.languagesLike).not.toContain(language);
    }
  });

  it('states pay, benefits, the hybrid rule and offices as the posting does', () => {
    expect(role?.pay).toMatchObject({ currency: 'USD', baseMin: 155_700, baseMax: 285_600 });
    expect(role?.benefits?.items).toContain('401(k) plan');
    const [organisation] = catalogue.organisations;
    expect(organisation?.hybrid).toMatchObject({
      thresholdKm: 56,
      thresholdMiles: 35,
      uncertainKm: 5,
    });
    expect(organisation?.offices.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining([
        'south-san-francisco',
        'seattle',
        'new-york-city',
        'dublin',
        'singapore',
      ]),
    );
  });

  it('has a question that settles a close call between any two teams', () => {
    for (const team of catalogue.teams) {
      expect(team.contrasts).toHaveLength(4);
      for (const { tieBreak } of team.contrasts) expect(tieBreak).toMatch(/\?$/u);
    }
  });

  it('knows the work and the titles of each team', () => {
    expect(catalogue.titles.length).toBeGreaterThanOrEqual(80);
    for (const team of catalogue.teams) {
      const cues = team.signals.flatMap((signal) => signal.cues);
      expect(cues.length).toBeGreaterThanOrEqual(80);
      const strongTitles = catalogue.titles.filter(
        ({ evidence }) => (evidence[team.slug] ?? 0) >= 0.8,
      );
      expect(strongTitles.length).toBeGreaterThan(0);
    }
  });

  it('credits what everybody uses to no team alone', () => {
    const everyday = [
      'aws',
      'docker',
      'git',
      'kubernetes',
      'linux',
      'postgresql',
      'python',
      'sql',
      'github-enterprise',
    ];
    for (const slug of everyday) {
      const technology = catalogue.technologies.find((one) => one.slug === slug);
      const strengths = Object.values(technology?.evidence ?? {}).sort((one, other) => other - one);
      expect([slug, strengths[0]]).toEqual([slug, expect.any(Number)]);
      expect([slug, (strengths[0] ?? 1) <= 0.7 && (strengths[1] ?? 0) > 0]).toEqual([slug, true]);
    }
  });
});
