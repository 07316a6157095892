import fc from 'fast-check';
import type { Cohort } from '../../../src/engine/placement/cohort.ts';
import { contradictionIn } from '../../../src/engine/placement/contradiction.ts';
import { placeCohort } from '../../../src/engine/placement/place-cohort.ts';
import { readCohort } from '../../../src/engine/placement/read-cohort.ts';
import { digest, smallForms } from './cohorts.ts';

interface Referee {
  highsTotal(
    cohort: Cohort,
    terms?: { readonly floor?: number; readonly placed?: number | null },
  ): Promise<number | null>;
}

interface Instances {
  fullCohort(people: number, teams: number, seed?: number): Cohort;
}

// Plain JavaScript of the bench, which has no types of its own.
const load = (file: string): Promise<unknown> =>
  import(new URL(`../../../bench/placement/${file}`, import.meta.url).href);
const { highsTotal } = (await load('highs.mjs')) as Referee;
const { fullCohort } = (await load('instances.mjs')) as Instances;

function placed(cohort: Cohort, objective: 'max_fit' | 'max_min_fit') {
  const options = { objective, proposing: 'candidates', withBound: false } as const;
  const outcome = placeCohort(cohort, options, digest);
  if (outcome.kind !== 'placed') throw new Error(outcome.kind);
  expect(outcome.placed.check.breaches).toEqual([]);
  return outcome.placed;
}

async function expectSameAsHighs(cohort: Cohort): Promise<void> {
  const best = placed(cohort, 'max_fit');
  // Hundredths: a ten-thousandth of one is a millionth of a fit.
  expect(await highsTotal(cohort)).toBeCloseTo(best.totals.fit, 4);
  expect(best.bound).toBe(best.totals.fit);
  const { worstFit, totals, bound } = placed(cohort, 'max_min_fit');
  if (worstFit === null) return;
  const terms = { placed: totals.placed };
  expect(await highsTotal(cohort, { ...terms, floor: worstFit })).toBeCloseTo(totals.fit, 4);
  expect(bound).toBe(totals.fit);
  expect(await highsTotal(cohort, { ...terms, floor: worstFit + 1 })).toBeNull();
  expect(await highsTotal(cohort, { placed: totals.placed + 1 })).toBeNull();
}

describe('optimal placements, beside HiGHS', () => {
  test.each([
    [12, 3],
    [200, 5],
    [1000, 5],
    [300, 40],
  ])('%d people and %d teams', async (people, teams) => {
    await expectSameAsHighs(fullCohort(people, teams));
  });

  test('too few seats, and teams that must get somebody', async () => {
    const cohort = fullCohort(400, 6);
    const seats = [40, 30, 90, 20, 60, 50];
    const least = [0, 30, 45, 20, 0, 50];
    const teams = cohort.teams.map((team, at) => ({
      ...team,
      max: seats[at] ?? 0,
      min: least[at] ?? 0,
    }));
    await expectSameAsHighs({ ...cohort, teams, fitMin: 5000 });
  });

  test('people enough for prices of seats to be guessed from a sample', async () => {
    const cohort = fullCohort(6000, 4);
    const { totals, bound } = placed(cohort, 'max_fit');
    expect(await highsTotal(cohort)).toBeCloseTo(totals.fit, 4);
    expect(bound).toBe(totals.fit);
  });

  test('small cohorts with every rule', async () => {
    await fc.assert(
      fc.asyncProperty(smallForms(7), async (form) => {
        // A lock without a fit has no column in the programme.
        const isKnown = form.locks.every(
          ({ ref, team }) => team in (form.candidates.find((one) => one.ref === ref)?.fits ?? {}),
        );
        const cohort = readCohort({ ...form, locks: isKnown ? form.locks : [] });
        if (contradictionIn(form, cohort, digest) !== null) return;
        expect(await highsTotal(cohort)).toBeCloseTo(placed(cohort, 'max_fit').totals.fit, 4);
      }),
      { numRuns: 60 },
    );
  });
});
