import type { CohortForm } from '../../../src/engine/placement/cohort-form.ts';
import { placeCohort } from '../../../src/engine/placement/place-cohort.ts';
import { readCohort } from '../../../src/engine/placement/read-cohort.ts';
import { rulesOf } from './brute-force.ts';
import { digest, formOf, person } from './cohorts.ts';

/** A generator of few lines, so that the same people come each time. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x8000_0000;
  };
}

function crowd(people: number, teams: number, seats: number, seed: number): CohortForm {
  const random = randomOf(seed);
  const names = Array.from({ length: teams }, (_, at) => `t${String(at).padStart(2, '0')}`);
  const refs = Array.from({ length: people }, (_, at) => `p${String(at).padStart(3, '0')}`);
  return formOf({
    candidates: refs.map((ref) => {
      const wished = names.filter(() => random() < 0.8);
      return person(ref, {
        fits: Object.fromEntries(names.map((name) => [name, Math.round(random() * 40) + 20])),
        wishes: wished.sort(() => random() - 0.5),
      });
    }),
    seats: Object.fromEntries(names.map((name) => [name, { min: 0, max: seats }])),
    priorities: Object.fromEntries(
      names.slice(2).map((name) => {
        const drawn = refs.map((ref): [number, string] => [random(), ref]).sort();
        return [name, drawn.map(([, ref]) => [ref])];
      }),
    ),
    seed,
  });
}

/** Deferred acceptance as textbooks tell it, on lists with all ties broken. */
function plain(form: CohortForm, proposing: 'candidates' | 'teams'): Map<string, string> {
  const { refs, teams, can, strictPersonOrder, strictTeamOrder } = rulesOf(form);
  const seats = (team: string) => form.seats[team]?.max ?? 0;
  const held = new Map(teams.map((team): [string, string[]] => [team, []]));
  const listOf = (team: string) =>
    refs.filter((ref) => can(ref, team)).sort((a, b) => strictTeamOrder(team, a, b));
  if (proposing === 'candidates') {
    const lists = new Map(
      refs.map((ref) => [
        ref,
        teams.filter((team) => can(ref, team)).sort((a, b) => strictPersonOrder(ref, a, b)),
      ]),
    );
    const free = [...refs];
    for (let ref = free.pop(); ref !== undefined; ref = free.pop()) {
      const team = lists.get(ref)?.shift();
      if (team === undefined) continue;
      const people = held.get(team) ?? [];
      people.push(ref);
      people.sort((a, b) => strictTeamOrder(team, a, b));
      if (people.length > seats(team)) free.push(...people.splice(seats(team)));
    }
  } else {
    const lists = new Map(teams.map((team) => [team, listOf(team)]));
    const at = new Map<string, string>();
    for (let moved = true; moved; ) {
      moved = false;
      for (const team of teams) {
        const people = held.get(team) ?? [];
        const list = lists.get(team) ?? [];
        while (people.length < seats(team) && list.length > 0) {
          moved = true;
          const ref = list.shift() ?? '';
          const before = at.get(ref);
          if (before !== undefined && strictPersonOrder(ref, before, team) < 0) continue;
          if (before !== undefined)
            held.set(before, held.get(before)?.filter((one) => one !== ref) ?? []);
          at.set(ref, team);
          people.push(ref);
        }
      }
    }
  }
  return new Map(
    [...held].flatMap(([team, people]) => people.map((ref): [string, string] => [ref, team])),
  );
}

describe('placing a crowd, beside deferred acceptance as textbooks tell it', () => {
  const seeds = Array.from({ length: 12 }, (_, at) => at + 1);
  test.each(seeds)('crowd %d, whoever proposes', (seed) => {
    const form = crowd(60 + seed, 8, 1 + (seed % 9), seed);
    const cohort = readCohort(form);
    for (const proposing of ['candidates', 'teams'] as const) {
      const outcome = placeCohort(
        cohort,
        { objective: 'stable', proposing, withBound: false },
        digest,
      );
      if (outcome.kind !== 'placed') throw new Error(outcome.kind);
      const { assignment, check } = outcome.placed;
      expect(check.blockingCount).toBe(0);
      const placing = [...assignment].map((team, at) => [
        cohort.refs[at],
        cohort.teams[team]?.slug,
      ]);
      const expected = plain(form, proposing);
      expect(placing).toEqual(cohort.refs.map((ref) => [ref, expected.get(ref)]));
    }
  });

  test('the two sides differ in some of these crowds, so that both are tested', () => {
    const differing = seeds.filter((seed) => {
      const form = crowd(60 + seed, 8, 1 + (seed % 9), seed);
      return (
        plain(form, 'candidates').size > 0 &&
        [...plain(form, 'candidates')].some(([ref, team]) => plain(form, 'teams').get(ref) !== team)
      );
    });
    expect(differing.length).toBeGreaterThan(2);
  });

  test('a hash is asked only for people between whom a tie must be broken', () => {
    let asked = 0;
    const counting = (text: string) => {
      asked += 1;
      return digest(text);
    };
    const form = formOf({
      candidates: Array.from({ length: 30 }, (_, at) => person(`p${at}`, { fits: { ash: at } })),
      seats: { ash: { min: 0, max: 10 } },
    });
    const options = { objective: 'stable', proposing: 'candidates', withBound: false } as const;
    placeCohort(readCohort(form), options, counting);
    expect(asked).toBe(0);
  });
});
