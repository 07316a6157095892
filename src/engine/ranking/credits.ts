import type { Relation, Slug, Technology } from '../catalogue.ts';
import { shareOf, thousandthsOf } from './fixed-point.ts';
import type { Edge, RankingParameters } from './parameters.ts';

/** An edge over which experience with one technology counts for another. */
export interface Credit {
  /** The technology that it counts for. */
  readonly towards: Slug;
  readonly edge: Edge;
  /** 0..1000, the part of the other's weight. */
  readonly share: number;
  /** Close enough to count beside evidence of its own. */
  readonly close: boolean;
}

/** How far up the parents credit is carried; the share has faded well before. */
const ancestorStepsMax = 6;

/** Every edge out of every technology, archived ones left out. */
export function creditsOf(
  technologies: readonly Technology[],
  parameters: RankingParameters,
): ReadonlyMap<Slug, readonly Credit[]> {
  const active = new Map(
    technologies.filter(({ status }) => status === 'active').map((one) => [one.slug, one] as const),
  );
  const credits = new Map<Slug, Credit[]>([...active.keys()].map((slug) => [slug, []]));
  for (const technology of active.values()) {
    const { slug } = technology;
    for (const relation of technology.relations) {
      credits.get(slug)?.push(relationCredit(relation, relation.technology, parameters, true));
      credits.get(relation.technology)?.push(relationCredit(relation, slug, parameters, false));
    }
    for (const [ancestor, share] of ancestorShares(technology, active, parameters.childCredit)) {
      credits.get(slug)?.push({ towards: ancestor, edge: 'child-of', share, close: false });
    }
    for (const parent of new Set(technology.parents)) {
      const share = parameters.parentCredit;
      credits.get(parent)?.push({ towards: slug, edge: 'parent-of', share, close: false });
    }
  }
  return credits;
}

function relationCredit(
  relation: Relation,
  towards: Slug,
  parameters: RankingParameters,
  forward: boolean,
): Credit {
  const factors = forward ? parameters.creditForward : parameters.creditBackward;
  return {
    towards,
    edge: relation.type,
    share: shareOf(thousandthsOf(relation.strength), factors[relation.type]),
    close: parameters.closeRelations.includes(relation.type),
  };
}

/** Each ancestor once, by the shortest way; a cycle in the parents ends by itself. */
function ancestorShares(
  technology: Technology,
  active: ReadonlyMap<Slug, Technology>,
  childCredit: number,
): ReadonlyMap<Slug, number> {
  const shares = new Map<Slug, number>();
  let level = technology.parents;
  let share = childCredit;
  for (let step = 0; step < ancestorStepsMax && level.length > 0; step += 1) {
    const fresh = level.filter((slug) => slug !== technology.slug && !shares.has(slug));
    for (const slug of fresh) shares.set(slug, share);
    level = fresh.flatMap((slug) => active.get(slug)?.parents ?? []);
    share = shareOf(share, childCredit);
  }
  return shares;
}
