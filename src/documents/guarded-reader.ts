import { Failure } from '../errors.ts';
import { type DocumentLimits, defaultLimits } from './limits.ts';
import type { ReadDocument } from './readers/read-document.ts';
import type { DocumentClaim } from './readers/sniff.ts';
import { ReadingProcess } from './reading-process.ts';

/** Reads documents in processes of their own, so that none can harm the one that asks. */
export interface DocumentReader {
  /**
   * @throws Failure `unreadable-document`, `unsupported-media-type`, `document-too-large`,
   *   `payload-too-large`, `reading-timeout` or `busy`, each saying what to do.
   */
  read(bytes: Uint8Array, claim: DocumentClaim): Promise<ReadDocument>;
  /** Starts a process ahead of the first document, which then need not wait for it. */
  warmUp(): void;
  /** Ends the processes; documents still waiting are refused as `busy`. */
  close(): Promise<void>;
}

interface Job {
  readonly bytes: Uint8Array;
  readonly claim: DocumentClaim;
  readonly resolve: (document: ReadDocument) => void;
  readonly reject: (failure: unknown) => void;
  /** Refuses the document once it has waited too long. */
  readonly patience: NodeJS.Timeout;
}

/** Processes start when they are needed and stay for the next document. */
export function createDocumentReader(limits: Partial<DocumentLimits> = {}): DocumentReader {
  return new GuardedReader({ ...defaultLimits, ...limits });
}

class GuardedReader implements DocumentReader {
  private readonly waiting: Job[] = [];
  private readonly idle: ReadingProcess[] = [];
  private readonly working = new Set<ReadingProcess>();
  private closed = false;

  constructor(private readonly limits: DocumentLimits) {}

  read(bytes: Uint8Array, claim: DocumentClaim): Promise<ReadDocument> {
    if (this.closed) return Promise.reject(closing());
    if (bytes.length > this.limits.documentBytes) {
      return Promise.reject(tooManyBytes(bytes.length, this.limits.documentBytes));
    }
    if (this.waiting.length >= this.limits.waiting) return Promise.reject(tooManyWaiting());
    return new Promise((resolve, reject) => {
      const patience = setTimeout(() => this.giveUp(job), this.limits.waitingMilliseconds);
      const job: Job = { bytes, claim, resolve, reject, patience };
      this.waiting.push(job);
      this.next();
    });
  }

  private giveUp(job: Job): void {
    const place = this.waiting.indexOf(job);
    if (place === -1) return;
    this.waiting.splice(place, 1);
    job.reject(tooManyWaiting());
  }

  warmUp(): void {
    if (!this.closed && this.idle.length + this.working.size === 0) {
      this.idle.push(new ReadingProcess(this.limits));
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const job of this.waiting.splice(0)) {
      clearTimeout(job.patience);
      job.reject(closing());
    }
    for (const process of [...this.idle, ...this.working]) process.kill();
    this.idle.length = 0;
  }

  private next(): void {
    const isFull = this.working.size >= this.limits.concurrency;
    const job = isFull ? undefined : this.waiting.shift();
    if (job !== undefined) this.start(job);
    if (this.waiting.length > 0) for (const process of this.working) process.hurry();
  }

  private start(job: Job): void {
    clearTimeout(job.patience);
    const process = this.takeProcess();
    this.working.add(process);
    process
      .read(job.bytes, job.claim)
      .then(job.resolve, job.reject)
      .finally(() => this.release(process));
  }

  private takeProcess(): ReadingProcess {
    const process = this.idle.pop() ?? new ReadingProcess(this.limits);
    return process.isSpent ? new ReadingProcess(this.limits) : process;
  }

  private release(process: ReadingProcess): void {
    this.working.delete(process);
    if (process.isSpent || this.closed) process.kill();
    else this.idle.push(process);
    this.next();
    // The document after a kill should not wait for a process to start.
    this.warmUp();
  }
}

function tooManyBytes(size: number, cap: number): Failure {
  const [sent, most] = [size, cap].map((bytes) => (bytes / 1024 / 1024).toFixed(1));
  const message = `The document has ${sent} MB; at most ${most} MB are read. Leave pictures out.`;
  return new Failure('payload-too-large', message);
}

function tooManyWaiting(): Failure {
  const message = 'Too many documents are waiting to be read. Try again in a few seconds.';
  return new Failure('busy', message, [], { retryAfterSeconds: 2 });
}

function closing(): Failure {
  const message = 'The service is stopping and reads no more documents. Try again in a minute.';
  return new Failure('busy', message, [], { retryAfterSeconds: 60 });
}
