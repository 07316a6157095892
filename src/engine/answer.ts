import type { Slug } from './catalogue.ts';
import type { Polarity, SkillContext, Span, Warning } from './profile.ts';
import type {
  ChangeKind,
  Counterfactual,
  EvidenceKind,
  RequirementStatus,
  Verdict,
  WorkMode,
} from './ranking.ts';

/**
 * A ranking as it goes over the wire, without `id` and `receipt`, which sealing adds. Members are
 * listed, and built, in the order of RFC 8785, so that JSON.stringify gives the canonical form.
 * The optional ones depend on `explain`; `text` is there only when a document was sent.
 */
export interface Answer {
  readonly as_of: string;
  readonly contrast?: readonly { readonly difference: number; readonly id: string }[];
  readonly meets_minimum: boolean | null;
  readonly object: 'ranking';
  readonly organisation: Slug;
  readonly requirements?: readonly AnswerRequirement[];
  readonly teams: readonly AnswerMatch[];
  readonly technologies?: readonly AnswerTechnology[];
  readonly text?: string;
  readonly tie_break?: { readonly question: string; readonly teams: readonly Slug[] } | null;
  readonly unrecognised?: readonly string[];
  readonly verdict: Verdict;
  readonly warnings?: readonly Warning[];
  readonly work_mode?: {
    readonly distance_km: number | null;
    readonly mode: WorkMode;
    readonly nearest_office: Slug | null;
  };
}

export interface AnswerMatch {
  /** There only where it was asked for. */
  readonly counterfactual?: AnswerCounterfactual;
  readonly evidence?: readonly AnswerEvidence[];
  readonly fit: number;
  readonly gaps?: readonly {
    readonly gain: number;
    readonly name: string;
    readonly technology: Slug;
  }[];
  readonly name?: string;
  readonly object: 'match';
  readonly probability: number;
  readonly rank: number;
  readonly team: Slug;
  readonly wish?: { readonly interest: number | null; readonly rank: number | null } | null;
}

export type AnswerCounterfactual =
  | { readonly changes: readonly AnswerChange[]; readonly fit: number; readonly margin: number }
  | Extract<Counterfactual, { readonly changes: null }>;

export interface AnswerChange {
  readonly context: SkillContext;
  readonly kind: ChangeKind;
  /** A year, as text. */
  readonly last_used: string;
  readonly name: string;
  readonly technology: Slug;
  readonly years: number | null;
}

export interface AnswerEvidence {
  readonly id: Slug;
  readonly impact: number;
  readonly kind: EvidenceKind;
  /** A year, as text. */
  readonly last_used: string | null;
  readonly name: string;
  readonly spans?: readonly Span[];
  readonly via: {
    readonly credit: number;
    readonly relation: string;
    readonly technology: Slug;
  } | null;
  readonly years: number | null;
}

export interface AnswerRequirement {
  readonly evidence: readonly { readonly id: string; readonly spans?: readonly Span[] }[];
  readonly id: string;
  readonly level: 'minimum' | 'preferred';
  readonly status: RequirementStatus;
}

export interface AnswerTechnology {
  readonly name: string;
  readonly polarity: Polarity;
  readonly technology: Slug;
  readonly years: number | null;
}
