import type { Slug } from '../../src/engine/index.ts';
import { firstOf, type Ordered } from './outcome.ts';

/** Rows by expected team, columns by first team, both in the order of the catalogue. */
export interface Confusion {
  readonly teams: readonly Slug[];
  readonly counts: readonly (readonly number[])[];
}

export function confusionOf(outcomes: readonly Ordered[], teams: readonly Slug[]): Confusion {
  const counts = teams.map((expected) =>
    teams.map(
      (first) =>
        outcomes.filter(
          (outcome) => outcome.person.label.best === expected && firstOf(outcome) === first,
        ).length,
    ),
  );
  return { teams, counts };
}
