import type { Slug } from '../catalogue.ts';
import type { Level, Polarity, ReadSkill, SkillContext, Span, StatedSkill } from '../profile.ts';
import { coveredMonths, type MonthRange, yearsOf } from './month-ranges.ts';
import { mostSpans } from './spans.ts';

/** A mention with all that its place says about it. */
export interface FoundSkill {
  readonly technology: Slug;
  readonly span: Span;
  /** Years stated for it, null when none are. */
  readonly years: number | null;
  /** The time of the job in which it is mentioned. */
  readonly ranges: readonly MonthRange[];
  readonly context: SkillContext;
}

interface Gathered {
  readonly technology: Slug;
  readonly polarity: Polarity;
  years: number | null;
  lastUsed: number | null;
  level: Level | null;
  context: SkillContext;
  readonly ranges: MonthRange[];
  readonly spans: Span[];
  readonly earlier: Gathered | undefined;
}

const contextRank: Readonly<Record<SkillContext, number>> = { work: 2, project: 1, list: 0 };
const levelRank: Readonly<Record<Level, number>> = {
  beginner: 0,
  intermediate: 1,
  advanced: 2,
  expert: 3,
};

/**
 * Folds all mentions of a technology with one polarity into one skill: the best of each thing
 * counts.
 */
export class SkillGatherer {
  private readonly gathered: Gathered[] = [];
  /** By technology; those of other polarities hang behind as `earlier`. */
  private readonly latest = new Map<Slug, Gathered>();

  addFound(found: FoundSkill): void {
    const skill = this.entry(found.technology, found.span.polarity, found.context);
    skill.years = larger(skill.years, found.years);
    if (contextRank[found.context] > contextRank[skill.context]) skill.context = found.context;
    for (const range of found.ranges) addRange(skill, range);
    if (skill.spans.length < mostSpans) skill.spans.push(found.span);
  }

  addStated(technology: Slug, stated: StatedSkill, span: Span): void {
    const context = stated.context ?? (stated.years === null ? 'list' : 'work');
    const skill = this.entry(technology, stated.polarity, context);
    skill.years = larger(skill.years, stated.years);
    skill.lastUsed = larger(skill.lastUsed, stated.lastUsed);
    if (contextRank[context] > contextRank[skill.context]) skill.context = context;
    const { level } = stated;
    if (level !== null && (skill.level === null || levelRank[level] > levelRank[skill.level]))
      skill.level = level;
    if (skill.spans.length < mostSpans) skill.spans.push(span);
  }

  /** Ordered by slug, then polarity. */
  finish(): readonly ReadSkill[] {
    return this.gathered.sort(bySlug).map((skill) => ({
      technology: skill.technology,
      polarity: skill.polarity,
      years: skill.years ?? yearsInJobs(skill.ranges),
      lastUsed: skill.lastUsed,
      level: skill.level,
      context: skill.context,
      spans: skill.spans,
    }));
  }

  private entry(technology: Slug, polarity: Polarity, context: SkillContext): Gathered {
    let known = this.latest.get(technology);
    while (known !== undefined && known.polarity !== polarity) known = known.earlier;
    if (known !== undefined) return known;
    const made: Gathered = {
      technology,
      polarity,
      years: null,
      lastUsed: null,
      level: null,
      context,
      ranges: [],
      spans: [],
      earlier: this.latest.get(technology),
    };
    this.latest.set(technology, made);
    this.gathered.push(made);
    return made;
  }
}

/** The mentions of one line share its range, so it is kept once. */
function addRange(skill: Gathered, range: MonthRange): void {
  const last = skill.ranges[skill.ranges.length - 1];
  if (last?.from !== range.from || last.to !== range.to) skill.ranges.push(range);
  skill.lastUsed = larger(skill.lastUsed, range.lastYear);
}

function bySlug(one: Gathered, other: Gathered): number {
  if (one.technology !== other.technology) return one.technology < other.technology ? -1 : 1;
  return one.polarity < other.polarity ? -1 : 1;
}

/** Years of the jobs that mention it, time in two jobs at once counted once. */
function yearsInJobs(ranges: readonly MonthRange[]): number | null {
  return ranges.length === 0 ? null : yearsOf(coveredMonths(ranges));
}

function larger(one: number | null, other: number | null): number | null {
  if (one === null) return other;
  return other === null ? one : Math.max(one, other);
}
