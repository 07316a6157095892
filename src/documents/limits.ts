/** What a document may cost. All are caps past which reading it is given up. */
export interface DocumentLimits {
  /** Size as sent. */
  readonly documentBytes: number;
  /** All entries of a DOCX together once inflated, pictures apart (those are never inflated). */
  readonly inflatedBytes: number;
  /** Text that comes out, in UTF-8. */
  readonly textBytes: number;
  readonly pages: number;
  readonly readingMilliseconds: number;
  /** Resident memory of the reading process. */
  readonly residentBytes: number;
  /** Documents read at the same time; each has a process of its own. */
  readonly concurrency: number;
  /** Documents that may wait; more are refused as `busy`. */
  readonly waiting: number;
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
  textBytes: megabyte,
  pages: 100,
  readingMilliseconds: 5000,
  residentBytes: 384 * megabyte,
  concurrency: 2,
  waiting: 32,
  documentsPerProcess: 200,
};
