import { createDocumentReader, type DocumentReader } from '../../src/documents/index.ts';
import {
  expectedText,
  sampleBytes,
  skillNames,
  soundSamples,
  sourceText,
  wordSimilarity,
} from './sample-texts.ts';

describe('documents of five producers', () => {
  let reader: DocumentReader;

  beforeAll(() => {
    reader = createDocumentReader({ concurrency: 1 });
  });

  afterAll(() => reader.close());

  it('are all there: two browsers would not fill a list of twenty-one', () => {
    const producers = new Set(soundSamples.map(({ file }) => /--([a-z]+)/.exec(file)?.[1]));
    expect([...producers].sort()).toEqual([
      'chromium',
      'docx',
      'groff',
      'latex',
      'libreoffice',
      'owner',
    ]);
  });

  it.each(soundSamples)('$file says what its source says, in order', async ({ file, source }) => {
    const { text } = await reader.read(sampleBytes(file), { mediaType: null, fileName: file });
    expect(wordSimilarity(text, expectedText(file, source))).toBeGreaterThanOrEqual(0.98);
  });

  it.each(soundSamples)('$file keeps the names of its skills whole', async ({ file, source }) => {
    const { text } = await reader.read(sampleBytes(file), { mediaType: null, fileName: file });
    const words = text.replace(/\s+/g, ' ');
    expect(skillNames(source).filter((name) => !words.includes(name))).toEqual([]);
  });

  it('keeps dates beside the jobs they belong to', async () => {
    const file = 'infrastructure-engineer-b--latex-moderncv.pdf';
    const { text } = await reader.read(sampleBytes(file), { mediaType: null, fileName: file });
    expect(text).toContain('January 2018 – present\tStaff Software Engineer, payments processor\n');
    expect(text).toContain('April 2012 – December 2017\tSoftware Engineer, content delivery');
  });

  it('keeps dates beside their jobs when the browser draws each column as a whole', async () => {
    const file = 'service-platform-engineer-d--chromium-floated-dates.pdf';
    const { text } = await reader.read(sampleBytes(file), { mediaType: null, fileName: file });
    const heads = sourceText('service-platform-engineer-d.txt').matchAll(/^(.+), (.+) \| (.+)$/gm);
    const expected = [...heads].map(([, title, place, dates]) => `${dates} ${place}\t${title}`);
    expect(expected.length).toBeGreaterThan(1);
    expect(text.split('\n')).toEqual(expect.arrayContaining(expected));
  });

  it('begins a line at a job that opens with its period in figures', async () => {
    const file = 'data-engineer-a--groff-tight.pdf';
    const { text } = await reader.read(sampleBytes(file), { mediaType: null, fileName: file });
    expect(text.match(/^20\d\d\.\d\d - .*$/gm)).toEqual([
      expect.stringMatching(/^2019\.03 - heute Senior Data Platform Engineer/),
      expect.stringMatching(/^2015\.06 - 2019\.02 Data Engineer, mobile/),
    ]);
  });

  it('drops the headers and footers that a browser prints', async () => {
    const file = 'infrastructure-engineer-b--chromium-large-type.pdf';
    const document = await reader.read(sampleBytes(file), { mediaType: null, fileName: file });
    expect(document.pages).toBe(2);
    expect(document.text).not.toMatch(/file:\/\/|1\/2|2\/2|Sample résumé/);
  });

  it('marks the items of lists', async () => {
    for (const file of [
      'developer-tools-engineer-c--chromium-columns.pdf',
      'developer-tools-engineer-c--groff-one-column.pdf',
      'developer-tools-engineer-c--docx-library-tables.docx',
    ]) {
      const { text } = await reader.read(sampleBytes(file), { mediaType: null, fileName: file });
      expect(text.match(/^- /gm)).toHaveLength(7);
    }
  });

  it('says which format it found', async () => {
    const claim = { mediaType: null, fileName: null };
    const pdf = await reader.read(sampleBytes('data-engineer-a--groff-columns.pdf'), claim);
    expect(pdf).toMatchObject({ mediaType: 'application/pdf', pages: 1, warnings: [] });
    const text = await reader.read(sampleBytes('data-engineer-a.txt'), claim);
    expect(text).toMatchObject({ mediaType: 'text/plain', pages: null, warnings: [] });
  });
});
