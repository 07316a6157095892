import type { Assignment, Cohort } from './cohort.ts';
import { openSeats, type Preferences } from './preferences.ts';
import { boundOf, type Transport, type Transported, transport } from './transport.ts';

/** An optimal placement with what proves it. */
export interface Optimum {
  readonly assignment: Assignment;
  /** No placement has a higher sum of fits, of those that are compared; hundredths. */
  readonly bound: number;
  /** The worst fit of whoever is not locked, as good as it can be; null where it is not asked. */
  readonly worstFit: number | null;
}

export type Progress = (done: number, all: number) => void;

/** What a pair is worth to the search, by its fit in hundredths; -1 shuts it out. */
type Worth = (fit: number) => number;

/**
 * The greatest sum of fits. Among placements of the same sum, one that places the most people.
 * Null when the least numbers of seats cannot be reached.
 */
export function bestTotal(preferences: Preferences, onProgress: Progress): Optimum | null {
  // One hundredth is worth more than placing everybody.
  const unit = preferences.cohort.refs.length + 1;
  const problem = transportOf(preferences, (fit) => fit * unit + 1);
  const solved = transport(problem, onProgress);
  if (solved === null) return null;
  proveTotal(problem, solved);
  const assignment = assignmentOf(preferences.cohort, problem, solved);
  const bound = Math.floor(boundOf(problem, solved.prices) / unit);
  return { assignment, bound: bound + lockedFit(preferences.cohort), worstFit: null };
}

/**
 * Places as many people as can be, with the worst fit among them as good as it can be, and under
 * that with the greatest sum. Null when the least numbers of seats cannot be reached.
 */
export function bestWorst(preferences: Preferences, onProgress: Progress): Optimum | null {
  const { cohort } = preferences;
  const placed = mostPlaced(preferences, 0);
  if (placed === null) return null;
  const worstFit = greatestFloor(preferences, placed);
  // Placing somebody is worth more than all fits together, so that the floor costs nobody a seat.
  const unit = fitsTogether(cohort) + 1;
  const problem = transportOf(preferences, (fit) => (fit < worstFit ? -1 : unit + fit));
  const solved = transport(problem, onProgress);
  if (solved === null) throw new Error('The floor that was found cannot be kept.');
  proveTotal(problem, solved);
  const assignment = assignmentOf(cohort, problem, solved);
  const bound = boundOf(problem, solved.prices) - placed * unit + lockedFit(cohort);
  return { assignment, bound, worstFit: placed === 0 ? null : worstFit };
}

/** How many can be placed with at least this fit; null when the least numbers are out of reach. */
export function mostPlaced(preferences: Preferences, floor: number): number | null {
  const problem = transportOf(preferences, (fit) => (fit < floor ? -1 : 1));
  return transport(problem, () => undefined)?.total ?? null;
}

function greatestFloor(preferences: Preferences, placed: number): number {
  let low = 0;
  let high = 10_000;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (mostPlaced(preferences, middle) === placed) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A bound that is not met would be a fault of this program, and must never be told as a proof. */
function proveTotal(problem: Transport, { prices, total }: Transported): void {
  const bound = boundOf(problem, prices);
  if (bound !== total) throw new Error(`The total ${total} is not proved: its bound is ${bound}.`);
}

function fitsTogether({ refs }: Cohort): number {
  return 10_000 * refs.length;
}

/** The entries that can be, and for each person the choice to stay without a team. */
export function transportOf(
  preferences: Preferences,
  worth: Worth,
  { most, least } = openSeats(preferences.cohort),
): Transport {
  const { cohort } = preferences;
  const count = cohort.refs.length;
  const starts = new Int32Array(count + 1);
  const team = new Uint16Array(cohort.team.length + count);
  const value = new Float64Array(cohort.team.length + count);
  let size = 0;
  for (let person = 0; person < count; person += 1) {
    const end = cohort.lock[person] === -1 ? (cohort.starts[person + 1] ?? 0) : 0;
    for (let entry = cohort.starts[person] ?? 0; entry < end; entry += 1) {
      if (preferences.personKey(entry) < 0) continue;
      const worthHere = worth(cohort.fit[entry] ?? 0);
      if (worthHere < 0) continue;
      team[size] = cohort.team[entry] ?? 0;
      value[size] = worthHere;
      size += 1;
    }
    team[size] = most.length;
    size += 1;
    starts[person + 1] = size;
  }
  return { starts, team: team.subarray(0, size), value: value.subarray(0, size), most, least };
}

function assignmentOf(cohort: Cohort, problem: Transport, { entry }: Transported): Assignment {
  const out = problem.most.length;
  return entry.map((held, person) => {
    const lock = cohort.lock[person] ?? -1;
    const team = problem.team[held] ?? out;
    return lock >= 0 || team === out ? lock : team;
  });
}

/** Sum of the fits of locked people. */
export function lockedFit(cohort: Cohort): number {
  let sum = 0;
  for (let person = 0; person < cohort.refs.length; person += 1) {
    const lock = cohort.lock[person] ?? -1;
    if (lock >= 0) sum += fitOf(cohort, person, lock);
  }
  return sum;
}

/** Hundredths; 0 for a team that the person has no fit with. */
export function fitOf({ starts, team, fit }: Cohort, person: number, wanted: number): number {
  const end = starts[person + 1] ?? 0;
  for (let entry = starts[person] ?? 0; entry < end; entry += 1) {
    if (team[entry] === wanted) return fit[entry] ?? 0;
  }
  return 0;
}
