import type { CandidateForm, CohortForm } from '../../../src/engine/placement/cohort-form.ts';
import { digest } from './cohorts.ts';

/** Team by ref; who is not in it has none. */
export type Placing = ReadonlyMap<string, string>;

/** A cohort's rules told a second time, from the form itself and in the plainest way. */
export function rulesOf(form: CohortForm) {
  const people = new Map(form.candidates.map((one) => [one.ref, one]));
  const lock = new Map(form.locks.map(({ ref, team }) => [ref, team]));
  const candidate = (ref: string): CandidateForm => {
    const found = people.get(ref);
    if (found === undefined) throw new Error(`There is no ${ref}.`);
    return found;
  };
  const tiersOf = (ref: string) =>
    candidate(ref).wishes.map((wish) => (typeof wish === 'string' ? [wish] : wish));
  const fitOf = (ref: string, team: string) => candidate(ref).fits[team] ?? 0;
  const tier = (ref: string, team: string) => {
    const found = tiersOf(ref).findIndex((names) => names.includes(team));
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  };
  const can = (ref: string, team: string) => {
    const isWished = Number.isFinite(tier(ref, team));
    const level = form.requires[team]?.level ?? null;
    return (
      (team in candidate(ref).fits || isWished) &&
      (isWished || !form.onlyWished) &&
      fitOf(ref, team) >= form.fitMin &&
      (level === null || (candidate(ref).level ?? 0) >= level) &&
      !form.exclusions.some((one) => one.ref === ref && one.team === team)
    );
  };
  /** Below nought when the person would rather have the first. */
  const personOrder = (ref: string, one: string, other: string) => {
    const first = tier(ref, one);
    const second = tier(ref, other);
    if (first !== second) return first < second ? -1 : 1;
    return Number.isFinite(first) ? 0 : fitOf(ref, other) - fitOf(ref, one);
  };
  const place = (team: string, ref: string) => {
    const found = (form.priorities[team] ?? []).findIndex((names) => names.includes(ref));
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  };
  const teamOrder = (team: string, one: string, other: string) => {
    const first = place(team, one);
    const second = place(team, other);
    return first !== second ? (first < second ? -1 : 1) : fitOf(other, team) - fitOf(one, team);
  };
  const draw = (ref: string) => digest(JSON.stringify([form.seed, ref]));
  return {
    refs: [...people.keys()],
    teams: Object.keys(form.seats).sort(),
    lock,
    fitOf,
    can,
    personOrder,
    teamOrder,
    /** The orders with all ties broken as the rule says. */
    strictPersonOrder: (ref: string, one: string, other: string) =>
      personOrder(ref, one, other) ||
      fitOf(ref, other) - fitOf(ref, one) ||
      (one < other ? -1 : one > other ? 1 : 0),
    strictTeamOrder: (team: string, one: string, other: string) =>
      teamOrder(team, one, other) || (draw(one) < draw(other) ? -1 : one === other ? 0 : 1),
  };
}

/** Every placement that keeps seats, locks and the rules of pairs. */
export function allPlacings(form: CohortForm): Placing[] {
  const { refs, teams, lock, can } = rulesOf(form);
  const found: Placing[] = [];
  const counts = new Map<string, number>();
  const chosen = new Map<string, string>();
  const go = (at: number): void => {
    const ref = refs[at];
    if (ref === undefined) {
      const isEnough = teams.every(
        (team) => (counts.get(team) ?? 0) >= (form.seats[team]?.min ?? 0),
      );
      if (isEnough) found.push(new Map(chosen));
      return;
    }
    const locked = lock.get(ref);
    if (locked === undefined) go(at + 1);
    for (const team of locked === undefined ? teams.filter((name) => can(ref, name)) : [locked]) {
      const held = counts.get(team) ?? 0;
      if (held >= (form.seats[team]?.max ?? 0)) continue;
      counts.set(team, held + 1);
      chosen.set(ref, team);
      go(at + 1);
      chosen.delete(ref);
      counts.set(team, held);
    }
  };
  go(0);
  return found;
}

/** Whether no pair blocks: by the stated orders, or by those with ties broken. */
export function isStable(form: CohortForm, placing: Placing, isStrict: boolean): boolean {
  return blockingPairs(form, placing, isStrict).length === 0;
}

export function blockingPairs(form: CohortForm, placing: Placing, isStrict: boolean): string[] {
  const rules = rulesOf(form);
  const personOrder = isStrict ? rules.strictPersonOrder : rules.personOrder;
  const teamOrder = isStrict ? rules.strictTeamOrder : rules.teamOrder;
  return rules.refs
    .filter((ref) => !rules.lock.has(ref))
    .flatMap((ref) =>
      rules.teams
        .filter((team) => {
          const own = placing.get(ref);
          if (team === own || !rules.can(ref, team)) return false;
          if (own !== undefined && personOrder(ref, team, own) >= 0) return false;
          const held = rules.refs.filter((other) => placing.get(other) === team);
          if (held.length < (form.seats[team]?.max ?? 0)) return true;
          return held.some((other) => !rules.lock.has(other) && teamOrder(team, ref, other) < 0);
        })
        .map((team) => `${ref} ${team}`),
    );
}

/** Total of fits, in hundredths. */
export function totalOf(form: CohortForm, placing: Placing): number {
  const { fitOf } = rulesOf(form);
  return [...placing].reduce((sum, [ref, team]) => sum + Math.round(fitOf(ref, team) * 100), 0);
}
