import { hash } from 'node:crypto';
import fc from 'fast-check';
import type { CandidateForm, CohortForm } from '../../../src/engine/placement/cohort-form.ts';

export const digest = (utf8: string): string => hash('sha256', utf8);

/** A form in which everything is left out that is not named. */
export function formOf(parts: Partial<CohortForm>): CohortForm {
  return {
    candidates: [],
    seats: {},
    priorities: {},
    requires: {},
    locks: [],
    exclusions: [],
    fitMin: 0,
    onlyWished: false,
    seed: 0,
    ...parts,
  };
}

export function person(ref: string, parts: Partial<CandidateForm> = {}): CandidateForm {
  return { ref, fits: {}, wishes: [], level: null, workMode: null, ...parts };
}

/** People who rank teams, and teams who rank people, as textbooks state instances. */
export function textbook(
  people: Readonly<Record<string, readonly string[]>>,
  teams: Readonly<Record<string, readonly string[]>>,
  seats: Readonly<Record<string, number>> = {},
): CohortForm {
  const refs = Object.keys(people);
  return formOf({
    candidates: refs.map((ref) => person(ref, { wishes: people[ref] ?? [] })),
    seats: Object.fromEntries(
      Object.keys(teams).map((team) => [team, { min: 0, max: seats[team] ?? 1 }]),
    ),
    priorities: Object.fromEntries(
      Object.entries(teams).map(([team, order]) => [team, order.map((ref) => [ref])]),
    ),
    // Whoever a team does not list is not acceptable to it.
    exclusions: Object.entries(teams).flatMap(([team, order]) =>
      refs.filter((ref) => !order.includes(ref)).map((ref) => ({ ref, team })),
    ),
    onlyWished: true,
  });
}

const teamNames = ['ash', 'birch', 'cedar'];

/** Small cohorts full of ties, with every rule that there is. */
export function smallForms(peopleMax: number): fc.Arbitrary<CohortForm> {
  const refs = Array.from({ length: peopleMax }, (_, at) => `p${at}`);
  const team = fc.constantFrom(...teamNames);
  const pair = fc.record({ ref: fc.constantFrom(...refs), team });
  const fits = fc.dictionary(
    team,
    fc.integer({ min: 0, max: 6 }).map((fit) => fit * 15),
  );
  const wishes = fc
    .uniqueArray(team, { maxLength: 3 })
    .chain((named) =>
      fc
        .boolean()
        .map((tied) => (tied && named.length > 1 ? [named.slice(0, 2), ...named.slice(2)] : named)),
    );
  return fc
    .record({
      people: fc.array(
        fc.record({ fits, wishes, level: fc.option(fc.integer({ min: 1, max: 3 })) }),
        { minLength: 1, maxLength: peopleMax },
      ),
      seats: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }),
      order: fc.option(fc.shuffledSubarray(refs)),
      level: fc.option(fc.integer({ min: 1, max: 3 })),
      locks: fc.array(pair, { maxLength: 1 }),
      exclusions: fc.array(pair, { maxLength: 2 }),
      fitMin: fc.constantFrom(0, 0, 30),
      onlyWished: fc.boolean(),
      seed: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ people, seats, order, level, locks, exclusions, ...rules }) => {
      const candidates = people.map((facts, at) => person(`p${at}`, facts));
      const present = new Set(candidates.map(({ ref }) => ref));
      const isPresent = ({ ref }: { readonly ref: string }) => present.has(ref);
      const kept = locks.filter(isPresent);
      return formOf({
        ...rules,
        candidates,
        seats: Object.fromEntries(
          teamNames.map((name, at) => [name, { min: 0, max: seats[at] ?? 1 }]),
        ),
        priorities:
          order === null
            ? {}
            : { ash: order.filter((ref) => present.has(ref)).map((ref) => [ref]) },
        requires: level === null ? {} : { birch: { level, workMode: null } },
        locks: kept.filter(({ team: name }) => level === null || name !== 'birch'),
        exclusions: exclusions.filter(
          (one) => isPresent(one) && !kept.some(({ ref }) => ref === one.ref),
        ),
      });
    });
}
