import fc from 'fast-check';
import { inputFromResume } from '../../../src/documents/index.ts';
import { Failure } from '../../../src/errors.ts';
import { failureOf, faultsOf } from './failure-of.ts';

const asOf = '2026-11-22';

/** Every section of the schema, with what must not be read beside what must. */
const resume = {
  $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
  basics: {
    name: 'UNREAD',
    label: 'Platform engineer',
    image: 'UNREAD',
    email: 'UNREAD',
    phone: 'UNREAD',
    url: 'UNREAD',
    summary: 'Builds clusters.',
    location: { address: 'UNREAD', city: 'UNREAD', countryCode: 'UNREAD' },
    profiles: [{ network: 'UNREAD', username: 'UNREAD' }],
    gender: 'UNREAD',
  },
  work: [
    {
      name: 'UNREAD',
      position: 'Engineer',
      url: 'UNREAD',
      startDate: '2018-02-01',
      summary: 'Ran Kubernetes.',
      highlights: ['Cut cost.', 'Wrote Go.'],
    },
  ],
  volunteer: [{ organization: 'UNREAD', position: 'Mentor', summary: 'Taught Python.' }],
  education: [
    { institution: 'UNREAD', area: 'UNREAD', studyType: 'UNREAD', courses: ['Databases'] },
  ],
  awards: [{ title: 'UNREAD', awarder: 'UNREAD' }],
  certificates: [{ name: 'Kubernetes administrator', issuer: 'UNREAD', date: '2020-01' }],
  publications: [{ name: 'On caches', publisher: 'UNREAD', summary: 'About Redis.' }],
  skills: [{ name: 'Web', level: 'Master', keywords: ['HTML', 'CSS'] }, { name: 'Trino' }],
  languages: [{ language: 'UNREAD', fluency: 'UNREAD' }],
  interests: [{ name: 'Compilers', keywords: ['LLVM'] }],
  references: [{ name: 'UNREAD', reference: 'UNREAD' }],
  projects: [
    {
      name: 'Balancer',
      description: 'A proxy.',
      highlights: ['Speaks gRPC.'],
      keywords: ['Envoy'],
      startDate: '2020',
      endDate: '2021',
      roles: ['Maintainer'],
    },
  ],
  meta: { canonical: 'UNREAD' },
};

describe('a JSON Resume', () => {
  const input = inputFromResume(resume, asOf);

  it('gives sections whose fields point into it, each with the time of its job', () => {
    const lines = input.sections.map(
      ({ field, text, kind, period }) => `${field} ${kind} ${period?.start ?? '-'} ${text}`,
    );
    expect(lines).toEqual([
      '/basics/label title - Platform engineer',
      '/basics/summary summary - Builds clusters.',
      '/work/0/position title 2018-02 Engineer',
      '/work/0/summary work 2018-02 Ran Kubernetes.',
      '/work/0/highlights/0 work 2018-02 Cut cost.',
      '/work/0/highlights/1 work 2018-02 Wrote Go.',
      '/volunteer/0/position project - Mentor',
      '/volunteer/0/summary project - Taught Python.',
      '/projects/0/name project 2020 Balancer',
      '/projects/0/description project 2020 A proxy.',
      '/projects/0/highlights/0 project 2020 Speaks gRPC.',
      '/projects/0/roles/0 project 2020 Maintainer',
      '/education/0/courses/0 summary - Databases',
      '/certificates/0/name summary - Kubernetes administrator',
      '/publications/0/name summary - On caches',
      '/publications/0/summary summary - About Redis.',
      '/interests/0/name interest - Compilers',
      '/interests/0/keywords/0 interest - LLVM',
    ]);
  });

  it('counts only jobs as working time, and states no years of its own', () => {
    expect(input.periods).toMatchObject([{ start: '2018-02', end: null }]);
    expect(input.yearsOfExperience).toBeNull();
  });

  it('gives skills, their keywords and the keywords of projects', () => {
    expect(
      input.skills.map(({ field, name, level, context }) => [field, name, level, context]),
    ).toEqual([
      ['/projects/0/keywords/0', 'Envoy', null, 'project'],
      ['/skills/0/name', 'Web', 'expert', null],
      ['/skills/0/keywords/0', 'HTML', 'expert', null],
      ['/skills/0/keywords/1', 'CSS', 'expert', null],
      ['/skills/1/name', 'Trino', null, null],
    ]);
  });

  it('never touches names, contact, schools, employers and human languages', () => {
    expect(JSON.stringify(input)).not.toContain('UNREAD');
  });

  it('warns of dates that are none and ignores members that it does not know', () => {
    const { warnings, sections, periods } = inputFromResume(
      {
        work: [{ position: 'Engineer', startDate: 'March 2016', endDate: '2018', shoeSize: 44 }],
        hobby: 'none',
      },
      asOf,
    );
    expect(warnings).toEqual([
      {
        code: 'bad-date',
        field: '/work/0/startDate',
        message: '"March 2016" is no date: expected YYYY, YYYY-MM or YYYY-MM-DD. It was ignored.',
      },
    ]);
    expect(sections).toHaveLength(1);
    expect(periods).toMatchObject([{ start: null, end: '2018' }]);
  });

  it('is refused for wrong types, with a pointer to each', () => {
    const failure = failureOf(() =>
      inputFromResume(
        { basics: [], work: {}, skills: 'Go', interests: [7], projects: [{ name: 1 }] },
        asOf,
      ),
    );
    expect(failure.code).toBe('invalid-request');
    expect(faultsOf(failure)).toEqual([
      '/basics wrong-type',
      '/work wrong-type',
      '/projects/0/name wrong-type',
      '/skills wrong-type',
      '/interests/0 wrong-type',
    ]);
    expect(failure.faults[2]?.message).toBe('Expected a string, got number.');
  });

  it('never throws anything but a failure, whatever JSON it is given', () => {
    const names = [
      'basics',
      'work',
      'skills',
      'projects',
      'name',
      'keywords',
      'startDate',
      'highlights',
    ];
    const anyResume = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.jsonValue({ maxDepth: 1 }),
        tie('object'),
        fc.array(tie('object'), { maxLength: 2 }),
      ),
      object: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(anyResume.value, (json) => {
        try {
          inputFromResume(json, asOf);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(Failure);
        }
      }),
    );
  });
});
