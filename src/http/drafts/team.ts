import type { TeamDraftModel } from '../../contract/index.ts';
import type { Team } from '../../engine/index.ts';

/** A team as sent, with what was left out filled in. The default organisation is the first. */
export function teamOfDraft(draft: TeamDraftModel, defaultOrganisation: string): Team {
  return {
    slug: draft.slug,
    organisation: draft.organisation ?? defaultOrganisation,
    name: draft.name,
    aliases: draft.aliases ?? [],
    mission: draft.mission,
    focusAreas: (draft.focus_areas ?? []).map((area) => ({
      slug: area.slug,
      name: area.name,
      summary: area.summary ?? '',
      technologies: area.technologies ?? [],
      sources: area.sources ?? [],
    })),
    technologies: (draft.technologies ?? []).map((each) => ({
      technology: each.technology,
      importance: each.importance,
      focusArea: each.focus_area ?? null,
      sources: each.sources ?? [],
    })),
    responsibilities: (draft.responsibilities ?? []).map(({ text, sources }) => ({
      text,
      sources: sources ?? [],
    })),
    signals: (draft.signals ?? []).map((signal) => ({
      slug: signal.slug,
      strength: signal.strength,
      text: signal.text,
      cues: signal.cues ?? [],
      technologies: signal.technologies ?? [],
      sources: signal.sources ?? [],
    })),
    contrasts: (draft.contrasts ?? []).map((contrast) => ({
      against: contrast.against,
      favoursThis: contrast.favours_this,
      favoursOther: contrast.favours_other,
      tieBreak: contrast.tie_break,
      sources: contrast.sources ?? [],
    })),
    interests: (draft.interests ?? []).map(({ interest, weight }) => ({ interest, weight })),
    seats: draft.seats ?? null,
    status: draft.status ?? 'active',
    sources: draft.sources ?? [],
  };
}
