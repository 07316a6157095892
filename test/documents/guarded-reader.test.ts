import { execFileSync } from 'node:child_process';
import { createDocumentReader, type DocumentReader } from '../../src/documents/index.ts';
import { sampleBytes } from './sample-texts.ts';

const claim = { mediaType: null, fileName: null };
const words = (text: string): Uint8Array => new TextEncoder().encode(text);
const readers: DocumentReader[] = [];

function readerWith(limits: Parameters<typeof createDocumentReader>[0]): DocumentReader {
  const reader = createDocumentReader(limits);
  readers.push(reader);
  return reader;
}

/** Process ids of the children that read documents, as the system lists them. */
function readingProcesses(): string[] {
  const listed = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)]);
  const lines = listed
    .toString()
    .split('\n')
    .filter((line) => line.includes('reader-process'));
  return lines.map((line) => line.trim().split(' ')[0] ?? '');
}

describe('the guarded reader', () => {
  afterEach(async () => {
    for (const reader of readers.splice(0)) await reader.close();
  });

  it('gives up a document that takes too long, and reads the next', async () => {
    const reader = readerWith({ readingMilliseconds: 600, concurrency: 1 });
    await reader.read(words('Trino'), claim);
    const started = performance.now();
    const slow = reader.read(sampleBytes('broken-nested-forms.pdf'), claim);
    await expect(slow).rejects.toMatchObject({ code: 'reading-timeout' });
    await expect(slow).rejects.toThrow('longer than 0.6 seconds');
    expect(performance.now() - started).toBeLessThan(3000);
    expect((await reader.read(words('Apache Pinot'), claim)).text).toBe('Apache Pinot');
  });

  it('ends the process that holds too much memory before it holds much more', async () => {
    const reader = readerWith({ residentBytes: 200 * 1024 * 1024, concurrency: 1 });
    await reader.read(words('Trino'), claim);
    const before = readingProcesses();
    const heavy = reader.read(sampleBytes('broken-inflating.pdf'), claim);
    await expect(heavy).rejects.toMatchObject({ code: 'document-too-large' });
    expect((await reader.read(words('Kafka'), claim)).text).toBe('Kafka');
    expect(readingProcesses()).not.toEqual(before);
  });

  it('reads many documents in one process', async () => {
    const reader = readerWith({ concurrency: 1 });
    const texts = await Promise.all(
      ['Go', 'Java', 'Rust', 'Scala'].map(
        async (text) => (await reader.read(words(text), claim)).text,
      ),
    );
    expect(texts).toEqual(['Go', 'Java', 'Rust', 'Scala']);
    expect(readingProcesses()).toHaveLength(1);
  });

  it('replaces a process after as many documents as it may read', async () => {
    const reader = readerWith({ concurrency: 1, documentsPerProcess: 2 });
    await reader.read(words('one'), claim);
    const [first] = readingProcesses();
    await reader.read(words('two'), claim);
    await reader.read(words('three'), claim);
    expect(readingProcesses()).not.toContain(first);
  });

  it('refuses as busy when too many wait, and still reads those that do', async () => {
    const reader = readerWith({ concurrency: 1, waiting: 1 });
    const running = reader.read(words('running'), claim);
    const waiting = reader.read(words('waiting'), claim);
    await expect(reader.read(words('refused'), claim)).rejects.toMatchObject({
      code: 'busy',
      retryAfterSeconds: 2,
    });
    expect((await running).text).toBe('running');
    expect((await waiting).text).toBe('waiting');
  });

  it('gives up a slow document sooner when another waits, and tells it to come again', async () => {
    const limits = { readingMilliseconds: 60_000, hurriedMilliseconds: 600, concurrency: 1 };
    const reader = readerWith(limits);
    await reader.read(words('first'), claim);
    const slow = reader.read(sampleBytes('broken-nested-forms.pdf'), claim);
    const waiting = reader.read(words('waiting'), claim);
    await expect(slow).rejects.toMatchObject({ code: 'busy', retryAfterSeconds: 10 });
    expect((await waiting).text).toBe('waiting');
  });

  it('refuses as busy what has waited too long', async () => {
    const reader = readerWith({ concurrency: 1, waitingMilliseconds: 300 });
    await reader.read(words('first'), claim);
    const slow = reader.read(sampleBytes('broken-nested-forms.pdf'), claim);
    const started = performance.now();
    await expect(reader.read(words('waiting'), claim)).rejects.toMatchObject({
      code: 'busy',
      retryAfterSeconds: 2,
    });
    expect(performance.now() - started).toBeLessThan(1500);
    await slow.catch(() => undefined);
  });

  it('refuses more bytes and more text than the limits', async () => {
    const reader = readerWith({ documentBytes: 2000, textBytes: 1000 });
    await expect(reader.read(words('x'.repeat(2001)), claim)).rejects.toMatchObject({
      code: 'payload-too-large',
    });
    await expect(reader.read(words('x'.repeat(1001)), claim)).rejects.toMatchObject({
      code: 'document-too-large',
    });
  });

  it('survives the death of its process from outside', async () => {
    const reader = readerWith({ concurrency: 1 });
    await reader.read(words('one'), claim);
    const [pid] = readingProcesses();
    process.kill(Number(pid), 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await reader.read(words('two'), claim)).text).toBe('two');
  });

  it('fails one document when its process dies under it', async () => {
    const reader = readerWith({ concurrency: 1 });
    await reader.read(words('one'), claim);
    const [pid] = readingProcesses();
    const reading = reader.read(sampleBytes('broken-nested-forms.pdf'), claim);
    setTimeout(() => process.kill(Number(pid), 'SIGKILL'), 200);
    await expect(reading).rejects.toMatchObject({ code: 'unreadable-document' });
    expect((await reader.read(words('two'), claim)).text).toBe('two');
  });

  it('leaves no process behind and reads no more once closed', async () => {
    const reader = readerWith({ concurrency: 2 });
    await Promise.all([reader.read(words('one'), claim), reader.read(words('two'), claim)]);
    expect(readingProcesses()).toHaveLength(2);
    await reader.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(readingProcesses()).toEqual([]);
    await expect(reader.read(words('three'), claim)).rejects.toMatchObject({ code: 'busy' });
  });

  it('gives the process none of the environment', async () => {
    const reader = readerWith({ concurrency: 1 });
    await reader.read(words('one'), claim);
    const [pid] = readingProcesses();
    const environment = execFileSync('cat', [`/proc/${pid}/environ`]).toString();
    expect(environment.replace(/NODE_CHANNEL_\w+=[^\0]*\0?/g, '')).toBe('');
  });
});
