import type { RankingParameters } from './parameters.ts';

/** Ten-thousandths in one. */
const whole = 10_000;

/**
 * Chance of each team given that one fits: a power of the fit, shared out in ten-thousandths by
 * largest remainder so that they sum to exactly one.
 *
 * @param fits hundredths, best first; ties of the remainder go to the better rank.
 * @returns ten-thousandths, in the same order, never rising.
 */
export function probabilitiesOf(
  fits: readonly number[],
  { probabilityPower, probabilityOffset }: RankingParameters,
): readonly number[] {
  const best = (fits[0] ?? 0) + probabilityOffset;
  if (best <= 0) return shareOut(fits.map(() => 1));
  return shareOut(fits.map((fit) => powerOf((fit + probabilityOffset) / best, probabilityPower)));
}

/** By multiplication: `Math.pow` differs between runtimes, a product of doubles does not. */
function powerOf(base: number, exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step += 1) power *= base;
  return power;
}

function shareOut(shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const exact = shares.map((share) => (share * whole) / sum);
  const floors = exact.map((share) => Math.floor(share));
  const missing = whole - floors.reduce((total, share) => total + share, 0);
  const receivers = exact
    .map((share, rank) => ({ rank, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.rank - b.rank)
    .slice(0, missing);
  const lucky = new Set(receivers.map(({ rank }) => rank));
  return floors.map((share, rank) => share + (lucky.has(rank) ? 1 : 0));
}
