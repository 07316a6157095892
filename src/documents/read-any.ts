import { Failure } from '../errors.ts';
import type { ReadRequest } from './messages.ts';
import { readDocx } from './readers/docx.ts';
import { readPdf, tooMuchText } from './readers/pdf.ts';
import { readPlainText } from './readers/plain-text.ts';
import { docxType, pdfType, type ReadDocument } from './readers/read-document.ts';
import { sniffDocument } from './readers/sniff.ts';
import { requireSmallWhenInflated } from './zip-guard.ts';

/** Reads one document of any known format; runs in the guarded process only. */
export async function readAny({ bytes, claim, limits }: ReadRequest): Promise<ReadDocument> {
  const type = sniffDocument(bytes, claim);
  if (type === pdfType) {
    const { pages, textBytes } = limits;
    return requireBounds(await readPdf(bytes, { pages, characters: textBytes }), textBytes);
  }
  if (type === docxType) {
    await requireSmallWhenInflated(bytes, limits);
    return requireBounds(await readDocx(bytes), limits.textBytes);
  }
  const document = requireBounds(readPlainText(bytes), limits.textBytes);
  if (document.text !== '') return document;
  throw new Failure('unreadable-document', 'The document holds only blanks. Send the résumé.');
}

function requireBounds(document: ReadDocument, textBytes: number): ReadDocument {
  if (Buffer.byteLength(document.text) > textBytes) throw tooMuchText();
  return document;
}
