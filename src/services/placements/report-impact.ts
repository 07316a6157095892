import {
  type AuditedPerson,
  type ImpactReport,
  impactReport,
  type Slug,
} from '../../engine/index.ts';
import { Failure, type Fault } from '../../errors.ts';
import type { AssignmentRows } from './assignment-rows.ts';

/** A person as an audit is asked for; outcomes that were not given are null. */
export interface ImpactPerson {
  readonly ref: string | null;
  readonly selected: boolean | null;
  readonly score: number | null;
  readonly labels: AuditedPerson['labels'];
}

export interface MeasuredImpact extends ImpactReport {
  readonly measure: 'selection' | 'score' | 'placement';
}

/** Of outcomes that the caller knows. Throws `invalid-request` unless all are of one kind. */
export function impactOfOutcomes(people: readonly ImpactPerson[]): MeasuredImpact {
  const measure = people[0]?.score === null ? 'selection' : 'score';
  const faults: Fault[] = [];
  const audited = people.map(({ selected, score, labels }, at): AuditedPerson => {
    const outcome = measure === 'score' ? score : selected;
    const other = measure === 'score' ? selected : score;
    if (outcome === null || other !== null) faults.push(mixed(at));
    return { outcome: outcome ?? false, labels };
  });
  refuse(faults);
  return { measure, ...impactReport(audited) };
}

/** Of a placement: selected is who has a team, or the team that is named. */
export function impactOfPlacement(
  people: readonly ImpactPerson[],
  rows: AssignmentRows,
  team: Slug | null,
): MeasuredImpact {
  const places = new Map(rows.refs.map((ref, at) => [ref, at]));
  const faults: Fault[] = [];
  const audited = people.map(({ ref, selected, score, labels }, at): AuditedPerson => {
    const place = ref === null ? undefined : places.get(ref);
    if (place === undefined) faults.push(unknownRef(at, ref));
    if (selected !== null || score !== null) faults.push(mixed(at));
    if (ref !== null) places.delete(ref);
    const placed = place === undefined ? null : rows.row(place).team;
    return { outcome: team === null ? placed !== null : placed === team, labels };
  });
  refuse(faults);
  return { measure: 'placement', ...impactReport(audited) };
}

function mixed(at: number): Fault {
  const message =
    'Give each person `selected`, or each a `score`; with a `placement` give `ref` alone.';
  return { pointer: `/people/${at}`, code: 'mixed-outcomes', message };
}

function unknownRef(at: number, ref: string | null): Fault {
  const message =
    ref === null
      ? 'Give the ref that the person has in the placement.'
      : `The placement has no "${ref}", or it stands here twice.`;
  return { pointer: `/people/${at}/ref`, code: 'unknown-ref', message };
}

function refuse(faults: readonly Fault[]): void {
  const [first] = faults;
  if (first === undefined) return;
  throw new Failure('invalid-request', first.message, faults.slice(0, 100));
}
