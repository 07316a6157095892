import type { Contrast, Team } from '../catalogue.ts';
import type { TieBreak, Verdict } from '../ranking.ts';
import { shareOf } from './fixed-point.ts';
import type { RankingParameters } from './parameters.ts';
import type { Point } from './points.ts';
import type { Standing } from './standings.ts';

/** What products and languages show; ideas and kinds of work show less. */
const productSubstance = 1000;

/**
 * True when all that a person calls themselves lies outside engineering ("product manager"). What
 * they tell of was around the work; only products that they handled show work with computers.
 */
function isOutsider(points: readonly Point[]): boolean {
  const titles = points.filter(({ kind }) => kind === 'title');
  return titles.length > 0 && titles.every(({ row }) => row.substance === 0);
}

/**
 * How much of a person's evidence has to do with work with computers at all, in thousandths of one
 * skill at full strength, whichever team it points to.
 */
export interface Substance {
  /** What was done. */
  readonly shown: number;
  /** What was done or is wished for. */
  readonly told: number;
  /** All that the person calls themselves lies outside engineering. */
  readonly isOutsider: boolean;
}

export function substanceOf(points: readonly Point[]): Substance {
  let [shown, told] = [0, 0];
  const outside = isOutsider(points);
  const least = outside ? productSubstance : 0;
  for (const { row, mention, depth, interest } of points) {
    const isTechnology = row.kind === 'technology';
    const done = isTechnology ? shareOf(mention + depth, row.substance) : row.substance;
    shown += row.substance < least ? 0 : done;
    told += isTechnology ? shareOf(mention + depth + interest, row.substance) : row.substance;
  }
  return { shown, told, isOutsider: outside };
}

/**
 * Wishes may show that somebody is at home in the field, but never that they can do the work.
 *
 * @param ordered best first.
 */
export function verdictOf(
  ordered: readonly Pick<Standing, 'fit'>[],
  { shown, told, isOutsider }: Substance,
  parameters: RankingParameters,
): Verdict {
  const [first, second] = ordered;
  const { noFitBelow, noFitSubstance, insufficientSubstance } = parameters;
  const insufficientBelow = parameters[isOutsider ? 'outsiderBelow' : 'insufficientBelow'];
  if (first === undefined || first.fit < noFitBelow || told < noFitSubstance) return 'no_fit';
  if (first.fit < insufficientBelow || shown < insufficientSubstance) {
    return 'insufficient_evidence';
  }
  if (second === undefined) return 'clear';
  const offset = parameters.probabilityOffset;
  const line = (first.fit + offset) * parameters.closeRatio;
  return (second.fit + offset) * 1000 >= line ? 'close_call' : 'clear';
}

/** The two teams and the question that settles it, from the contrasts of the catalogue. */
export function tieBreakOf(ordered: readonly Pick<Standing, 'weights'>[]): TieBreak | null {
  const [first, second] = ordered.map(({ weights }) => weights.team);
  if (first === undefined || second === undefined) return null;
  const direct = contrastBetween(first, second);
  const mirrored = contrastBetween(second, first);
  const question =
    questionIn(direct) ??
    questionIn(mirrored) ??
    (direct === null
      ? null
      : chooseBetween(first, direct.favoursThis, second, direct.favoursOther)) ??
    (mirrored === null
      ? chooseBetween(first, first.mission, second, second.mission)
      : chooseBetween(first, mirrored.favoursOther, second, mirrored.favoursThis));
  return { teams: [first.slug, second.slug], question };
}

function contrastBetween(team: Team, other: Team): Contrast | null {
  return team.contrasts.find(({ against }) => against === other.slug) ?? null;
}

/** Some notes are statements ("a refund console points here"); only a question can be asked. */
function questionIn(contrast: Contrast | null): string | null {
  return contrast?.tieBreak.includes('?') ? contrast.tieBreak : null;
}

function chooseBetween(first: Team, ofFirst: string, second: Team, ofSecond: string): string {
  return (
    `Which is nearer to the work that was done: ${first.name} (${ofFirst.trim()}) or ` +
    `${second.name} (${ofSecond.trim()})?`
  );
}
