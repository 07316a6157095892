import type { Objective } from '../../../src/engine/placement/cohort.ts';
import type { CohortForm } from '../../../src/engine/placement/cohort-form.ts';
import { placeCohort } from '../../../src/engine/placement/place-cohort.ts';
import { Preferences } from '../../../src/engine/placement/preferences.ts';
import { readCohort } from '../../../src/engine/placement/read-cohort.ts';
import { whySentence } from '../../../src/engine/placement/reason-words.ts';
import { reasonsOf } from '../../../src/engine/placement/reasons.ts';
import { digest, formOf, person } from './cohorts.ts';

function told(form: CohortForm, objective: Objective = 'stable') {
  const cohort = readCohort(form);
  const options = { objective, proposing: 'candidates', withBound: false } as const;
  const outcome = placeCohort(cohort, options, digest);
  if (outcome.kind !== 'placed') throw new Error(outcome.kind);
  const reasonOf = reasonsOf(new Preferences(cohort, digest), outcome.placed);
  return Object.fromEntries(
    cohort.refs.map((ref, at) => {
      const { team, reason, whyNot, wishRank } = reasonOf(at);
      const others = whyNot.map(({ team: other, reason: why, lastAdmittedFit, shortBy }) =>
        [cohort.teams[other]?.slug, why, lastAdmittedFit, shortBy].join(' '),
      );
      return [ref, [cohort.teams[team]?.slug, reason, wishRank, ...others]];
    }),
  );
}

const one = { min: 0, max: 1 };

describe('why a person is where they are, and why not elsewhere', () => {
  test('a better fit, by how much, and a wish that does not come first', () => {
    const form = formOf({
      candidates: [
        person('a', { fits: { ash: 60.1, birch: 20 } }),
        person('b', { fits: { ash: 51, birch: 30 }, wishes: ['ash'] }),
      ],
      seats: { ash: one, birch: one },
    });
    expect(told(form)).toEqual({
      a: ['ash', 'first_choice', null, 'birch less_preferred  '],
      b: ['birch', 'best_that_would_take', 2, 'ash filled_by_better_fit 6010 910'],
    });
  });

  test('priorities, draws and locks fill teams too', () => {
    const fits = { ash: 50 };
    const candidates = [person('a', { fits }), person('b', { fits })];
    const seats = { ash: one };
    const [placed] = Object.entries(told(formOf({ candidates, seats })))
      .filter(([, [team]]) => team === undefined)
      .map(([, reasons]) => reasons);
    expect(placed).toEqual([undefined, 'all_filled', null, 'ash tie_broken 5000 0']);
    const priorities = { ash: [['b']] };
    expect(told(formOf({ candidates, seats, priorities })).a).toEqual([
      undefined,
      'all_filled',
      null,
      'ash filled_by_priority 5000 ',
    ]);
    const locks = [{ ref: 'a', team: 'ash' }];
    expect(told(formOf({ candidates, seats, locks }))).toEqual({
      a: ['ash', 'locked', null],
      b: [undefined, 'all_filled', null, 'ash filled_by_locks  '],
    });
  });

  test('rules that shut a pair out, each by its name', () => {
    const form = formOf({
      candidates: [
        person('a', {
          fits: { ash: 30, cedar: 90, elm: 90, fir: 90 },
          wishes: ['ash', 'cedar', 'elm'],
        }),
      ],
      seats: { ash: one, birch: one, cedar: one, elm: one, fir: one },
      fitMin: 40,
      onlyWished: true,
      exclusions: [{ ref: 'a', team: 'cedar' }],
      requires: { elm: { level: 3, workMode: null } },
    });
    expect(told(form)).toEqual({
      a: [
        undefined,
        'no_possible_team',
        null,
        'ash below_fit_min  1000',
        'birch no_fit  ',
        'cedar excluded  ',
        'elm requirement_not_met  ',
        'fir not_wished  ',
      ],
    });
  });

  test('an optimum says whom a seat serves better, and what the floor is', () => {
    const form = formOf({
      candidates: [
        person('a', { fits: { ash: 90, birch: 80 } }),
        person('b', { fits: { ash: 80, birch: 10 } }),
      ],
      seats: { ash: one, birch: one },
    });
    expect(told(form, 'max_fit')).toEqual({
      a: ['birch', 'best_total', null, 'ash better_for_all 8000 '],
      b: ['ash', 'best_total', null, 'birch less_fit  '],
    });
    expect(told(form, 'max_min_fit')).toEqual({
      a: ['birch', 'best_worst_fit', null, 'ash better_for_all 8000 '],
      b: ['ash', 'best_worst_fit', null, 'birch below_worst_fit  7000'],
    });
  });

  test('each reason has a sentence of its own', () => {
    const reasons = [
      'locked',
      'first_choice',
      'best_that_would_take',
      'best_total',
      'best_worst_fit',
      'all_filled',
      'no_possible_team',
    ] as const;
    const sentences = reasons.map((reason) => whySentence(reason, 'ash', 1));
    expect(new Set(sentences).size).toBe(reasons.length);
    expect(whySentence('first_choice', 'ash', null)).not.toBe(
      whySentence('first_choice', 'ash', 1),
    );
  });
});
