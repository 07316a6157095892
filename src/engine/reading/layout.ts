import type { SectionKind } from '../profile.ts';
import { headingOf, labelOf, type PartKind } from './headings.ts';
import { type DatedRange, findRanges, type MonthRange } from './periods.ts';
import { isPrivateLife } from './private-life.ts';

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
}

interface State {
  kind: PartKind;
  range: MonthRange | null;
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
    return { lines: [whole], work: [] };
  }
  const ranges = findRanges(text, asOf).filter(
    ({ start: from, end: to }) => !isPrivateLife(text, from, to),
  );
  const state: State = { kind, range: period };
  const lines: Line[] = [];
  const work: MonthRange[] = [];
  let words = 0;
  let nextRange = 0;
  for (const [start, end] of linesOf(text)) {
    const line = text.slice(start, end);
    const own: DatedRange[] = [];
    while (nextRange < ranges.length && (ranges[nextRange]?.start ?? 0) < end) {
      const range = ranges[nextRange];
      if (range !== undefined) own.push(range);
      nextRange += 1;
    }
    if (line.trim() !== '') words += 1;
    const read = readLine(line, own, state);
    const isTitle = words <= headLines || own.length > 0;
    if (own.length > 0 && read.kind !== 'education') {
      work.push(...own);
      adoptTitleLines(lines, state.range, text);
    }
    lines.push({ start, end, ...read, isTitle });
  }
  return { lines, work };
}

function readLine(
  line: string,
  ranges: readonly DatedRange[],
  state: State,
): Omit<Line, 'start' | 'end' | 'isTitle'> {
  const heading = headingOf(line);
  if (heading !== null) {
    state.kind = heading;
    state.range = null;
    return { kind: heading, range: null, isSkillList: false };
  }
  const label = labelOf(line);
  const kind = label?.kind ?? state.kind;
  const first = ranges[0];
  if (first !== undefined && kind !== 'education') state.range = spanOf(ranges, first);
  const isList =
    kind === 'skills' || kind === 'education' || kind === 'interest' || kind === 'ignored';
  return { kind, range: isList ? null : state.range, isSkillList: kind === 'skills' };
}

/** Several ranges on one line are one stretch: "2015-2018, 2019-2021 Acme". */
function spanOf(ranges: readonly MonthRange[], first: MonthRange): MonthRange {
  let { from, to } = first;
  for (const range of ranges) {
    from = Math.min(from, range.from);
    to = Math.max(to, range.to);
  }
  return { from, to };
}

/** The title often stands on the line above its dates: that line belongs to the job below. */
function adoptTitleLines(lines: Line[], range: MonthRange | null, text: string): void {
  for (let count = 0; count < 2; count += 1) {
    const index = lines.length - 1 - count;
    const line = lines[index];
    if (line === undefined) return;
    const words = text.slice(line.start, line.end).trim();
    const isBullet = '-*•·+'.includes(words.charAt(0) || '-');
    if (isBullet || words.length > 80 || words.endsWith('.') || line.isSkillList) return;
    lines[index] = { ...line, range, isTitle: true };
  }
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
