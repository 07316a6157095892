import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Failure } from '../errors.ts';
import { Deadline } from './deadline.ts';
import type { DocumentLimits } from './limits.ts';
import type { ReadRequest, Reply } from './messages.ts';
import type { ReadDocument } from './readers/read-document.ts';
import type { DocumentClaim } from './readers/sniff.ts';
import { residentBytesOf } from './resident-memory.ts';

/** How often memory is looked at; a parser gains at most about 1 GB a second. */
const watchMilliseconds = 20;
/** Loading the parsers takes a quarter of a second, on a busy machine a few. */
const startMilliseconds = 20_000;

/** A child that reads documents one after the other until it fails or is ended. */
export class ReadingProcess {
  private readonly child: ChildProcess;
  private readonly ready: Promise<void>;
  private documents = 0;
  private ended = false;
  private isHurried = false;
  /** Leaves the document that is being read the time of a hurried one; null when there is none. */
  private shorten: (() => void) | null = null;

  constructor(private readonly limits: DocumentLimits) {
    this.child = startChild(limits);
    this.ready = this.waitForReady();
    // A child that does not start is reported by the first document that wants it.
    this.ready.catch(() => this.kill());
    this.child.once('exit', () => {
      this.ended = true;
    });
    this.letParentExit();
  }

  get isSpent(): boolean {
    return this.ended || this.documents >= this.limits.documentsPerProcess;
  }

  /** Rejects with a Failure when the document cannot be read or costs too much. */
  async read(bytes: Uint8Array, claim: DocumentClaim): Promise<ReadDocument> {
    this.documents += 1;
    this.isHurried = false;
    this.child.ref();
    this.child.channel?.ref();
    try {
      await this.ready;
      return await this.exchange({ bytes, claim, limits: this.limits });
    } finally {
      this.letParentExit();
    }
  }

  /** Gives the document that is being read less time, since another one waits. */
  hurry(): void {
    this.isHurried = true;
    this.shorten?.();
  }

  kill(): void {
    this.ended = true;
    this.child.kill('SIGKILL');
  }

  private letParentExit(): void {
    this.child.unref();
    this.child.channel?.unref();
  }

  private waitForReady(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(notStarted()), startMilliseconds);
      timer.unref();
      this.child.once('message', () => {
        clearTimeout(timer);
        resolve();
      });
      this.child.once('error', () => reject(notStarted()));
      this.child.once('exit', () => reject(notStarted()));
    });
  }

  private exchange(request: ReadRequest): Promise<ReadDocument> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: ReadDocument | Failure): void => {
        deadline.cancel();
        clearInterval(watch);
        this.shorten = null;
        this.child.removeAllListeners('message');
        this.child.removeListener('exit', onExit);
        if (outcome instanceof Failure) reject(outcome);
        else resolve(outcome);
      };
      const giveUp = (failure: Failure): void => {
        this.kill();
        settle(failure);
      };
      const onExit = (_code: number | null, signal: string | null): void => {
        this.ended = true;
        // V8 aborts when its heap is full; anything else is a crash.
        settle(signal === 'SIGABRT' ? tooMuchMemory() : crashed());
      };
      const { readingMilliseconds, hurriedMilliseconds } = this.limits;
      const deadline = new Deadline();
      deadline.limitTo(readingMilliseconds, () => giveUp(tooSlow(readingMilliseconds)));
      this.shorten = () =>
        deadline.limitTo(hurriedMilliseconds, () => giveUp(tooSlowNow(hurriedMilliseconds)));
      if (this.isHurried) this.shorten();
      const watch = setInterval(() => {
        const resident = residentBytesOf(this.child.pid ?? 0);
        if (resident !== null && resident > this.limits.residentBytes) giveUp(tooMuchMemory());
      }, watchMilliseconds);
      this.child.once('exit', onExit);
      this.child.once('message', (reply: Reply) => {
        if (reply.kind === 'read') settle(reply.document);
        else if (reply.kind === 'failed')
          settle(new Failure(reply.code, reply.message, reply.faults));
        else giveUp(crashed(reply.kind === 'crashed' ? reply.reason : undefined));
      });
      this.child.send(request, (error) => {
        if (error !== null) giveUp(crashed(error.message));
      });
    });
  }
}

function startChild(limits: DocumentLimits): ChildProcess {
  const here = import.meta.url;
  const isSource = here.endsWith('.ts');
  const program = fileURLToPath(new URL(`./reader-process${isSource ? '.ts' : '.js'}`, here));
  // From the sources, in development and in tests, tsx reads TypeScript; the build needs nothing.
  const loader = isSource
    ? ['--import', pathToFileURL(createRequire(here).resolve('tsx')).href]
    : [];
  const heapMegabytes = Math.floor(limits.residentBytes / 1024 / 1024);
  return fork(program, [], {
    execArgv: [...loader, `--max-old-space-size=${heapMegabytes}`],
    // Nothing of the parent's settings or secrets is a parser's business.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
}

function tooSlow(milliseconds: number): Failure {
  const message = `Reading the document took longer than ${milliseconds / 1000} seconds.`;
  return new Failure('reading-timeout', `${message} Send a simpler export of it, or the text.`);
}

/** Alone it would have had more time, so the same document may be read later. */
function tooSlowNow(milliseconds: number): Failure {
  const message =
    `Reading the document takes longer than ${milliseconds / 1000} seconds, and others wait. ` +
    'Try again later, or send a simpler export of it, or the text.';
  return new Failure('busy', message, [], { retryAfterSeconds: 10 });
}

function tooMuchMemory(): Failure {
  const message = 'Reading the document takes more memory than is allowed.';
  return new Failure('document-too-large', `${message} Send a simpler export of it, or the text.`);
}

function crashed(reason?: string): Failure {
  const message = 'The document could not be read: it is damaged or of a rare make.';
  const cause = reason === undefined ? {} : { cause: new Error(reason) };
  return new Failure(
    'unreadable-document',
    `${message} Export it again, or send the text.`,
    [],
    cause,
  );
}

function notStarted(): Failure {
  const message = 'The process that reads documents did not start. Try again, or send the text.';
  return new Failure('busy', message, [], { retryAfterSeconds: 5 });
}
