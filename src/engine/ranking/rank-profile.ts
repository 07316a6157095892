import type { CompiledCatalogue } from '../compile.ts';
import type { Profile, ReadSkill } from '../profile.ts';
import type { Counterfactual, Gap, Match, Ranking, RankOptions } from '../ranking.ts';
import type { OrganisationWeights, Weights } from './compiled-weights.ts';
import { counterfactualFinder } from './counterfactual.ts';
import { contrastOf, type Effect, effectsOf, evidenceOf } from './evidence.ts';
import { closedGaps, gapsOf } from './gaps.ts';
import { inRankOrder } from './order.ts';
import { pointsOf, skillsInOrder } from './points.ts';
import { probabilitiesOf } from './probability.ts';
import { contradictionsIn, recognisedOf } from './recognised.ts';
import { judgeRequirements } from './requirements.ts';
import { type Standing, standingsOf } from './standings.ts';
import { substanceOf, tieBreakOf, verdictOf } from './verdict.ts';
import { wishOf, wishWarnings } from './wish.ts';
import { judgeWorkMode } from './work-mode.ts';

/**
 * Ranks a profile against every active team of an organisation.
 *
 * The same profile, catalogue and options give the same answer, whatever the order of the skills.
 *
 * @throws RangeError when the catalogue has no such organisation, or `asOf` has no year.
 */
export function rankProfile(
  compiled: CompiledCatalogue,
  profile: Profile,
  options: RankOptions,
): Ranking {
  const { catalogue, weights } = compiled;
  const { parameters } = weights;
  const { without, wishes } = options;
  const organisation = organisationOf(weights, options.organisation);
  const asOfYear = yearOf(options.asOf);
  const skills = remaining(skillsInOrder(profile.skills), without);
  const points = pointsOf(skills, profile, without, organisation, asOfYear, parameters);
  const standings = standingsOf(points, organisation);
  const ordered = inRankOrder(standings);
  const verdict = verdictOf(ordered, substanceOf(points), parameters);
  const person = { skills, points, without, asOfYear };
  const effects = options.explain === 'none' ? [] : effectsOf(points, standings);
  return {
    organisation: options.organisation,
    asOf: options.asOf,
    verdict,
    tieBreak: verdict === 'close_call' ? tieBreakOf(ordered) : null,
    matches: matchesOf(
      ordered,
      effects,
      {
        gaps: gapFinder(skills, options, weights),
        counterfactual: options.counterfactuals
          ? counterfactualFinder(person, standings, ordered, organisation, parameters)
          : () => null,
      },
      options,
      weights,
    ),
    contrast:
      options.explain === 'full' ? contrastOf(effects, ordered, parameters.contrastShown) : [],
    ...judgeRequirements(catalogue, organisation.organisation, { ...profile, skills }, without),
    technologies: recognisedOf(skills, organisation),
    unrecognised: profile.unrecognised,
    workMode: judgeWorkMode(organisation.organisation, options.location),
    warnings: [
      ...profile.warnings,
      ...contradictionsIn(skills),
      ...wishWarnings(wishes, organisation, weights.interests),
    ],
  };
}

function organisationOf(weights: Weights, slug: string): OrganisationWeights {
  const organisation = weights.organisations.get(slug);
  if (organisation !== undefined) return organisation;
  const known = [...weights.organisations.keys()].join(', ');
  throw new RangeError(`There is no organisation "${slug}" in this catalogue; it has: ${known}.`);
}

function yearOf(asOf: string): number {
  const year = Number(asOf.slice(0, 4));
  if (Number.isInteger(year) && year > 0) return year;
  throw new RangeError(`"${asOf}" is no date; expected YYYY-MM-DD.`);
}

function remaining(skills: readonly ReadSkill[], without: readonly string[]): readonly ReadSkill[] {
  if (without.length === 0) return skills;
  return skills.filter(({ technology }) => !without.includes(technology));
}

/** Gaps cost as much as all the rest together, so they are looked for only where they are shown. */
function gapFinder(
  skills: readonly ReadSkill[],
  { explain, without }: RankOptions,
  { parameters }: Weights,
): (standing: Standing) => readonly Gap[] {
  if (explain !== 'full') return () => [];
  const closed = closedGaps(skills, without);
  return (standing) => gapsOf(standing, closed, parameters.gapsShown);
}

/** What costs more than the rest, and is therefore found only where it is asked for. */
interface Finders {
  readonly gaps: (standing: Standing) => readonly Gap[];
  readonly counterfactual: (place: number) => Counterfactual | null;
}

function matchesOf(
  ordered: readonly Standing[],
  effects: readonly (readonly Effect[])[],
  find: Finders,
  { explain, wishes }: RankOptions,
  { parameters }: Weights,
): readonly Match[] {
  const fits = ordered.map(({ fit }) => fit);
  const probabilities = probabilitiesOf(fits, parameters);
  return ordered.map((standing, place): Match => {
    const { team } = standing.weights;
    return {
      rank: place + 1,
      team: team.slug,
      name: team.name,
      fit: standing.fit / 100,
      probability: (probabilities[place] ?? 0) / 10_000,
      wish: wishOf(team, wishes),
      evidence: evidenceOf(effects[standing.index] ?? [], explain, parameters.summaryShown),
      gaps: find.gaps(standing),
      counterfactual: find.counterfactual(place),
    };
  });
}
