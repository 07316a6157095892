/** The vocabulary of people: what is read, and what reading makes of it. */
import type { Slug } from './catalogue.ts';

/** How a mention stands to the person: has it, wants it, denies it, wants to leave it behind. */
export type Polarity = 'supports' | 'wants' | 'negates' | 'leaving';

/** Where a skill shows, strongest first. */
export type SkillContext = 'work' | 'project' | 'list';

export type Level = 'beginner' | 'intermediate' | 'advanced' | 'expert';

/** Exact words in the caller's own input. */
export interface Span {
  /** `text`, or a JSON Pointer into the caller's profile or resume. */
  readonly field: string;
  /** UTF-16 code units from the start of the field, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly polarity: Polarity;
}

export type SectionKind =
  | 'document'
  | 'title'
  | 'work'
  | 'project'
  | 'interest'
  | 'note'
  | 'summary';

/** A year and month: `2019`, `2019-03`; days are dropped. */
export interface Period {
  readonly start: string | null;
  /** Null with a start means "until now". */
  readonly end: string | null;
  /** The dates where the caller wrote them, to be shown with the years that they make. */
  readonly spans?: readonly Span[];
}

/** A stretch of prose and where it stands in the caller's input. */
export interface Section {
  readonly field: string;
  readonly text: string;
  /** `document` is a whole résumé, whose headings and jobs are still to be found. */
  readonly kind: SectionKind;
  /** The job that it describes, when known. */
  readonly period: Period | null;
}

/** A skill that the caller states as such. */
export interface StatedSkill {
  /** Pointer to the name. */
  readonly field: string;
  readonly name: string;
  readonly years: number | null;
  /** Year, e.g. 2024. */
  readonly lastUsed: number | null;
  readonly level: Level | null;
  readonly context: SkillContext | null;
  readonly polarity: Polarity;
  /** The head of a group of skills ("Languages"), which need not be one itself. */
  readonly isHead?: boolean;
}

/** What every input form becomes before it is read. */
export interface Input {
  readonly sections: readonly Section[];
  readonly skills: readonly StatedSkill[];
  /** Total professional years, null when not stated. */
  readonly yearsOfExperience: number | null;
  /** Jobs with their dates, whether or not they carry prose. */
  readonly periods: readonly Period[];
  /** Signals and titles by slug, as an earlier reading returned them. */
  readonly signals: readonly Slug[];
  readonly titles: readonly Slug[];
  readonly warnings: readonly Warning[];
}

export interface Warning {
  readonly code: string;
  /** `text` or a JSON Pointer. */
  readonly field: string;
  readonly message: string;
}

/** A technology as reading found it, all mentions of one polarity folded together. */
export interface ReadSkill {
  readonly technology: Slug;
  readonly polarity: Polarity;
  readonly years: number | null;
  readonly lastUsed: number | null;
  readonly level: Level | null;
  readonly context: SkillContext;
  readonly spans: readonly Span[];
}

/** A signal or a title that reading found. */
export interface ReadMark {
  readonly slug: Slug;
  readonly spans: readonly Span[];
  /** In how many different wordings it is told, 1 to 4. */
  readonly times: number;
}

/** The person as the engine sees them; nothing about who they are. */
export interface Profile {
  readonly headline: string | null;
  /** Ordered by slug; at most one per technology and polarity. */
  readonly skills: readonly ReadSkill[];
  readonly signals: readonly ReadMark[];
  readonly titles: readonly ReadMark[];
  /** Total professional years, null when the input does not say. */
  readonly years: number | null;
  readonly yearsSpans: readonly Span[];
  /** Skill list entries that no technology claims. */
  readonly unrecognised: readonly string[];
  readonly warnings: readonly Warning[];
}
