import type { ReadSkill, Warning } from '../profile.ts';
import type { RecognisedTechnology } from '../ranking.ts';
import type { OrganisationWeights } from './compiled-weights.ts';

/** Everything that reading recognised, whatever it is worth. */
export function recognisedOf(
  skills: readonly ReadSkill[],
  { technologies }: OrganisationWeights,
): readonly RecognisedTechnology[] {
  return skills.map(({ technology, polarity, years }) => {
    const name = technologies.get(technology)?.name ?? technology;
    return { technology, name, polarity, years };
  });
}

/**
 * A skill that is claimed and denied counts as had: a denial is often of another time or place ("no
 * Kafka at my present job"). The reader of the answer is told.
 *
 * @param skills in order, so that mentions of one technology stand together.
 */
export function contradictionsIn(skills: readonly ReadSkill[]): readonly Warning[] {
  const warnings: Warning[] = [];
  let claimed: ReadSkill | null = null;
  for (const skill of skills) {
    if (skill.polarity === 'supports') claimed = skill;
    if (skill.polarity !== 'negates' || claimed?.technology !== skill.technology) continue;
    warnings.push({
      code: 'contradictory-evidence',
      field: skill.spans[0]?.field ?? 'text',
      message: `${skill.technology} is both claimed and denied; it was counted as experience.`,
    });
  }
  return warnings;
}
