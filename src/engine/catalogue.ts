/**
 * The vocabulary of facts: what the engine knows of teams, technologies and the role. Plain
 * readonly
 * values; where they come from (YAML, database) is not the engine's business.
 */

/** Lower-case words joined by hyphens, e.g. `apache-pinot`. */
export type Slug = string;

/** How near a technology is to the work of a team. */
export type Importance = 'core' | 'used' | 'adjacent';

/** How risky the bare form of a homograph is: `high` needs a neighbour, `low` only its capitals. */
export type Risk = 'low' | 'medium' | 'high';

export type RelationType =
  | 'successor-of'
  | 'fork-of'
  | 'built-on'
  | 'managed-form-of'
  | 'applies'
  | 'compatible-with'
  | 'alternative-to'
  | 'used-with';

/** When a form that is also an ordinary word (Go, Spark, Consul) counts as the technology. */
export interface HomographRule {
  /** The risky forms, spelt with the capitals they need. */
  readonly bare: readonly string[];
  readonly risk: Risk;
  /** Neighbours that confirm it. */
  readonly near: readonly string[];
  /** Phrases that cancel it. */
  readonly reject: readonly string[];
  /** The rule in words, for people. */
  readonly rule: string;
}

export interface Relation {
  readonly technology: Slug;
  readonly type: RelationType;
  /** 0..1, how far experience with one carries over to the other. */
  readonly strength: number;
}

export interface Technology {
  readonly slug: Slug;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  /** Distinct named things folded into this entry; a match credits the entry. */
  readonly members: readonly string[];
  readonly homograph: HomographRule | null;
  readonly parents: readonly Slug[];
  /** Symmetric relations stand on one side only. */
  readonly relations: readonly Relation[];
  /** Team slug -> 0..1: how strongly experience with it, by itself, points to that team. */
  readonly evidence: Readonly<Record<Slug, number>>;
  readonly status: 'active' | 'archived';
  readonly sources: readonly string[];
}

/** A short form that several technologies could claim ("TF", "CD"). */
export interface ContestedForm {
  readonly form: string;
  /** The technology that owns the form unless a neighbour says otherwise; null credits nothing. */
  readonly owner: Slug | null;
  readonly claims: readonly { readonly technology: Slug; readonly near: readonly string[] }[];
  /** Neighbours (or suffixes such as digits) that leave it to nobody. */
  readonly reject: readonly string[];
  readonly rule: string;
}

/** A job title as evidence: "data platform engineer". */
export interface Title {
  readonly slug: Slug;
  readonly name: string;
  readonly forms: readonly string[];
  /** Team slug -> 0..1. */
  readonly evidence: Readonly<Record<Slug, number>>;
}

/** A field of interest that a person can name and that teams offer. */
export interface Interest {
  readonly slug: Slug;
  readonly label: string;
  readonly technologies: readonly Slug[];
}

export interface FocusArea {
  readonly slug: Slug;
  readonly name: string;
  readonly summary: string;
  readonly technologies: readonly Slug[];
  readonly sources: readonly string[];
}

export interface TeamTechnology {
  readonly technology: Slug;
  readonly importance: Importance;
  readonly focusArea: Slug | null;
  readonly sources: readonly string[];
}

/** A kind of work that points to a team, recognised by phrases in prose. */
export interface Signal {
  readonly slug: Slug;
  /** 0..1. */
  readonly strength: number;
  readonly text: string;
  /** Phrases that show it, groups of words that stand apart, and topics. */
  readonly cues: readonly string[];
  readonly technologies: readonly Slug[];
  readonly sources: readonly string[];
}

/** What tells this team from another, and the question that settles it. */
export interface Contrast {
  readonly against: Slug;
  readonly favoursThis: string;
  readonly favoursOther: string;
  readonly tieBreak: string;
  readonly sources: readonly string[];
}

export interface Team {
  readonly slug: Slug;
  /** Slug of the organisation that it belongs to. */
  readonly organisation: Slug;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mission: string;
  readonly focusAreas: readonly FocusArea[];
  readonly technologies: readonly TeamTechnology[];
  readonly responsibilities: readonly {
    readonly text: string;
    readonly sources: readonly string[];
  }[];
  readonly signals: readonly Signal[];
  readonly contrasts: readonly Contrast[];
  /** Interests that the team satisfies, weight 0..1. */
  readonly interests: readonly { readonly interest: Slug; readonly weight: number }[];
  /** Open places, null when not stated. */
  readonly seats: number | null;
  readonly status: 'active' | 'archived';
  readonly sources: readonly string[];
}

export interface Requirement {
  readonly id: string;
  readonly level: 'minimum' | 'preferred';
  readonly text: string;
  readonly technologies: readonly Slug[];
  /** `years` and `language` decide the minimum; `evidence` is only reported. */
  readonly kind: 'years' | 'language' | 'evidence';
  readonly sources: readonly string[];
}

export interface Office {
  readonly slug: Slug;
  readonly city: string;
  readonly region: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  readonly presence: string;
  readonly note: string | null;
  readonly sources: readonly string[];
}

export interface Role {
  readonly slug: Slug;
  readonly title: string;
  readonly company: string;
  readonly requirements: readonly Requirement[];
  /** Years of professional work that `min-years` asks for. */
  readonly yearsMinimum: number;
  /** Languages that the posting names. */
  readonly languagesNamed: readonly Slug[];
  /** Languages "like" those. */
  readonly languagesLike: readonly Slug[];
  readonly responsibilities: readonly {
    readonly id: string;
    readonly text: string;
    readonly technologies: readonly Slug[];
    readonly sources: readonly string[];
  }[];
  readonly keySkills: readonly {
    readonly label: string;
    readonly technology: Slug;
    readonly order: number;
    readonly sources: readonly string[];
  }[];
  readonly pay: {
    readonly currency: string;
    readonly period: string;
    readonly baseMin: number;
    readonly baseMax: number;
    readonly appliesTo: string;
    readonly note: string;
    readonly sources: readonly string[];
  } | null;
  readonly benefits: {
    readonly items: readonly string[];
    readonly sources: readonly string[];
  } | null;
  readonly sources: readonly string[];
}

/** Who works remotely: at least so many kilometres (great circle) from the nearest office. */
export interface HybridRule {
  readonly thresholdKm: number;
  readonly thresholdMiles: number;
  /** Within so many kilometres of the threshold the answer is `uncertain`. */
  readonly uncertainKm: number;
  readonly officePresenceMinPercent: number;
  readonly rule: string;
  readonly notes: readonly string[];
  readonly variations: readonly {
    readonly office: Slug;
    readonly presencePercent: number;
    readonly appliesTo: string | null;
    readonly sources: readonly string[];
  }[];
  readonly sources: readonly string[];
}

export interface Organisation {
  readonly slug: Slug;
  readonly name: string;
  readonly mission: string;
  readonly notes: readonly string[];
  readonly role: Role | null;
  readonly hybrid: HybridRule | null;
  readonly offices: readonly Office[];
  readonly sources: readonly string[];
}

/** An immutable version of all facts. */
export interface Catalogue {
  /** The first is the default of calls that name none. */
  readonly organisations: readonly Organisation[];
  readonly teams: readonly Team[];
  readonly technologies: readonly Technology[];
  readonly contestedForms: readonly ContestedForm[];
  readonly titles: readonly Title[];
  readonly interests: readonly Interest[];
}
