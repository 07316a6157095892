import {
  type CandidateForm,
  type Cohort,
  type Digest,
  placement,
  type Reasoned,
} from '../../engine/index.ts';
import type { Placed, PlacementOrder } from '../../placing/index.ts';
import type { AssignmentRow } from './vocabulary.ts';

/** Everybody of a placement by ref, each told when asked for. */
export interface AssignmentRows {
  readonly refs: readonly string[];
  row(at: number): AssignmentRow;
  fits(at: number): CandidateForm['fits'];
}

/** Makes rows of a placement from what was asked and who is where. */
export function assignmentRows(
  { form, objective }: PlacementOrder,
  placed: Placed,
  digest: Digest,
): AssignmentRows {
  const cohort = placement.readCohort(form);
  const preferences = new placement.Preferences(cohort, digest);
  const bound = placed.totals.worstFitBound;
  const reasonOf = placement.reasonsOf(preferences, {
    objective,
    assignment: Int32Array.from(placed.assignment),
    worstFit: bound === null ? null : Math.round(bound * 100),
  });
  return {
    refs: cohort.refs,
    row: (at) => rowOf(cohort, reasonOf(at)),
    // People stand in another order there.
    fits: (at) => form.candidates.find(({ ref }) => ref === cohort.refs[at])?.fits ?? {},
  };
}

function rowOf(cohort: Cohort, { person, team, fit, wishRank, reason, whyNot }: Reasoned) {
  const slug = cohort.teams[team]?.slug ?? null;
  return {
    ref: cohort.refs[person] ?? '',
    team: slug,
    fit: numberOf(fit),
    wishRank,
    reason,
    why: placement.whySentence(reason, slug, wishRank),
    whyNot: whyNot.map(({ team: other, reason: why, lastAdmittedFit, shortBy }) => ({
      team: cohort.teams[other]?.slug ?? '',
      reason: why,
      lastAdmittedFit: numberOf(lastAdmittedFit),
      shortBy: numberOf(shortBy),
    })),
  };
}

function numberOf(hundredths: number | null): number | null {
  return hundredths === null ? null : hundredths / 100;
}
