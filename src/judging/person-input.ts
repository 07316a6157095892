import { inputFromProfile, inputFromResume, inputFromText } from '../documents/index.ts';
import type { Input, PersonInput, Section } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import type { PersonNote, ReadablePerson } from './judge.ts';

/**
 * Turns a person into what the engine takes.
 *
 * @param asOf YYYY-MM-DD, checked before.
 * @throws Failure `invalid-request` for a blank text or JSON that cannot be read as a person;
 *   `unreadable-document` for a document without words.
 */
export function personInput(person: ReadablePerson, asOf: string): PersonInput {
  const own = ownInput(person, asOf);
  const notes = person.notes ?? [];
  if (notes.length === 0) return own;
  const { input, document } = own;
  const sections = [...input.sections, ...notes.map(noteSection)];
  return { input: { ...input, sections }, hashed: hashedOf(person), document };
}

function noteSection({ text }: PersonNote, index: number): Section {
  return { field: `/notes/${index}/text`, text, kind: 'note', period: null };
}

function ownInput(person: ReadablePerson, asOf: string): PersonInput {
  switch (person.kind) {
    case 'text':
      return textInput(person.text);
    case 'profile':
      return jsonInput(person.profile, '/profile', (json) => inputFromProfile(json, asOf));
    case 'resume':
      return jsonInput(person.resume, '/resume', (json) => inputFromResume(json, asOf));
    case 'document':
      return documentInput(person.text, person.warnings);
  }
}

/**
 * What receipts hash: `text`, `profile` or `resume` as sent; of a document, its text. With notes,
 * an object of that member and `notes`.
 */
export function hashedOf(person: ReadablePerson): unknown {
  const own = ownHashed(person);
  const notes = person.notes ?? [];
  if (notes.length === 0) return own;
  return { notes, [person.kind === 'document' ? 'text' : person.kind]: own };
}

function ownHashed(person: ReadablePerson): unknown {
  switch (person.kind) {
    case 'profile':
      return person.profile;
    case 'resume':
      return person.resume;
    default:
      return person.text;
  }
}

function textInput(text: string): PersonInput {
  if (text.trim() === '') {
    throw new Failure('invalid-request', 'The text is empty: send the words of a résumé.', [
      {
        pointer: '/text',
        code: 'blank',
        message: 'Expected the words of a résumé or of a description, got only blanks.',
      },
    ]);
  }
  return { input: inputFromText(text), hashed: text, document: null };
}

function documentInput(
  text: string,
  warnings: NonNullable<PersonInput['document']>['warnings'],
): PersonInput {
  if (text.trim() === '') {
    throw new Failure(
      'unreadable-document',
      'The document holds no text. If it was scanned, run text recognition over it first, or ' +
        'send its words as `text`.',
    );
  }
  return { input: inputFromText(text), hashed: text, document: { text, warnings } };
}

/** Nothing to read at all is a mistake of the caller, not a person whom no team fits. */
function isEmpty({ sections, skills, signals, titles }: Input): boolean {
  return sections.length + skills.length + signals.length + titles.length === 0;
}

function emptyPerson(): Failure {
  const message = 'Expected skills, work, a headline or interests; nothing in it can be read.';
  return new Failure('invalid-request', 'The person is empty: send what they can or did.', [
    { pointer: '', code: 'blank', message },
  ]);
}

/** Readers point into the profile or resume; callers look for the fault in the whole body. */
function jsonInput(json: unknown, at: string, read: (json: unknown) => Input): PersonInput {
  try {
    const input = read(json);
    if (isEmpty(input)) throw emptyPerson();
    return { input, hashed: json, document: null };
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    const faults = thrown.faults.map((fault) =>
      fault.pointer === undefined ? fault : { ...fault, pointer: at + fault.pointer },
    );
    throw new Failure(thrown.code, thrown.message, faults, { cause: thrown });
  }
}
