import type { Polarity, Section, SkillContext, Span } from '../profile.ts';
import { withoutAsides } from './asides.ts';
import { type Duration, findDurations } from './durations.ts';
import type { PartKind } from './headings.ts';
import { decideMentions, type Mention } from './homographs.ts';
import { blindToIdentity } from './identity.ts';
import { type Layout, type Line, layOut, lineAt } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import { findLooseCues } from './loose-cues.ts';
import type { MarkGatherer } from './mark-gatherer.ts';
import { normaliseText } from './normalised-text.ts';
import { coveredMonths, type MonthRange, yearsOf } from './periods.ts';
import { judgePolarity } from './polarity.ts';
import { type Hit, type Scan, scanText } from './scan.ts';
import { sentenceAt, sentenceEnds } from './sentences.ts';
import type { SkillGatherer } from './skill-gatherer.ts';
import { unknownItems } from './unknown-items.ts';
import { withUnspacedCues } from './unspaced-cues.ts';

/** What reading the sections of one person has found so far. */
export interface Findings {
  readonly skills: SkillGatherer;
  readonly marks: MarkGatherer;
  readonly years: FoundYears[];
  readonly work: MonthRange[];
  readonly unrecognised: string[];
}

/** Total years that the text states or implies. */
export interface FoundYears {
  readonly years: number;
  readonly span: Span | null;
}

interface Reading {
  readonly section: Section;
  /** The text of the section without what tells who somebody is, as long as it is. */
  readonly text: string;
  readonly layout: Layout;
  readonly ends: Int32Array;
  readonly cues: readonly Hit[];
}

/** Reads one stretch of prose of the given job, if any, and adds what it finds. */
export function readSection(
  lexicon: Lexicon,
  section: Section,
  job: MonthRange | null,
  asOf: string,
  findings: Findings,
): void {
  const isDocument = section.kind === 'document';
  const blind = blindToIdentity(section.text, isDocument, (words) =>
    scanText(lexicon, normaliseText(words)),
  );
  const { text } = blind;
  const ends = sentenceEnds(text);
  const scan = withoutAsides(blind.scan, ends);
  const isNothing = isEmpty(scan);
  // Even then a document may hold jobs with their dates, and entries that nothing claims.
  if (isNothing && !isDocument) return;
  const layout = layOut(text, section.kind, job, asOf);
  if (!isNothing) {
    const reading: Reading = {
      section,
      text,
      layout,
      ends,
      cues: withUnspacedCues(scan.cues, text),
    };
    const isSkillList = (place: number) =>
      layout.lines[lineAt(layout.lines, place)]?.isSkillList === true;
    const mentions = decideMentions(text, scan, ends, { isSkillName: false, isSkillList });
    addSkills(reading, mentions, findings);
    addMarks(reading, scan.marks, findings.marks);
    addMarks(reading, findLooseCues(lexicon.looseCues, scan.parts, ends), findings.marks, true);
  }
  if (!isDocument) return;
  const months = coveredMonths(layout.work);
  if (months > 0) findings.years.push({ years: yearsOf(months), span: null });
  findings.work.push(...layout.work);
  findings.unrecognised.push(...unknownItems(section.text, layout.lines, scan.technologies));
}

/** Adds the mentions with all that their places say, and the years that the text states. */
function addSkills(reading: Reading, mentions: readonly Mention[], findings: Findings): void {
  const { section, text, layout, ends, cues } = reading;
  const durations = findDurations(text, cues, mentions, ends);
  for (const { years, start, end } of durations) {
    findings.years.push({ years, span: spanOf(section, start, end, 'supports') });
  }
  const longest = durations.length === 0 ? null : yearsByMention(durations);
  const polarities = judgePolarity(text, mentions, cues, ends);
  const listed = bareLists(text, mentions, ends);
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined) continue;
    const line = layout.lines[lineAt(layout.lines, mention.start)];
    const kind: PartKind = line?.kind ?? 'prose';
    const context = listed[index] ? 'list' : contextOf(kind);
    const polarity = polarities[index] ?? 'supports';
    const meant = kind === 'interest' && polarity === 'supports' ? 'wants' : polarity;
    findings.skills.addFound({
      technology: mention.technology,
      span: spanOf(section, mention.start, mention.end, meant),
      years: longest?.get(index) ?? null,
      range: context === 'list' && kind !== 'work' ? null : (line?.range ?? null),
      context,
    });
  }
}

/** The longest of the times that belong to a mention. */
function yearsByMention(durations: readonly Duration[]): ReadonlyMap<number, number> {
  const longest = new Map<number, number>();
  for (const { years, mentions } of durations) {
    for (const mention of mentions)
      longest.set(mention, Math.max(years, longest.get(mention) ?? 0));
  }
  return longest;
}

/** True when the text names nothing and counts no time. */
function isEmpty({ technologies, marks, parts, cues }: Scan): boolean {
  if (technologies.length > 0 || marks.length > 0 || parts.length > 0) return false;
  return !cues.some(({ meaning }) => meaning.cue === 'years' || meaning.cue === 'months');
}

export function spanOf(
  section: Pick<Section, 'field' | 'text'>,
  start: number,
  end: number,
  polarity: Polarity,
): Span {
  return { field: section.field, start, end, quote: section.text.slice(start, end), polarity };
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

function addMarks(
  reading: Reading,
  hits: readonly Hit[],
  marks: MarkGatherer,
  isApart = false,
): void {
  if (hits.length === 0) return;
  const { section, text, layout, ends, cues } = reading;
  const polarities = judgePolarity(text, hits, cues, ends, isApart);
  for (let index = 0; index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit === undefined || (polarities[index] ?? 'supports') !== 'supports') continue;
    const line = layout.lines[lineAt(layout.lines, hit.start)];
    if (line === undefined) continue;
    const span = spanOf(section, hit.start, hit.end, 'supports');
    for (const mark of hit.meaning.marks) {
      const counts = mark.kind === 'signal' ? showsWork(line) : isOwnTitle(text, hit, line, ends);
      if (counts) marks.add(mark, span);
    }
  }
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

/** Words before a title that make it someone else's. */
const notOwnAfter = ['with ', 'for ', 'by ', 'to ', 'our ', 'other ', 'of '];

/** A title is the person's own where jobs are named, or where a sentence begins with it. */
function isOwnTitle(text: string, hit: Hit, line: Line, ends: Int32Array): boolean {
  if (line.kind === 'interest' || line.kind === 'education' || line.kind === 'ignored')
    return false;
  const sentence = sentenceAt(ends, hit.start);
  const sentenceStart = sentence === 0 ? 0 : (ends[sentence - 1] ?? 0);
  const before = text.slice(Math.max(sentenceStart, line.start), hit.start).toLowerCase();
  if (notOwnAfter.some((word) => before.endsWith(word))) return false;
  return line.isTitle || before.length <= titleReach;
}
