/** The vocabulary of answers. */
import type { Slug } from './catalogue.ts';
import type { Polarity, SkillContext, Span, Warning } from './profile.ts';

export type Explain = 'full' | 'summary' | 'none';

export interface Wishes {
  /** Team slugs, most wanted first. */
  readonly teams: readonly Slug[];
  /** Interest slugs. */
  readonly interests: readonly Slug[];
}

export type Location = { readonly lat: number; readonly lon: number } | { readonly city: string };

export interface RankOptions {
  readonly organisation: Slug;
  /** YYYY-MM-DD; the only clock. */
  readonly asOf: string;
  readonly explain: Explain;
  /** Evidence ids to leave out, so that anybody can check an impact. */
  readonly without: readonly string[];
  readonly wishes: Wishes | null;
  readonly location: Location | null;
  /** Whether to look for what would make each team the first; false unless said. */
  readonly counterfactuals?: boolean;
}

export type EvidenceKind = 'technology' | 'signal' | 'title' | 'interest';

/** A reason for a fit. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly id: Slug;
  readonly name: string;
  /** The team's technology that this one stands in for, null when the team names it itself. */
  readonly via: {
    readonly technology: Slug;
    readonly relation: string;
    readonly credit: number;
  } | null;
  readonly years: number | null;
  readonly lastUsed: number | null;
  /** Fit minus the fit of the same profile without this id, in points of fit. */
  readonly impact: number;
  readonly spans: readonly Span[];
}

export interface Gap {
  readonly technology: Slug;
  readonly name: string;
  /** Points of fit that two years of it, in work, used this year, would add. */
  readonly gain: number;
}

export type ChangeKind = 'add' | 'deepen' | 'refresh';

/**
 * Something that the person could do, as the skill that it would leave: put in the place of the one
 * in the profile, or beside the others where there is none.
 */
export interface Change {
  readonly kind: ChangeKind;
  readonly technology: Slug;
  readonly name: string;
  /** Null only where a refreshed skill has no years. */
  readonly years: number | null;
  readonly lastUsed: number;
  readonly context: SkillContext;
}

/**
 * The fewest changes that make a team the first, ordered by slug, with the fit that they would give
 * it and the points by which it would then lead; or why there are none.
 */
export type Counterfactual =
  | { readonly changes: readonly Change[]; readonly fit: number; readonly margin: number }
  | {
      readonly changes: null;
      /** `not_searched`: the team stands below the places that are looked at. */
      readonly reason: 'already_first' | 'out_of_reach' | 'not_searched';
    };

export interface Match {
  readonly rank: number;
  readonly team: Slug;
  readonly name: string;
  /** 0..100 in steps of 0.01. */
  readonly fit: number;
  /** Given that one team fits; sums to 1 over the teams up to rounding, in steps of 0.0001. */
  readonly probability: number;
  readonly wish: { readonly rank: number | null; readonly interest: number | null } | null;
  /** Largest impact first. */
  readonly evidence: readonly Evidence[];
  /** Largest gain first. */
  readonly gaps: readonly Gap[];
  /** Null unless asked for. */
  readonly counterfactual: Counterfactual | null;
}

export type Verdict = 'clear' | 'close_call' | 'insufficient_evidence' | 'no_fit';

export interface TieBreak {
  readonly teams: readonly [Slug, Slug];
  readonly question: string;
}

export type RequirementStatus = 'met' | 'not_met' | 'not_evidenced';

export interface RequirementVerdict {
  readonly id: string;
  readonly level: 'minimum' | 'preferred';
  readonly status: RequirementStatus;
  readonly evidence: readonly { readonly id: string; readonly spans: readonly Span[] }[];
}

export type WorkMode = 'office' | 'remote' | 'uncertain' | 'unknown';

export interface WorkModeVerdict {
  readonly mode: WorkMode;
  readonly nearestOffice: Slug | null;
  /** Great-circle kilometres in steps of 0.1. */
  readonly distanceKm: number | null;
}

export interface RecognisedTechnology {
  readonly technology: Slug;
  readonly name: string;
  readonly polarity: Polarity;
  readonly years: number | null;
}

export interface Ranking {
  readonly organisation: Slug;
  readonly asOf: string;
  readonly verdict: Verdict;
  readonly tieBreak: TieBreak | null;
  /** Best first, every active team of the organisation. */
  readonly matches: readonly Match[];
  /** Why the first stands over the second: differences of impact, largest first. */
  readonly contrast: readonly { readonly id: string; readonly difference: number }[];
  readonly requirements: readonly RequirementVerdict[];
  readonly meetsMinimum: boolean | null;
  readonly technologies: readonly RecognisedTechnology[];
  readonly unrecognised: readonly string[];
  readonly workMode: WorkModeVerdict;
  readonly warnings: readonly Warning[];
}
