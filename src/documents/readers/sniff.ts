import { Failure } from '../../errors.ts';
import { utf16Label } from './plain-text.ts';
import { type DocumentType, docxType, pdfType, textType } from './read-document.ts';

/** What the caller says that a document is; empty or null when it says nothing. */
export interface DocumentClaim {
  readonly mediaType: string | null;
  readonly fileName: string | null;
}

const sendInstead = 'Send a PDF, a DOCX or plain text.';

/** Formats that are known and not read, by their first bytes. */
const foreignFormats: readonly (readonly [name: string, opening: string])[] = [
  ['an RTF document', '{\\rtf'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a TIFF image', 'II*\0'],
  ['a TIFF image', 'MM\0*'],
  ['a BMP image', 'BM'],
  ['a gzip archive', '\x1f\x8b'],
  ['a 7-Zip archive', '7z\xbc\xaf'],
  ['a RAR archive', 'Rar!'],
  ['a PostScript file', '%!PS'],
  ['a program', '\x7fELF'],
  ['a program', 'MZ'],
];

/** Old Word files and encrypted new ones share this container (compound file). */
const compoundFile = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** PDF readers accept the mark within the first KB. */
const pdfMarkWithin = 1024;

/**
 * Tells by the bytes alone what a document is; name and media type are only believed where they
 * are stricter.
 *
 * @throws Failure `unreadable-document` for an empty file and for one that is not what it claims
 *   to be; `unsupported-media-type` for other formats, naming what was seen.
 */
export function sniffDocument(bytes: Uint8Array, claim: DocumentClaim): DocumentType {
  if (bytes.length === 0) {
    throw new Failure('unreadable-document', `The document is empty (0 bytes). ${sendInstead}`);
  }
  const opening = latin1(bytes.subarray(0, pdfMarkWithin));
  if (opening.includes('%PDF-')) return pdfType;
  if (opening.startsWith('PK\x03\x04') || opening.startsWith('PK\x05\x06')) return zipKind(bytes);
  if (opening.startsWith(compoundFile)) throw foreign(compoundName(bytes));
  const isText = utf16Label(bytes) !== null || looksLikeText(bytes);
  const format = foreignFormats.find(
    ([, mark]) =>
      opening.startsWith(mark) && (!isText || mark.startsWith('{') || mark.startsWith('%')),
  );
  if (format !== undefined) throw foreign(format[0]);
  if (opening.startsWith('RIFF') && opening.slice(8, 12) === 'WEBP') throw foreign('a WebP image');
  if (/^ftyp(?:hei|mif|avif)/.test(opening.slice(4, 12))) throw foreign('a HEIF image');
  if (!isText) throw foreign('binary data of an unknown kind');
  if (/^\s*(?:<!doctype html|<html)/i.test(opening)) throw foreign('an HTML page');
  requireTextClaim(claim);
  return textType;
}

function zipKind(bytes: Uint8Array): DocumentType {
  const names = latin1(bytes);
  if (names.includes('word/document.xml')) return docxType;
  if (names.includes('application/vnd.oasis.opendocument')) throw foreign('an OpenDocument file');
  if (names.includes('xl/workbook')) throw foreign('an Excel workbook');
  if (names.includes('ppt/presentation')) throw foreign('a PowerPoint presentation');
  if (names.includes('Index/Document.iwa')) throw foreign('an Apple Pages document');
  if (names.includes('application/epub+zip')) throw foreign('an EPUB book');
  if (names.includes('word/')) {
    const message = 'The DOCX is damaged: its main part, word/document.xml, is missing.';
    throw new Failure('unreadable-document', `${message} Save it again in a word processor.`);
  }
  throw foreign('a ZIP archive');
}

function compoundName(bytes: Uint8Array): string {
  const isEncrypted = latin1(bytes).replaceAll('\0', '').includes('EncryptedPackage');
  return isEncrypted ? 'a Word document locked with a password' : 'an old Word document (.doc)';
}

/** Text that calls itself PDF or DOCX is a mistake of the sender, who should know of it. */
function requireTextClaim({ mediaType, fileName }: DocumentClaim): void {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const name = fileName?.toLowerCase() ?? '';
  const isPdf = type === pdfType || name.endsWith('.pdf');
  const isDocx = type === docxType || name.endsWith('.docx');
  if (!isPdf && !isDocx) return;
  const claimed = isPdf ? 'PDF' : 'DOCX';
  throw new Failure(
    'unreadable-document',
    `The document was sent as ${claimed}, but its bytes are plain text. ` +
      `Send the ${claimed} itself, or the text as text/plain.`,
  );
}

/** Text has no zero bytes and hardly any control characters. */
function looksLikeText(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return false;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  return controls * 200 <= bytes.length;
}

function foreign(name: string): Failure {
  return new Failure('unsupported-media-type', `The document is ${name}. ${sendInstead}`);
}

function latin1(bytes: Uint8Array): string {
  // TextDecoder's latin1 is Windows-1252, which moves the bytes 0x80..0x9F.
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}
