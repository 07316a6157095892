import type { Section, SkillContext } from '../profile.ts';
import { bareLists } from './bare-lists.ts';
import type { CueKind } from './cues.ts';
import type { Duration } from './durations.ts';
import type { PartKind } from './headings.ts';
import type { Mention } from './homographs.ts';
import { type Layout, lineAt } from './layout.ts';
import type { Line } from './layout-state.ts';
import type { MonthRange } from './month-ranges.ts';
import { judgePolarity } from './polarity.ts';
import type { Hit } from './scan.ts';
import { sentenceAt } from './sentences.ts';
import type { SkillGatherer } from './skill-gatherer.ts';
import { rangesByMention } from './skill-ranges.ts';
import { spanOf } from './spans.ts';

/** A section on its way through reading. */
export interface Reading {
  readonly section: Section;
  /** The text of the section without what tells who somebody is, as long as it is. */
  readonly text: string;
  readonly layout: Layout;
  readonly ends: Int32Array;
  readonly cues: readonly Hit[];
}

/** Adds the mentions with all that their places say. */
export function addSkills(
  reading: Reading,
  mentions: readonly Mention[],
  durations: readonly Duration[],
  skills: SkillGatherer,
): void {
  const { section, text, layout, ends, cues } = reading;
  const longest = durations.length === 0 ? null : yearsByMention(durations);
  const polarities = judgePolarity(text, mentions, cues, ends);
  const listed = bareLists(text, mentions, ends);
  const jobs = sharedJobs(layout, ends);
  const hobbies = sentencesWith('hobby', cues, ends);
  const ranges = rangesByMention(text, mentions, layout.others, ends);
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined) continue;
    const line = layout.lines[lineAt(layout.lines, mention.start)];
    const kind: PartKind = line?.kind ?? 'prose';
    const isListed = listed[index]?.isBare === true;
    const isUsed = listed[index]?.isUsed === true && isInJob(line);
    const isHobby = hobbies.has(mention.sentence);
    const context =
      (isListed && !isUsed) || line?.isOtherWork === true ? 'list' : contextOf(kind, isHobby);
    const years = longest?.get(index) ?? null;
    // Nought years of something are none of it.
    const polarity = years === 0 ? 'negates' : (polarities[index] ?? 'supports');
    const meant = kind === 'interest' && polarity === 'supports' ? 'wants' : polarity;
    const isLoose = context === 'list' && kind === 'prose' && !isInJob(line);
    // A job lends its time to nothing that was only wished for, or denied.
    const isHeld = meant === 'supports' || meant === 'leaving';
    const told = line === undefined ? null : jobs.of(line, mention.sentence);
    const ofLine = isLoose || isHobby || !isHeld ? [] : (told ?? line?.ranges ?? []);
    skills.addFound({
      technology: mention.technology,
      span: spanOf(section, mention.start, mention.end, meant),
      years,
      ranges: ranges.get(index) ?? ofLine,
      context,
    });
  }
}

interface SharedJobs {
  /** The times of the sentence; null on a line that tells of no more than one job. */
  readonly of: (line: Line, sentence: number) => readonly MonthRange[] | null;
}

/** Of several jobs in one line each lends its time to its own sentence. */
function sharedJobs({ lines, shared }: Layout, ends: Int32Array): SharedJobs {
  const bySentence = new Map<number, MonthRange[]>();
  const sharing = new Set<Line>();
  for (const { start, range } of shared) {
    const line = lines[lineAt(lines, start)];
    if (line !== undefined) sharing.add(line);
    const sentence = sentenceAt(ends, start);
    const known = bySentence.get(sentence) ?? [];
    if (range !== null) known.push(range);
    bySentence.set(sentence, known);
  }
  return {
    of: (line, sentence) => (sharing.has(line) ? (bySentence.get(sentence) ?? []) : null),
  };
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

/** Where a list says what a job was done with. */
function isInJob(line: Line | undefined): boolean {
  return line !== undefined && (line.isOfJob || line.kind === 'work');
}

/** The sentences in which a cue of the kind stands. */
function sentencesWith(kind: CueKind, cues: readonly Hit[], ends: Int32Array): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { meaning, start } of cues) {
    if (meaning.cue === kind) found.add(sentenceAt(ends, start));
  }
  return found;
}

function contextOf(kind: PartKind, isHobby: boolean): SkillContext {
  if (isHobby && kind !== 'skills') return 'project';
  if (kind === 'prose' || kind === 'work') return 'work';
  return kind === 'project' ? 'project' : 'list';
}
