import type { ReadSkill } from '../profile.ts';
import { shareOf } from './fixed-point.ts';
import type { RankingParameters } from './parameters.ts';

/**
 * How strongly a skill is evidenced, in thousandths, in two parts that only ever rise with more
 * evidence: `mention` is what any bare list would give, `depth` is what work, years and level add.
 */
export interface Strength {
  readonly mention: number;
  readonly depth: number;
}

/** What of a skill its strength is made of; spans and names play no part. */
type Experience = Pick<ReadSkill, 'context' | 'years' | 'lastUsed' | 'level' | 'polarity'>;

/**
 * Strength of a supporting or leaving skill.
 *
 * @param asOfYear the year that last use is measured against; later uses count as this year.
 */
export function strengthOf(
  skill: Experience,
  asOfYear: number,
  parameters: RankingParameters,
): Strength {
  const base = parameters.contextStrength[skill.context];
  const mention = parameters.contextStrength.list;
  const years = Math.max(0, skill.years ?? 0);
  const seasoned = base + Math.floor(((1000 - base) * years) / (years + parameters.yearsHalf));
  const levelShare = skill.level === null ? 0 : parameters.levelShare[skill.level];
  const full = seasoned + shareOf(1000 - seasoned, levelShare);
  const kept = keptShare(skill, asOfYear, parameters);
  // The parts are scaled apart: scaling the whole and subtracting could lose a unit of depth when
  // recency rises, and a fit would fall with better evidence.
  return { mention: shareOf(mention, kept), depth: shareOf(full - mention, kept) };
}

/** The strength of a gap once filled: some years of it, in work, used in the year of `asOf`. */
export function filledGapStrength(parameters: RankingParameters): Strength {
  const years = parameters.gapYears;
  const filled = {
    context: 'work',
    years,
    lastUsed: 0,
    level: null,
    polarity: 'supports',
  } as const;
  return strengthOf(filled, 0, parameters);
}

function keptShare(skill: Experience, asOfYear: number, parameters: RankingParameters): number {
  const recency = recencyOf(skill.lastUsed, asOfYear, parameters);
  return skill.polarity === 'leaving' ? shareOf(recency, parameters.leavingShare) : recency;
}

function recencyOf(
  lastUsed: number | null,
  asOfYear: number,
  { recentYears, recencyHalf, recencyFloor }: RankingParameters,
): number {
  if (lastUsed === null) return 1000;
  const stale = Math.max(0, asOfYear - lastUsed - recentYears);
  return recencyFloor + Math.floor(((1000 - recencyFloor) * recencyHalf) / (recencyHalf + stale));
}
