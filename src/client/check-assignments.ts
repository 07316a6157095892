import type { BodyOf, Schema } from '../contract/index.ts';
import { type CohortForm, placement } from '../engine/index.ts';

/** What `POST /v1/placements/check` takes. */
export type PlacementToCheck = BodyOf<'check-placement'>;

type AssignmentCheck = Omit<Schema<'PlacementCheck'>, 'object' | 'totals'>;

/**
 * What the server would say of somebody's placement, by the same checker, here: who would rather be
 * elsewhere where they are wanted, and which rules are broken.
 *
 * @throws TypeError for people without fits, since only the server ranks, and for names that are
 *   not of this cohort.
 */
export function checkAssignments(body: PlacementToCheck): AssignmentCheck {
  const form = formOf(body);
  const known = Object.keys(form.seats);
  refuse(placement.formFaults(form, known));
  const found = placement.checkNamed(placement.readCohort(form), body.assignments);
  if ('faults' in found) throw refused(found.faults);
  return {
    stable: found.isStable,
    blocking_pairs: found.blocking,
    blocking_pair_count: found.blockingCount,
    breaches: found.breaches,
  };
}

interface Said {
  readonly pointer: string;
  readonly message: string;
}

function refuse(faults: readonly Said[]): void {
  if (faults.length > 0) throw refused(faults);
}

function refused(faults: readonly Said[]): TypeError {
  return new TypeError(faults.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'));
}

function onlyThere(pointer: string): TypeError {
  const message =
    'Fits of stored people are with the server. Send this to POST /v1/placements/check, or give ' +
    'fits.';
  return refused([{ pointer, message }]);
}

/** The same defaults as the contract names. */
function formOf(body: PlacementToCheck): CohortForm {
  if (body.candidates_matching !== undefined) throw onlyThere('/candidates_matching');
  return {
    candidates: (body.candidates ?? []).map((candidate, at) => {
      const { fits, wishes = [], level = null, work_mode: workMode = null } = candidate;
      const ref = candidate.ref ?? candidate.candidate;
      const pointer = `/candidates/${at}`;
      if (ref === undefined) throw refused([{ pointer, message: 'This person has no ref.' }]);
      if (fits !== undefined) return { ref, fits, wishes, level, workMode };
      if (candidate.candidate !== undefined) throw onlyThere(pointer);
      const message = `"${ref}" has no fits. Rank them first: POST /v1/rankings.`;
      throw refused([{ pointer, message }]);
    }),
    seats: Object.fromEntries(
      Object.entries(body.seats).map(([team, { min = 0, max }]) => [team, { min, max }]),
    ),
    priorities: body.priorities ?? {},
    requires: Object.fromEntries(
      Object.entries(body.requires ?? {}).map(([team, { level = null, work_mode = null }]) => [
        team,
        { level, workMode: work_mode },
      ]),
    ),
    locks: body.locks ?? [],
    exclusions: body.exclusions ?? [],
    fitMin: body.fit_min ?? 0,
    onlyWished: body.only_wished ?? false,
    seed: body.seed ?? 0,
  };
}
