import type { Assignment, Cohort, Pair } from './cohort.ts';

/**
 * Checks anybody's placement of a cohort. It knows nothing of the solver: it reads the rules from
 * the cohort alone, once for each pair, in the plainest way.
 */
export interface Check {
  /** Pairs that would both rather have each other than what they have. */
  readonly blocking: readonly Pair[];
  /** How many there are; `blocking` holds the first of them. */
  readonly blockingCount: number;
  readonly breaches: readonly Breach[];
}

/** A rule that the placement does not keep. */
export type Breach =
  | { readonly kind: 'over_max' | 'under_min'; readonly team: number; readonly held: number }
  | { readonly kind: 'lock_broken' | PairRule; readonly person: number; readonly team: number };

export type PairRule =
  | 'excluded'
  | 'no_fit'
  | 'below_fit_min'
  | 'not_wished'
  | 'requirement_not_met';

/**
 * @param most How many blocking pairs are listed; all are counted.
 */
export function checkAssignment(cohort: Cohort, assignment: Assignment, most = 1000): Check {
  const excluded = new Set(cohort.exclusions.map(({ person, team }) => pairName(person, team)));
  const held = worstHeld(cohort, assignment);
  const blocking: Pair[] = [];
  let blockingCount = 0;
  for (let person = 0; person < cohort.refs.length; person += 1) {
    if (cohort.lock[person] !== -1) continue;
    const has = ownEntry(cohort, person, assignment[person] ?? -1);
    const end = cohort.starts[person + 1] ?? 0;
    for (let entry = cohort.starts[person] ?? 0; entry < end; entry += 1) {
      const team = cohort.team[entry] ?? 0;
      if (team === assignment[person] || !isBetterFor(cohort, entry, has)) continue;
      if (!wouldTake(cohort, held, entry) || isRuledOut(cohort, excluded, person, entry)) continue;
      blockingCount += 1;
      if (blocking.length < most) blocking.push({ person, team });
    }
  }
  return { blocking, blockingCount, breaches: breachesOf(cohort, assignment, excluded) };
}

/** Why a pair cannot be, whatever others do; null when it can. Locks stand above all of these. */
export function pairRule(
  cohort: Cohort,
  person: number,
  team: number,
  isExcluded: boolean,
): PairRule | null {
  const requires = cohort.teams[team]?.requires ?? null;
  if (isExcluded) return 'excluded';
  const entry = ownEntry(cohort, person, team);
  if (entry < 0) return 'no_fit';
  if (requires !== null) {
    const level = cohort.level?.[person] ?? null;
    if (requires.level !== null && (level === null || level < requires.level)) {
      return 'requirement_not_met';
    }
    if (requires.workMode !== null && cohort.workMode?.[person] !== requires.workMode) {
      return 'requirement_not_met';
    }
  }
  if (cohort.onlyWished && cohort.wish[entry] === 0) return 'not_wished';
  return (cohort.fit[entry] ?? 0) < cohort.fitMin ? 'below_fit_min' : null;
}

interface Held {
  readonly count: Int32Array;
  /** The entry of the worst person of each team who is not locked there, -1 for none. */
  readonly worst: Int32Array;
}

function worstHeld(cohort: Cohort, assignment: Assignment): Held {
  const count = new Int32Array(cohort.teams.length);
  const worst = new Int32Array(cohort.teams.length).fill(-1);
  for (let person = 0; person < assignment.length; person += 1) {
    const team = assignment[person] ?? -1;
    if (team < 0) continue;
    count[team] = (count[team] ?? 0) + 1;
    if (cohort.lock[person] === team) continue;
    const entry = ownEntry(cohort, person, team);
    const known = worst[team] ?? -1;
    if (entry >= 0 && (known < 0 || isAhead(cohort, known, entry))) worst[team] = entry;
  }
  return { count, worst };
}

/** Whether the person would rather have the team of `entry` than the one of `has`, -1 for none. */
function isBetterFor({ wish, fit }: Cohort, entry: number, has: number): boolean {
  if (has < 0) return true;
  const wished = wish[entry] ?? 0;
  const hasWished = wish[has] ?? 0;
  if (wished > 0 && hasWished > 0) return wished < hasWished;
  if (wished > 0 || hasWished > 0) return wished > 0;
  return (fit[entry] ?? 0) > (fit[has] ?? 0);
}

/** Whether a team orders the person of `one` before the person of `other`: equals are not. */
function isAhead({ priority, fit }: Cohort, one: number, other: number): boolean {
  const first = priority?.[one] ?? 0;
  const second = priority?.[other] ?? 0;
  if (first !== second) return second === 0 || (first !== 0 && first < second);
  return (fit[one] ?? 0) > (fit[other] ?? 0);
}

function wouldTake(cohort: Cohort, { count, worst }: Held, entry: number): boolean {
  const team = cohort.team[entry] ?? 0;
  if ((count[team] ?? 0) < (cohort.teams[team]?.max ?? 0)) return true;
  const last = worst[team] ?? -1;
  return last >= 0 && isAhead(cohort, entry, last);
}

function isRuledOut(
  cohort: Cohort,
  excluded: ReadonlySet<number>,
  person: number,
  entry: number,
): boolean {
  const team = cohort.team[entry] ?? 0;
  return pairRule(cohort, person, team, excluded.has(pairName(person, team))) !== null;
}

function breachesOf(
  cohort: Cohort,
  assignment: Assignment,
  excluded: ReadonlySet<number>,
): readonly Breach[] {
  const breaches: Breach[] = [];
  const count = new Int32Array(cohort.teams.length);
  for (let person = 0; person < cohort.refs.length; person += 1) {
    const team = assignment[person] ?? -1;
    const lock = cohort.lock[person] ?? -1;
    if (team >= 0) count[team] = (count[team] ?? 0) + 1;
    if (lock >= 0 && lock !== team) breaches.push({ kind: 'lock_broken', person, team: lock });
    if (team < 0 || lock === team) continue;
    const kind = pairRule(cohort, person, team, excluded.has(pairName(person, team)));
    if (kind !== null) breaches.push({ kind, person, team });
  }
  for (const [team, { min, max }] of cohort.teams.entries()) {
    const held = count[team] ?? 0;
    if (held > max) breaches.push({ kind: 'over_max', team, held });
    if (held < min) breaches.push({ kind: 'under_min', team, held });
  }
  return breaches;
}

function ownEntry({ starts, team }: Cohort, person: number, wanted: number): number {
  const end = starts[person + 1] ?? 0;
  for (let entry = starts[person] ?? 0; entry < end; entry += 1) {
    if (team[entry] === wanted) return entry;
  }
  return -1;
}

function pairName(person: number, team: number): number {
  return person * 65_536 + team;
}
