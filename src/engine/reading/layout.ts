import type { SectionKind } from '../profile.ts';
import { headingOf, type Label, labelOf, type PartKind } from './headings.ts';
import { readTitleBelow, startJob } from './job-blocks.ts';
import { longestJobLine } from './job-lines.ts';
import { isJobTime, isList, isSaid, isSchooling } from './job-time.ts';
import {
  type Found,
  freshState,
  type Line,
  neither,
  type State,
  type TradeOf,
} from './layout-state.ts';
import type { MonthRange } from './month-ranges.ts';
import { type DatedRange, findRanges } from './periods.ts';
import { isPrivateLife } from './private-life.ts';
import { isOfOtherTrade } from './trades.ts';

export interface Layout {
  readonly lines: readonly Line[];
  /** Time at work, whether or not a skill is mentioned there. */
  readonly work: readonly MonthRange[];
  /** Where that time is told. */
  readonly workPlaces: readonly DatedRange[];
  /** Ranges that are no job's, in their order: of skills, of hobbies, of prose. */
  readonly others: readonly DatedRange[];
  /** Jobs that share their line with another one, each of its own sentence. */
  readonly shared: readonly DatedRange[];
  /** Ranges that cannot be believed, wholly or in part. */
  readonly doubted: readonly DatedRange[];
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
  tradeOf: TradeOf = () => null,
): Layout {
  const kind = startKind[section];
  if (section !== 'document') {
    const isTitle = section === 'title';
    const ranges = kind === 'interest' || period === null ? [] : [period];
    const whole: Line = { start: 0, end: text.length, kind, ranges, isTitle, ...neither };
    return { lines: [whole], work: [], workPlaces: [], shared: [], others: [], doubted: [] };
  }
  const ranges = findRanges(text, asOf).filter(
    ({ start: from, end: to }) => !isPrivateLife(text, from, to),
  );
  const own = period === null ? [] : [period];
  const state: State = { ...freshState, kind, ranges: own };
  const found: Found = { lines: [], work: [], workPlaces: [], shared: [], others: [], doubted: [] };
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
    addLine(text, { start, end }, own, words <= headLines, state, found, tradeOf);
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
  tradeOf: TradeOf,
): void {
  const line = text.slice(start, end);
  const heading = headingOf(line);
  const isTitle = isHead || own.length > 0;
  if (heading !== null) {
    Object.assign(state, { ...freshState, kind: heading, ranges: [] });
    found.lines.push({ start, end, kind: heading, ranges: [], isTitle, ...neither });
    return;
  }
  const label = labelOf(line);
  const kind = label?.kind ?? state.kind;
  const jobs = takeJobs(text, { start, end }, own, kind, state, found, tradeOf);
  const isJob = jobs.length > 0;
  // A label inside a job ("Tech: Java, Kafka") lists what was used there.
  const isTools = label?.kind === 'skills' && isInJob(state, label);
  const isTold = !isList(kind) && label?.kind !== 'project';
  const isWholeJob = jobs.length === 1 && line.length <= longestJobLine;
  const isOfJob = (state.isInJob || isWholeJob) && (isTools || isTold);
  const ranges = isJob || isTools || isTold ? state.ranges : [];
  // Of two jobs told in one line neither is what the next line is about.
  if (jobs.length > 1 && kind === 'prose') state.ranges = [];
  const isSkillList = kind === 'skills';
  const { isOtherWork } = state;
  found.lines.push({ start, end, kind, ranges, isTitle, isSkillList, isOfJob, isOtherWork });
}

/** Gives the dates of a line to its jobs, and begins the last of them. */
function takeJobs(
  text: string,
  { start, end }: { start: number; end: number },
  own: readonly DatedRange[],
  kind: PartKind,
  state: State,
  found: Found,
  tradeOf: TradeOf,
): readonly MonthRange[] {
  const isOfOthers = (dated: DatedRange) => own.length > 1 && isOfOtherTrade(text, dated, tradeOf);
  const kept = own.filter((dated) => !isOfOthers(dated));
  const jobs = jobRanges(text, kept, kind, found);
  const isJob = jobs.length > 0;
  if (isJob) {
    // The other profession has had its dates already, unless it is all that the line names.
    const isMixed = kept.length < own.length && !isAllOther(text, { start, end }, own, tradeOf);
    const tradeOfRest = isMixed ? () => null : tradeOf;
    startJob(text, { start, end }, jobs, state, found, tradeOfRest);
  } else if (state.isTitleOpen && text.slice(start, end).trim() !== '')
    readTitleBelow(text, start, end, state, found, tradeOf);
  if (jobs.length > 1) {
    found.shared.push(...own.filter(({ range }) => range !== null && jobs.includes(range)));
  }
  if (isJob && !state.isOtherWork && (kind === 'prose' || kind === 'work')) {
    found.work.push(...jobs);
    found.workPlaces.push(...own.filter(({ range }) => range !== null && jobs.includes(range)));
  }
  return jobs;
}

/** "Accountant, Acme (2008–2014), before that Meyer (2004–2008)": one sentence and one trade. */
function isAllOther(
  text: string,
  { start, end }: { start: number; end: number },
  own: readonly DatedRange[],
  tradeOf: TradeOf,
): boolean {
  const between = text.slice(own[0]?.end ?? start, own[own.length - 1]?.start ?? end);
  return tradeOf(start, end) === 'other' && !between.includes('. ') && !between.includes(';');
}

/** Without a heading of work, "Skills:" under a job may head those of the whole person. */
function isInJob(state: State, label: Label): boolean {
  if (state.kind === 'work') return !state.wasBlank && !label.isOfPerson;
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
    // Of several on one line, each may be of the words in front of it.
    const isOfSkill = isJob ? own.length > 1 : !isSchooling(text, dated, kind);
    if (isOfSkill) found.others.push(dated);
  }
  return jobs;
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
