import type { Profile, Ranking, Slug } from '../../src/engine/index.ts';
import { acceptedTeams, type Form, type PersonCase } from '../reading/person-case.ts';

/** A case in one form, and the order in which a ranker put the teams. */
export interface Ordered {
  /** File of the case, without folder and ending. */
  readonly file: string;
  readonly person: PersonCase;
  readonly form: Form;
  readonly order: readonly Slug[];
}

/** The same with all that the engine said. */
export interface Outcome extends Ordered {
  readonly profile: Profile;
  readonly ranking: Ranking;
  readonly readMillis: number;
  readonly rankMillis: number;
}

export function firstOf({ order }: Ordered): Slug | null {
  return order[0] ?? null;
}

/** The first team is the one expected. */
export function isStrict(ordered: Ordered): boolean {
  return firstOf(ordered) === ordered.person.label.best;
}

/** The first team is expected or acceptable. */
export function isLenient(ordered: Ordered): boolean {
  const first = firstOf(ordered);
  return first !== null && acceptedTeams(ordered.person).has(first);
}

/** The team expected is among the first two. */
export function isBestInTwo({ order, person }: Ordered): boolean {
  return order.slice(0, 2).some((team) => team === person.label.best);
}

export function isNoFit({ ranking }: Outcome): boolean {
  return ranking.verdict === 'no_fit';
}

/** The answer says that no team fits, or that too little is known to tell. */
export function isAbstention({ ranking }: Outcome): boolean {
  return ranking.verdict === 'no_fit' || ranking.verdict === 'insufficient_evidence';
}

/**
 * The verdict on the minimum requirements is what the case lets one say. False and unknown are the
 * same to a reader of a case that misses the floor: neither lets the person pass.
 */
export function isMinimumRight({ person, form, ranking }: Outcome): boolean {
  const fromText = form === 'text' ? person.meetsMinimumFromText : undefined;
  const wanted = fromText === undefined ? person.meetsMinimum : fromText;
  if (wanted === 'either') return true;
  return wanted === false ? ranking.meetsMinimum !== true : ranking.meetsMinimum === wanted;
}
