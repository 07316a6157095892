import type { ProfileModel, ReadProfileModel } from '../../contract/index.ts';
import type { Profile, ReadSkill } from '../../engine/index.ts';
import type { ReadPerson } from '../../services/index.ts';

/** What reading found, and the same as a profile that can be sent back for ranking. */
export function readProfileView({ profile, text, catalogue }: ReadPerson): ReadProfileModel {
  return {
    object: 'profile',
    profile: rankableProfile(profile),
    evidence: evidenceOf(profile),
    text,
    unrecognised: profile.unrecognised,
    warnings: profile.warnings.map(({ code, field, message }) => ({ code, field, message })),
    catalogue,
  };
}

function rankableProfile(profile: Profile): ProfileModel {
  return {
    ...(profile.headline === null ? {} : { headline: profile.headline }),
    ...(profile.years === null ? {} : { years_of_experience: profile.years }),
    skills: profile.skills.map(skillView),
    signals: profile.signals.flatMap(({ slug, times }) => Array<string>(times).fill(slug)),
    titles: profile.titles.map(({ slug }) => slug),
  };
}

/** The name is the slug, which reads as exactly this technology again. */
function skillView(skill: ReadSkill): NonNullable<ProfileModel['skills']>[number] {
  return {
    name: skill.technology,
    ...(skill.years === null ? {} : { years: skill.years }),
    ...(skill.lastUsed === null ? {} : { last_used: String(skill.lastUsed) }),
    ...(skill.level === null ? {} : { level: skill.level }),
    context: skill.context,
    polarity: skill.polarity,
  };
}

function evidenceOf(profile: Profile): ReadProfileModel['evidence'] {
  const marks = (kind: 'signal' | 'title', found: Profile['signals']) =>
    found.map(({ slug, spans }) => ({ kind, id: slug, polarity: 'supports' as const, spans }));
  const years =
    profile.years === null
      ? []
      : [
          {
            kind: 'years' as const,
            id: 'years',
            polarity: 'supports' as const,
            spans: profile.yearsSpans,
          },
        ];
  return [
    ...profile.skills.map(({ technology, polarity, spans }) => ({
      kind: 'technology' as const,
      id: technology,
      polarity,
      spans,
    })),
    ...marks('signal', profile.signals),
    ...marks('title', profile.titles),
    ...years,
  ];
}
