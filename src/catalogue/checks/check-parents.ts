import { type FaultList, placeWithin } from '../fact-file.ts';
import type { Facts } from '../read-facts.ts';

/** What is a kind of what never runs in a circle. */
export function checkParents({ technologies }: Facts, faults: FaultList): void {
  const parentsOf = new Map(technologies.map(({ value }) => [value.slug, value.parents]));
  const settled = new Set<string>();
  for (const { value, place } of technologies) {
    const circle = findCircle(value.slug, parentsOf, settled, []);
    if (circle === null) continue;
    const message = `the parents run in a circle (${circle.join(' > ')}); remove one link`;
    faults.add(placeWithin(place, 'parents'), message);
  }
}

/** Walks upward; every technology on a circle is settled, so one circle is told once. */
function findCircle(
  slug: string,
  parentsOf: ReadonlyMap<string, readonly string[]>,
  settled: Set<string>,
  trail: readonly string[],
): readonly string[] | null {
  const start = trail.indexOf(slug);
  if (start >= 0) return [...trail.slice(start), slug];
  if (settled.has(slug)) return null;
  let found: readonly string[] | null = null;
  for (const parent of parentsOf.get(slug) ?? []) {
    found ??= findCircle(parent, parentsOf, settled, [...trail, slug]);
  }
  settled.add(slug);
  return found;
}
