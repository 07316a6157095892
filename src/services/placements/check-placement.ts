import { type Cohort, type NamedPair, placement } from '../../engine/index.ts';
import { Failure, type Fault } from '../../errors.ts';
import { namedTotals } from '../../placing/index.ts';
import type { CheckedPlacement } from './vocabulary.ts';

const shownMax = 1000;

/** What the checker finds in somebody's placement. Throws `invalid-request` for who is unknown. */
export function checkedPlacement(
  cohort: Cohort,
  assignments: readonly NamedPair[],
): CheckedPlacement {
  const assignment = assignmentOf(cohort, assignments);
  const { blocking, blockingCount, breaches } = placement.checkAssignment(cohort, assignment);
  const totals = placement.totalsOf(cohort, assignment);
  return {
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
    totals: namedTotals({ totals, bound: null, worstFit: null }),
  };
}

function assignmentOf(cohort: Cohort, assignments: readonly NamedPair[]): Int32Array {
  const people = new Map(cohort.refs.map((ref, at) => [ref, at]));
  const teams = new Map(cohort.teams.map(({ slug }, at) => [slug, at]));
  const assignment = new Int32Array(people.size).fill(-1);
  const faults: Fault[] = [];
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
  if (faults.length === 0) return assignment;
  const message = `The assignments are not of this cohort. ${faults[0]?.message}`;
  throw new Failure('invalid-request', message, faults.slice(0, 100));
}
