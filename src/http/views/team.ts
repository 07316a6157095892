import type { TeamFactsModel, TeamModel } from '../../contract/index.ts';
import type { Team } from '../../engine/index.ts';
import type { CatalogueStatus, TeamRecord } from '../../services/index.ts';

/**
 * A team as stored, member by member: what is not named here does not leave. `status` belongs to
 * answers to edits.
 */
export function teamView(record: TeamRecord, status: CatalogueStatus | null = null): TeamModel {
  return {
    object: 'team',
    id: record.id,
    ...teamFacts(record.team),
    version: record.version,
    catalogue: record.catalogue,
    ...(status === null ? {} : { catalogue_status: status }),
    created_at: record.createdAt,
    updated_at: record.updatedAt,
  };
}

export function teamFacts(team: Team): TeamFactsModel {
  return {
    slug: team.slug,
    organisation: team.organisation,
    name: team.name,
    aliases: team.aliases,
    mission: team.mission,
    focus_areas: team.focusAreas.map(({ slug, name, summary, technologies, sources }) => ({
      slug,
      name,
      summary,
      technologies,
      sources,
    })),
    technologies: team.technologies.map(({ technology, importance, focusArea, sources }) => ({
      technology,
      importance,
      focus_area: focusArea,
      sources,
    })),
    responsibilities: team.responsibilities.map(({ text, sources }) => ({ text, sources })),
    signals: team.signals.map(({ slug, strength, text, cues, technologies, sources }) => ({
      slug,
      strength,
      text,
      cues,
      technologies,
      sources,
    })),
    contrasts: team.contrasts.map(contrastView),
    interests: team.interests.map(({ interest, weight }) => ({ interest, weight })),
    seats: team.seats,
    status: team.status,
    sources: team.sources,
  };
}

function contrastView(contrast: Team['contrasts'][number]): TeamFactsModel['contrasts'][number] {
  return {
    against: contrast.against,
    favours_this: contrast.favoursThis,
    favours_other: contrast.favoursOther,
    tie_break: contrast.tieBreak,
    sources: contrast.sources,
  };
}
