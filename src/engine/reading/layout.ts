import type { SectionKind } from '../profile.ts';
import { monthByName } from './calendar-words.ts';
import { headingOf, labelOf, type PartKind } from './headings.ts';
import type { MonthRange } from './month-ranges.ts';
import { type DatedRange, findRanges } from './periods.ts';
import { isPrivateLife } from './private-life.ts';
import { namesStudy, namesTrade, namesWork, wordsIn } from './work-words.ts';

/** A line of a text and what is known of it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly kind: PartKind;
  /** The job that the line belongs to. */
  readonly range: MonthRange | null;
  /** A heading, or a line that names a job: where titles stand. */
  readonly isTitle: boolean;
  /** The line names its items as skills, so that what is not known is worth reporting. */
  readonly isSkillList: boolean;
}

export interface Layout {
  readonly lines: readonly Line[];
  /** Time at work, whether or not a skill is mentioned there. */
  readonly work: readonly MonthRange[];
  /** Ranges that are no job's, in their order: of skills, of hobbies, of prose. */
  readonly others: readonly DatedRange[];
  /** Ranges that cannot be believed, wholly or in part. */
  readonly doubted: readonly DatedRange[];
}

interface State {
  kind: PartKind;
  range: MonthRange | null;
  /** Lines above the first dated one of the part that belong to its job; null before it. */
  linesAbove: number | null;
  wasBlank: boolean;
}

interface Found {
  readonly lines: Line[];
  readonly work: MonthRange[];
  readonly others: DatedRange[];
  readonly doubted: DatedRange[];
}

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
    const range = kind === 'interest' ? null : period;
    const whole: Line = { start: 0, end: text.length, kind, range, isTitle, isSkillList: false };
    return { lines: [whole], work: [], others: [], doubted: [] };
  }
  const ranges = findRanges(text, asOf).filter(
    ({ start: from, end: to }) => !isPrivateLife(text, from, to),
  );
  const state: State = { kind, range: period, linesAbove: null, wasBlank: true };
  const found: Found = { lines: [], work: [], others: [], doubted: [] };
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
    Object.assign(state, { kind: heading, range: null, linesAbove: null });
    const isTitle = isHead || own.length > 0;
    found.lines.push({ start, end, kind: heading, range: null, isTitle, isSkillList: false });
    return;
  }
  const label = labelOf(line);
  const kind = label?.kind ?? state.kind;
  const jobs = jobRanges(text, own, kind, found);
  const isJob = jobs.length > 0;
  if (isJob) state.range = spanOf(jobs);
  // A label inside a job ("Tech: Java, Kafka") lists what was used there.
  const isOfJob = label?.kind === 'skills' && state.kind === 'work' && !state.wasBlank;
  const range = isJob || isOfJob || !isList(kind) ? state.range : null;
  if (isJob) adoptTitleLines(found.lines, state, text, line);
  const isTitle = isHead || own.length > 0;
  found.lines.push({ start, end, kind, range, isTitle, isSkillList: kind === 'skills' });
}

function isList(kind: PartKind): boolean {
  return kind === 'skills' || kind === 'education' || kind === 'interest' || kind === 'ignored';
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
    if (dated.doubt !== null && isJob && isSaid(text, dated)) found.doubted.push(dated);
    if (dated.range === null) continue;
    if (isJob) jobs.push(dated.range);
    else found.others.push(dated);
  }
  if (kind === 'prose' || kind === 'work') found.work.push(...jobs);
  return jobs;
}

/** Whether dates in a part of the kind, with the words around them, are of a job. */
function isJobTime(text: string, dated: DatedRange, kind: PartKind): boolean {
  if (isList(kind)) return false;
  const words = wordsIn(lineAround(text, dated.start, dated.end));
  if (namesStudy(words) && !namesTrade(words)) return false;
  if (dated.isSeason) return standsApart(text, dated) && (kind === 'work' || namesTrade(words));
  return !dated.isSince || kind === 'work' || namesWork(words);
}

/** Numbers that look like years make no doubt unless they stand where dates stand. */
function isSaid(text: string, dated: DatedRange): boolean {
  const words = wordsIn(text.slice(dated.start, dated.end));
  const hasMonth = words.some((word) => monthByName.has(word));
  return hasMonth || standsApart(text, dated);
}

/** In brackets, between bars, or at an edge of its line. */
function standsApart(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text
    .slice(Math.max(0, start - 3), start)
    .trimEnd()
    .slice(-1);
  const after = text.slice(end, end + 3);
  const next = after.startsWith('\n') ? '\n' : after.trimStart().charAt(0);
  const isEnd = next === '' || '\n)]|,;:·'.includes(next);
  const isStart = start === 0 || text.slice(Math.max(0, start - 3), start).includes('\n');
  return isEnd || isStart || '([|'.includes(before || ' ');
}

/** How much of its line is looked at around a date. */
const lineReach = 90;

function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - lineReach), start);
  const after = text.slice(end, end + lineReach);
  const next = after.indexOf('\n');
  return `${before.slice(before.lastIndexOf('\n') + 1)} ${next < 0 ? after : after.slice(0, next)}`;
}

/** Several ranges on one line are one stretch: "2015-2018, 2019-2021 Acme". */
function spanOf(ranges: readonly MonthRange[]): MonthRange {
  return ranges.reduce((one, other) => ({
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
    lastYear: Math.max(one.lastYear, other.lastYear),
  }));
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
    lines[index] = { ...line, range: state.range, isTitle: true };
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
