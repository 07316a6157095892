import { readInput } from '../engine/index.ts';
import type { PersonForm, ReadPerson } from './index.ts';
import { personInput } from './person-input.ts';
import { checkedAsOf, type RankingContext } from './ranking-terms.ts';

/**
 * Reads a person into a profile with evidence, under the newest catalogue; nothing is stored.
 * Throws as ranking does, save that no organisation takes part.
 */
export async function readPerson(
  context: RankingContext,
  form: PersonForm,
  asOf: string | null,
): Promise<ReadPerson> {
  const version = context.live.current();
  const readingDate = checkedAsOf(context, asOf);
  const person = await personInput(context, form, readingDate);
  const profile = readInput(version.compiled, person.input, readingDate);
  const warnings = [...(person.document?.warnings ?? []), ...profile.warnings];
  return {
    profile: { ...profile, warnings },
    text: person.document?.text ?? null,
    catalogue: version.id,
  };
}
