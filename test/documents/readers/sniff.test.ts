import { sniffDocument } from '../../../src/documents/readers/sniff.ts';
import { Failure } from '../../../src/errors.ts';

const unnamed = { mediaType: null, fileName: null };
const bytes = (latin1: string): Uint8Array => Uint8Array.from(Buffer.from(latin1, 'latin1'));

function failureOf(content: Uint8Array, claim = unnamed as Parameters<typeof sniffDocument>[1]) {
  try {
    sniffDocument(content, claim);
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown;
    throw thrown;
  }
  return null;
}

describe('telling formats by their bytes', () => {
  it.each([
    ['application/pdf', '%PDF-1.7\n...'],
    ['application/pdf', '\n\njunk in front of\n%PDF-1.4'],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'PK\x03\x04....word/document.xml....',
    ],
    ['text/plain', 'Ran Trino clusters for six years'],
    ['text/plain', 'BM25 and MZ800 at the beginning of a text are words'],
    ['text/plain', '\xff\xfeT\0r\0i\0n\0o\0'],
  ])('finds %s in %j', (type, content) => {
    expect(sniffDocument(bytes(content), unnamed)).toBe(type);
  });

  it.each([
    ['an RTF document', '{\\rtf1\\ansi Trino}'],
    ['a PNG image', '\x89PNG\r\n\x1a\n\0\0\0'],
    ['a JPEG image', '\xff\xd8\xff\xe0\0\0'],
    ['a WebP image', 'RIFF\0\0\0\0WEBPVP8 '],
    ['a HEIF image', '\0\0\0\x18ftypheic'],
    ['a TIFF image', 'II*\0\0\0'],
    ['an OpenDocument file', 'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'],
    ['an Excel workbook', 'PK\x03\x04....xl/workbook.xml'],
    ['a PowerPoint presentation', 'PK\x03\x04....ppt/presentation.xml'],
    ['an Apple Pages document', 'PK\x03\x04....Index/Document.iwa'],
    ['a ZIP archive', 'PK\x03\x04....notes.txt'],
    ['an old Word document (.doc)', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'],
    [
      'a Word document locked with a password',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0',
    ],
    ['an HTML page', '<!DOCTYPE html><html><body>Trino'],
    ['a PostScript file', '%!PS-Adobe-3.0'],
    ['a gzip archive', '\x1f\x8b\x08\0\0'],
    ['a program', '\x7fELF\x02\x01\0'],
    ['binary data of an unknown kind', '\0\x01\x02\x03\0\0\x05'],
  ])('refuses %s by name and says what to send', (name, content) => {
    const failure = failureOf(bytes(content));
    expect(failure?.code).toBe('unsupported-media-type');
    expect(failure?.message).toBe(`The document is ${name}. Send a PDF, a DOCX or plain text.`);
  });

  it.each([
    [{ mediaType: 'application/pdf', fileName: null }, 'PDF'],
    [{ mediaType: 'application/pdf; charset=utf-8', fileName: null }, 'PDF'],
    [{ mediaType: null, fileName: 'Resume.PDF' }, 'PDF'],
    [{ mediaType: 'application/octet-stream', fileName: 'cv.docx' }, 'DOCX'],
  ])('refuses text that calls itself something else: %j', (claim, name) => {
    const failure = failureOf(bytes('Ran Trino'), claim);
    expect(failure?.code).toBe('unreadable-document');
    expect(failure?.message).toContain(`sent as ${name}, but its bytes are plain text`);
  });

  it('believes the bytes of a PDF whatever its name says', () => {
    const claim = { mediaType: 'text/plain', fileName: 'cv.docx' };
    expect(sniffDocument(bytes('%PDF-1.5'), claim)).toBe('application/pdf');
  });

  it('tells an empty file and a DOCX without its main part from other faults', () => {
    expect(failureOf(new Uint8Array())?.message).toContain('0 bytes');
    const gutted = failureOf(bytes('PK\x03\x04....word/styles.xml'));
    expect(gutted?.code).toBe('unreadable-document');
  });
});
