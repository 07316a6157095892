import type { Slug } from '../engine/index.ts';
import type { NewRanking } from '../store/index.ts';
import type { CatalogueImpact, TeamImpact } from './index.ts';

/** People whose move is told one by one. */
const movesMax = 100;

type Counted = { -readonly [Member in keyof TeamImpact]: TeamImpact[Member] };

/** Counts what differs between two rankings of each of many people. */
export class ImpactCount {
  readonly #teams: ReadonlyMap<Slug, Counted>;
  readonly #moves: { candidate: string; from: Slug; to: Slug }[] = [];
  #sampled = 0;
  #fits = 0;
  #orders = 0;
  #firsts = 0;
  #verdicts = 0;

  constructor(teams: readonly Slug[]) {
    this.#teams = new Map(teams.map((team) => [team, { ...nothing, team }]));
  }

  add(candidate: string, before: NewRanking, now: NewRanking): void {
    this.#sampled += 1;
    if (this.#countFits(before, now)) this.#fits += 1;
    if (order(before) !== order(now)) this.#orders += 1;
    if (before.verdict !== now.verdict) this.#verdicts += 1;
    this.#countFirst(candidate, before.teams[0]?.team ?? null, now.teams[0]?.team ?? null);
  }

  result(): Omit<CatalogueImpact, 'asOf' | 'catalogue' | 'isComplete' | 'people' | 'proposed'> {
    const sampled = this.#sampled;
    return {
      sampled,
      fitsChanged: this.#fits,
      ordersChanged: this.#orders,
      firstPlacesChanged: this.#firsts,
      verdictsChanged: this.#verdicts,
      teams: [...this.#teams.values()].map((team) => ({
        ...team,
        // Hundredths of a point were summed.
        meanChange: sampled === 0 ? 0 : Math.round(team.meanChange / sampled) / 100,
      })),
      moves: this.#moves,
    };
  }

  /** A team that is not ranked on one side has no fit there, which counts as nought. */
  #countFits(before: NewRanking, now: NewRanking): boolean {
    const old = fitsOf(before);
    const fresh = fitsOf(now);
    let isChanged = false;
    for (const [slug, team] of this.#teams) {
      const change = (fresh.get(slug) ?? 0) - (old.get(slug) ?? 0);
      if (change === 0) continue;
      isChanged = true;
      team.meanChange += change;
      if (change > 0) team.raised += 1;
      else team.lowered += 1;
    }
    return isChanged;
  }

  #countFirst(candidate: string, from: Slug | null, to: Slug | null): void {
    const left = from === null ? undefined : this.#teams.get(from);
    const taken = to === null ? undefined : this.#teams.get(to);
    if (left !== undefined) left.firstBefore += 1;
    if (taken !== undefined) taken.firstAfter += 1;
    if (from === to) return;
    this.#firsts += 1;
    if (left !== undefined) left.lost += 1;
    if (taken !== undefined) taken.gained += 1;
    if (from === null || to === null || this.#moves.length === movesMax) return;
    this.#moves.push({ candidate, from, to });
  }
}

const nothing: Omit<Counted, 'team'> = {
  firstBefore: 0,
  firstAfter: 0,
  gained: 0,
  lost: 0,
  raised: 0,
  lowered: 0,
  meanChange: 0,
};

function fitsOf({ teams }: NewRanking): ReadonlyMap<Slug, number> {
  return new Map(teams.map(({ team, fit }) => [team, fit]));
}

function order({ teams }: NewRanking): string {
  return teams.map(({ team }) => team).join(' ');
}
