import type { PlacementModel } from '../../contract/index.ts';
import type { PlacementRecord, PlacementState } from '../../services/index.ts';
import { assignmentView } from './assignment.ts';
import { placementCertificateView, placementTotalsView } from './placement-parts.ts';

export function placementView(state: PlacementState): PlacementModel {
  const { record, placed, rows, problem } = state;
  const withTeam = (isPlaced: boolean) =>
    rows?.filter(({ team }) => (team !== null) === isPlaced).map(assignmentView) ?? null;
  return {
    ...placementRecordView(record),
    solver: placed?.solver ?? null,
    assignments: withTeam(true),
    unplaced: withTeam(false),
    certificate: placed === null ? null : placementCertificateView(placed),
    totals: placed === null ? null : placementTotalsView(placed.totals),
    comparison:
      placed?.comparison?.map((other) => ({
        objective: other.objective,
        totals: placementTotalsView(other.totals),
        blocking_pair_count: other.blockingPairCount,
        differs_for: other.differsFor,
        better_for: other.betterFor,
        worse_for: other.worseFor,
      })) ?? null,
    problem:
      problem === null
        ? null
        : { code: problem.code, detail: problem.detail, errors: [...problem.faults] },
  };
}

/** What lists tell of a placement. */
export function placementRecordView(record: PlacementRecord): PlacementModel {
  return {
    object: 'placement',
    id: record.id,
    status: record.status,
    progress: record.progress,
    organisation: record.organisation,
    objective: record.objective,
    proposing: record.proposing,
    solver: null,
    people: record.people,
    erased_people: record.erasedPeople,
    catalogue: record.terms?.catalogue ?? null,
    parameters: record.terms?.parameters ?? null,
    as_of: record.terms?.asOf ?? null,
    created_at: record.createdAt,
    finished_at: record.finishedAt,
    assignments: null,
    unplaced: null,
    assignments_url: `/v1/placements/${record.id}/assignments`,
    certificate: null,
    totals: null,
    comparison: null,
    problem: null,
  };
}
