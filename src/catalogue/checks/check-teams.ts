import { type FaultList, type Place, placeWithin } from '../fact-file.ts';
import type { Facts } from '../read-facts.ts';
import type { TeamFacts } from '../schemas/team.ts';
import { checkTechnologies } from './check-references.ts';

/** Teams name known things, and every pair of teams can be told apart. */
export function checkTeams(facts: Facts, faults: FaultList): void {
  checkOrder(facts, faults);
  for (const { value, place } of facts.teams) {
    checkIdentity(value, place, facts, faults);
    checkMembers(value, place, facts, faults);
    checkContrasts(value, place, facts, faults);
  }
}

function checkOrder({ organisation, known }: Facts, faults: FaultList): void {
  if (organisation === null) return;
  const { value, place } = organisation;
  for (const [index, slug] of value.teams.entries()) {
    if (known.teams.has(slug)) continue;
    const message = `unknown team "${slug}"; write the name of a file of teams/`;
    faults.add(placeWithin(place, 'teams', index), message);
  }
}

function checkIdentity(team: TeamFacts, place: Place, facts: Facts, faults: FaultList): void {
  if (place.file.name !== `teams/${team.slug}.yaml`) {
    faults.add(
      placeWithin(place, 'slug'),
      `the file is named otherwise; name it ${team.slug}.yaml`,
    );
  }
  const organisation = facts.organisation?.value;
  if (organisation === undefined) return;
  if (team.organisation !== organisation.slug) {
    const message = `unknown organisation "${team.organisation}"; write "${organisation.slug}"`;
    faults.add(placeWithin(place, 'organisation'), message);
  }
  if (!organisation.teams.includes(team.slug)) {
    faults.add(
      placeWithin(place, 'slug'),
      'the team has no place in organisation.yaml; add it to teams',
    );
  }
}

function checkMembers(team: TeamFacts, place: Place, facts: Facts, faults: FaultList): void {
  for (const list of ['focusAreas', 'signals'] as const) {
    for (const [index, { technologies }] of team[list].entries()) {
      checkTechnologies(
        technologies,
        placeWithin(place, list, index, 'technologies'),
        facts,
        faults,
      );
    }
  }
  const slugs = team.technologies.map(({ technology }) => technology);
  checkTechnologies(slugs, placeWithin(place, 'technologies'), facts, faults);
  const focusAreas = new Set(team.focusAreas.map(({ slug }) => slug));
  for (const [index, { technology, focusArea }] of team.technologies.entries()) {
    const at = placeWithin(place, 'technologies', index);
    if (slugs.indexOf(technology) < index) {
      faults.add(at, `"${technology}" stands above already; remove one`);
    }
    if (focusArea !== null && !focusAreas.has(focusArea)) {
      faults.add(
        placeWithin(at, 'focusArea'),
        `unknown focus area "${focusArea}"; write one of this team's`,
      );
    }
  }
  for (const [index, { interest }] of team.interests.entries()) {
    if (facts.known.interests.has(interest)) continue;
    const at = placeWithin(place, 'interests', index, 'interest');
    faults.add(at, `unknown interest "${interest}"; write a slug of interests.yaml`);
  }
}

/** A close call between any two teams needs the question that settles it. */
function checkContrasts(team: TeamFacts, place: Place, { known }: Facts, faults: FaultList): void {
  const against = team.contrasts.map((contrast) => contrast.against);
  for (const [index, other] of against.entries()) {
    const at = placeWithin(place, 'contrasts', index, 'against');
    if (!known.teams.has(other)) {
      faults.add(at, `unknown team "${other}"; write the name of a file of teams/`);
    } else if (other === team.slug || against.indexOf(other) < index) {
      faults.add(at, `expected one contrast with each other team; remove this one`);
    }
  }
  for (const other of known.teams) {
    if (other === team.slug || against.includes(other)) continue;
    faults.add(placeWithin(place, 'contrasts'), `no contrast with "${other}"; add one`);
  }
}
