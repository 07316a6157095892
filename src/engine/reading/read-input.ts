import type { Slug } from '../catalogue.ts';
import type { CompiledCatalogue } from '../compile.ts';
import type { Input, Profile, ReadMark, Span, StatedSkill, Warning } from '../profile.ts';
import { decideMentions } from './homographs.ts';
import type { Lexicon } from './lexicon.ts';
import { normaliseText } from './normalised-text.ts';
import { coveredMonths, type MonthRange, rangeOf, yearsOf } from './periods.ts';
import { type FoundMark, type FoundYears, readSection, spanOf } from './read-section.ts';
import { scanText } from './scan.ts';
import { sentenceEnds } from './sentences.ts';
import { SkillGatherer } from './skill-gatherer.ts';
import { mostSpans } from './spans.ts';
import { wholeForm } from './whole-form.ts';

/**
 * Reads a person's input into a profile: every recognised thing with its place in the input.
 *
 * `asOf` (YYYY-MM-DD) is the only clock: "present" in a job period means that day.
 * Reading is a fixed point: reading what reading returned finds the same again.
 */
export function readInput(compiled: CompiledCatalogue, input: Input, asOf: string): Profile {
  const { lexicon } = compiled;
  const gatherer = new SkillGatherer();
  const unrecognised: string[] = [];
  const marks: FoundMark[] = statedMarks(lexicon, input);
  const years: FoundYears[] = [];
  const work: MonthRange[] = input.periods.flatMap((period) => rangeOf(period, asOf) ?? []);
  for (const section of input.sections) {
    const reading = readSection(lexicon, section, asOf);
    for (const skill of reading.skills) gatherer.addFound(skill);
    marks.push(...reading.marks);
    years.push(...reading.years);
    work.push(...reading.work);
    unrecognised.push(...reading.unrecognised);
  }
  for (const skill of input.skills) {
    if (!readStatedSkill(lexicon, skill, gatherer)) unrecognised.push(skill.name.trim());
  }
  if (work.length > 0) years.push({ years: yearsOf(coveredMonths(work)), span: null });
  const total = totalYears(input.yearsOfExperience, years);
  const skills = gatherer.finish();
  return {
    headline: input.sections.find(({ kind }) => kind === 'title')?.text ?? null,
    skills,
    signals: foldMarks(marks, 'signal'),
    titles: foldMarks(marks, 'title'),
    years: total.years,
    yearsSpans: total.spans,
    unrecognised: [...new Set(unrecognised)].filter((name) => name !== '').slice(0, 100),
    warnings: [...input.warnings, ...yearsWarnings(total.years, skills)],
  };
}

/** Adds the technologies that a stated skill names; false when it names none. */
function readStatedSkill(lexicon: Lexicon, skill: StatedSkill, gatherer: SkillGatherer): boolean {
  const section = { field: skill.field, text: skill.name };
  const whole = wholeForm(lexicon, skill.name);
  if (whole !== null) {
    gatherer.addStated(whole, skill, spanOf(section, 0, skill.name.length, skill.polarity));
    return true;
  }
  const scan = scanText(lexicon, normaliseText(skill.name));
  const mentions = decideMentions(skill.name, scan, sentenceEnds(skill.name), 'skill-name');
  for (const { technology, start, end } of mentions) {
    gatherer.addStated(technology, skill, spanOf(section, start, end, skill.polarity));
  }
  return mentions.length > 0;
}

/** Signals and titles that the input names by slug; unknown ones are of an older catalogue. */
function statedMarks(lexicon: Lexicon, input: Input): FoundMark[] {
  const span = (field: string, slug: Slug): Span => ({
    field,
    start: 0,
    end: slug.length,
    quote: slug,
    polarity: 'supports',
  });
  const signals = input.signals.flatMap((slug, index) =>
    lexicon.signals.has(slug)
      ? [{ kind: 'signal' as const, slug, span: span(`/signals/${index}`, slug) }]
      : [],
  );
  const titles = input.titles.flatMap((slug, index) =>
    lexicon.titles.has(slug)
      ? [{ kind: 'title' as const, slug, span: span(`/titles/${index}`, slug) }]
      : [],
  );
  return [...signals, ...titles];
}

function foldMarks(marks: readonly FoundMark[], kind: FoundMark['kind']): readonly ReadMark[] {
  if (!marks.some((mark) => mark.kind === kind)) return [];
  const spans = new Map<Slug, Span[]>();
  for (const mark of marks) {
    if (mark.kind !== kind) continue;
    const known = spans.get(mark.slug);
    if (known === undefined) spans.set(mark.slug, [mark.span]);
    else if (known.length < mostSpans) known.push(mark.span);
  }
  return [...spans]
    .map(([slug, found]) => ({ slug, spans: found }))
    .sort((one, other) => (one.slug < other.slug ? -1 : 1));
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
  return { years: best.years, spans: best.span === null ? [] : [best.span] };
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
