import fc from 'fast-check';
import type { CohortForm } from '../../../src/engine/placement/cohort-form.ts';
import { contradictionIn } from '../../../src/engine/placement/contradiction.ts';
import { formFaults } from '../../../src/engine/placement/form-faults.ts';
import { placeCohort } from '../../../src/engine/placement/place-cohort.ts';
import { readCohort } from '../../../src/engine/placement/read-cohort.ts';
import { allPlacings } from './brute-force.ts';
import { digest, formOf, person, smallForms } from './cohorts.ts';

const found = (form: CohortForm) => contradictionIn(form, readCohort(form), digest);
const pointers = (form: CohortForm) => found(form)?.statements.map(({ pointer }) => pointer);

const two = [person('a', { fits: { ash: 50, birch: 60 } }), person('b', { fits: { ash: 40 } })];

describe('what cannot be placed', () => {
  test('a person who is locked to two teams', () => {
    const form = formOf({
      candidates: two,
      seats: { ash: { min: 0, max: 1 }, birch: { min: 0, max: 1 } },
      locks: [
        { ref: 'b', team: 'ash' },
        { ref: 'a', team: 'ash' },
        { ref: 'a', team: 'birch' },
      ],
    });
    expect(pointers(form)).toEqual(['/locks/1', '/locks/2']);
    expect(found(form)?.message).toContain('"a" is locked to "ash" and to "birch"');
  });

  test('a lock against an exclusion, and a lock against what the team requires', () => {
    const seats = { ash: { min: 0, max: 2 } };
    const locks = [{ ref: 'a', team: 'ash' }];
    expect(pointers(formOf({ candidates: two, seats, locks, exclusions: locks }))).toEqual([
      '/locks/0',
      '/exclusions/0',
    ]);
    const requires = { ash: { level: null, workMode: 'office' as const } };
    expect(pointers(formOf({ candidates: two, seats, locks, requires }))).toEqual([
      '/locks/0',
      '/requires/ash',
    ]);
  });

  test('more locks than seats', () => {
    const form = formOf({
      candidates: [...two, person('c')],
      seats: { ash: { min: 0, max: 1 } },
      locks: [
        { ref: 'a', team: 'ash' },
        { ref: 'a', team: 'ash' },
        { ref: 'b', team: 'ash' },
        { ref: 'c', team: 'ash' },
      ],
    });
    expect(pointers(form)).toEqual(['/seats/ash/max', '/locks/0', '/locks/2']);
  });

  test('teams that need more people together than can join, and no team too many is named', () => {
    const form = formOf({
      candidates: [
        person('a', { fits: { ash: 50, birch: 60 } }),
        person('b', { fits: { cedar: 40 } }),
        person('c', { fits: { cedar: 40 } }),
      ],
      seats: {
        ash: { min: 1, max: 2 },
        birch: { min: 1, max: 2 },
        cedar: { min: 1, max: 2 },
      },
    });
    expect(pointers(form)).toEqual(['/seats/ash/min', '/seats/birch/min']);
    expect(found(form)?.message).toContain('at least 2 people, and only one person can join');
  });

  test('a form contradicts itself exactly where no placement is left', () => {
    const least = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });
    let refused = 0;
    fc.assert(
      fc.property(smallForms(5), least, (form, mins) => {
        const seats = Object.fromEntries(
          Object.entries(form.seats).map(([team, { max }], at) => [
            team,
            { min: Math.min(max, mins[at] ?? 0), max },
          ]),
        );
        const demanding = { ...form, seats };
        const isPlaceable = allPlacings(demanding).length > 0;
        expect(found(demanding) === null).toBe(isPlaceable);
        if (!isPlaceable) refused += 1;
        if (!isPlaceable) return;
        const cohort = readCohort(demanding);
        const options = {
          objective: 'max_fit',
          proposing: 'candidates',
          withBound: false,
        } as const;
        const outcome = placeCohort(cohort, options, digest);
        if (outcome.kind !== 'placed') throw new Error(outcome.kind);
        expect(outcome.placed.check.breaches).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(0);
  });

  test('with many teams, the group that is named is short and none of it can be left out', () => {
    const names = Array.from({ length: 20 }, (_, at) => `team-${String(at).padStart(2, '0')}`);
    const all = Object.fromEntries(names.map((name) => [name, 50]));
    const form = formOf({
      candidates: [
        ...names.slice(3).map((name) => person(`only-${name}`, { fits: { [name]: 50 } })),
        person('x', { fits: { 'team-00': 1, 'team-01': 1, 'team-02': 1 } }),
        person('y', { fits: { 'team-00': 1, 'team-01': 1, 'team-02': 1 } }),
      ],
      seats: Object.fromEntries(Object.keys(all).map((name) => [name, { min: 1, max: 2 }])),
    });
    expect(pointers(form)).toEqual([
      '/seats/team-00/min',
      '/seats/team-01/min',
      '/seats/team-02/min',
    ]);
  });

  test('a stable placement that cannot reach a least number says which team', () => {
    const form = formOf({
      candidates: [person('a', { fits: { ash: 50, birch: 60 } })],
      seats: { ash: { min: 1, max: 1 }, birch: { min: 0, max: 1 } },
    });
    const cohort = readCohort(form);
    const options = { proposing: 'candidates', withBound: false } as const;
    const stable = placeCohort(cohort, { ...options, objective: 'stable' }, digest);
    expect(stable).toEqual({ kind: 'minimum_unreachable', team: 0, reached: 0 });
    const best = placeCohort(cohort, { ...options, objective: 'max_fit' }, digest);
    expect(best.kind === 'placed' && [...best.placed.assignment]).toEqual([0]);
  });
});

describe('what is wrong in a form by itself', () => {
  const seats = { ash: { min: 0, max: 1 } };
  const known = ['ash', 'birch'];
  const codes = (form: CohortForm) =>
    formFaults(form, known).map(({ pointer, code }) => `${pointer} ${code}`);

  test.each<[string, Partial<CohortForm>, string]>([
    ['no seats at all', { seats: {} }, '/seats no-seats'],
    ['no seat in a team', { seats: { ash: { min: 0, max: 0 } } }, '/seats/ash/max no-seats'],
    ['half a seat', { seats: { ash: { min: 0, max: 1.5 } } }, '/seats/ash/max no-seats'],
    [
      'more at least than at most',
      { seats: { ash: { min: 2, max: 1 } } },
      '/seats/ash/min min-over-max',
    ],
    [
      'seats of an unknown team',
      { seats: { ...seats, oak: { min: 0, max: 1 } } },
      '/seats/oak unknown-team',
    ],
    [
      'a person twice',
      { candidates: [person('a'), person('a')] },
      '/candidates/1/ref duplicate-ref',
    ],
    [
      'a fit with an unknown team',
      { candidates: [person('a', { fits: { oak: 1 } })] },
      '/candidates/0/fits/oak unknown-team',
    ],
    [
      'a fit that is no number',
      { candidates: [person('a', { fits: { ash: Number.NaN } })] },
      '/candidates/0/fits/ash bad-fit',
    ],
    [
      'a fit over 100',
      { candidates: [person('a', { fits: { ash: 100.01 } })] },
      '/candidates/0/fits/ash bad-fit',
    ],
    [
      'a wish for an unknown team',
      { candidates: [person('a', { wishes: [['oak']] })] },
      '/candidates/0/wishes/0 unknown-team',
    ],
    [
      'a wish twice',
      { candidates: [person('a', { wishes: ['ash', ['ash']] })] },
      '/candidates/0/wishes/1 repeated',
    ],
    ['a priority for nobody', { priorities: { ash: [['z']] } }, '/priorities/ash/0 unknown-ref'],
    [
      'priorities without seats',
      { priorities: { birch: [] } },
      '/priorities/birch team-without-seats',
    ],
    ['a lock of nobody', { locks: [{ ref: 'z', team: 'ash' }] }, '/locks/0/ref unknown-ref'],
    [
      'a lock to no seats',
      { candidates: [person('a')], locks: [{ ref: 'a', team: 'birch' }] },
      '/locks/0/team team-without-seats',
    ],
    [
      'requirements of an unknown team',
      { requires: { oak: { level: 1, workMode: null } } },
      '/requires/oak unknown-team',
    ],
    [
      'an exclusion from an unknown team',
      { candidates: [person('a')], exclusions: [{ ref: 'a', team: 'oak' }] },
      '/exclusions/0/team unknown-team',
    ],
    ['a floor that is no fit', { fitMin: Number.NaN }, '/fit_min bad-fit'],
    ['half a seed', { seed: 0.5 }, '/seed bad-seed'],
  ])('%s', (_name, parts, expected) => {
    expect(codes(formOf({ seats, ...parts }))).toEqual([expected]);
  });

  test('at most a hundred faults are told', () => {
    const candidates = Array.from({ length: 300 }, () => person('same'));
    expect(formFaults(formOf({ seats, candidates }), known)).toHaveLength(100);
  });
});
