import type { Entry } from '../entries.ts';
import { type FaultList, type Place, placeWithin } from '../fact-file.ts';
import type { Facts } from '../read-facts.ts';

/** Every name stands once, so that it means one thing. */
export function checkNames(facts: Facts, faults: FaultList): void {
  checkEvidenceIds(facts, faults);
  checkUnique(slugsOf(facts.offices), 'office', faults);
  const forms = facts.contestedForms.map(
    ({ value, place }): Named => [value.form.toLowerCase(), placeWithin(place, 'form')],
  );
  checkUnique(forms, 'contested form', faults);
  if (facts.role !== null) {
    const { value, place } = facts.role;
    const ids = value.requirements.map(
      ({ id }, index): Named => [id, placeWithin(place, 'requirements', index, 'id')],
    );
    checkUnique(ids, 'requirement', faults);
  }
}

type Named = readonly [name: string, place: Place];

function slugsOf(entries: readonly Entry<{ readonly slug: string }>[]): readonly Named[] {
  return entries.map(({ value, place }) => [value.slug, placeWithin(place, 'slug')]);
}

/**
 * Technologies, signals, titles and interests share one space of names: an answer names its
 * evidence by slug alone, and so does a request that leaves evidence out.
 */
function checkEvidenceIds(facts: Facts, faults: FaultList): void {
  const signals = facts.teams.flatMap(({ value, place }) =>
    value.signals.map(
      ({ slug }, index): Named => [slug, placeWithin(place, 'signals', index, 'slug')],
    ),
  );
  const named = [
    ...slugsOf(facts.technologies),
    ...slugsOf(facts.titles),
    ...slugsOf(facts.interests),
    ...signals,
  ];
  checkUnique(named, 'technology, title, interest or signal', faults);
}

function checkUnique(named: readonly Named[], kind: string, faults: FaultList): void {
  const seen = new Map<string, Place>();
  for (const [name, place] of named) {
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, place);
      continue;
    }
    const where = `${first.file.name}:${first.file.lineOf(first.path)}`;
    faults.add(place, `a ${kind} "${name}" stands in ${where} already; rename one or join them`);
  }
}
