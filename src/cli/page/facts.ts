import type { Catalogue, Organisation } from '../../engine/index.ts';

/** The names of the catalogue that a page shows beside slugs. */
export interface Facts {
  readonly organisation: Organisation | null;
  teamName(slug: string): string;
  /** Name of a technology, signal or title; the id itself when there is none. */
  evidenceName(id: string): string;
  officeName(slug: string): string;
  requirementText(id: string): string;
}

export function factsOf(catalogue: Catalogue, organisationSlug: string): Facts {
  const organisation =
    catalogue.organisations.find(({ slug }) => slug === organisationSlug) ?? null;
  const teams = new Map(catalogue.teams.map(({ slug, name }) => [slug, name]));
  const names = new Map([
    ...catalogue.titles.map(({ slug, name }) => [slug, name] as const),
    ...catalogue.technologies.map(({ slug, name }) => [slug, name] as const),
  ]);
  const offices = new Map(organisation?.offices.map(({ slug, city }) => [slug, city]));
  const requirements = organisation?.role?.requirements ?? [];
  const texts = new Map(requirements.map(({ id, text }) => [id, text]));
  return {
    organisation,
    teamName: (slug) => teams.get(slug) ?? slug,
    evidenceName: (id) => names.get(id) ?? id,
    officeName: (slug) => offices.get(slug) ?? slug,
    requirementText: (id) => texts.get(id) ?? id,
  };
}
