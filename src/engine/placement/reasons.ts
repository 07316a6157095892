import { fitOf } from './best-total.ts';
import { type PairRule, pairRule } from './check-assignment.ts';
import type { Assignment, Objective } from './cohort.ts';
import { entryOf, type Preferences } from './preferences.ts';
import { wishRank } from './totals.ts';

/** Why a person has the team that they have, or none. */
export type OwnReason =
  | 'locked'
  | 'first_choice'
  | 'best_that_would_take'
  | 'best_total'
  | 'best_worst_fit'
  | 'all_filled'
  | 'no_possible_team';

/** Why a person has not a certain team. */
export type OtherReason =
  | PairRule
  | 'locked_elsewhere'
  | 'less_preferred'
  | 'filled_by_better_fit'
  | 'filled_by_priority'
  | 'filled_by_locks'
  | 'tie_broken'
  | 'below_worst_fit'
  | 'less_fit'
  | 'better_for_all';

export interface WhyNot {
  readonly team: number;
  readonly reason: OtherReason;
  /** Fit, in hundredths, of the person whom a full team took last; null where none counts. */
  readonly lastAdmittedFit: number | null;
  /** Hundredths of fit that were missing; null where more fit would not have helped by itself. */
  readonly shortBy: number | null;
}

export interface Reasoned {
  readonly person: number;
  /** -1 for none. */
  readonly team: number;
  readonly fit: number | null;
  readonly wishRank: number | null;
  readonly reason: OwnReason;
  /** One for each other team of the placement, in their order. */
  readonly whyNot: readonly WhyNot[];
}

/** What reasons are read from: a placement, whatever gave it. */
interface Reasonable {
  readonly objective: Objective;
  readonly assignment: Assignment;
  readonly worstFit: number | null;
}

/** Tells of one person after the other why they are where they are. */
export function reasonsOf(preferences: Preferences, placed: Reasonable): (at: number) => Reasoned {
  const { cohort } = preferences;
  const facts = factsOf(preferences, placed);
  return (person) => {
    const team = placed.assignment[person] ?? -1;
    const whyNot = cohort.teams.flatMap((_, other) =>
      other === team ? [] : [whyNotOf(facts, person, other)],
    );
    return {
      person,
      team,
      fit: team < 0 ? null : fitOf(cohort, person, team),
      wishRank: team < 0 ? null : wishRank(cohort, person, team),
      reason: ownReason(facts, person, team, whyNot),
      whyNot,
    };
  };
}

interface Facts extends Reasonable {
  readonly preferences: Preferences;
  readonly excluded: ReadonlySet<string>;
  readonly held: Int32Array;
  /** The entry of the person whom each team took last, -1 for none; locked people do not count. */
  readonly last: Int32Array;
}

function factsOf(preferences: Preferences, placed: Reasonable): Facts {
  const { cohort } = preferences;
  const held = new Int32Array(cohort.teams.length);
  const last = new Int32Array(cohort.teams.length).fill(-1);
  const rank = (entry: number) =>
    placed.objective === 'stable' ? preferences.teamKey(entry) : -(cohort.fit[entry] ?? 0);
  for (let person = 0; person < placed.assignment.length; person += 1) {
    const team = placed.assignment[person] ?? -1;
    if (team < 0) continue;
    held[team] = (held[team] ?? 0) + 1;
    if (cohort.lock[person] === team) continue;
    const entry = entryOf(cohort, person, team);
    const known = last[team] ?? -1;
    if (known < 0 || rank(entry) > rank(known)) last[team] = entry;
  }
  const excluded = new Set(cohort.exclusions.map(({ person, team }) => `${person} ${team}`));
  return { ...placed, preferences, excluded, held, last };
}

function ownReason(
  { preferences, objective }: Facts,
  person: number,
  team: number,
  whyNot: readonly WhyNot[],
): OwnReason {
  if (team < 0) {
    const isPossible = ({ reason }: WhyNot) => !pairRules.has(reason);
    return whyNot.some(isPossible) ? 'all_filled' : 'no_possible_team';
  }
  if (preferences.cohort.lock[person] === team) return 'locked';
  if (objective === 'max_fit') return 'best_total';
  if (objective === 'max_min_fit') return 'best_worst_fit';
  const missed = whyNot.some(
    ({ reason }) => reason.startsWith('filled') || reason === 'tie_broken',
  );
  return missed ? 'best_that_would_take' : 'first_choice';
}

const pairRules: ReadonlySet<OtherReason> = new Set<OtherReason>([
  'excluded',
  'no_fit',
  'below_fit_min',
  'not_wished',
  'requirement_not_met',
]);

function whyNotOf(facts: Facts, person: number, team: number): WhyNot {
  const { preferences, excluded } = facts;
  const { cohort } = preferences;
  const because = (
    reason: OtherReason,
    lastAdmittedFit: number | null = null,
    shortBy: number | null = null,
  ): WhyNot => ({ team, reason, lastAdmittedFit, shortBy });
  if (cohort.lock[person] !== -1) return because('locked_elsewhere');
  const rule = pairRule(cohort, person, team, excluded.has(`${person} ${team}`));
  const fit = fitOf(cohort, person, team);
  if (rule !== null) {
    return because(rule, null, rule === 'below_fit_min' ? cohort.fitMin - fit : null);
  }
  return facts.objective === 'stable'
    ? stableWhyNot(facts, person, team, because)
    : bestWhyNot(facts, person, team, because);
}

type Because = (reason: OtherReason, lastFit?: number | null, shortBy?: number | null) => WhyNot;

/** In a stable placement a team that the person likes better is full of people ahead of them. */
function stableWhyNot(facts: Facts, person: number, team: number, because: Because): WhyNot {
  const { preferences, assignment, last } = facts;
  const { cohort } = preferences;
  const entry = entryOf(cohort, person, team);
  const own = assignment[person] ?? -1;
  if (own >= 0) {
    const ownEntry = entryOf(cohort, person, own);
    const key = preferences.personKey(entry);
    const ownKey = preferences.personKey(ownEntry);
    if (key > ownKey || (key === ownKey && entry > ownEntry)) return because('less_preferred');
  }
  const lastEntry = last[team] ?? -1;
  if (lastEntry < 0) return because('filled_by_locks');
  const lastFit = cohort.fit[lastEntry] ?? 0;
  const fit = cohort.fit[entry] ?? 0;
  const isOrdered = cohort.priority?.[entry] !== cohort.priority?.[lastEntry];
  if (isOrdered) return because('filled_by_priority', lastFit);
  if (lastFit === fit) return because('tie_broken', lastFit, 0);
  return because('filled_by_better_fit', lastFit, lastFit - fit);
}

/** In an optimal placement it is the others who would lose more. */
function bestWhyNot(facts: Facts, person: number, team: number, because: Because): WhyNot {
  const { preferences, assignment, last, held, worstFit } = facts;
  const { cohort } = preferences;
  const fit = fitOf(cohort, person, team);
  if (worstFit !== null && fit < worstFit) return because('below_worst_fit', null, worstFit - fit);
  const own = assignment[person] ?? -1;
  const isFull = (held[team] ?? 0) >= (cohort.teams[team]?.max ?? 0);
  if (own >= 0 && fit <= fitOf(cohort, person, own)) return because('less_fit');
  if (!isFull) return because('better_for_all');
  const lastEntry = last[team] ?? -1;
  if (lastEntry < 0) return because('filled_by_locks');
  const lastFit = cohort.fit[lastEntry] ?? 0;
  return fit < lastFit
    ? because('filled_by_better_fit', lastFit, lastFit - fit)
    : because('better_for_all', lastFit);
}
