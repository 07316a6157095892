import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { Failure } from '../errors.ts';
import { XmlCounter, type XmlLimits } from './xml-guard.ts';

/** Mammoth inflates no pictures, fonts or embedded files, so those cost only what was sent. */
const neverInflated = /^(?:word|docProps)\/(?:media|fonts|embeddings)\//;
/** More parts than this are no letter or résumé. */
const mostEntries = 2000;

/** What a DOCX may hold once it is inflated. */
interface InflatedLimits {
  readonly inflatedBytes: number;
  readonly xml: XmlLimits;
}

/**
 * Inflates every entry that a DOCX reader would, counts bytes and tags, and keeps nothing: sizes
 * written in the file may lie.
 *
 * @throws Failure `document-too-large` past a cap, `unreadable-document` for a damaged archive.
 */
export async function requireSmallWhenInflated(
  bytes: Uint8Array,
  limits: InflatedLimits,
): Promise<void> {
  try {
    const archive = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    await countEntries(archive, limits);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const message =
      'The DOCX is damaged: its archive cannot be opened. Save it again, or send the text.';
    throw new Failure('unreadable-document', message, [], { cause });
  }
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Sizes are counted here; checking them against the claims would only hide what was wrong.
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: false }, (error, archive) => {
      if (error) reject(error);
      else resolve(archive);
    });
  });
}

function countEntries(archive: ZipFile, limits: InflatedLimits): Promise<void> {
  const cap = limits.inflatedBytes;
  return new Promise((resolve, reject) => {
    let inflated = 0;
    if (archive.entryCount > mostEntries) reject(tooLarge(cap));
    const xml = new XmlCounter(limits.xml);
    const add = (chunk: Uint8Array): void => {
      inflated += chunk.length;
      if (inflated > cap) throw tooLarge(cap);
      xml.add(chunk);
    };
    archive.on('error', reject);
    archive.on('end', resolve);
    archive.on('entry', (entry: Entry) => {
      xml.startPart();
      countEntry(archive, entry, add).then(() => archive.readEntry(), reject);
    });
    archive.readEntry();
  });
}

async function countEntry(
  archive: ZipFile,
  entry: Entry,
  add: (chunk: Uint8Array) => void,
): Promise<void> {
  if (neverInflated.test(entry.fileName) || entry.fileName.endsWith('/')) return;
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    archive.openReadStream(entry, (error, opened) => {
      if (error) reject(error);
      else resolve(opened);
    });
  });
  for await (const chunk of stream) add(Buffer.from(chunk));
}

function tooLarge(cap: number): Failure {
  const megabytes = Math.floor(cap / 1024 / 1024);
  return new Failure(
    'document-too-large',
    `The DOCX unpacks to more than ${megabytes} MB. Send the résumé alone, or its text.`,
  );
}
