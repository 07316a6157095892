import type { TechnologyFactsModel, TechnologyModel } from '../../contract/index.ts';
import type { Technology } from '../../engine/index.ts';
import type { CatalogueStatus, TechnologyRecord } from '../../services/index.ts';

/**
 * A technology as stored, member by member: what is not named here does not leave. `status` belongs
 * to answers to edits.
 */
export function technologyView(
  record: TechnologyRecord,
  status: CatalogueStatus | null = null,
): TechnologyModel {
  return {
    object: 'technology',
    id: record.id,
    ...technologyFacts(record.technology),
    version: record.version,
    catalogue: record.catalogue,
    ...(status === null ? {} : { catalogue_status: status }),
    created_at: record.createdAt,
    updated_at: record.updatedAt,
  };
}

export function technologyFacts(technology: Technology): TechnologyFactsModel {
  const { homograph } = technology;
  return {
    slug: technology.slug,
    name: technology.name,
    kind: technology.kind,
    aliases: technology.aliases,
    members: technology.members,
    homograph:
      homograph === null
        ? null
        : {
            bare: homograph.bare,
            risk: homograph.risk,
            near: homograph.near,
            reject: homograph.reject,
            rule: homograph.rule,
          },
    parents: technology.parents,
    relations: technology.relations.map(({ technology: other, type, strength }) => ({
      technology: other,
      type,
      strength,
    })),
    evidence: evidenceView(technology.evidence),
    status: technology.status,
    sources: technology.sources,
  };
}

/** Strengths by team as a list, since a map has no names that a schema could describe. */
export function evidenceView(
  evidence: Readonly<Record<string, number>>,
): TechnologyFactsModel['evidence'] {
  return Object.entries(evidence).map(([team, strength]) => ({ team, strength }));
}
