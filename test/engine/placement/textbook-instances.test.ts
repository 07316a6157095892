import type { Proposing } from '../../../src/engine/placement/cohort.ts';
import type { CohortForm } from '../../../src/engine/placement/cohort-form.ts';
import { placeCohort } from '../../../src/engine/placement/place-cohort.ts';
import { readCohort } from '../../../src/engine/placement/read-cohort.ts';
import { allPlacings, isStable } from './brute-force.ts';
import { digest, textbook } from './cohorts.ts';

function placed(form: CohortForm, proposing: Proposing): Record<string, string> {
  const cohort = readCohort(form);
  const options = { objective: 'stable', proposing, withBound: false } as const;
  const outcome = placeCohort(cohort, options, digest);
  if (outcome.kind !== 'placed') throw new Error(outcome.kind);
  const { assignment, check } = outcome.placed;
  expect(check).toEqual({ blocking: [], blockingCount: 0, breaches: [] });
  return Object.fromEntries(
    [...cohort.refs.entries()].flatMap(([at, ref]) => {
      const team = cohort.teams[assignment[at] ?? -1];
      return team === undefined ? [] : [[ref, team.slug]];
    }),
  );
}

/** Rows as books print them: "1: 5 7 1" and so on. */
function rows(text: string): Record<string, readonly string[]> {
  return Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((row): [string, string[]] => {
        const [name = '', order = ''] = row.split(':');
        return [name.trim(), order.trim().split(/\s+/)];
      }),
  );
}

const pairs = (text: string) =>
  Object.fromEntries(text.split(' ').map((pair): string[] => pair.split('-')));

const stableCount = (form: CohortForm) =>
  allPlacings(form).filter((one) => isStable(form, one, true)).length;

describe('instances of the literature, with the answers that were published', () => {
  test('Gale and Shapley 1962, example 1: three stable sets of marriages', () => {
    const form = textbook(
      rows('alpha: A B C\nbeta: B C A\ngamma: C A B'),
      rows('A: beta gamma alpha\nB: gamma alpha beta\nC: alpha beta gamma'),
    );
    expect(placed(form, 'candidates')).toEqual(pairs('alpha-A beta-B gamma-C'));
    expect(placed(form, 'teams')).toEqual(pairs('alpha-C beta-A gamma-B'));
    expect(stableCount(form)).toBe(3);
  });

  test('Gale and Shapley 1962, example 2: one stable set, nobody has their first choice', () => {
    const form = textbook(
      rows('alpha: A B C D\nbeta: A D C B\ngamma: B A C D\ndelta: D B C A'),
      rows(
        'A: delta gamma alpha beta\nB: beta delta alpha gamma\n' +
          'C: delta alpha beta gamma\nD: gamma beta alpha delta',
      ),
    );
    const only = pairs('alpha-C beta-D gamma-A delta-B');
    expect(placed(form, 'candidates')).toEqual(only);
    expect(placed(form, 'teams')).toEqual(only);
    expect(stableCount(form)).toBe(1);
  });

  test('Knuth 1976 (Roth and Sotomayor 1990, example 2.17): ten stable matchings', () => {
    const form = textbook(
      rows('m1: 1 2 3 4\nm2: 2 1 4 3\nm3: 3 4 1 2\nm4: 4 3 2 1'),
      rows('1: m4 m3 m2 m1\n2: m3 m4 m1 m2\n3: m2 m1 m4 m3\n4: m1 m2 m3 m4'),
    );
    expect(placed(form, 'candidates')).toEqual(pairs('m1-1 m2-2 m3-3 m4-4'));
    expect(placed(form, 'teams')).toEqual(pairs('m1-4 m2-3 m3-2 m4-1'));
    expect(stableCount(form)).toBe(10);
  });

  test('Gusfield and Irving 1989, the instance of size eight', () => {
    const form = textbook(
      rows(`
        m1: 5 7 1 2 6 8 4 3
        m2: 2 3 7 5 4 1 8 6
        m3: 8 5 1 4 6 2 3 7
        m4: 3 2 7 4 1 6 8 5
        m5: 7 2 5 1 3 6 8 4
        m6: 1 6 7 5 8 4 2 3
        m7: 2 5 7 6 3 4 8 1
        m8: 3 8 4 5 7 2 6 1`),
      rows(`
        1: m5 m3 m7 m6 m1 m2 m8 m4
        2: m8 m6 m3 m5 m7 m2 m1 m4
        3: m1 m5 m6 m2 m4 m8 m7 m3
        4: m8 m7 m3 m2 m4 m1 m5 m6
        5: m6 m4 m7 m3 m8 m1 m2 m5
        6: m2 m8 m5 m4 m6 m3 m7 m1
        7: m7 m5 m2 m1 m8 m6 m4 m3
        8: m7 m4 m1 m5 m2 m3 m6 m8`),
    );
    expect(placed(form, 'candidates')).toEqual(pairs('m1-5 m2-3 m3-8 m4-6 m5-7 m6-1 m7-2 m8-4'));
    expect(placed(form, 'teams')).toEqual(pairs('m1-3 m2-6 m3-2 m4-8 m5-1 m6-5 m7-7 m8-4'));
  });

  test('Roth 1985: the best for colleges, where c1 has two places', () => {
    const form = textbook(
      rows('s1: c3 c1 c2\ns2: c2 c1 c3\ns3: c1 c3 c2\ns4: c1 c2 c3'),
      rows('c1: s1 s2 s3 s4\nc2: s1 s2 s3 s4\nc3: s3 s1 s2 s4'),
      { c1: 2 },
    );
    const only = pairs('s1-c3 s2-c2 s3-c1 s4-c1');
    expect(placed(form, 'teams')).toEqual(only);
    expect(placed(form, 'candidates')).toEqual(only);
  });

  test('the residency match as its organisers explain it: two stay without a place', () => {
    const form = textbook(
      rows(`
        Anderson: City
        Brown: City Mercy
        Chen: City Mercy
        Davis: Mercy City General State
        Eastman: City Mercy State General
        Ford: City General Mercy State
        Garcia: City Mercy State General
        Hassan: State City Mercy General`),
      rows(`
        Mercy: Chen Garcia
        City: Garcia Hassan Eastman Anderson Brown Chen Davis Ford
        General: Brown Eastman Hassan Anderson Chen Davis Garcia
        State: Brown Eastman Anderson Chen Hassan Ford Davis Garcia`),
      { Mercy: 2, City: 2, General: 2, State: 2 },
    );
    expect(placed(form, 'candidates')).toEqual(
      pairs('Chen-Mercy Davis-General Eastman-City Ford-State Garcia-City Hassan-State'),
    );
  });
});
