import type { SectionKind } from '../profile.ts';
import { headingOf, type Label, labelOf, type PartKind } from './headings.ts';
import { isJobTime, isList, isSaid, isSchooling } from './job-time.ts';
import { type MonthRange, mergedRanges } from './month-ranges.ts';
import { type DatedRange, findRanges } from './periods.ts';
import { isPrivateLife } from './private-life.ts';
import { namesTrade, wordsIn } from './work-words.ts';

/** A line of a text and what is known of it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: PartKind;
  /** The time of the job that the line belongs to. */
  readonly ranges: readonly MonthRange[];
  /** A heading, or a line that names a job: where titles stand. */
  readonly isTitle: boolean;
  /** The line names its items as skills, so that what is not known is worth reporting. */
  readonly isSkillList: boolean;
  /** In the block of a line that names a job with its dates: what is listed there was used there. */
  readonly isOfJob: boolean;
}

export interface Layout {
  readonly lines: readonly Line[];
  /** Time at work, whether or not a skill is mentioned there. */
  readonly work: readonly MonthRange[];
  /** Where that time is told. */
  readonly workPlaces: readonly DatedRange[];
  /** Ranges that are no job's, in their order: of skills, of hobbies, of prose. */
  readonly others: readonly DatedRange[];
  /** Ranges that cannot be believed, wholly or in part. */
  readonly doubted: readonly DatedRange[];
}

interface State {
  kind: PartKind;
  ranges: readonly MonthRange[];
  /** Lines above the first dated one of the part that belong to its job; null before it. */
  linesAbove: number | null;
  wasBlank: boolean;
  /** True from a line that dates a job to the next blank line. */
  isInJob: boolean;
}

interface Found {
  readonly lines: Line[];
  readonly work: MonthRange[];
  readonly workPlaces: DatedRange[];
  readonly others: DatedRange[];
  readonly doubted: DatedRange[];
}

const neither = { isSkillList: false, isOfJob: false };

/** So many first lines with words may hold the headline. */
const headLines = 3;

const startKind: Readonly<Record<SectionKind, PartKind>> = {
  document: 'prose',
  summary: 'prose',
  note: 'prose',
  title: 'work',
  work: 'work',
  project: 'project',
  interest: 'interest',
};

/**
 * Finds the parts and the jobs of a text. Only a whole document has headings and dates of its own.
 */
export function layOut(
  text: string,
  section: SectionKind,
  period: MonthRange | null,
  asOf: string,
): Layout {
  const kind = startKind[section];
  if (section !== 'document') {
    const isTitle = section === 'title';
    const ranges = kind === 'interest' || period === null ? [] : [period];
    const whole: Line = { start: 0, end: text.length, kind, ranges, isTitle, ...neither };
    return { lines: [whole], work: [], workPlaces: [], others: [], doubted: [] };
  }
  const ranges = findRanges(text, asOf).filter(
    ({ start: from, end: to }) => !isPrivateLife(text, from, to),
  );
  const own = period === null ? [] : [period];
  const state: State = { kind, ranges: own, linesAbove: null, wasBlank: true, isInJob: false };
  const found: Found = { lines: [], work: [], workPlaces: [], others: [], doubted: [] };
  let words = 0;
  let nextRange = 0;
  for (const [start, end] of linesOf(text)) {
    const own: DatedRange[] = [];
    while (nextRange < ranges.length && (ranges[nextRange]?.start ?? 0) < end) {
      const range = ranges[nextRange];
      if (range !== undefined) own.push(range);
      nextRange += 1;
    }
    const isBlank = text.slice(start, end).trim() === '';
    if (!isBlank) words += 1;
    addLine(text, { start, end }, own, words <= headLines, state, found);
    state.wasBlank = isBlank;
    if (isBlank) state.isInJob = false;
  }
  return found;
}

/** Reads a line, and gives its dates to a job, to whatever else they are of, or to the doubts. */
function addLine(
  text: string,
  { start, end }: { start: number; end: number },
  own: readonly DatedRange[],
  isHead: boolean,
  state: State,
  found: Found,
): void {
  const line = text.slice(start, end);
  const heading = headingOf(line);
  if (heading !== null) {
    Object.assign(state, { kind: heading, ranges: [], linesAbove: null, isInJob: false });
    const isTitle = isHead || own.length > 0;
    found.lines.push({ start, end, kind: heading, ranges: [], isTitle, ...neither });
    return;
  }
  const label = labelOf(line);
  const kind = label?.kind ?? state.kind;
  const jobs = jobRanges(text, own, kind, found);
  const isJob = jobs.length > 0;
  if (isJob) Object.assign(state, { ranges: mergedRanges(jobs), isInJob: true });
  // A label inside a job ("Tech: Java, Kafka") lists what was used there.
  const isTools = label?.kind === 'skills' && isInJob(state, label);
  const isOfJob = state.isInJob && (isTools || !isList(kind));
  const ranges = isJob || isTools || !isList(kind) ? state.ranges : [];
  if (isJob) adoptTitleLines(found.lines, state, text, line);
  const isTitle = isHead || own.length > 0;
  const isSkillList = kind === 'skills';
  found.lines.push({ start, end, kind, ranges, isTitle, isSkillList, isOfJob });
}

/** Without a heading of work, "Skills:" under a job may head those of the whole person. */
function isInJob(state: State, label: Label): boolean {
  if (state.kind === 'work') return !state.wasBlank;
  return state.isInJob && label.isOfTools;
}

/** The ranges of a line that are time in a job; the others are put where they belong. */
function jobRanges(
  text: string,
  own: readonly DatedRange[],
  kind: PartKind,
  found: Found,
): readonly MonthRange[] {
  const jobs: MonthRange[] = [];
  for (const dated of own) {
    const isJob = isJobTime(text, dated, kind);
    const isDoubtful = isJob || dated.isSince || kind === 'skills';
    if (dated.doubt !== null && isDoubtful && isSaid(text, dated)) found.doubted.push(dated);
    if (dated.range === null) continue;
    if (isJob) jobs.push(dated.range);
    if (isJob && (kind === 'prose' || kind === 'work')) found.workPlaces.push(dated);
    // Of several on one line, each may be of the words in front of it.
    const isOfSkill = isJob ? own.length > 1 : !isSchooling(text, dated, kind);
    if (isOfSkill) found.others.push(dated);
  }
  if (kind === 'prose' || kind === 'work') found.work.push(...jobs);
  return jobs;
}

const mostTitleLines = 2;

/**
 * The title often stands on the line above its dates: that line belongs to the job below. How many
 * lines do is seen at the first job of a part; a trade on the dated line itself leaves none.
 */
function adoptTitleLines(lines: Line[], state: State, text: string, dated: string): void {
  const most = namesTrade(wordsIn(dated.slice(0, 200))) ? 0 : (state.linesAbove ?? mostTitleLines);
  let count = 0;
  while (count < most) {
    const index = lines.length - 1 - count;
    const line = lines[index];
    if (line === undefined || !isTitleLine(line, text)) break;
    lines[index] = { ...line, ranges: state.ranges, isTitle: true };
    count += 1;
  }
  state.linesAbove ??= count;
}

function isTitleLine(line: Line, text: string): boolean {
  if (line.end - line.start > 120 || line.isSkillList) return false;
  const words = text.slice(line.start, line.end).trim();
  if (words === '' || words.length > 80 || words.endsWith('.')) return false;
  return !'-*•·+'.includes(words.charAt(0)) && headingOf(words) === null;
}

function* linesOf(text: string): Generator<[start: number, end: number]> {
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    yield [start, end];
    start = end + 1;
  }
}

/** Index of the line that holds the offset. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
