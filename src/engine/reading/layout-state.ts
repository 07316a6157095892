import type { PartKind } from './headings.ts';
import type { MonthRange } from './month-ranges.ts';
import type { DatedRange } from './periods.ts';
import type { Trade } from './trades.ts';

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
  /** In the block of a line that names a job with its dates: what it lists was used there. */
  readonly isOfJob: boolean;
  /** In a job of another profession: what it tells of was around the work and not in it. */
  readonly isOtherWork: boolean;
}

/** What is known on the way down the lines. */
export interface State {
  kind: PartKind;
  ranges: readonly MonthRange[];
  /** Lines above the first dated one of the part that belong to its job; null before it. */
  linesAbove: number | null;
  wasBlank: boolean;
  /** True from a line that dates a job to the next blank line. */
  isInJob: boolean;
  isOtherWork: boolean;
  /** True right behind the line that dates a job, where its title may stand as well. */
  isTitleOpen: boolean;
  /** How much work was known before the job at hand. */
  workBefore: number;
  placesBefore: number;
}

/** What the lines so far gave. */
export interface Found {
  readonly lines: Line[];
  readonly work: MonthRange[];
  readonly workPlaces: DatedRange[];
  readonly shared: DatedRange[];
  readonly others: DatedRange[];
  readonly doubted: DatedRange[];
}

export const neither = { isSkillList: false, isOfJob: false, isOtherWork: false };

/** The trade that a stretch of the text names. */
export type TradeOf = (start: number, end: number) => Trade | null;

export const freshState: Omit<State, 'kind' | 'ranges'> = {
  linesAbove: null,
  wasBlank: true,
  isInJob: false,
  isOtherWork: false,
  isTitleOpen: false,
  workBefore: 0,
  placesBefore: 0,
};
