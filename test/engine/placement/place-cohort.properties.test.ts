import fc from 'fast-check';
import { checkAssignment } from '../../../src/engine/placement/check-assignment.ts';
import type { Objective, Proposing } from '../../../src/engine/placement/cohort.ts';
import type { CohortForm } from '../../../src/engine/placement/cohort-form.ts';
import { placeCohort } from '../../../src/engine/placement/place-cohort.ts';
import { readCohort } from '../../../src/engine/placement/read-cohort.ts';
import {
  allPlacings,
  blockingPairs,
  isStable,
  type Placing,
  rulesOf,
  totalOf,
} from './brute-force.ts';
import { digest, smallForms } from './cohorts.ts';

const runs = { numRuns: 400 };

function place(form: CohortForm, objective: Objective, proposing: Proposing = 'candidates') {
  const cohort = readCohort(form);
  const outcome = placeCohort(cohort, { objective, proposing, withBound: true }, digest);
  if (outcome.kind !== 'placed') throw new Error(outcome.kind);
  const placing = new Map<string, string>();
  for (const [at, ref] of cohort.refs.entries()) {
    const team = cohort.teams[outcome.placed.assignment[at] ?? -1];
    if (team !== undefined) placing.set(ref, team.slug);
  }
  return { ...outcome.placed, cohort, placing };
}

/**
 * Below nought when the first is better for the person, by what they truly want: a team that they
 * neither fit nor named is worse than none.
 */
function compare(form: CohortForm, ref: string, one: Placing, other: Placing): number {
  const { can, lock, strictPersonOrder } = rulesOf(form);
  const wanted = (placing: Placing) => {
    const team = placing.get(ref);
    return team !== undefined && (can(ref, team) || lock.has(ref)) ? team : undefined;
  };
  const first = wanted(one);
  const second = wanted(other);
  if (first === second) return 0;
  if (first === undefined) return 1;
  return second === undefined ? -1 : strictPersonOrder(ref, first, second);
}

const worstOf = (form: CohortForm, placing: Placing) => {
  const { lock, fitOf } = rulesOf(form);
  const open = [...placing].filter(([ref]) => !lock.has(ref));
  return open.length === 0 ? null : Math.min(...open.map(([ref, team]) => fitOf(ref, team) * 100));
};

describe('placing small cohorts, beside all placements that there are', () => {
  test('stable placements are stable, and the best of all stable ones for who proposes', () => {
    fc.assert(
      fc.property(smallForms(6), (form) => {
        const stable = allPlacings(form).filter((one) => isStable(form, one, true));
        const forPeople = place(form, 'stable');
        const forTeams = place(form, 'stable', 'teams');
        expect(blockingPairs(form, forPeople.placing, true)).toEqual([]);
        expect(blockingPairs(form, forTeams.placing, true)).toEqual([]);
        for (const other of stable) {
          for (const { ref } of form.candidates) {
            expect(compare(form, ref, forPeople.placing, other)).toBeLessThanOrEqual(0);
            expect(compare(form, ref, forTeams.placing, other)).toBeGreaterThanOrEqual(0);
          }
        }
        const moved = form.candidates.filter(
          ({ ref }) => forPeople.placing.get(ref) !== forTeams.placing.get(ref),
        );
        expect(forPeople.otherSideDiffersFor).toBe(moved.length);
      }),
      runs,
    );
  });

  test('the greatest total and its bound are the greatest of all placements', () => {
    fc.assert(
      fc.property(smallForms(7), (form) => {
        const all = allPlacings(form);
        const best = Math.max(...all.map((one) => totalOf(form, one)));
        const most = Math.max(
          ...all.filter((one) => totalOf(form, one) === best).map(({ size }) => size),
        );
        const { placing, bound, totals } = place(form, 'max_fit');
        expect({ total: totalOf(form, placing), size: placing.size }).toEqual({
          total: best,
          size: most,
        });
        expect({ bound, fit: totals.fit }).toEqual({ bound: best, fit: best });
        expect(place(form, 'stable').bound).toBe(best);
      }),
      { numRuns: 200 },
    );
  });

  test('the worst fit is the best of all placements with as many people, then the total', () => {
    fc.assert(
      fc.property(smallForms(7), (form) => {
        const all = allPlacings(form);
        const most = Math.max(...all.map(({ size }) => size));
        const full = all.filter(({ size }) => size === most);
        const floor = Math.max(...full.map((one) => worstOf(form, one) ?? -1));
        const rest = full.filter((one) => (worstOf(form, one) ?? -1) === floor);
        const { placing, bound, totals, worstFit } = place(form, 'max_min_fit');
        expect(placing.size).toBe(most);
        expect(worstOf(form, placing) ?? -1).toBe(floor);
        expect(totals.worstFit ?? -1).toBe(floor);
        if (totals.worstFit !== null) expect(worstFit).toBe(floor);
        const best = Math.max(...rest.map((one) => totalOf(form, one)));
        expect({ fit: totals.fit, bound }).toEqual({ fit: best, bound: best });
      }),
      { numRuns: 200 },
    );
  });

  test('the checker finds the blocking pairs of any placement, and no others', () => {
    fc.assert(
      fc.property(smallForms(5), fc.nat(), (form, pick) => {
        const all = allPlacings(form);
        const placing = all[pick % all.length] ?? new Map();
        const cohort = readCohort(form);
        const assignment = Int32Array.from(cohort.refs, (ref) =>
          cohort.teams.findIndex(({ slug }) => slug === placing.get(ref)),
        );
        const { blocking, blockingCount, breaches } = checkAssignment(cohort, assignment);
        const named = blocking.map(
          (pair) => `${cohort.refs[pair.person]} ${cohort.teams[pair.team]?.slug}`,
        );
        expect(named.sort()).toEqual(blockingPairs(form, placing, false).sort());
        expect(blockingCount).toBe(named.length);
        expect(breaches).toEqual([]);
      }),
      runs,
    );
  });

  test('nobody gains by telling other wishes while people propose', () => {
    const teams = ['ash', 'birch', 'cedar'];
    const lies: string[][] = [
      [],
      ...teams.map((one) => [one]),
      ...teams.flatMap((one) => {
        const [two = '', three = ''] = teams.filter((name) => name !== one);
        return [
          [one, two],
          [one, three],
          [one, two, three],
          [one, three, two],
        ];
      }),
    ];
    fc.assert(
      fc.property(smallForms(4), (form) => {
        const honest = place(form, 'stable').placing;
        for (const [at, one] of form.candidates.entries()) {
          for (const wishes of lies) {
            const candidates = form.candidates.with(at, { ...one, wishes });
            const { placing } = place({ ...form, candidates }, 'stable');
            expect(compare(form, one.ref, honest, placing)).toBeLessThanOrEqual(0);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('every stable placement places the same people and fills the same seats', () => {
    fc.assert(
      fc.property(smallForms(6), (form) => {
        const stable = allPlacings(form).filter((one) => isStable(form, one, true));
        const { placing } = place(form, 'stable');
        for (const other of stable) {
          expect([...other.keys()].sort()).toEqual([...placing.keys()].sort());
          for (const team of Object.keys(form.seats)) {
            const held = (one: Placing) =>
              [...one]
                .filter(([, name]) => name === team)
                .map(([ref]) => ref)
                .sort();
            expect(held(other)).toHaveLength(held(placing).length);
            const isShort = held(placing).length < (form.seats[team]?.max ?? 0);
            if (isShort) expect(held(other)).toEqual(held(placing));
          }
        }
      }),
      runs,
    );
  });

  test('the order in which things are named changes nothing', () => {
    const objectives = fc.constantFrom<Objective>('stable', 'max_fit', 'max_min_fit');
    fc.assert(
      fc.property(smallForms(6), objectives, (form, objective) => {
        const turned: CohortForm = {
          ...form,
          candidates: form.candidates.toReversed(),
          seats: Object.fromEntries(Object.entries(form.seats).toReversed()),
          exclusions: form.exclusions.toReversed(),
        };
        expect(place(turned, objective).placing).toEqual(place(form, objective).placing);
      }),
      runs,
    );
  });
});
