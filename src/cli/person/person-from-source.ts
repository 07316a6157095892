import {
  createDocumentReader,
  inputFromProfile,
  inputFromResume,
  inputFromText,
} from '../../documents/index.ts';
import { canonicalJson, type PersonInput } from '../../engine/index.ts';
import { Failure } from '../../errors.ts';
import type { Source } from './read-source.ts';
import { sourceForm } from './source-form.ts';

/** Turns a file into what the engine takes, exactly as the server would. */
export async function personFromSource(source: Source, asOf: string): Promise<PersonInput> {
  const form = sourceForm(source);
  switch (form.kind) {
    case 'document':
      return documentPerson(source);
    case 'text':
      checkNotBlank(form.text, source);
      return { input: inputFromText(form.text), hashed: form.text, document: null };
    case 'profile':
      checkCanonical(form.json, source);
      return { input: inputFromProfile(form.json, asOf), hashed: form.json, document: null };
    case 'resume':
      checkCanonical(form.json, source);
      return { input: inputFromResume(form.json, asOf), hashed: form.json, document: null };
  }
}

async function documentPerson(source: Source): Promise<PersonInput> {
  const reader = createDocumentReader();
  try {
    const { text, warnings } = await reader.read(source.bytes, {
      mediaType: null,
      fileName: source.fileName,
    });
    checkNotBlank(text, source);
    return { input: inputFromText(text), hashed: text, document: { text, warnings } };
  } finally {
    await reader.close();
  }
}

function checkNotBlank(text: string, source: Source): void {
  if (text.trim() !== '') return;
  throw new Failure('invalid-request', `${source.label} holds no words: give a résumé.`);
}

/** JSON without a canonical form has no receipt: half characters, or deeper than anybody nests. */
function checkCanonical(json: unknown, source: Source): void {
  try {
    canonicalJson(json);
  } catch (thrown) {
    const reason = thrown instanceof TypeError ? thrown.message : 'it is nested too deeply.';
    throw new Failure('invalid-request', `${source.label} cannot be ranked: ${reason}`, [], {
      cause: thrown,
    });
  }
}
