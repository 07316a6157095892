import type { CatalogueModel } from '../../contract/index.ts';
import type { Catalogue } from '../../engine/index.ts';
import { organisationView } from './organisation.ts';
import { teamFacts } from './team.ts';
import { evidenceView, technologyFacts } from './technology.ts';

interface CatalogueVersion {
  readonly id: string;
  readonly createdAt: string;
  readonly current: boolean;
  readonly status: CatalogueModel['status'];
  readonly catalogue: Catalogue;
}

export function catalogueView(version: CatalogueVersion): CatalogueModel {
  const { catalogue } = version;
  return {
    object: 'catalogue',
    id: version.id,
    created_at: version.createdAt,
    current: version.current,
    status: version.status,
    organisations: catalogue.organisations.map(organisationView),
    teams: catalogue.teams.map(teamFacts),
    technologies: catalogue.technologies.map(technologyFacts),
    contested_forms: catalogue.contestedForms.map(({ form, owner, claims, reject, rule }) => ({
      form,
      owner,
      claims: claims.map(({ technology, near }) => ({ technology, near })),
      reject,
      rule,
    })),
    titles: catalogue.titles.map(({ slug, name, forms, evidence }) => ({
      slug,
      name,
      forms,
      evidence: evidenceView(evidence),
    })),
    interests: catalogue.interests.map(({ slug, label, technologies }) => ({
      slug,
      label,
      technologies,
    })),
  };
}
