import {
  type Assignment,
  type Cohort,
  type CohortForm,
  type Digest,
  type Objective,
  type PlacedCohort,
  type PlacementOptions,
  placement,
} from '../engine/index.ts';
import type {
  Certificate,
  Comparison,
  NamedTotals,
  NotPlaced,
  PlacementOrder,
  PlacementResult,
} from './order.ts';

/** Larger cohorts get no best total beside a stable placement: it takes longer than placing. */
const boundedEntriesMax = 200_000;
/** So many pairs are listed in a certificate. */
const shownMax = 1000;

/**
 * Places a cohort, here and now. The same order gives the same result wherever it is carried out.
 *
 * @param onProgress Told a share from 0 to 1 now and then.
 */
export function carryOut(
  { form, objective, proposing, compare }: PlacementOrder,
  digest: Digest,
  onProgress: (share: number) => void = () => undefined,
): PlacementResult {
  const cohort = placement.readCohort(form);
  const contradiction = placement.contradictionIn(form, cohort, digest);
  if (contradiction !== null) {
    const { message, statements } = contradiction;
    return { kind: 'not_placed', code: 'contradiction', message, faults: statements };
  }
  const options: PlacementOptions = {
    objective,
    proposing,
    withBound: cohort.team.length <= boundedEntriesMax,
    onProgress: (done, all) => onProgress(done / Math.max(1, all)),
  };
  const outcome = placement.placeCohort(cohort, options, digest);
  if (outcome.kind === 'minimum_unreachable') return unreachable(cohort, outcome);
  const { placed } = outcome;
  return {
    kind: 'placed',
    assignment: [...placed.assignment],
    solver: placed.solver,
    certificate: certificateOf(cohort, form, placed),
    totals: namedTotals(placed),
    comparison: compare ? comparisonOf(cohort, placed, options, digest) : null,
  };
}

function unreachable(
  cohort: Cohort,
  { team, reached }: { readonly team: number; readonly reached: number },
): NotPlaced {
  const seat = cohort.teams[team];
  const slug = seat?.slug ?? '';
  const message =
    `No stable placement gives "${slug}" its ${seat?.min} people; every one gives it ${reached}. ` +
    'Lower the minimum, lock people there, or ask for the objective max_fit, which keeps minimums.';
  const pointer = `/seats/${slug}/min`;
  const faults = [{ pointer, code: 'minimum-unreachable', message }];
  return { kind: 'not_placed', code: 'minimum-unreachable', message, faults };
}

function certificateOf(cohort: Cohort, form: CohortForm, placed: PlacedCohort): Certificate {
  const { check, objective, proposing, otherSideDiffersFor } = placed;
  const isOneEach = cohort.teams.every(({ max }) => max === 1);
  const forTeams = isOneEach ? 'teams' : 'nobody';
  const forProposing = proposing === 'candidates' ? 'candidates' : forTeams;
  return {
    stable: check.blockingCount === 0,
    blockingPairs: check.blocking.map(({ person, team }) => ({
      ref: cohort.refs[person] ?? '',
      team: cohort.teams[team]?.slug ?? '',
    })),
    blockingPairCount: check.blockingCount,
    locked: form.locks.slice(0, shownMax),
    excluded: form.exclusions.slice(0, shownMax),
    strategyProofFor: objective === 'stable' ? forProposing : 'nobody',
    teamProposingDiffersFor: otherSideDiffersFor,
  };
}

export function namedTotals(
  placed: Pick<PlacedCohort, 'totals' | 'bound' | 'worstFit'>,
): NamedTotals {
  const { totals, bound, worstFit } = placed;
  return {
    ...totals,
    fit: totals.fit / 100,
    bound: bound === null ? null : bound / 100,
    worstFit: totals.worstFit === null ? null : totals.worstFit / 100,
    worstFitBound: worstFit === null ? null : worstFit / 100,
  };
}

const objectives: readonly Objective[] = ['stable', 'max_fit', 'max_min_fit'];

function comparisonOf(
  cohort: Cohort,
  placed: PlacedCohort,
  options: PlacementOptions,
  digest: Digest,
): readonly Comparison[] {
  const preferences = new placement.Preferences(cohort, digest);
  const keyOf = (person: number, { assignment }: { readonly assignment: Assignment }) => {
    const team = assignment[person] ?? -1;
    return team < 0 ? Number.POSITIVE_INFINITY : preferences.keyWith(person, team);
  };
  return objectives.flatMap((objective) => {
    if (objective === placed.objective) return [];
    const outcome = placement.placeCohort(cohort, { ...options, objective }, digest);
    if (outcome.kind !== 'placed') return [];
    const other = outcome.placed;
    const people = [...cohort.refs.keys()];
    const change = (person: number) => keyOf(person, other) - keyOf(person, placed);
    return [
      {
        objective,
        totals: namedTotals(other),
        blockingPairCount: other.check.blockingCount,
        differsFor: placement.differences(placed.assignment, other.assignment),
        betterFor: people.filter((person) => change(person) < 0).length,
        worseFor: people.filter((person) => change(person) > 0).length,
      },
    ];
  });
}
