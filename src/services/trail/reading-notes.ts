import type { EventStore, NewAccess } from '../../store/index.ts';
import type { Context } from '../context.ts';

/** Half of the second that the documentation promises; writing takes the rest. */
const waitMilliseconds = 500;
/** Of one statement. */
const togetherMax = 1_000;
/** So many wait for a database that is away; some minutes of a busy service. */
const keptMax = 100_000;

/**
 * Who read what of people. A request leaves a note in memory and goes on; the notes are written
 * some together, within a second. What a crash takes with it is that second.
 */
export class ReadingNotes {
  #notes: NewAccess[] = [];
  #timer: NodeJS.Timeout | null = null;
  #flushing: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: EventStore,
    private readonly reportDefect: Context['reportDefect'],
  ) {}

  add(note: NewAccess): void {
    if (this.#notes.length >= keptMax) {
      this.reportDefect(new Error(`More than ${keptMax} reads of people wait to be noted.`));
      this.#notes.splice(0, togetherMax);
    }
    this.#notes.push(note);
    this.#later();
  }

  /** Throws when they cannot be written; they are kept, and tried again. */
  flush(): Promise<void> {
    this.#flushing = this.#flushing.catch(() => undefined).then(() => this.#writeAll());
    return this.#flushing;
  }

  #later(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      // A database that is away for a moment is the business of /readyz; the notes wait for it.
      this.flush().catch(() => this.#later());
    }, waitMilliseconds).unref();
  }

  async #writeAll(): Promise<void> {
    while (this.#notes.length > 0) {
      const some = this.#notes.splice(0, togetherMax);
      try {
        await this.store.noteAccesses(some);
      } catch (thrown) {
        this.#notes = [...some, ...this.#notes];
        throw thrown;
      }
    }
  }
}
