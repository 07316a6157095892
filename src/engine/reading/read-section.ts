import type { Slug } from '../catalogue.ts';
import type { Polarity, Section, SkillContext, Span } from '../profile.ts';
import { withoutAsides } from './asides.ts';
import { findDurations } from './durations.ts';
import type { PartKind } from './headings.ts';
import { decideMentions, type Mention } from './homographs.ts';
import { type Layout, type Line, layOut, lineAt } from './layout.ts';
import type { Lexicon, Mark } from './lexicon.ts';
import { findLooseCues } from './loose-cues.ts';
import { normaliseText } from './normalised-text.ts';
import { coveredMonths, type MonthRange, rangeOf, yearsOf } from './periods.ts';
import { judgePolarity } from './polarity.ts';
import { type Hit, type Scan, scanText } from './scan.ts';
import { sentenceAt, sentenceEnds } from './sentences.ts';
import { unknownItems } from './unknown-items.ts';

/** A mention with all that its place says about it. */
export interface FoundSkill {
  readonly technology: Slug;
  readonly span: Span;
  /** Years stated for it, null when none are. */
  readonly years: number | null;
  /** The job in which it is mentioned. */
  readonly range: MonthRange | null;
  readonly context: SkillContext;
}

export interface FoundMark extends Mark {
  readonly span: Span;
}

/** Total years that the text states or implies. */
export interface FoundYears {
  readonly years: number;
  readonly span: Span | null;
}

export interface SectionReading {
  readonly skills: readonly FoundSkill[];
  readonly marks: readonly FoundMark[];
  readonly years: readonly FoundYears[];
  readonly work: readonly MonthRange[];
  readonly unrecognised: readonly string[];
}

interface Reading {
  readonly section: Section;
  readonly layout: Layout;
  readonly ends: Int32Array;
  readonly mentions: readonly Mention[];
  readonly listed: readonly boolean[];
}

/** Reads one stretch of prose. */
export function readSection(lexicon: Lexicon, section: Section, asOf: string): SectionReading {
  const { text } = section;
  const ends = sentenceEnds(text);
  const scan = withoutAsides(scanText(lexicon, normaliseText(text)), ends);
  if (isEmpty(scan)) return nothing(section, asOf);
  const kind = section.kind === 'document' ? 'document' : 'prose';
  const mentions = decideMentions(text, scan, ends, kind);
  const period = section.period === null ? null : rangeOf(section.period, asOf);
  const layout = layOut(text, section.kind, period, asOf);
  const reading: Reading = {
    section,
    layout,
    ends,
    mentions,
    listed: bareLists(text, mentions, ends),
  };
  const polarities = judgePolarity(text, mentions, scan.cues, ends);
  const durations = findDurations(text, scan.cues, mentions, ends);
  const yearsOfMention = new Map<number, number>();
  for (const { years, mentions: owners } of durations) {
    for (const owner of owners)
      yearsOfMention.set(owner, Math.max(years, yearsOfMention.get(owner) ?? 0));
  }
  const skills = mentions.map((_, index) =>
    foundSkill(reading, index, polarities[index] ?? 'supports', yearsOfMention.get(index) ?? null),
  );
  const months = coveredMonths(layout.work);
  return {
    skills,
    marks: [scan.marks, findLooseCues(lexicon.looseCues, scan.parts, ends)].flatMap((hits) =>
      foundMarks(reading, hits, judgePolarity(text, hits, scan.cues, ends)),
    ),
    years: [
      ...durations.map(({ years, start, end }) => ({
        years,
        span: spanOf(section, start, end, 'supports'),
      })),
      ...(months > 0 ? [{ years: yearsOf(months), span: null }] : []),
    ],
    work: layout.work,
    unrecognised: unknownItems(text, layout.lines, scan.technologies),
  };
}

/** True when the text names nothing and counts no time. */
function isEmpty({ technologies, marks, parts, cues }: Scan): boolean {
  if (technologies.length > 0 || marks.length > 0 || parts.length > 0) return false;
  return !cues.some(({ meaning }) => meaning.cue === 'years' || meaning.cue === 'months');
}

/** Even then a document may hold jobs with their dates, and entries that nothing claims. */
function nothing(section: Section, asOf: string): SectionReading {
  if (section.kind !== 'document') {
    return { skills: [], marks: [], years: [], work: [], unrecognised: [] };
  }
  const { lines, work } = layOut(section.text, section.kind, null, asOf);
  const months = coveredMonths(work);
  const years = months > 0 ? [{ years: yearsOf(months), span: null }] : [];
  return {
    skills: [],
    marks: [],
    years,
    work,
    unrecognised: unknownItems(section.text, lines, []),
  };
}

export function spanOf(
  section: Pick<Section, 'field' | 'text'>,
  start: number,
  end: number,
  polarity: Polarity,
): Span {
  return { field: section.field, start, end, quote: section.text.slice(start, end), polarity };
}

function foundSkill(
  reading: Reading,
  index: number,
  polarity: Polarity,
  years: number | null,
): FoundSkill {
  const { section, layout, mentions, listed } = reading;
  const mention = mentions[index];
  if (mention === undefined) throw new RangeError(`no mention ${index}`);
  const line = layout.lines[lineAt(layout.lines, mention.start)];
  const kind: PartKind = line?.kind ?? 'prose';
  const context = listed[index] ? 'list' : contextOf(kind);
  const meant = kind === 'interest' && polarity === 'supports' ? 'wants' : polarity;
  return {
    technology: mention.technology,
    span: spanOf(section, mention.start, mention.end, meant),
    years,
    range: context === 'list' && kind !== 'work' ? null : (line?.range ?? null),
    context,
  };
}

function contextOf(kind: PartKind): SkillContext {
  if (kind === 'prose' || kind === 'work') return 'work';
  return kind === 'project' ? 'project' : 'list';
}

/** From this share of its sentence on, a list is bare: nothing is said about what was done. */
const bareShare = 0.6;
const shortestBareList = 3;

/** By mention: whether it stands in a list that is all its sentence says. */
function bareLists(
  text: string,
  mentions: readonly Mention[],
  ends: Int32Array,
): readonly boolean[] {
  if (!mentions.some(({ runSize }) => runSize >= shortestBareList)) return [];
  const firstOfRun = new Map<number, Mention>();
  const lastOfRun = new Map<number, Mention>();
  for (const mention of mentions) {
    if (!firstOfRun.has(mention.run)) firstOfRun.set(mention.run, mention);
    lastOfRun.set(mention.run, mention);
  }
  return mentions.map(({ run, runSize, sentence }) => {
    const first = firstOfRun.get(run);
    const last = lastOfRun.get(run);
    if (runSize < shortestBareList || first === undefined || last === undefined) return false;
    const from = sentence === 0 ? 0 : (ends[sentence - 1] ?? 0);
    const to = ends[sentenceAt(ends, last.start)] ?? text.length;
    return last.end - first.start >= bareShare * (to - Math.min(from, first.start));
  });
}

function foundMarks(
  reading: Reading,
  hits: readonly Hit[],
  polarities: readonly Polarity[],
): readonly FoundMark[] {
  const { section, layout, ends } = reading;
  const marks: FoundMark[] = [];
  for (const [index, hit] of hits.entries()) {
    const line = layout.lines[lineAt(layout.lines, hit.start)];
    if (polarities[index] !== 'supports' || line === undefined) continue;
    const span = spanOf(section, hit.start, hit.end, 'supports');
    for (const mark of hit.meaning.marks) {
      const counts =
        mark.kind === 'signal' ? showsWork(line) : isOwnTitle(section.text, hit, line, ends);
      if (counts) marks.push({ ...mark, span });
    }
  }
  return marks;
}

/** Signals tell what was done, so what is wished for, studied or a hobby does not show them. */
function showsWork(line: Line): boolean {
  return (
    line.kind === 'prose' ||
    line.kind === 'work' ||
    line.kind === 'project' ||
    line.kind === 'skills'
  );
}

/** How far into its line or sentence the person's own title may start ("I am a senior ..."). */
const titleReach = 32;

/** A title is the person's own where jobs are named, or where a sentence begins with it. */
function isOwnTitle(text: string, hit: Hit, line: Line, ends: Int32Array): boolean {
  if (line.kind === 'interest' || line.kind === 'education' || line.kind === 'ignored')
    return false;
  const sentence = sentenceAt(ends, hit.start);
  const sentenceStart = sentence === 0 ? 0 : (ends[sentence - 1] ?? 0);
  const before = text.slice(Math.max(sentenceStart, line.start), hit.start).toLowerCase();
  if (
    ['with ', 'for ', 'by ', 'to ', 'our ', 'other ', 'of '].some((word) => before.endsWith(word))
  )
    return false;
  return line.isTitle || before.length <= titleReach;
}
