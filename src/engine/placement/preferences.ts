import type { Digest } from '../receipt.ts';
import { type Cohort, fitMax } from './cohort.ts';

/** Larger than any fit: a key is a tier times this, and the fit's distance from the best. */
const tierSpan = 16_384;

/**
 * Who prefers whom, as the solver reads a cohort. Keys are whole numbers, the smaller the better;
 * -1 means that the pair cannot be.
 */
export class Preferences {
  readonly #barred: Uint8Array | null;
  readonly #unwishedTier: number;
  readonly #unlistedTier: number;
  readonly #ties: (string | undefined)[] = [];

  constructor(
    readonly cohort: Cohort,
    private readonly digest: Digest,
  ) {
    this.#barred = barredEntries(cohort);
    this.#unwishedTier = greatest(cohort.wish);
    this.#unlistedTier = cohort.priority === null ? 0 : greatest(cohort.priority);
  }

  /** Place of an entry in its person's order: wishes first, then fit; equals share a key. */
  personKey(entry: number): number {
    const { fit, wish, fitMin, onlyWished } = this.cohort;
    const hundredths = fit[entry] ?? 0;
    const tier = wish[entry] ?? 0;
    if (hundredths < fitMin || (onlyWished && tier === 0)) return -1;
    if (this.#barred !== null && this.#barred[entry] === 1) return -1;
    const distance = fitMax - hundredths;
    // Within a tier of wishes, and among the teams that nobody named, the better fit comes first.
    return tier === 0
      ? (this.#unwishedTier + distance) * tierSpan + distance
      : (tier - 1) * tierSpan + distance;
  }

  /** Place of an entry in its team's order: priorities first, then fit; equals share a key. */
  teamKey(entry: number): number {
    const { fit, priority } = this.cohort;
    const distance = fitMax - (fit[entry] ?? 0);
    if (priority === null) return distance;
    const tier = priority[entry] ?? 0;
    return (tier === 0 ? this.#unlistedTier : tier - 1) * tierSpan + distance;
  }

  /** Whether equals are ordered with `one` behind `other`. Hashes only who is asked for. */
  isBehind(one: number, other: number): boolean {
    return this.#tie(one) > this.#tie(other);
  }

  #tie(person: number): string {
    let tie = this.#ties[person];
    if (tie === undefined) {
      const { refs, seed } = this.cohort;
      tie = this.digest(JSON.stringify([seed, refs[person]]));
      this.#ties[person] = tie;
    }
    return tie;
  }
}

/** Entries that exclusions or requirements of teams rule out; null when there is neither. */
function barredEntries(cohort: Cohort): Uint8Array | null {
  const { starts, team, teams, exclusions, level, workMode } = cohort;
  const asking = teams.some(({ requires }) => requires !== null);
  if (exclusions.length === 0 && !asking) return null;
  const barred = new Uint8Array(team.length);
  for (const pair of exclusions) {
    const entry = entryOf(cohort, pair.person, pair.team);
    if (entry >= 0) barred[entry] = 1;
  }
  if (!asking) return barred;
  for (let person = 0; person + 1 < starts.length; person += 1) {
    const end = starts[person + 1] ?? 0;
    for (let entry = starts[person] ?? 0; entry < end; entry += 1) {
      const requires = teams[team[entry] ?? 0]?.requires ?? null;
      if (requires === null) continue;
      const lacksLevel =
        requires.level !== null && (level?.[person] ?? Number.NEGATIVE_INFINITY) < requires.level;
      const lacksMode = requires.workMode !== null && workMode?.[person] !== requires.workMode;
      if (lacksLevel || lacksMode) barred[entry] = 1;
    }
  }
  return barred;
}

/** The entry of a person with a team, -1 when there is none. */
export function entryOf({ starts, team }: Cohort, person: number, wanted: number): number {
  let low = starts[person] ?? 0;
  let high = (starts[person + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = team[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Seats that are left to the people who are not locked: at most, and at least. */
export function openSeats({ teams, lock }: Cohort): {
  readonly most: Int32Array;
  readonly least: Int32Array;
} {
  const most = Int32Array.from(teams, ({ max }) => max);
  const least = Int32Array.from(teams, ({ min }) => min);
  for (const team of lock) {
    if (team < 0) continue;
    most[team] = Math.max(0, (most[team] ?? 0) - 1);
    least[team] = Math.max(0, (least[team] ?? 0) - 1);
  }
  return { most, least };
}

function greatest(values: Uint16Array | Int32Array): number {
  let most = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value > most) most = value;
  }
  return most;
}
