import type { Digest } from '../receipt.ts';
import { type Cohort, fitMax } from './cohort.ts';

/** Larger than any fit: a key is a tier times this, and the fit's distance from the best. */
const tierSpan = 16_384;
/** Larger than any key. */
const noKey = 0x7fff_ffff;

/** Whom teams take: keys up to that at their edge, and of those with the same some. */
export interface Doors {
  readonly edgeKeys: Int32Array;
  isAheadOfEdge(team: number, person: number): boolean;
}

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
    // Nobody names more tiers than there are teams, and no team more than there are people.
    this.#unwishedTier = cohort.teams.length;
    this.#unlistedTier = cohort.refs.length;
  }

  /** Place of an entry in its person's order: wishes first, then fit; equals share a key. */
  personKey(entry: number): number {
    const { fit, wish, fitMin, onlyWished } = this.cohort;
    const hundredths = fit[entry] ?? 0;
    const tier = wish[entry] ?? 0;
    if (hundredths < fitMin || (onlyWished && tier === 0)) return -1;
    if (this.#isBarred(entry)) return -1;
    const distance = fitMax - hundredths;
    // Within a tier of wishes, and among the teams that nobody named, the better fit comes first.
    return tier === 0
      ? (this.#unwishedTier + distance) * tierSpan + distance
      : (tier - 1) * tierSpan + distance;
  }

  /**
   * The best entry of a person behind `last`, -1 for the first of all, whose team would take them;
   * -1 when none would. This loop is most of the work of placing, so it asks for little and for the
   * cheapest first.
   */
  nextEntry(person: number, last: number, doors: Doors): number {
    const { starts, team, fit, wish, priority, fitMin, onlyWished } = this.cohort;
    const { edgeKeys } = doors;
    const unwished = this.#unwishedTier * tierSpan;
    const end = starts[person + 1] ?? 0;
    const lastKey = last < 0 ? -1 : this.personKey(last);
    let best = -1;
    let bestKey = noKey;
    for (let entry = starts[person] ?? 0; entry < end; entry += 1) {
      const hundredths = fit[entry] ?? 0;
      const tier = wish[entry] ?? 0;
      const distance = fitMax - hundredths;
      const key =
        tier === 0 ? unwished + distance * (tierSpan + 1) : (tier - 1) * tierSpan + distance;
      // Entries are in the order of teams, which decides between equals.
      if (key >= bestKey || key < lastKey || (key === lastKey && entry <= last)) continue;
      if (hundredths < fitMin || (tier === 0 && onlyWished) || this.#isBarred(entry)) continue;
      const teamKey = priority === null ? distance : this.teamKey(entry);
      const edgeKey = edgeKeys[team[entry] ?? 0] ?? 0;
      if (teamKey > edgeKey) continue;
      if (teamKey === edgeKey && !doors.isAheadOfEdge(team[entry] ?? 0, person)) continue;
      best = entry;
      bestKey = key;
    }
    return best;
  }

  #isBarred(entry: number): boolean {
    return this.#barred !== null && this.#barred[entry] === 1;
  }

  /** The key of a person with a team, which must be one that they fit or named. */
  keyWith(person: number, team: number): number {
    return this.personKey(entryOf(this.cohort, person, team));
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
