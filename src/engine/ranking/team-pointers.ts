import type { Importance, Slug, Team, Technology, Title } from '../catalogue.ts';
import type { Groundwork, Pointer } from './compiled-weights.ts';
import type { Credit } from './credits.ts';
import { shareOf, thousandthsOf } from './fixed-point.ts';
import type { TeamPools } from './pools.ts';

/** A team on its way to weights. */
export interface TeamDraft {
  readonly team: Team;
  readonly index: number;
  readonly listed: ReadonlyMap<Slug, Importance>;
  /** What technologies tell by themselves, 1..1000. */
  readonly own: ReadonlyMap<Slug, number>;
  /** What titles tell, 1..1000. */
  readonly titles: ReadonlyMap<Slug, number>;
}

/** Everything that points to the team, by evidence id. */
export function pointersOf(
  draft: TeamDraft,
  pools: TeamPools,
  groundwork: Groundwork,
): ReadonlyMap<Slug, Pointer> {
  const pointers = new Map<Slug, Pointer>();
  for (const technology of groundwork.catalogue.technologies) {
    if (technology.status !== 'active') continue;
    const pointer = technologyPointer(draft, pools, technology, groundwork);
    if (pointer !== null) pointers.set(technology.slug, pointer);
  }
  const plain = { team: draft.index, core: false, via: null };
  for (const [slug, weight] of draft.titles) {
    pointers.set(slug, { ...plain, weight, pool: pools.title });
  }
  for (const { slug, strength } of draft.team.signals) {
    const weight = Math.max(thousandthsOf(strength), pointers.get(slug)?.weight ?? 0);
    if (weight > 0) pointers.set(slug, { ...plain, weight, pool: pools.signal });
  }
  return pointers;
}

function technologyPointer(
  draft: TeamDraft,
  pools: TeamPools,
  technology: Technology,
  { parameters, families, credits }: Groundwork,
): Pointer | null {
  const { slug } = technology;
  const { index: team, listed } = draft;
  const importance = listed.get(slug);
  const weight = draft.own.get(slug) ?? 0;
  const poolOf = (one: Slug) => pools.family(families.get(one) ?? one);
  if (importance !== undefined) {
    return { team, weight, pool: poolOf(slug), core: importance === 'core', via: null };
  }
  const best = bestCredit(draft, technology, credits.get(slug) ?? []);
  const given = Math.max(weight, best?.weight ?? 0);
  if (given < parameters.leastWeight) return null;
  // With evidence of its own above the listed technology's, it stands for nothing but itself.
  if (best === null || given > best.exact) {
    return { team, weight: given, pool: poolOf(slug), core: false, via: null };
  }
  const { towards, edge } = best.credit;
  const credit = Math.round((given * 100) / best.exact) / 100;
  const via = { technology: towards, relation: edge, credit };
  // Kin of the technology that it stands in for: in a family of its own a stand-in could find more
  // room than the technology itself, and be worth more.
  return { team, weight: given, pool: poolOf(towards), core: false, via };
}

/** An edge with what the technology is worth over it, and what the listed one itself is worth. */
interface Worth {
  readonly credit: Credit;
  readonly weight: number;
  readonly exact: number;
}

/**
 * The edge over which a technology is worth most to the team, ties by slug and edge. Where the
 * catalogue gives evidence of its own, only close kin may stand above that judgement.
 */
function bestCredit(
  draft: TeamDraft,
  technology: Technology,
  credits: readonly Credit[],
): Worth | null {
  const judged = (technology.evidence[draft.team.slug] ?? 0) > 0;
  let best: Worth | null = null;
  for (const credit of credits) {
    if ((judged && !credit.close) || !draft.listed.has(credit.towards)) continue;
    const exact = draft.own.get(credit.towards) ?? 0;
    const weight = shareOf(exact, credit.share);
    const order = best === null ? 1 : weight - best.weight || precedence(credit, best.credit);
    if (order > 0) best = { credit, weight, exact };
  }
  return best;
}

function precedence(credit: Credit, other: Credit): number {
  if (credit.towards !== other.towards) return credit.towards < other.towards ? 1 : -1;
  if (credit.edge !== other.edge) return credit.edge < other.edge ? 1 : -1;
  return credit.share - other.share;
}

/** Weights of a title for each team, less what it tells for all of them alike. */
export function titleWeights(
  title: Title,
  teams: readonly Slug[],
  specificity: number,
): readonly number[] {
  const raw = teams.map((slug) => thousandthsOf(title.evidence[slug] ?? 0));
  const sum = raw.reduce((total, one) => total + one, 0);
  const common = shareOf(Math.floor(sum / Math.max(1, raw.length)), specificity);
  return raw.map((weight) => Math.max(0, weight - common));
}
