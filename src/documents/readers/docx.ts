import mammoth from 'mammoth';
import { Failure } from '../../errors.ts';
import { tidyLines } from './characters.ts';
import { docxType, type ReadDocument } from './read-document.ts';
import type { WordElement } from './word-elements.ts';
import { linesOfWordDocument } from './word-lines.ts';

const emptyDocument: WordElement = { type: 'document', children: [] };

/**
 * Reads the body of a DOCX: paragraphs, lists, tables, text boxes and footnotes. Page headers and
 * footers, comments, deleted text and pictures are left out.
 *
 * @throws Failure `unreadable-document` when it is damaged or holds no text.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  let lines: string[] = [];
  // The tree is taken on its way to HTML, which is not wanted: an empty document goes on.
  const transformDocument = (document: WordElement): WordElement => {
    lines = linesOfWordDocument(document);
    return emptyDocument;
  };
  try {
    await mammoth.convertToHtml(inputOf(bytes), { transformDocument, externalFileAccess: false });
  } catch (cause) {
    const message = 'The DOCX is damaged and cannot be opened. Save it again, or send the text.';
    throw new Failure('unreadable-document', message, [], { cause });
  }
  const text = tidyLines(lines.join('\n'));
  if (/[\p{L}\p{N}]/u.test(text)) return { text, mediaType: docxType, pages: null, warnings: [] };
  const message = 'The DOCX holds no text, perhaps only pictures. Send the text.';
  throw new Failure('unreadable-document', message);
}

/** Mammoth takes a `buffer` in Node and an `arrayBuffer` in a browser, and ignores the other. */
function inputOf(bytes: Uint8Array): { buffer: Buffer; arrayBuffer: ArrayBuffer } {
  const arrayBuffer = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(arrayBuffer).set(bytes);
  // JSZip, which opens it, accepts any byte array; only mammoth's types insist on a Buffer.
  return { buffer: bytes as Buffer, arrayBuffer };
}
