import fc from 'fast-check';
import type { Catalogue, Organisation, Role, Technology } from '../../src/engine/catalogue.ts';
import type { Polarity, Profile, ReadSkill } from '../../src/engine/profile.ts';
import { judgeRequirements } from '../../src/engine/ranking/requirements.ts';

const technology = (slug: string, kind: string, parents: readonly string[] = []): Technology => ({
  slug,
  name: slug,
  kind,
  aliases: [],
  members: [],
  homograph: null,
  parents,
  relations: [],
  evidence: {},
  status: 'active',
  sources: [],
});

const role: Role = {
  slug: 'engineer',
  title: 'Engineer',
  company: 'Example',
  yearsMinimum: 2,
  languagesNamed: ['go', 'java', 'c', 'cpp'],
  languagesLike: ['rust', 'scala'],
  requirements: [
    { id: 'min-language', level: 'minimum', text: '', technologies: [], kind: 'language' },
    { id: 'min-years', level: 'minimum', text: '', technologies: ['algorithms'], kind: 'years' },
    { id: 'min-craft', level: 'minimum', text: '', technologies: ['craft'], kind: 'evidence' },
    { id: 'min-autonomy', level: 'minimum', text: '', technologies: [], kind: 'evidence' },
    { id: 'pref-users', level: 'preferred', text: '', technologies: ['users'], kind: 'evidence' },
  ].map((requirement) => ({ ...requirement, sources: [] }) as Role['requirements'][number]),
  responsibilities: [],
  keySkills: [],
  pay: null,
  benefits: null,
  sources: [],
};

const organisation: Organisation = {
  slug: 'example',
  name: 'Example',
  mission: '',
  notes: [],
  role,
  hybrid: null,
  offices: [],
  sources: [],
};

const catalogue: Catalogue = {
  organisations: [organisation],
  teams: [],
  technologies: [
    ...['go', 'java', 'rust', 'python', 'ruby', 'sql', 'shell'].map((slug) =>
      technology(slug, 'language'),
    ),
    technology('config-language', 'language'),
    technology('starlark', 'language', ['config-language']),
    technology('craft', 'practice'),
    technology('testing', 'practice', ['craft']),
    technology('unit-testing', 'practice', ['testing']),
    technology('users', 'practice'),
    technology('kafka', 'queue'),
  ],
  contestedForms: [],
  titles: [],
  interests: [],
};

const skill = (slug: string, polarity: Polarity = 'supports'): ReadSkill => ({
  technology: slug,
  polarity,
  years: null,
  lastUsed: null,
  level: null,
  context: 'work',
  spans: [{ field: 'text', start: 0, end: slug.length, quote: slug, polarity }],
});

const profile = (skills: readonly ReadSkill[], years: number | null = null): Profile => ({
  headline: null,
  skills,
  signals: [],
  titles: [],
  years,
  yearsSpans:
    years === null
      ? []
      : [{ field: 'text', start: 5, end: 12, quote: `${years} years`, polarity: 'supports' }],
  unrecognised: [],
  warnings: [],
});

const judge = (person: Profile, without: readonly string[] = []) =>
  judgeRequirements(catalogue, organisation, person, without);

const statusOf = (id: string, person: Profile, without: readonly string[] = []) =>
  judge(person, without).requirements.find((requirement) => requirement.id === id)?.status;

describe('judgeRequirements: language', () => {
  it.each([
    ['a named language', [skill('go')], 'met'],
    ['a language like the named ones', [skill('rust')], 'met'],
    ['a named one among others', [skill('python'), skill('java')], 'met'],
    ['a named one that the person is leaving', [skill('java', 'leaving')], 'met'],
    ['only another language', [skill('python')], 'not_met'],
    [
      'another language, and a wish for a named one',
      [skill('python'), skill('go', 'wants')],
      'not_met',
    ],
    [
      'another language, and a denial of a named one',
      [skill('ruby'), skill('go', 'negates')],
      'not_met',
    ],
    ['no language', [skill('kafka')], 'not_evidenced'],
    ['only a wish', [skill('go', 'wants')], 'not_evidenced'],
    ['only a denial', [skill('go', 'negates')], 'not_evidenced'],
    ['only SQL and shell', [skill('sql'), skill('shell')], 'not_evidenced'],
    ['only a configuration language', [skill('starlark')], 'not_evidenced'],
  ])('with %s is judged as it should be', (_what, skills, status) => {
    expect(statusOf('min-language', profile(skills))).toBe(status);
  });

  it('shows the languages that decided, with their spans', () => {
    const skills = [skill('java', 'leaving'), skill('java'), skill('kafka'), skill('python')];
    const { requirements } = judge(profile(skills));
    const evidence = requirements.find(({ id }) => id === 'min-language')?.evidence;
    expect(evidence?.map(({ id }) => id)).toEqual(['java']);
    expect(evidence?.[0]?.spans.map(({ polarity }) => polarity)).toEqual(['leaving', 'supports']);
  });

  it('shows the other languages when it is not met', () => {
    const { requirements } = judge(profile([skill('python'), skill('ruby')]));
    const evidence = requirements.find(({ id }) => id === 'min-language')?.evidence;
    expect(evidence?.map(({ id }) => id)).toEqual(['python', 'ruby']);
  });
});

describe('judgeRequirements: years', () => {
  it.each([
    [null, 'not_evidenced'],
    [0, 'not_met'],
    [1.9, 'not_met'],
    [2, 'met'],
    [12, 'met'],
    [40, 'met'],
  ])('of %s are %s', (years, status) => {
    expect(statusOf('min-years', profile([], years))).toBe(status);
  });

  it.each([
    ['enough of one skill', { years: 2 }, 'met'],
    ['enough of a skill that is left behind', { years: 5, polarity: 'leaving' }, 'met'],
    ['too few of one skill', { years: 1.5 }, 'not_evidenced'],
    ['enough in projects of one’s own', { years: 5, context: 'project' }, 'not_evidenced'],
    ['enough of a skill that is only wanted', { years: 5, polarity: 'wants' }, 'not_evidenced'],
  ] as const)('without a total: %s', (_what, facts, status) => {
    expect(statusOf('min-years', profile([{ ...skill('java'), ...facts }]))).toBe(status);
  });

  it('of one skill change nothing where a total is stated', () => {
    expect(statusOf('min-years', profile([{ ...skill('java'), years: 5 }], 1))).toBe('not_met');
    expect(statusOf('min-years', profile([{ ...skill('java'), years: 1 }], 5))).toBe('met');
  });

  it('shows the skill whose years decided', () => {
    const skills = [
      { ...skill('java'), years: 4 },
      { ...skill('go'), years: 1 },
    ];
    const { requirements } = judge(profile(skills));
    const evidence = requirements.find(({ id }) => id === 'min-years')?.evidence;
    expect(evidence?.map(({ id }) => id)).toEqual(['java']);
    expect(statusOf('min-years', profile(skills), ['java'])).toBe('not_evidenced');
  });

  it('shows the words that state them', () => {
    const { requirements } = judge(profile([], 7));
    const evidence = requirements.find(({ id }) => id === 'min-years')?.evidence;
    expect(evidence).toEqual([
      { id: 'years-of-experience', spans: [expect.objectContaining({ quote: '7 years' })] },
    ]);
  });
});

describe('judgeRequirements: the others', () => {
  it('are met by their technologies and by what stands below them', () => {
    expect(statusOf('min-craft', profile([skill('craft')]))).toBe('met');
    expect(statusOf('min-craft', profile([skill('unit-testing')]))).toBe('met');
    expect(statusOf('pref-users', profile([skill('users')]))).toBe('met');
  });

  it('are never called not met', () => {
    const denied = profile([skill('craft', 'negates'), skill('users', 'wants')]);
    expect(statusOf('min-craft', denied)).toBe('not_evidenced');
    expect(statusOf('pref-users', denied)).toBe('not_evidenced');
    expect(statusOf('min-autonomy', denied)).toBe('not_evidenced');
  });
});

describe('judgeRequirements: the minimum', () => {
  it.each([
    ['years and language', [skill('go')], 5, true],
    ['language alone', [skill('go')], null, null],
    ['years alone', [], 5, null],
    ['neither', [], null, null],
    ['too few years', [skill('go')], 1, false],
    ['too few years and no language', [], 1, false],
    ['another language', [skill('python')], 5, false],
    ['another language and no years', [skill('python')], null, false],
  ])('with %s', (_what, skills, years, meets) => {
    expect(judge(profile(skills, years)).meetsMinimum).toBe(meets);
  });

  it('does not depend on the requirements that are only reported', () => {
    const person = fc.record({
      slugs: fc.subarray(['go', 'python', 'kafka', 'sql']),
      reported: fc.subarray(['craft', 'testing', 'users']),
      years: fc.option(fc.nat(30)),
    });
    fc.assert(
      fc.property(person, ({ slugs, reported, years }) => {
        const bare = judge(
          profile(
            slugs.map((slug) => skill(slug)),
            years,
          ),
        );
        const more = judge(
          profile(
            [...slugs, ...reported].map((slug) => skill(slug)),
            years,
          ),
        );
        expect(more.meetsMinimum).toBe(bare.meetsMinimum);
      }),
    );
  });

  it('is unknown without a role', () => {
    const bare = { ...organisation, slug: 'bare', role: null };
    expect(judgeRequirements(catalogue, bare, profile([skill('go')], 5), [])).toEqual({
      requirements: [],
      meetsMinimum: null,
    });
  });
});

describe('judgeRequirements: without', () => {
  it('leaves ids out as if the profile did not hold them', () => {
    const slugs = ['go', 'java', 'python', 'sql', 'craft', 'unit-testing', 'users', 'kafka'];
    const subset = fc.subarray(slugs);
    fc.assert(
      fc.property(subset, subset, (held, left) => {
        const rest = held.filter((slug) => !left.includes(slug));
        expect(
          judge(
            profile(
              held.map((slug) => skill(slug)),
              4,
            ),
            left,
          ),
        ).toEqual(
          judge(
            profile(
              rest.map((slug) => skill(slug)),
              4,
            ),
          ),
        );
      }),
    );
  });
});
