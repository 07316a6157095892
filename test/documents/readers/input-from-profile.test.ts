import fc from 'fast-check';
import { inputFromProfile } from '../../../src/documents/index.ts';
import { Failure } from '../../../src/errors.ts';
import { failureOf, faultsOf } from './failure-of.ts';

const asOf = '2026-11-22';

const profile = {
  headline: 'Data engineer',
  years_of_experience: 9.5,
  skills: [
    { name: 'Trino', years: 4, last_used: '2026', level: 'expert', context: 'work' },
    { name: 'Kafka', polarity: 'wants' },
    { name: 'Java', last_used: 2021 },
  ],
  work: [
    { title: 'Engineer', summary: 'Ran Trino.', start: '2019-03', end: 'present' },
    { title: 'Developer', start: '2015', end: '2019-02-28' },
    { summary: 'Undated work.' },
  ],
  interests: ['streaming'],
  notes: [{ source: 'interview', text: 'Likes query planners.' }],
  signals: ['query-engine-operations'],
  titles: ['data-engineer'],
};

describe('a profile', () => {
  const input = inputFromProfile(profile, asOf);

  it('gives sections whose fields point into it', () => {
    const period = { start: '2019-03', end: null };
    const earlier = { start: '2015', end: '2019-02' };
    expect(input.sections).toMatchObject([
      { field: '/headline', text: 'Data engineer', kind: 'title', period: null },
      { field: '/work/0/title', text: 'Engineer', kind: 'title', period },
      { field: '/work/0/summary', text: 'Ran Trino.', kind: 'work', period },
      { field: '/work/1/title', text: 'Developer', kind: 'title', period: earlier },
      { field: '/work/2/summary', text: 'Undated work.', kind: 'work', period: null },
      { field: '/interests/0', text: 'streaming', kind: 'interest', period: null },
      { field: '/notes/0/text', text: 'Likes query planners.', kind: 'note', period: null },
    ]);
    expect(input.periods).toMatchObject([period, earlier]);
  });

  it('gives skills as stated, supporting unless they say otherwise', () => {
    const plain = { years: null, lastUsed: null, level: null, context: null };
    expect(input.skills).toEqual([
      {
        field: '/skills/0/name',
        name: 'Trino',
        years: 4,
        lastUsed: 2026,
        level: 'expert',
        context: 'work',
        polarity: 'supports',
      },
      { ...plain, field: '/skills/1/name', name: 'Kafka', polarity: 'wants' },
      { ...plain, field: '/skills/2/name', name: 'Java', lastUsed: 2021, polarity: 'supports' },
    ]);
  });

  it('passes on what an earlier reading found', () => {
    expect(input).toMatchObject({
      yearsOfExperience: 9.5,
      signals: ['query-engine-operations'],
      titles: ['data-engineer'],
      warnings: [],
    });
  });

  it.each([undefined, null, {}])('may be empty: %j', (empty) => {
    expect(inputFromProfile(empty, asOf)).toMatchObject({ sections: [], skills: [], periods: [] });
  });
});

describe('a profile with faults', () => {
  it('is refused with all of them at once, each at its place', () => {
    const failure = failureOf(() =>
      inputFromProfile(
        {
          headline: 7,
          years_of_experience: -2,
          skills: [{ name: 'Go', years: 200 }, { years: 1 }, { name: 'C', level: 'guru' }, 'Rust'],
          work: [{ start: '2019-13', end: 'soon' }],
          interests: 'streaming',
        },
        asOf,
      ),
    );
    expect(failure.code).toBe('invalid-request');
    expect(faultsOf(failure)).toEqual([
      '/headline wrong-type',
      '/work/0/start bad-date',
      '/work/0/end bad-date',
      '/interests wrong-type',
      '/skills/3 wrong-type',
      '/skills/0/years out-of-range',
      '/skills/1/name missing',
      '/skills/2/level not-allowed',
      '/years_of_experience out-of-range',
    ]);
    expect(failure.message).toContain('9 values of the profile');
  });

  it('is told of dates in the future and of ends before starts, and still read', () => {
    const { warnings, periods } = inputFromProfile(
      {
        work: [
          { start: '2025', end: '2027-01' },
          { start: '2020', end: '2018' },
        ],
      },
      asOf,
    );
    expect(warnings.map(({ code, field }) => `${field} ${code}`)).toEqual([
      '/work/0/end future-date',
      '/work/1/end end-before-start',
    ]);
    expect(periods).toMatchObject([{ start: '2025', end: '2027-01' }]);
  });

  it('warns of a last use after as_of, and counts it as used on that day', () => {
    const skills = [
      { name: 'Kafka', last_used: '2099' },
      { name: 'Flink', last_used: asOf.slice(0, 4) },
    ];
    const input = inputFromProfile({ skills }, asOf);
    expect(input.warnings).toEqual([
      expect.objectContaining({ code: 'future-date', field: '/skills/0/last_used' }),
    ]);
    expect(input.warnings[0]?.message).toContain('2099');
    const year = Number(asOf.slice(0, 4));
    expect(input.skills.map(({ lastUsed }) => lastUsed)).toEqual([year, year]);
  });

  it('never throws anything but a failure, whatever JSON it is given', () => {
    const members = [
      'headline',
      'skills',
      'work',
      'notes',
      'name',
      'years',
      'start',
      'end',
      'text',
    ];
    const anyProfile = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.jsonValue({ maxDepth: 1 }),
        tie('object'),
        fc.array(tie('object'), { maxLength: 2 }),
      ),
      object: fc.dictionary(fc.constantFrom(...members), tie('value'), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(anyProfile.value, (json) => {
        try {
          inputFromProfile(json, asOf);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(Failure);
        }
      }),
    );
  });
});
