import { type Breach, checkAssignment } from './check-assignment.ts';
import type { Assignment, Cohort } from './cohort.ts';
import type { FormFault, NamedPair } from './cohort-form.ts';

/** What the checker finds, in the names of whoever asks. */
export interface NamedCheck {
  readonly assignment: Assignment;
  readonly isStable: boolean;
  /** The first of them. */
  readonly blocking: readonly NamedPair[];
  readonly blockingCount: number;
  readonly breaches: readonly {
    readonly rule: Breach['kind'];
    readonly ref: string | null;
    readonly team: string;
    readonly held: number | null;
  }[];
}

const shownMax = 1000;
const faultsMax = 100;

/** Checks somebody's placement by its names. Faults say who of it is not of this cohort. */
export function checkNamed(
  cohort: Cohort,
  assignments: readonly NamedPair[],
): NamedCheck | { readonly faults: readonly FormFault[] } {
  const read = assignmentOf(cohort, assignments);
  if ('faults' in read) return read;
  const { assignment } = read;
  const { blocking, blockingCount, breaches } = checkAssignment(cohort, assignment);
  return {
    assignment,
    isStable: blockingCount === 0 && breaches.length === 0,
    blocking: blocking.map(({ person, team }) => ({
      ref: cohort.refs[person] ?? '',
      team: cohort.teams[team]?.slug ?? '',
    })),
    blockingCount,
    breaches: breaches.slice(0, shownMax).map((breach) => ({
      rule: breach.kind,
      ref: 'person' in breach ? (cohort.refs[breach.person] ?? null) : null,
      team: cohort.teams[breach.team]?.slug ?? '',
      held: 'held' in breach ? breach.held : null,
    })),
  };
}

function assignmentOf(
  cohort: Cohort,
  assignments: readonly NamedPair[],
): { readonly assignment: Int32Array } | { readonly faults: readonly FormFault[] } {
  const people = new Map(cohort.refs.map((ref, at) => [ref, at]));
  const teams = new Map(cohort.teams.map(({ slug }, at) => [slug, at]));
  const assignment = new Int32Array(people.size).fill(-1);
  const faults: FormFault[] = [];
  for (const [at, { ref, team }] of assignments.entries()) {
    const person = people.get(ref);
    const place = teams.get(team);
    const fault = (member: string, code: string, message: string) =>
      faults.push({ pointer: `/assignments/${at}${member}`, code, message });
    if (person === undefined) fault('/ref', 'unknown-ref', `No candidate has the ref "${ref}".`);
    if (place === undefined) fault('/team', 'unknown-team', `"${team}" has no seats here.`);
    if (person === undefined || place === undefined) continue;
    if (assignment[person] !== -1) fault('', 'duplicate-ref', `"${ref}" is placed twice.`);
    assignment[person] = place;
  }
  return faults.length === 0 ? { assignment } : { faults: faults.slice(0, faultsMax) };
}
