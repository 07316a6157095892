import type { AssignmentModel } from '../../contract/index.ts';
import type { AssignmentRow } from '../../services/index.ts';

export function assignmentView(row: AssignmentRow): AssignmentModel {
  return {
    object: 'assignment',
    ref: row.ref,
    candidate: row.candidate,
    team: row.team,
    fit: row.fit,
    wish_rank: row.wishRank,
    reason: row.reason,
    why: row.why,
    why_not: row.whyNot.map(({ team, reason, lastAdmittedFit, shortBy }) => ({
      team,
      reason,
      last_admitted_fit: lastAdmittedFit,
      short_by: shortBy,
    })),
  };
}
