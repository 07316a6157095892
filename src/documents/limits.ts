import type { XmlLimits } from './xml-guard.ts';

/** What a document may cost. All are caps past which reading it is given up. */
export interface DocumentLimits {
  /** Size as sent. */
  readonly documentBytes: number;
  /** All entries of a DOCX together once inflated, pictures apart (those are never inflated). */
  readonly inflatedBytes: number;
  /** Tags of a DOCX, and how deep they stand. */
  readonly xml: XmlLimits;
  /** Text that comes out, in UTF-8. */
  readonly textBytes: number;
  readonly pages: number;
  readonly readingMilliseconds: number;
  /** The same while another document waits, so that a hostile one does not hold up the others. */
  readonly hurriedMilliseconds: number;
  /** Resident memory of the reading process. */
  readonly residentBytes: number;
  /** Documents read at the same time; each has a process of its own. */
  readonly concurrency: number;
  /** Documents that may wait; more are refused as `busy`. */
  readonly waiting: number;
  /** A document that has waited so long is refused as `busy`. */
  readonly waitingMilliseconds: number;
  /** A process is replaced after so many, so that no leak of a parser adds up. */
  readonly documentsPerProcess: number;
}

const megabyte = 1024 * 1024;

/**
 * Measured: a process that read nothing yet holds 80 MB, one that read fifty ordinary résumés
 * 120 MB. The memory cap leaves the rest to a heavy one.
 */
export const defaultLimits: DocumentLimits = {
  documentBytes: 5 * megabyte,
  inflatedBytes: 20 * megabyte,
  // Ten pages, formatted word by word, have 60,000; reading 150,000 takes up to a second.
  xml: { tags: 150_000, depth: 256 },
  textBytes: megabyte,
  pages: 100,
  readingMilliseconds: 5000,
  hurriedMilliseconds: 2000,
  residentBytes: 384 * megabyte,
  concurrency: 2,
  waiting: 16,
  waitingMilliseconds: 4000,
  documentsPerProcess: 200,
};
