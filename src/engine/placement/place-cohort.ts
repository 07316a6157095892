import type { Digest } from '../receipt.ts';
import { settleForTeams } from './best-for-teams.ts';
import { bestTotal, bestWorst, type Optimum, type Progress } from './best-total.ts';
import { type Check, checkAssignment } from './check-assignment.ts';
import type { Assignment, Cohort, Objective, Proposing } from './cohort.ts';
import { acceptDeferred, assignmentOf } from './deferred-acceptance.ts';
import { Preferences } from './preferences.ts';
import { type Totals, totalsOf } from './totals.ts';

export type Solver = 'deferred_acceptance' | 'shortest_paths';

/** A cohort in its seats, with what proves that it is as it should be. */
export interface PlacedCohort {
  readonly objective: Objective;
  readonly proposing: Proposing;
  readonly solver: Solver;
  readonly assignment: Assignment;
  readonly check: Check;
  /** How many people the other side's proposing would give another team; null if not stable. */
  readonly otherSideDiffersFor: number | null;
  readonly totals: Totals;
  /** No placement has a higher total under the constraints; null where it was not asked for. */
  readonly bound: number | null;
  readonly worstFit: number | null;
}

export type PlacementOutcome =
  | { readonly kind: 'placed'; readonly placed: PlacedCohort }
  /** No stable placement gives the team its least number of people. */
  | { readonly kind: 'minimum_unreachable'; readonly team: number; readonly reached: number };

export interface PlacementOptions {
  readonly objective: Objective;
  readonly proposing: Proposing;
  /** Whether a stable placement is told the best total too; it takes longer than to place. */
  readonly withBound: boolean;
  readonly onProgress?: Progress;
}

const silent: Progress = () => undefined;

/** Places a cohort that does not contradict itself: `contradictionIn` has been asked before. */
export function placeCohort(
  cohort: Cohort,
  options: PlacementOptions,
  digest: Digest,
): PlacementOutcome {
  const preferences = new Preferences(cohort, digest);
  const { objective, onProgress = silent } = options;
  if (objective === 'stable') return placeStably(preferences, options, onProgress);
  const search = objective === 'max_fit' ? bestTotal : bestWorst;
  const optimum = required(search(preferences, onProgress));
  return {
    kind: 'placed',
    placed: {
      objective,
      proposing: options.proposing,
      solver: 'shortest_paths',
      assignment: optimum.assignment,
      check: checkAssignment(cohort, optimum.assignment),
      otherSideDiffersFor: null,
      totals: totalsOf(cohort, optimum.assignment),
      bound: optimum.bound,
      worstFit: optimum.worstFit,
    },
  };
}

/** The stable placement that is best for people, alone: no certificate and no totals. */
export function assignStably(cohort: Cohort, digest: Digest): Assignment {
  return assignmentOf(acceptDeferred(new Preferences(cohort, digest), silent));
}

function placeStably(
  preferences: Preferences,
  { proposing, withBound }: PlacementOptions,
  onProgress: Progress,
): PlacementOutcome {
  const { cohort } = preferences;
  const market = acceptDeferred(preferences, onProgress);
  const bestForPeople = assignmentOf(market);
  // Every stable placement fills the same number of seats of each team (Roth 1986).
  const short = firstShort(cohort, bestForPeople);
  if (short !== null) return { kind: 'minimum_unreachable', ...short };
  settleForTeams(market);
  const bestForTeams = assignmentOf(market);
  const assignment = proposing === 'teams' ? bestForTeams : bestForPeople;
  return {
    kind: 'placed',
    placed: {
      objective: 'stable',
      proposing,
      solver: 'deferred_acceptance',
      assignment,
      check: checkAssignment(cohort, assignment),
      otherSideDiffersFor: differences(bestForPeople, bestForTeams),
      totals: totalsOf(cohort, assignment),
      bound: withBound ? required(bestTotal(preferences, silent)).bound : null,
      worstFit: null,
    },
  };
}

function required(optimum: Optimum | null): Optimum {
  if (optimum === null) throw new Error('The least seats cannot be filled; ask before placing.');
  return optimum;
}

function firstShort(
  { teams }: Cohort,
  assignment: Assignment,
): { readonly team: number; readonly reached: number } | null {
  const counts = new Int32Array(teams.length);
  for (const team of assignment) if (team >= 0) counts[team] = (counts[team] ?? 0) + 1;
  const team = teams.findIndex(({ min }, place) => (counts[place] ?? 0) < min);
  return team < 0 ? null : { team, reached: counts[team] ?? 0 };
}

/** How many people have another team in one placement than in the other. */
export function differences(one: Assignment, other: Assignment): number {
  let count = 0;
  for (let person = 0; person < one.length; person += 1) {
    if (one[person] !== other[person]) count += 1;
  }
  return count;
}
