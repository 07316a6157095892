import type { Importance, Slug, Team } from '../catalogue.ts';
import { shareOf, thousandthsOf } from './fixed-point.ts';
import type { RankingParameters } from './parameters.ts';

const order: readonly Importance[] = ['adjacent', 'used', 'core'];

/** What a team lists, each technology once with its highest importance. */
export function listedBy(team: Team): ReadonlyMap<Slug, Importance> {
  const listed = new Map<Slug, Importance>();
  for (const { technology, importance } of team.technologies) {
    const earlier = listed.get(technology);
    if (earlier === undefined || order.indexOf(importance) > order.indexOf(earlier)) {
      listed.set(technology, importance);
    }
  }
  return listed;
}

/**
 * How much a technology tells for each team, before relations: evidence and importance, less what
 * it tells for all of them alike.
 *
 * @param evidence the technology's evidence, 0..1 by team slug.
 * @param importances what each team lists it as, `undefined` where a team does not.
 * @returns 0..1000 per team; at least 1 where the team lists it.
 */
export function ownWeights(
  evidence: Readonly<Record<Slug, number>>,
  teams: readonly Slug[],
  importances: readonly (Importance | undefined)[],
  parameters: RankingParameters,
): readonly number[] {
  const raw = teams.map((slug, index) =>
    rawWeight(thousandthsOf(evidence[slug] ?? 0), importances[index], parameters),
  );
  const common = shareOf(meanOf(raw), parameters.specificity);
  return raw.map((weight, index) => {
    const importance = importances[index];
    if (importance === undefined) return Math.max(0, weight - common);
    return Math.max(1, weight - common, shareOf(weight, parameters.listedFloor[importance]));
  });
}

function rawWeight(
  evidence: number,
  importance: Importance | undefined,
  parameters: RankingParameters,
): number {
  const unlisted = shareOf(evidence, parameters.unlistedShare);
  if (importance === undefined) return unlisted;
  const listed = parameters.importanceWeight[importance];
  // Evidence that the catalogue does not give is unknown, not nought: importance speaks alone.
  if (evidence === 0) return listed;
  const { importanceShare } = parameters;
  const mixed = shareOf(evidence, 1000 - importanceShare) + shareOf(listed, importanceShare);
  // Being listed as adjacent must not cost what the evidence alone would have given.
  return Math.max(mixed, unlisted);
}

function meanOf(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length === 0 ? 0 : Math.floor(sum / values.length);
}
