import type { Slug } from '../catalogue.ts';

/**
 * The vocabulary of placement. A cohort is kept in columns, so that a hundred thousand people with
 * five hundred teams fit into memory: solver and checker read the same facts and share nothing
 * else. Fits are whole hundredths, 0..10000.
 */
export const fitMax = 10_000;

export type WorkPlace = 'office' | 'remote';

/** What a team asks of everybody who joins it; null asks nothing. */
export interface TeamRequires {
  /** The least level. */
  readonly level: number | null;
  readonly workMode: WorkPlace | null;
}

export interface SeatedTeam {
  readonly slug: Slug;
  readonly min: number;
  /** At least `min`. */
  readonly max: number;
  readonly requires: TeamRequires | null;
}

/** A person with a team, by their places in `refs` and `teams`. */
export interface Pair {
  readonly person: number;
  readonly team: number;
}

/**
 * People and teams. `refs` and `teams` are in code unit order, so that the order in which a caller
 * names things changes nothing. The entries of person `i` are `starts[i]` to `starts[i + 1]`, by
 * team; a team that is not among them cannot be theirs.
 */
export interface Cohort {
  readonly refs: readonly string[];
  readonly teams: readonly SeatedTeam[];
  readonly starts: Int32Array;
  readonly team: Uint16Array;
  readonly fit: Uint16Array;
  /** Tier of the team in the person's wishes, from 1; 0 for a team that they did not name. */
  readonly wish: Uint16Array;
  /** Tier of the person in the team's priorities, from 1; 0 when not named. Null: none has any. */
  readonly priority: Int32Array | null;
  /** What people say of themselves where a team asks; null when no team does. */
  readonly level: readonly (number | null)[] | null;
  readonly workMode: readonly (WorkPlace | null)[] | null;
  /** The team each person is locked to, -1 for none. */
  readonly lock: Int32Array;
  readonly exclusions: readonly Pair[];
  /** Hundredths: pairs below are not made, unless locked. */
  readonly fitMin: number;
  /** Whether people join only teams that they named. */
  readonly onlyWished: boolean;
  /** Decides between equals, together with their refs. */
  readonly seed: number;
}

export type Objective = 'stable' | 'max_fit' | 'max_min_fit';
export type Proposing = 'candidates' | 'teams';

/** For each person the place of their team in `teams`, -1 for none. */
export type Assignment = Int32Array;
