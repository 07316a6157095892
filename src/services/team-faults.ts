import type { Catalogue, Team } from '../engine/index.ts';
import type { Fault } from '../errors.ts';
import { repeatedFaults, unknownFaults } from './refuse-faults.ts';
import { teamNameFaults } from './team-name-faults.ts';

type Known = (slug: string) => boolean;

/**
 * What is wrong with a team in this catalogue, with pointers into the body that brings it. `before`
 * is the team as it stood, null for a new one.
 */
export function teamFaults(team: Team, catalogue: Catalogue, before: Team | null): Fault[] {
  const isTechnology = known(catalogue.technologies);
  return [
    ...organisationFaults(team, catalogue),
    ...teamNameFaults(team, catalogue, before),
    ...repeatedFaults(team.aliases, (index) => `/aliases/${index}`),
    ...focusAreaFaults(team, isTechnology),
    ...technologyFaults(team, isTechnology),
    ...signalFaults(team, isTechnology),
    ...contrastFaults(team, known(catalogue.teams)),
    ...interestFaults(team, known(catalogue.interests)),
  ];
}

function known(records: readonly { readonly slug: string }[]): Known {
  const slugs = new Set(records.map(({ slug }) => slug));
  return (slug) => slugs.has(slug);
}

function organisationFaults({ organisation }: Team, { organisations }: Catalogue): Fault[] {
  const slugs = organisations.map(({ slug }) => slug);
  if (slugs.includes(organisation)) return [];
  const message = `There is no organisation "${organisation}". Known: ${slugs.join(', ')}.`;
  return [{ pointer: '/organisation', code: 'unknown-organisation', message }];
}

function technologyListFaults(
  technologies: readonly string[],
  isTechnology: Known,
  pointerOf: (index: number) => string,
): Fault[] {
  return [
    ...unknownFaults(technologies, isTechnology, pointerOf, 'technology'),
    ...repeatedFaults(technologies, pointerOf),
  ];
}

function focusAreaFaults({ focusAreas }: Team, isTechnology: Known): Fault[] {
  const slugs = focusAreas.map(({ slug }) => slug);
  return [
    ...repeatedFaults(slugs, (index) => `/focus_areas/${index}/slug`),
    ...focusAreas.flatMap(({ technologies }, area) =>
      technologyListFaults(
        technologies,
        isTechnology,
        (index) => `/focus_areas/${area}/technologies/${index}`,
      ),
    ),
  ];
}

function technologyFaults({ technologies, focusAreas }: Team, isTechnology: Known): Fault[] {
  const areas = focusAreas.map(({ slug }) => slug);
  const strayAreas = technologies.flatMap(({ focusArea }, index) => {
    if (focusArea === null || areas.includes(focusArea)) return [];
    const message =
      `This team has no focus area "${focusArea}". Add it to focus_areas, name one of ` +
      `${areas.join(', ') || '(none yet)'}, or leave focus_area out.`;
    return [{ pointer: `/technologies/${index}/focus_area`, code: 'unknown-focus-area', message }];
  });
  const slugs = technologies.map(({ technology }) => technology);
  return [
    ...technologyListFaults(slugs, isTechnology, (index) => `/technologies/${index}/technology`),
    ...strayAreas,
  ];
}

function signalFaults({ signals }: Team, isTechnology: Known): Fault[] {
  const slugs = signals.map(({ slug }) => slug);
  return [
    ...repeatedFaults(slugs, (index) => `/signals/${index}/slug`),
    ...signals.flatMap(({ technologies }, signal) =>
      technologyListFaults(
        technologies,
        isTechnology,
        (index) => `/signals/${signal}/technologies/${index}`,
      ),
    ),
  ];
}

function contrastFaults({ slug, contrasts }: Team, isTeam: Known): Fault[] {
  const pointerOf = (index: number) => `/contrasts/${index}/against`;
  const others = contrasts.map(({ against }) => against);
  const selves = others.flatMap((against, index) => {
    if (against !== slug) return [];
    const message = 'A team contrasts with another team, not with itself. Name another.';
    return [{ pointer: pointerOf(index), code: 'itself', message }];
  });
  const isKnown: Known = (against) => against === slug || isTeam(against);
  return [
    ...selves,
    ...unknownFaults(others, isKnown, pointerOf, 'team'),
    ...repeatedFaults(others, pointerOf),
  ];
}

function interestFaults({ interests }: Team, isInterest: Known): Fault[] {
  const pointerOf = (index: number) => `/interests/${index}/interest`;
  const slugs = interests.map(({ interest }) => interest);
  return [
    ...unknownFaults(slugs, isInterest, pointerOf, 'interest'),
    ...repeatedFaults(slugs, pointerOf),
  ];
}
