import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Choice } from '../../../eval/calibration/decision-lines.ts';
import { chancesOf } from '../../../eval/calibration/losses.ts';
import type { RankingParameters } from '../../../src/engine/index.ts';

/** Choices of people who go by what other parameters would say of fits such as rankings have. */
export function simulatedChoices(
  count: number,
  parameters: RankingParameters,
  seed = 7,
): readonly Choice[] {
  const random = xoroshiro128plus(seed);
  const below = (end: number) => uniformInt(random, 0, end - 1);
  return Array.from({ length: count }, (_, index) => {
    const first = 2_500 + below(6_500);
    const fits = [first];
    for (let place = 1; place < 5; place += 1) {
      fits.push(Math.floor((first * (30 + below(71))) / 100));
    }
    fits.sort((one, other) => other - one);
    const fit = {
      id: `dec_${String(index).padStart(6, '0')}`,
      ...{ fits, chosen: 0, best: 'team-0', isCalled: true },
    };
    let rest = below(1_000_000) / 1_000_000;
    let chosen = 0;
    for (const [place, chance] of chancesOf(fit, parameters).entries()) {
      chosen = place;
      rest -= chance;
      if (rest < 0) break;
    }
    return { ...fit, chosen, best: `team-${chosen}` };
  });
}
