import { headingOf } from './headings.ts';
import { longestJobLine } from './job-lines.ts';
import type { Found, Line, State, TradeOf } from './layout-state.ts';
import { type MonthRange, mergedRanges } from './month-ranges.ts';
import { namesTrade, wordsIn } from './work-words.ts';

/** Begins the job of a dated line, with the lines above that belong to it. */
export function startJob(
  text: string,
  { start, end }: { start: number; end: number },
  jobs: readonly MonthRange[],
  state: State,
  found: Found,
  tradeOf: TradeOf,
): void {
  const [workBefore, placesBefore] = [found.work.length, found.workPlaces.length];
  Object.assign(state, { workBefore, placesBefore });
  Object.assign(state, {
    ranges: mergedRanges(jobs),
    isInJob: namesJob(text.slice(start, end)),
    isOtherWork: false,
  });
  const count = adoptTitleLines(found.lines, state, text, text.slice(start, end));
  const from = found.lines[found.lines.length - count]?.start ?? start;
  const trade = tradeOf(start, end) ?? (count > 0 ? tradeOf(from, start) : null);
  state.isTitleOpen = trade === null;
  if (trade === 'other') leaveToOthers(state, found, count);
}

/** "2010 - 2024" over "Truck driver, Meyer": the trade stands below the dates. */
export function readTitleBelow(
  text: string,
  start: number,
  end: number,
  state: State,
  found: Found,
  tradeOf: TradeOf,
): void {
  state.isTitleOpen = false;
  const isShort = isTitleLine({ start, end, isSkillList: false }, text);
  if (!isShort || tradeOf(start, end) !== 'other') return;
  leaveToOthers(state, found, 1);
  found.work.splice(state.workBefore);
  found.workPlaces.splice(state.placesBefore);
}

/** Takes its time from the job of another profession, and from its last lines. */
function leaveToOthers(state: State, found: Found, count: number): void {
  Object.assign(state, { ranges: [], isOtherWork: true });
  for (let back = 1; back <= count; back += 1) {
    const index = found.lines.length - back;
    const line = found.lines[index];
    if (line !== undefined) found.lines[index] = { ...line, ranges: [], isOtherWork: true };
  }
}

/** A line that names a job is short and no sentence; behind a sentence another may begin. */
function namesJob(line: string): boolean {
  const words = line.trimEnd();
  return words.length <= longestJobLine && !words.endsWith('.');
}

const mostTitleLines = 2;

/**
 * The title often stands on the line above its dates: that line belongs to the job below. How many
 * lines do is seen at the first job of a part; a trade on the dated line itself leaves none.
 */
function adoptTitleLines(lines: Line[], state: State, text: string, dated: string): number {
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
  return count;
}

/** Before an item of a list, which is never the title of a job. */
const bullets = '-*•·+・▪▫◦‣●○■□▸►▹–—⁃∙';

function isTitleLine(line: Pick<Line, 'start' | 'end' | 'isSkillList'>, text: string): boolean {
  if (line.end - line.start > 120 || line.isSkillList) return false;
  const words = text.slice(line.start, line.end).trim();
  if (words === '' || words.length > 80 || words.endsWith('.')) return false;
  return !bullets.includes(words.charAt(0)) && headingOf(words) === null;
}
