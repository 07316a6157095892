import { extname } from 'node:path';
import { Failure } from '../../errors.ts';
import { type JsonForm, jsonForm } from './json-form.ts';
import type { Source } from './read-source.ts';

/** What a source turned out to be. */
export type SourceForm = JsonForm | { readonly kind: 'document' };

/** The server takes texts of the same size. */
const longestTextBytes = 1024 * 1024;

/** Files of these names go to the document reader, which says so when they are something else. */
const documentExtensions: ReadonlySet<string> = new Set(['.pdf', '.docx', '.doc', '.rtf', '.odt']);

/**
 * Tells documents, JSON and text apart by name and first bytes. What is no UTF-8 text is left to
 * the document reader, which knows more formats, if only to say why it does not read them.
 *
 * @throws Failure `invalid-request` for JSON that is none, `payload-too-large` for a long text.
 */
export function sourceForm(source: Source): SourceForm {
  const extension = source.fileName === null ? '' : extname(source.fileName).toLowerCase();
  const text = hasDocumentMark(source.bytes) ? null : decoded(source.bytes);
  if (text === null || documentExtensions.has(extension)) return { kind: 'document' };
  if (source.bytes.length > longestTextBytes) {
    throw new Failure('payload-too-large', `${source.label} is a text over 1 MB; send less.`);
  }
  const looksLikeJson = extension === '' && text.trimStart().startsWith('{');
  if (extension !== '.json' && !looksLikeJson) return { kind: 'text', text };
  return jsonForm(parsed(text, source.label), source.label);
}

/** The first bytes of PDF and of the archive that a DOCX is. */
function hasDocumentMark(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return start.startsWith('%PDF-') || start.startsWith('PK\u0003\u0004');
}

/** Null for what is not UTF-8, or holds zero bytes as no text does. */
function decoded(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function parsed(text: string, label: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Failure('invalid-request', `${label} is not valid JSON: ${reason}`, [], {
      cause: thrown,
    });
  }
}
