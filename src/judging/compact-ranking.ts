import type { Answer, Profile, Receipt } from '../engine/index.ts';
import type { CompactRanking } from './judge.ts';

/** What is kept of a ranking that explains in full. */
export function compactRanking({
  answer,
  profile,
  receipt,
}: {
  readonly answer: Answer;
  readonly profile: Profile;
  readonly receipt: Receipt;
}): CompactRanking {
  return {
    verdict: answer.verdict,
    meetsMinimum: answer.meets_minimum,
    years: profile.years,
    workMode: answer.work_mode?.mode ?? 'unknown',
    teams: answer.teams.map(({ team, fit, probability }) => ({
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
