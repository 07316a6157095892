import type { Digest } from '../../engine/index.ts';
import { Failure } from '../../errors.ts';
import type { Placed, PlacementOrder, PlacementResult } from '../../placing/index.ts';
import type { StoredPlacement } from '../../store/index.ts';
import { assignmentRows } from './assignment-rows.ts';
import type { PlacementProblem, PlacementRecord, PlacementState } from './vocabulary.ts';

/** Cohorts of more people are read page by page. */
const wholeMax = 1000;

export function resultOf({ resultJson }: StoredPlacement): PlacementResult | null {
  // The store gives back what was written as a result.
  return resultJson === null ? null : (JSON.parse(resultJson) as PlacementResult);
}

/** Throws Failure `conflict` for a placement that has not succeeded. */
export function placedOf(stored: StoredPlacement): Placed {
  const result = resultOf(stored);
  if (result?.kind === 'placed') return result;
  const message =
    `The placement is ${stored.status}, so nobody is placed by it. GET it until its status is ` +
    'succeeded, or make another.';
  throw new Failure('conflict', message);
}

/** Throws Failure `conflict`: a difference would be to people of whom nothing is known. */
export function refuseErased({ erasedPeople }: StoredPlacement): void {
  if (erasedPeople === 0) return;
  const who = erasedPeople === 1 ? 'One person' : `${erasedPeople} people`;
  const message =
    `${who} of the placement have been erased since, so it cannot be placed again with a change. ` +
    'Make another placement of those who are left.';
  throw new Failure('conflict', message);
}

/** Whether everybody is told with the placement itself. */
export function isWhole({ people }: PlacementRecord): boolean {
  return people <= wholeMax;
}

/** @param order Null for a placement that is not whole. */
export function stateOf(
  record: PlacementRecord,
  order: PlacementOrder | null,
  result: PlacementResult | null,
  digest: Digest,
): PlacementState {
  const placed = result?.kind === 'placed' ? result : null;
  const isTold = order !== null && placed !== null && isWhole(record);
  const rows = isTold ? assignmentRows(order, placed, digest) : null;
  return {
    record,
    placed,
    rows: rows === null ? null : rows.refs.map((_, at) => rows.row(at)),
    problem: record.status === 'failed' ? problemOf(record, result) : null,
  };
}

function problemOf(record: PlacementRecord, result: PlacementResult | null): PlacementProblem {
  if (result?.kind === 'not_placed') {
    return { code: result.code, detail: result.message, faults: result.faults };
  }
  return record.finishedAt === null
    ? {
        code: 'interrupted',
        detail: 'The service ended while it was placing. Ask for the placement again.',
        faults: [],
      }
    : {
        code: 'internal-error',
        detail: 'Something broke while it was placing. Give the id when you report it.',
        faults: [],
      };
}

/** Pairs of people and teams that are placed at once: some milliseconds of this thread. */
const atOnceMax = 20_000;

/** Whether it is placed within the request that asks. */
export function isPlacedAtOnce({ form, compare }: PlacementOrder): boolean {
  const pairs = form.candidates.length * Object.keys(form.seats).length;
  return pairs * (compare ? 3 : 1) <= atOnceMax;
}
