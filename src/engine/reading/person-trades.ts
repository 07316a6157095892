import type { Period, Section } from '../profile.ts';
import { type Layout, lineAt } from './layout.ts';
import { isOwnTitle } from './mark-places.ts';
import { judgePolarity } from './polarity.ts';
import type { Hit } from './scan.ts';
import { callsSoftware, type Trade, tradeIn } from './trades.ts';

/** The trades that the titles read so far name. */
export interface Trades {
  software: number;
  other: number;
  /** Jobs that name no trade. */
  unknown: number;
  /** Jobs of other professions. */
  readonly otherJobs: Set<Period>;
}

/** Takes note of the trade that a title by itself names. */
export function addTrade({ period }: Section, trade: Trade | null, trades: Trades): void {
  if (trade === 'software') trades.software += 1;
  if (trade === null && period !== null) trades.unknown += 1;
  if (trade !== 'other') return;
  trades.other += 1;
  if (period !== null) trades.otherJobs.add(period);
}

/** How far into a line or a sentence a trade of software is looked for. */
const tradeReach = 80;

/** What a document calls the person: where titles stand, and at the beginnings of sentences. */
export function addTrades(
  text: string,
  { lines, work }: Layout,
  marks: readonly Hit[],
  others: readonly Hit[],
  cues: readonly Hit[],
  ends: Int32Array,
  trades: Trades,
): void {
  for (const line of lines) {
    const end = Math.min(line.end, line.start + tradeReach);
    if (line.isTitle && tradeIn(text, line.start, end, others) === 'software') trades.software += 1;
  }
  trades.unknown += work.length;
  if (others.length === 0) return;
  const polarities = judgePolarity(text, marks, cues, ends);
  for (const [index, hit] of marks.entries()) {
    if ((polarities[index] ?? 'supports') !== 'supports') continue;
    if (!hit.meaning.marks.some(({ kind }) => kind === 'title')) continue;
    const line = lines[lineAt(lines, hit.start)];
    if (line === undefined || !isOwnTitle(text, hit, line, ends)) continue;
    if (others.includes(hit)) trades.other += 1;
    else trades.software += 1;
  }
  if (trades.other > 0 && trades.software === 0 && callsSoftware(text, others))
    trades.software += 1;
}

/** Whoever names other professions alone, and no job besides that could have been of software. */
export function isOutsider({ other, software, unknown }: Trades): boolean {
  return other > 0 && software === 0 && unknown === 0;
}

/** What somebody of another profession tells of was around the work, but for projects. */
export function aroundWork(layout: Layout): Layout {
  const lines = layout.lines.map((line) =>
    line.kind === 'prose' || line.kind === 'work'
      ? { ...line, ranges: [], isOtherWork: true }
      : line,
  );
  return { ...layout, lines };
}
