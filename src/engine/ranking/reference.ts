import type { Slug, Team } from '../catalogue.ts';
import type { Groundwork, Pointer } from './compiled-weights.ts';
import { shareOf, thousandthsOf } from './fixed-point.ts';
import { levelOf, type TeamPools } from './pools.ts';

/**
 * The total at which a team's fit is half of the full. It is measured against a strong specialist
 * of the team, through the same saturation, since sums of evidence differ between teams: without it
 * the team with most technologies would win every general profile.
 */
export function halfOf(
  team: Team,
  pointers: ReadonlyMap<Slug, Pointer>,
  pools: TeamPools,
  { catalogue, parameters }: Groundwork,
): number {
  const weights = catalogue.technologies.flatMap(({ slug }) => {
    const pointer = pointers.get(slug);
    return pointer === undefined ? [] : [{ slug, pointer }];
  });
  const sums = new Map<number, number>();
  const add = (pool: number, amount: number) => sums.set(pool, (sums.get(pool) ?? 0) + amount);
  const mention = parameters.contextStrength.list;
  const depth = Math.max(0, parameters.referenceStrength - mention);
  const strongest = [...weights]
    .sort((a, b) => b.pointer.weight - a.pointer.weight || (a.slug < b.slug ? -1 : 1))
    .slice(0, parameters.referenceTechnologies);
  for (const { pointer } of strongest) {
    add(pointer.pool, pointer.weight * depth);
    add(pools.mention, pointer.weight * mention);
  }
  const told = parameters.signalStrength[0] ?? 0;
  const signals = team.signals
    .map(({ strength }) => thousandthsOf(strength))
    .sort((a, b) => b - a)
    .slice(0, parameters.referenceSignals);
  for (const strength of signals) add(pools.signal, strength * told);
  const specialist = [...sums].reduce((total, [pool, sum]) => total + levelOf(pools, pool, sum), 0);
  const weightSum = weights.reduce((total, { pointer }) => total + pointer.weight, 0);
  const technologyCount = Math.max(1, catalogue.technologies.length);
  const ordinary = Math.floor((weightSum * parameters.referenceOrdinary) / technologyCount);
  const reference = Math.max(parameters.referenceLeast, specialist + ordinary);
  return Math.max(1, shareOf(reference, parameters.fitHalf));
}
