import type { ReadablePerson } from '../judging/index.ts';
import type { Context } from './context.ts';
import type { PersonForm } from './index.ts';

/**
 * A person whose words are at hand. Only a document needs time: it is read in a process of its own.
 *
 * @throws Failure `unreadable-document` and the other failures of reading for documents.
 */
export async function readablePerson(
  { documents }: Pick<Context, 'documents'>,
  person: PersonForm,
): Promise<ReadablePerson> {
  if (person.kind !== 'document') return person;
  const { mediaType, fileName, notes = [] } = person;
  // A plain array, not Node's Buffer, which the PDF parser refuses as damaged.
  const bytes = new Uint8Array(person.bytes);
  const { text, warnings } = await documents.read(bytes, { mediaType, fileName });
  return { kind: 'document', text, warnings, notes };
}
