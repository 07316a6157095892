import type { Assignment } from './cohort.ts';
import { HeldSeats } from './held-seats.ts';
import { openSeats, type Preferences } from './preferences.ts';

/** A market after deferred acceptance; `best-for-teams.ts` goes on from here. */
export interface Market {
  readonly preferences: Preferences;
  readonly held: HeldSeats;
  /** The entry by which each person is held, -1 for none. Locked people have none. */
  readonly entry: Int32Array;
}

/**
 * Deferred acceptance with people proposing (Gale and Shapley 1962, with seats): the stable
 * placement that every person likes best. Who proposes when does not matter to the outcome, so
 * people ask one after the other, and find the best team that would still take them by one look
 * at their entries instead of by a sorted list.
 *
 * @param onProgress Told now and then how many people have been through, of all.
 */
export function acceptDeferred(
  preferences: Preferences,
  onProgress: (done: number, all: number) => void,
): Market {
  const { cohort } = preferences;
  const count = cohort.refs.length;
  const held = new HeldSeats(openSeats(cohort).most, preferences);
  const entry = new Int32Array(count).fill(-1);
  // The last entry that each person asked for; teams only become harder to enter.
  const asked = new Int32Array(count).fill(-1);
  const market: Market = { preferences, held, entry };
  const waiting: number[] = [];
  const settle = () => {
    for (let person = waiting.pop(); person !== undefined; person = waiting.pop()) {
      const next = preferences.nextEntry(person, asked[person] ?? -1, held);
      entry[person] = next;
      if (next < 0) continue;
      asked[person] = next;
      held.take(cohort.team[next] ?? 0, preferences.teamKey(next), person, waiting);
    }
  };
  for (let person = 0; person < count; person += 1) {
    if (person % progressStep === 0) onProgress(person, count);
    if (cohort.lock[person] !== -1) continue;
    waiting.push(person);
    settle();
  }
  while (held.breakOneTie(waiting)) settle();
  return market;
}

const progressStep = 8192;

/** Teams by person, locked people at theirs. */
export function assignmentOf({ preferences: { cohort }, entry }: Market): Assignment {
  return entry.map((held, person) => (held < 0 ? (cohort.lock[person] ?? -1) : teamOf(held)));
  function teamOf(held: number): number {
    return cohort.team[held] ?? -1;
  }
}
