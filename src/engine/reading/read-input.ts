import type { Organisation, Slug } from '../catalogue.ts';
import type { CompiledCatalogue } from '../compile.ts';
import type { Input, Period, Profile, Span, StatedSkill, Warning } from '../profile.ts';
import { decideMentions } from './homographs.ts';
import type { Lexicon } from './lexicon.ts';
import { MarkGatherer } from './mark-gatherer.ts';
import { coveredMonths, type MonthRange, rangeOf, yearsOf } from './month-ranges.ts';
import { normaliseText } from './normalised-text.ts';
import { isOrdinaryEntry } from './ordinary-entries.ts';
import { type Findings, type FoundYears, readSection } from './read-section.ts';
import { scanText } from './scan.ts';
import { sentenceEnds } from './sentences.ts';
import { SkillGatherer } from './skill-gatherer.ts';
import { mostSpans, spanOf } from './spans.ts';
import { wholeForm } from './whole-form.ts';

/**
 * Reads a person's input into a profile: every recognised thing with its place in the input.
 *
 * `asOf` (YYYY-MM-DD) is the only clock: "present" in a job period means that day.
 * Reading is a fixed point: reading what reading returned finds the same again.
 */
export function readInput(compiled: CompiledCatalogue, input: Input, asOf: string): Profile {
  const { lexicon } = compiled;
  const findings: Findings = {
    skills: new SkillGatherer(),
    marks: new MarkGatherer(),
    years: [],
    parts: [],
    warnings: [],
    work: [],
    workSpans: [],
    unrecognised: [],
    trades: { software: 0, other: 0, unknown: 0, otherJobs: new Set() },
  };
  const { skills: gatherer, marks, years, work, unrecognised } = findings;
  addStatedMarks(lexicon, input, marks);
  const rangeOfJob = jobRanges(asOf);
  for (const section of input.sections) {
    readSection(lexicon, section, rangeOfJob(section.period), asOf, findings);
  }
  for (const period of input.periods) {
    const range = rangeOfJob(period);
    if (range === null || findings.trades.otherJobs.has(period)) continue;
    work.push(range);
    findings.workSpans.push(...(period.spans ?? []));
  }
  for (const skill of input.skills) {
    const isKnown = readStatedSkill(lexicon, skill, gatherer) || isOrdinaryEntry(skill.name);
    if (!isKnown && skill.isHead !== true) unrecognised.push(skill.name.trim());
  }
  const months = coveredMonths(work);
  if (work.length > 0) years.push({ years: yearsOf(months), spans: findings.workSpans });
  const decisive = decisiveYears(compiled.catalogue.organisations);
  const enough = findings.parts.filter(({ years: part }) => part >= decisive);
  const total = totalYears(input.yearsOfExperience, [...years, ...enough]);
  const skills = gatherer.finish();
  return {
    headline: input.sections.find(({ kind }) => kind === 'title')?.text ?? null,
    skills,
    signals: marks.finish('signal'),
    titles: ownTitles(lexicon, findings),
    years: total.years,
    yearsSpans: total.spans,
    unrecognised: [...new Set(unrecognised)].filter((name) => name !== '').slice(0, 100),
    warnings: [...input.warnings, ...findings.warnings, ...yearsWarnings(total.years, skills)],
  };
}

/** An engineer who was something else before is an engineer. */
function ownTitles({ otherTitles }: Lexicon, { marks, trades }: Findings): Profile['titles'] {
  const titles = marks.finish('title');
  return trades.software === 0 ? titles : titles.filter(({ slug }) => !otherTitles.has(slug));
}

/** Jobs come several times: by themselves, and with their titles and summaries. */
function jobRanges(asOf: string): (period: Period | null) => MonthRange | null {
  const known = new Map<Period, MonthRange | null>();
  return (period) => {
    if (period === null) return null;
    let range = known.get(period);
    if (range === undefined) {
      range = rangeOf(period, asOf);
      known.set(period, range);
    }
    return range;
  };
}

/**
 * A slug names its technology, as POST /v1/profiles and gaps do; else the form that is the name.
 */
function technologyNamed(lexicon: Lexicon, name: string): Slug | null {
  return lexicon.names.has(name) ? name : wholeForm(lexicon, name);
}

const skillName = { isSkillName: true, isSkillList: () => true };

/** Adds the technologies that a stated skill names; false when it names none. */
function readStatedSkill(lexicon: Lexicon, skill: StatedSkill, gatherer: SkillGatherer): boolean {
  const section = { field: skill.field, text: skill.name };
  const whole = technologyNamed(lexicon, skill.name);
  if (whole !== null) {
    gatherer.addStated(whole, skill, spanOf(section, 0, skill.name.length, skill.polarity));
    return true;
  }
  const scan = scanText(lexicon, normaliseText(skill.name));
  const mentions = decideMentions(skill.name, scan, sentenceEnds(skill.name), skillName);
  for (const { technology, start, end } of mentions) {
    gatherer.addStated(technology, skill, spanOf(section, start, end, skill.polarity));
  }
  return mentions.length > 0;
}

/** Signals and titles that the input names by slug; unknown ones are of an older catalogue. */
function addStatedMarks(lexicon: Lexicon, input: Input, marks: MarkGatherer): void {
  const span = (field: string, slug: Slug): Span => ({
    field,
    start: 0,
    end: slug.length,
    quote: slug,
    polarity: 'supports',
  });
  for (const [index, slug] of input.signals.entries()) {
    if (!lexicon.signals.has(slug)) continue;
    marks.addStated({ kind: 'signal', slug }, span(`/signals/${index}`, slug));
  }
  for (const [index, slug] of input.titles.entries()) {
    if (!lexicon.titles.has(slug)) continue;
    marks.addStated({ kind: 'title', slug }, span(`/titles/${index}`, slug));
  }
}

/**
 * The years that decide every role's minimum. A stretch that is only a part of the working life
 * ("four years at Acme") says that there are as many at least: from these years on that settles
 * every minimum, below them it would look like a total that is too small, so it is left out.
 */
function decisiveYears(organisations: readonly Organisation[]): number {
  return Math.max(0, ...organisations.map(({ role }) => role?.yearsMinimum ?? 0));
}

/** A stated total decides; else the longest stretch that the input states or its jobs cover. */
function totalYears(
  stated: number | null,
  found: readonly FoundYears[],
): { years: number | null; spans: readonly Span[] } {
  if (stated !== null) return { years: stated, spans: [] };
  let best: FoundYears | null = null;
  for (const candidate of found) {
    if (best === null || candidate.years > best.years) best = candidate;
  }
  if (best === null) return { years: null, spans: [] };
  return { years: best.years, spans: best.spans.slice(0, mostSpans) };
}

function yearsWarnings(total: number | null, skills: Profile['skills']): readonly Warning[] {
  if (total === null) return [];
  return skills
    .filter(({ years }) => years !== null && years > total + 1)
    .map(({ technology, years, spans }) => ({
      code: 'skill-years-exceed-total',
      field: spans[0]?.field ?? 'text',
      message:
        `${years} years of ${technology} are more than the ${total} years in all; ` +
        'both are kept as stated.',
    }));
}
