import { type Figure, shareWhere } from './figure.ts';
import { firstOf, type Ordered } from './outcome.ts';

/** People with more than one form, each with the first team of every form. */
export function firstTeamsByPerson(
  outcomes: readonly Ordered[],
): ReadonlyMap<string, readonly Ordered[]> {
  const byPerson = new Map<string, Ordered[]>();
  for (const outcome of outcomes) {
    const { id } = outcome.person;
    byPerson.set(id, [...(byPerson.get(id) ?? []), outcome]);
  }
  return new Map([...byPerson].filter(([, ordered]) => ordered.length > 1));
}

/** How often all forms of one person have the same first team. */
export function formAgreement(outcomes: readonly Ordered[]): Figure | null {
  const people = [...firstTeamsByPerson(outcomes).values()];
  return shareWhere(people, (ordered) => new Set(ordered.map(firstOf)).size === 1);
}
