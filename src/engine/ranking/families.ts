import type { Slug, Technology } from '../catalogue.ts';

/**
 * Groups technologies that show the same skill: a category with its children. Kin saturate
 * together, so that ten message brokers are not ten skills.
 *
 * A technology belongs to its parent's family; one that is itself a parent, or has none, heads its
 * own. Of several parents the first by slug counts, so that their order in the catalogue does not.
 */
export function familiesOf(technologies: readonly Technology[]): ReadonlyMap<Slug, Slug> {
  const parents = new Set(technologies.flatMap((technology) => technology.parents));
  const families = new Map<Slug, Slug>();
  for (const technology of technologies) {
    const [first] = [...technology.parents].sort();
    const heads = first === undefined || parents.has(technology.slug);
    families.set(technology.slug, heads ? technology.slug : first);
  }
  return families;
}
