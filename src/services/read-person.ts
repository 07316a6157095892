import type { PersonForm, ReadPerson } from './index.ts';
import { checkedAsOf, type RankingContext } from './ranking-terms.ts';
import { readablePerson } from './readable-person.ts';

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
  const person = await readablePerson(context, form);
  const profile = await context.judge.read(version, person, readingDate);
  const document = person.kind === 'document' ? person : null;
  const warnings = [...(document?.warnings ?? []), ...profile.warnings];
  return {
    profile: { ...profile, warnings },
    text: document?.text ?? null,
    catalogue: version.id,
  };
}
