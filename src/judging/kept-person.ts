import type { Location, RankOptions, Slug, Wishes } from '../engine/index.ts';
import type { PersonNote, ReadablePerson } from './judge.ts';

/** A person as the store keeps them; of a document, `person` is the text that reading gave. */
export interface KeptPerson {
  readonly kind: ReadablePerson['kind'];
  /** A text, or JSON as parsed. */
  readonly person: unknown;
  readonly notes: readonly PersonNote[];
  readonly wishes: Wishes | null;
  readonly location: Location | null;
}

/** What all kept people are ranked under alike. */
export interface KeptTerms {
  readonly organisation: Slug;
  /** YYYY-MM-DD */
  readonly asOf: string;
}

/** What ranking takes of a kept person. */
export function personOfKept({ kind, person, notes }: KeptPerson): ReadablePerson {
  if (kind === 'profile') return { kind, profile: person, notes };
  if (kind === 'resume') return { kind, resume: person, notes };
  const text = String(person);
  return kind === 'document' ? { kind, text, warnings: [], notes } : { kind, text, notes };
}

/**
 * How people are ranked for storing: for the order alone, whose answer the kept hash is of. Reasons
 * take three times as long, and come out of the same input, catalogue and parameters at any time.
 */
export function keptOptions(
  { organisation, asOf }: KeptTerms,
  { wishes, location }: Pick<KeptPerson, 'location' | 'wishes'>,
): RankOptions {
  return { organisation, asOf, explain: 'none', without: [], wishes, location };
}
