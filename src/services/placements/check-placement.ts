import { type Cohort, type NamedPair, placement } from '../../engine/index.ts';
import { Failure } from '../../errors.ts';
import { namedTotals } from '../../placing/index.ts';
import type { CheckedPlacement } from './vocabulary.ts';

/** What the checker finds in somebody's placement. Throws `invalid-request` for who is unknown. */
export function checkedPlacement(
  cohort: Cohort,
  assignments: readonly NamedPair[],
): CheckedPlacement {
  const checked = placement.checkNamed(cohort, assignments);
  if ('faults' in checked) {
    const message = `The assignments are not of this cohort. ${checked.faults[0]?.message}`;
    throw new Failure('invalid-request', message, checked.faults);
  }
  const { assignment, ...found } = checked;
  const totals = placement.totalsOf(cohort, assignment);
  return { ...found, totals: namedTotals({ totals, bound: null, worstFit: null }) };
}
