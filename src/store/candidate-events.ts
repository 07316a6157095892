import type { PlacedPerson } from './candidate-rows.ts';
import type { RankedDraft } from './candidates.ts';
import type { Transaction } from './database.ts';
import type { NewEvent } from './events.ts';

/** What the trail says of a person who was written, and of whether they object. */
export function candidateEvents(
  what: 'created' | 'updated',
  { id, version }: Pick<PlacedPerson, 'id' | 'version'>,
  { input }: RankedDraft,
  wasObjecting: boolean,
): readonly NewEvent[] {
  const about = { subjects: [id], data: { version } };
  const written: NewEvent = { type: `candidate.${what}`, ...about };
  const isObjecting = input.objection !== null;
  if (isObjecting === wasObjecting) return [written];
  return [
    written,
    { type: isObjecting ? 'candidate.objected' : 'candidate.objection_withdrawn', ...about },
  ];
}

/** One for all people of a transaction, so that a long stream stays some hundred lines a row. */
export function importEvent(
  placed: readonly Pick<PlacedPerson, 'id' | 'version'>[],
  drafts: readonly RankedDraft[],
): NewEvent {
  const created = placed.filter(({ version }) => version === 1).length;
  return {
    type: 'candidates.imported',
    subjects: placed.map(({ id }) => id),
    data: {
      created,
      updated: placed.length - created,
      objecting: drafts.filter(({ input }) => input.objection !== null).length,
    },
  };
}

/** Keys that are for the person go with them. To be asked for before they are gone. */
export async function erasedEvent(tx: Transaction, id: string): Promise<NewEvent> {
  const keys = await tx.apiKey.findMany({ where: { candidateId: id }, select: { id: true } });
  const subjects = [id, ...keys.map((key) => key.id)];
  return { type: 'candidate.erased', subjects, data: { keys: keys.length } };
}
