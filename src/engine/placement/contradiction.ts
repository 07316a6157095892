import type { Digest } from '../receipt.ts';
import type { Cohort } from './cohort.ts';
import type { CohortForm, FormFault, NamedPair } from './cohort-form.ts';
import { Preferences } from './preferences.ts';
import { shortTeams } from './short-teams.ts';

/** Statements of a form that cannot all hold, and none of which can be left out. */
export interface Contradiction {
  readonly message: string;
  /** Where the statements are, each with what it says. */
  readonly statements: readonly FormFault[];
}

/**
 * The smallest contradiction in a form: the fewest statements that cannot hold together. Null for a
 * form that can be placed.
 */
export function contradictionIn(
  form: CohortForm,
  cohort: Cohort,
  digest: Digest,
): Contradiction | null {
  const short = shortIn(form, cohort, digest);
  if (short?.statements.length === 1) return short;
  const found = [...lockedTwice(form), ...ruledOut(form), ...crowded(form)];
  if (short !== null) found.push(short);
  return found.reduce<Contradiction | null>(
    (least, one) =>
      least === null || one.statements.length < least.statements.length ? one : least,
    null,
  );
}

function lockedTwice({ locks }: CohortForm): readonly Contradiction[] {
  const first = new Map<string, number>();
  return locks.flatMap(({ ref, team }, at) => {
    const before = first.get(ref);
    if (before === undefined) first.set(ref, at);
    const other = locks[before ?? at];
    if (before === undefined || other === undefined || other.team === team) return [];
    return [
      {
        message: `"${ref}" is locked to "${other.team}" and to "${team}". Leave one of them out.`,
        statements: [lockStatement(other, before), lockStatement({ ref, team }, at)],
      },
    ];
  });
}

function ruledOut(form: CohortForm): readonly Contradiction[] {
  const people = new Map(form.candidates.map((one) => [one.ref, one]));
  return form.locks.flatMap((lock, at) => {
    const { ref, team } = lock;
    const locked = lockStatement(lock, at);
    const excluded = form.exclusions.findIndex((one) => one.ref === ref && one.team === team);
    if (excluded >= 0) {
      const pointer = `/exclusions/${excluded}`;
      const message = `"${ref}" is locked to "${team}" and excluded from it. Leave one out.`;
      return [{ message, statements: [locked, statement(pointer, 'excluded', message)] }];
    }
    const asked = form.requires[team];
    const { level = null, workMode = null } = people.get(ref) ?? {};
    const lacks =
      asked !== undefined &&
      ((asked.level !== null && (level === null || level < asked.level)) ||
        (asked.workMode !== null && asked.workMode !== workMode));
    if (!lacks) return [];
    const message = `"${ref}" is locked to "${team}" and lacks what that team requires.`;
    const pointer = `/requires/${team}`;
    return [{ message, statements: [locked, statement(pointer, 'requirement', message)] }];
  });
}

function crowded({ locks, seats }: CohortForm): readonly Contradiction[] {
  return Object.entries(seats).flatMap(([team, { max }]) => {
    const seen = new Set<string>();
    const statements = locks.flatMap((lock, at) => {
      if (lock.team !== team || seen.has(lock.ref)) return [];
      seen.add(lock.ref);
      return [lockStatement(lock, at)];
    });
    if (seen.size <= max) return [];
    const message = `${seen.size} people are locked to "${team}", which has ${max} seats.`;
    const place = statement(`/seats/${team}/max`, 'seats', message);
    return [{ message, statements: [place, ...statements.slice(0, max + 1)] }];
  });
}

function shortIn(form: CohortForm, cohort: Cohort, digest: Digest): Contradiction | null {
  const short = shortTeams(new Preferences(cohort, digest));
  if (short === null) return null;
  const names = short.teams.map((team) => cohort.teams[team]?.slug ?? '');
  const locked = form.locks.filter(({ team }) => names.includes(team)).length;
  const beside = locked === 0 ? '' : ` beside the ${locked} locked`;
  const who = short.people === 1 ? 'one person' : `${short.people} people`;
  const needs = names.length === 1 ? 'needs' : 'need';
  const message =
    `${names.map((name) => `"${name}"`).join(' and ')} ${needs} at least ${short.needed} people` +
    `${beside}, and only ${who} can join. Lower the minimum, or let more people in.`;
  return {
    message,
    statements: names.map((name) => statement(`/seats/${name}/min`, 'minimum', message)),
  };
}

function lockStatement({ ref, team }: NamedPair, at: number): FormFault {
  return statement(`/locks/${at}`, 'locked', `"${ref}" is locked to "${team}".`);
}

function statement(pointer: string, code: string, message: string): FormFault {
  return { pointer, code, message };
}
