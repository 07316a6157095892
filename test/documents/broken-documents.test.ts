import { createDocumentReader, type DocumentReader } from '../../src/documents/index.ts';
import { sampleBytes } from './sample-texts.ts';

const sound = 'developer-tools-engineer-c--groff-one-column.pdf';

/** Each with the code of its failure and words that tell what is wrong and what to do. */
const broken: readonly (readonly [file: string, code: string, message: RegExp])[] = [
  ['broken-encrypted.pdf', 'unreadable-document', /password.*Save it without one/],
  ['broken-truncated.pdf', 'unreadable-document', /cut off.*Send the whole file/],
  ['broken-image-only.pdf', 'unreadable-document', /scanned.*text recognition/],
  ['broken-text.pdf', 'unreadable-document', /sent as PDF.*plain text.*text\/plain/],
  ['broken-empty.pdf', 'unreadable-document', /empty.*Send a PDF/],
  ['broken-many-pages.pdf', 'document-too-large', /10000 pages; at most 100/],
  ['broken-inflating.pdf', 'document-too-large', /more memory.*simpler export/],
  ['broken-no-document.docx', 'unreadable-document', /word\/document\.xml.*Save it again/],
  ['broken-bomb.docx', 'document-too-large', /more than 20 MB/],
  ['broken-lying-bomb.docx', 'document-too-large', /more than 20 MB/],
  ['broken-heavy.docx', 'document-too-large', /far more parts than a résumé/],
];

describe('a broken document', () => {
  let reader: DocumentReader;

  beforeAll(() => {
    reader = createDocumentReader({ concurrency: 1 });
  });

  afterAll(() => reader.close());

  it.each(broken)('%s fails as %s, and the next one is read', async (file, code, message) => {
    const failed = reader.read(sampleBytes(file), { mediaType: null, fileName: file });
    await expect(failed).rejects.toMatchObject({ name: 'Failure', code });
    await expect(failed).rejects.toThrow(message);
    const next = await reader.read(sampleBytes(sound), { mediaType: null, fileName: sound });
    expect(next.text).toContain('Bazel');
  });

  it('opens when only printing and changing are forbidden', async () => {
    const file = 'internal-tools-engineer-e--owner-password.pdf';
    const { text } = await reader.read(sampleBytes(file), { mediaType: null, fileName: file });
    expect(text).toContain('secure internal products');
  });

  it('fails as unreadable when bytes in its middle are lost', async () => {
    const whole = sampleBytes(sound);
    const middle = Math.floor(whole.length / 2);
    const holed = whole.slice();
    holed.fill(0, middle - 4000, middle + 4000);
    const docx = sampleBytes('data-engineer-a--docx-library-flowing.docx').slice();
    docx.fill(7, 200, docx.length - 400);
    const claim = { mediaType: null, fileName: null };
    await expect(reader.read(docx, claim)).rejects.toMatchObject({ name: 'Failure' });
    // A PDF is mended where that can be done; either way the answer is clean.
    const outcome = await reader.read(holed, claim).catch((failure: unknown) => failure);
    expect(outcome).toMatchObject(
      outcome instanceof Error ? { name: 'Failure' } : { mediaType: 'application/pdf' },
    );
  });
});
