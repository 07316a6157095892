import type { OrganisationWeights, Pointer, TeamWeights } from './compiled-weights.ts';
import { fitOf } from './fixed-point.ts';
import type { Point } from './points.ts';
import { levelOf } from './pools.ts';

/** What a person's points add up to for one team. */
export interface Standing {
  readonly weights: TeamWeights;
  /** Position in the organisation's teams. */
  readonly index: number;
  /** Exact sum of contributions in each pool. */
  readonly sums: readonly number[];
  /** The same after saturation. */
  readonly levels: readonly number[];
  /** All levels together. */
  readonly total: number;
  /** Hundredths of a point, 0..10000. */
  readonly fit: number;
  /** Core technologies of the team that the person has. */
  readonly coreEvidenced: number;
}

/** A standing while it is added up. */
export interface Ledger {
  readonly weights: TeamWeights;
  readonly sums: number[];
  readonly levels: number[];
  total: number;
  coreEvidenced: number;
}

/**
 * A class and not a literal on purpose. V8 may learn to make the objects of a literal among the old
 * ones, where they keep the lists in them alive; with hundreds of teams ranking then took three
 * times as long in every other run.
 */
class Tally implements Standing, Ledger {
  readonly sums: number[];
  readonly levels: number[];
  total = 0;
  fit = 0;
  coreEvidenced = 0;

  constructor(
    readonly weights: TeamWeights,
    readonly index: number,
  ) {
    this.sums = weights.emptyPools.slice();
    this.levels = weights.emptyPools.slice();
  }
}

/** Adds up every point for every team; the standings come in the order of the teams. */
export function standingsOf(
  points: readonly Point[],
  { teams }: OrganisationWeights,
): readonly Standing[] {
  const tallies = teams.map((weights, index) => new Tally(weights, index));
  for (const point of points) {
    for (const pointer of point.row.pointers) {
      const tally = tallies[pointer.team];
      if (tally !== undefined) enter(tally, pointer, point);
    }
  }
  for (const tally of tallies) tally.fit = fitOf(tally.total, tally.weights.half);
  return tallies;
}

function enter(ledger: Ledger, { pool, weight, core }: Pointer, point: Point): void {
  const { mentionPool, interestPool } = ledger.weights;
  addToPool(ledger, pool, weight * point.depth);
  addToPool(ledger, mentionPool, weight * point.mention);
  addToPool(ledger, interestPool, weight * point.interest);
  if (core && point.mention > 0) ledger.coreEvidenced += 1;
}

/**
 * Enters an amount, or takes a part of one out again. Keeps the level of each pool as it fills, so
 * that pools never touched cost nothing.
 */
export function addToPool(ledger: Ledger, pool: number, amount: number): void {
  if (amount === 0) return;
  const sum = (ledger.sums[pool] ?? 0) + amount;
  const level = levelOf(ledger.weights.curves, pool, sum);
  ledger.total += level - (ledger.levels[pool] ?? 0);
  ledger.sums[pool] = sum;
  ledger.levels[pool] = level;
}

/**
 * The fit, in hundredths, that ranking again without a point would give. Exact, since every pool is
 * a sum of integers.
 */
export function fitWithout(standing: Standing, point: Point, { pool, weight }: Pointer): number {
  const { mentionPool, interestPool, half } = standing.weights;
  const change =
    levelChange(standing, pool, -weight * point.depth) +
    levelChange(standing, mentionPool, -weight * point.mention) +
    levelChange(standing, interestPool, -weight * point.interest);
  return fitOf(standing.total + change, half);
}

/** What a pool's level gains by `amount` more in it, or loses by so much less. */
export function levelChange(
  { weights, sums, levels }: Pick<Standing, 'weights' | 'sums' | 'levels'>,
  pool: number,
  amount: number,
): number {
  if (amount === 0) return 0;
  return levelOf(weights.curves, pool, (sums[pool] ?? 0) + amount) - (levels[pool] ?? 0);
}
