import { type FaultList, type Place, placeWithin } from '../fact-file.ts';
import type { Facts } from '../read-facts.ts';
import type { TechnologyFacts } from '../schemas/technology.ts';

/** Every slug that an entry mentions belongs to something. Teams are checked in check-teams.ts. */
export function checkReferences(facts: Facts, faults: FaultList): void {
  for (const { value, place } of facts.technologies) {
    checkTechnology(value, place, facts, faults);
  }
  for (const { value, place } of facts.interests) {
    checkTechnologies(value.technologies, placeWithin(place, 'technologies'), facts, faults);
  }
  for (const { value, place } of facts.titles) {
    checkEvidence(value.evidence, placeWithin(place, 'evidence'), facts, faults);
  }
  for (const { value, place } of facts.contestedForms) {
    const claims = value.claims.map(({ technology }) => technology);
    checkTechnologies(claims, placeWithin(place, 'claims'), facts, faults);
    if (value.owner === null) continue;
    checkTechnologies([value.owner], placeWithin(place, 'owner'), facts, faults);
  }
  checkRole(facts, faults);
  checkOffices(facts, faults);
}

/** `place` is of the list; each fault is put on its member. */
export function checkTechnologies(
  slugs: readonly string[],
  place: Place,
  { known }: Facts,
  faults: FaultList,
): void {
  for (const [index, slug] of slugs.entries()) {
    if (known.technologies.has(slug)) continue;
    const message = `unknown technology "${slug}"; write a slug of technologies/*.yaml`;
    faults.add(placeWithin(place, index), message);
  }
}

function checkTechnology(
  { slug, kind, parents, relations, evidence }: TechnologyFacts,
  place: Place,
  facts: Facts,
  faults: FaultList,
): void {
  const kinds = facts.vocabulary?.value.kinds;
  if (kinds !== undefined && !Object.hasOwn(kinds, kind)) {
    const message = `unknown kind "${kind}"; write one of the kinds in vocabulary.yaml`;
    faults.add(placeWithin(place, 'kind'), message);
  }
  checkTechnologies(parents, placeWithin(place, 'parents'), facts, faults);
  const related = relations.map(({ technology }) => technology);
  checkTechnologies(related, placeWithin(place, 'relations'), facts, faults);
  checkEvidence(evidence, placeWithin(place, 'evidence'), facts, faults);
  const seen = new Set<string>();
  for (const [index, { technology, type }] of relations.entries()) {
    const at = placeWithin(place, 'relations', index);
    if (technology === slug) faults.add(at, 'a technology has no relation to itself; remove it');
    if (seen.has(`${technology} ${type}`))
      faults.add(at, 'the same relation stands above; remove one');
    seen.add(`${technology} ${type}`);
    if (statesMirror(facts, slug, technology, type)) {
      faults.add(at, `"${type}" is symmetric and stands at "${technology}" already; remove one`);
    }
  }
}

/** True for the later of two statements of one symmetric relation. */
function statesMirror(facts: Facts, slug: string, other: string, type: string): boolean {
  if (facts.vocabulary?.value.relationTypes[type]?.direction !== 'symmetric') return false;
  if (other >= slug) return false;
  const mirror = facts.technologies.find(({ value }) => value.slug === other);
  return (
    mirror?.value.relations.some((one) => one.technology === slug && one.type === type) ?? false
  );
}

function checkEvidence(
  evidence: Readonly<Record<string, number>>,
  place: Place,
  { known }: Facts,
  faults: FaultList,
): void {
  for (const team of Object.keys(evidence)) {
    if (known.teams.has(team)) continue;
    faults.add(
      placeWithin(place, team),
      `unknown team "${team}"; write the name of a file of teams/`,
    );
  }
}

function checkRole(facts: Facts, faults: FaultList): void {
  if (facts.role === null) return;
  const { value, place } = facts.role;
  for (const list of ['requirements', 'responsibilities'] as const) {
    for (const [index, { technologies }] of value[list].entries()) {
      checkTechnologies(
        technologies,
        placeWithin(place, list, index, 'technologies'),
        facts,
        faults,
      );
    }
  }
  const keySkills = value.keySkills.map(({ technology }) => technology);
  checkTechnologies(keySkills, placeWithin(place, 'keySkills'), facts, faults);
  checkTechnologies(value.languagesNamed, placeWithin(place, 'languagesNamed'), facts, faults);
  checkTechnologies(value.languagesLike, placeWithin(place, 'languagesLike'), facts, faults);
}

function checkOffices(
  { offices, organisation, vocabulary, known }: Facts,
  faults: FaultList,
): void {
  const presences = vocabulary?.value.presences;
  for (const { value, place } of offices) {
    if (presences === undefined || Object.hasOwn(presences, value.presence)) continue;
    const message = `unknown presence "${value.presence}"; write one of vocabulary.yaml`;
    faults.add(placeWithin(place, 'presence'), message);
  }
  if (organisation === null) return;
  for (const [index, { office }] of (organisation.value.hybrid?.variations ?? []).entries()) {
    if (known.offices.has(office)) continue;
    const at = placeWithin(organisation.place, 'hybrid', 'variations', index, 'office');
    faults.add(at, `unknown office "${office}"; write a slug of offices.yaml`);
  }
}
