import type { Profile, Ranking, Receipt } from '../engine/index.ts';
import type { CompactRanking } from './judge.ts';

/** What is kept of a ranking, with the hashes of the receipt that it came with. */
export function compactRanking({
  profile,
  ranking,
  receipt,
}: {
  readonly profile: Profile;
  readonly ranking: Ranking;
  readonly receipt: Receipt;
}): CompactRanking {
  return {
    verdict: ranking.verdict,
    meetsMinimum: ranking.meetsMinimum,
    years: profile.years,
    workMode: ranking.workMode.mode,
    teams: ranking.matches.map(({ team, fit, probability }) => ({
      team,
      // Both are in steps of these, so that rounding only takes the binary dust off.
      fit: Math.round(fit * 100),
      probability: Math.round(probability * 10_000),
    })),
    technologies: profile.skills.flatMap(({ technology, polarity }) =>
      polarity === 'supports' ? [technology] : [],
    ),
    inputSha256: receipt.input_sha256,
    outputSha256: receipt.output_sha256,
  };
}
