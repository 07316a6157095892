import type { Catalogue, HybridRule, Organisation, Team, Technology } from '../engine/index.ts';
import type { Entry } from './entries.ts';
import type { Facts } from './read-facts.ts';
import type { OrganisationFacts } from './schemas/organisation.ts';

/** The facts as one value of the engine; null when the organisation could not be read. */
export function assembleCatalogue(facts: Facts): Catalogue | null {
  if (facts.organisation === null) return null;
  return {
    organisations: [assembleOrganisation(facts.organisation.value, facts)],
    teams: inOrder(facts.teams, facts.organisation.value.teams),
    technologies: assembleTechnologies(facts),
    contestedForms: valuesOf(facts.contestedForms),
    titles: valuesOf(facts.titles),
    interests: valuesOf(facts.interests),
  };
}

function valuesOf<T>(entries: readonly Entry<T>[]): T[] {
  return entries.map(({ value }) => value);
}

function assembleTechnologies({ technologies, sharedSources }: Facts): readonly Technology[] {
  return technologies
    .map(({ value, place }) => ({
      ...value,
      sources: value.sources ?? sharedSources.get(place.file.name)?.value ?? [],
    }))
    .sort(bySlug);
}

function bySlug(one: { readonly slug: string }, other: { readonly slug: string }): number {
  if (one.slug === other.slug) return 0;
  return one.slug < other.slug ? -1 : 1;
}

function inOrder(teams: Facts['teams'], order: readonly string[]): readonly Team[] {
  return valuesOf(teams).sort((one, other) => order.indexOf(one.slug) - order.indexOf(other.slug));
}

function assembleOrganisation(
  { slug, name, mission, notes, hybrid, sources }: OrganisationFacts,
  { role, offices }: Facts,
): Organisation {
  return {
    slug,
    name,
    mission,
    notes: notes.map(({ text }) => text),
    role: role?.value ?? null,
    hybrid: hybrid === null ? null : assembleHybrid(hybrid),
    offices: valuesOf(offices),
    sources,
  };
}

function assembleHybrid(hybrid: NonNullable<OrganisationFacts['hybrid']>): HybridRule {
  return { ...hybrid, notes: hybrid.notes.map(({ text }) => text) };
}
