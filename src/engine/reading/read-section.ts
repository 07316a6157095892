import type { Section, Span, Warning } from '../profile.ts';
import { withoutAsides } from './asides.ts';
import { doubtWarnings } from './doubts.ts';
import { type Duration, findDurations } from './durations.ts';
import { addSkills, type Reading } from './found-skills.ts';
import { decideMentions } from './homographs.ts';
import { blindToIdentity } from './identity.ts';
import { layOut, lineAt } from './layout.ts';
import type { Lexicon, Mark } from './lexicon.ts';
import { findLooseCues } from './loose-cues.ts';
import type { MarkGatherer } from './mark-gatherer.ts';
import { isOwnTitle, showsWork } from './mark-places.ts';
import type { MonthRange } from './month-ranges.ts';
import { normaliseText } from './normalised-text.ts';
import { addTrade, addTrades, aroundWork, isOutsider, type Trades } from './person-trades.ts';
import { judgePolarity } from './polarity.ts';
import { type Hit, type Scan, scanText } from './scan.ts';
import { sentenceEnds } from './sentences.ts';
import type { SkillGatherer } from './skill-gatherer.ts';
import { covers, spanOf } from './spans.ts';
import { addTopics, addWishes } from './topics.ts';
import { isOfOtherTrade, otherTitlesIn, tradeIn } from './trades.ts';
import { unknownItems } from './unknown-items.ts';
import { withUnspacedCues } from './unspaced-cues.ts';
import { wholeForm } from './whole-form.ts';

/** What reading the sections of one person has found so far. */
export interface Findings {
  readonly skills: SkillGatherer;
  readonly marks: MarkGatherer;
  /** Totals that the text states or its jobs cover. */
  readonly years: FoundYears[];
  /** Stretches of work that are no more than a part of the total. */
  readonly parts: FoundYears[];
  readonly warnings: Warning[];
  readonly work: MonthRange[];
  /** The words that date that work. */
  readonly workSpans: Span[];
  readonly unrecognised: string[];
  readonly trades: Trades;
}

/** Years that the text states or implies, and the words that do. */
export interface FoundYears {
  readonly years: number;
  readonly spans: readonly Span[];
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
  const others = otherTitlesIn(text, scan.marks, lexicon.otherTitles);
  if (section.kind === 'title')
    addTrade(section, tradeIn(text, 0, text.length, others), findings.trades);
  const isNothing = isEmpty(scan);
  // Even then a document may hold jobs with their dates, and entries that nothing claims.
  if (isNothing && !isDocument) {
    addTopics(lexicon, section, text, scan, ends, findings);
    return;
  }
  const { otherJobs } = findings.trades;
  const isOther = section.period !== null && otherJobs.has(section.period);
  const own = isOther ? null : job;
  const tradeOf = (start: number, end: number) => tradeIn(text, start, end, others);
  const laid = layOut(text, section.kind, own, asOf, tradeOf);
  const cues = withUnspacedCues(scan.cues, text);
  if (isDocument) addTrades(text, laid, scan.marks, others, cues, ends, findings.trades);
  const layout = isOther || isOutsider(findings.trades) ? aroundWork(laid) : laid;
  const reading: Reading = { section, text, layout, ends, cues };
  const mentions = decideMentions(text, scan, ends, {
    isSkillName: isBareName(lexicon, section),
    isSkillList: (place) => layout.lines[lineAt(layout.lines, place)]?.isSkillList === true,
  });
  if (mentions.length === 0) addTopics(lexicon, section, text, scan, ends, findings);
  const { believed, unbelieved } = findDurations(text, scan.cues, mentions, ends);
  findings.warnings.push(...doubtWarnings(section, layout.doubted, unbelieved, asOf));
  const isOwn = (duration: Duration) =>
    duration.mentions.length > 0 || !isOfOtherTrade(text, duration, tradeOf);
  addYears(reading, believed.filter(isOwn), findings);
  if (!isNothing) {
    addSkills(reading, mentions, believed, findings.skills);
    addAllMarks(lexicon, reading, scan, findings);
  }
  if (isDocument) addDocument(reading, scan, findings);
}

/** Adds what only a whole document tells: its jobs, and entries of lists that nothing claims. */
function addDocument({ section, layout }: Reading, { technologies }: Scan, findings: Findings) {
  findings.work.push(...layout.work);
  for (const { start, end } of layout.workPlaces) {
    findings.workSpans.push(spanOf(section, start, end, 'supports'));
  }
  findings.unrecognised.push(...unknownItems(section.text, layout.lines, technologies));
}

/** An interest that is nothing but a name ("consensus") is as good as the name of a skill. */
function isBareName(lexicon: Lexicon, { kind, text }: Section): boolean {
  return kind === 'interest' && wholeForm(lexicon, text) !== null;
}

/** Adds the years that the text states of the person, and those that bound them from below. */
function addYears(
  { section, layout }: Reading,
  durations: readonly Duration[],
  findings: Findings,
) {
  let ofJobs = 0;
  for (const { years, start, end, scope, mentions } of durations) {
    const found = { years, spans: [spanOf(section, start, end, 'supports')] };
    if (scope === 'total') findings.years.push(found);
    if (scope === 'job') ofJobs += years;
    if (scope !== 'total' && mentions.length === 0) findings.parts.push(found);
    // Jobs that say only how long they were add up; with dates their union says it better.
    if (scope === 'job' && layout.work.length === 0 && ofJobs > years)
      findings.parts.push({ years: Math.round(ofJobs * 10) / 10, spans: found.spans });
  }
}

/** True when the text names nothing and counts no time. */
function isEmpty({ technologies, marks, parts, cues }: Scan): boolean {
  if (technologies.length > 0 || marks.length > 0 || parts.length > 0) return false;
  return !cues.some(({ meaning }) => meaning.cue === 'years' || meaning.cue === 'months');
}

function addAllMarks(lexicon: Lexicon, reading: Reading, scan: Scan, findings: Findings): void {
  const { section, ends } = reading;
  const titles = scan.marks.filter(({ meaning }) => meaning.marks.some(isTitle));
  // A title is evidence as a whole; its words are not told a second time.
  const loose = findLooseCues(lexicon.looseCues, scan.parts, ends).filter(
    (hit) => !titles.some((title) => covers(title, hit)),
  );
  addMarks(reading, scan.marks, findings.marks);
  addMarks(reading, loose, findings.marks, true);
  if (section.kind !== 'interest') return;
  for (const hits of [scan.marks, loose]) addWishes(lexicon, section, hits, findings.skills);
}

function isTitle({ kind }: Mark): boolean {
  return kind === 'title';
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
    const isOwn = hit.meaning.marks.some(isTitle) && isOwnTitle(text, hit, line, ends);
    for (const mark of hit.meaning.marks) {
      // What somebody calls themselves is a title, and no work told beside it.
      const counts = mark.kind === 'signal' ? !isOwn && showsWork(line) : isOwn;
      if (counts) marks.add(mark, span, section.kind === 'title');
    }
  }
}
