/** What is to be done in the background. */
export interface Work {
  /** Looks whether something is to begin. */
  begin(isStart: boolean): Promise<void>;
  /** Does one step; false when there is nothing to do for now. */
  step(): Promise<boolean>;
}

export interface Worker {
  /** There may be something to do. */
  wake(): void;
  /** Ends after the steps under way. */
  close(): Promise<void>;
}

/** Steps at a time: one is judged while the database writes the other. */
const laneCount = 2;
/** Looks so often by itself: for a new month, and for work that a dead process has left. */
const lookMilliseconds = 5_000;
/** After a failure; doubled from failure to failure. */
const firstBackOffMilliseconds = 500;
const lastBackOffMilliseconds = 30_000;

/**
 * Does the work of the background in this process until it is closed. What is to be done stands in
 * the database, so that any number of processes work together and none misses a dead one.
 *
 * @param tell is told of what failed; the work is tried again.
 */
export function startWorker(work: Work, tell: (failure: unknown) => void): Worker {
  const worker = new RunningWorker(work, tell);
  const running = worker.run();
  return {
    wake: () => worker.wake(),
    close: async () => {
      worker.stop();
      await running;
    },
  };
}

class RunningWorker {
  #isStopping = false;
  #isAwake = false;
  #endSleep: (() => void) | null = null;

  constructor(
    private readonly work: Work,
    private readonly tell: (failure: unknown) => void,
  ) {}

  wake(): void {
    this.#isAwake = true;
    this.#endSleep?.();
  }

  stop(): void {
    this.#isStopping = true;
    this.wake();
  }

  async run(): Promise<void> {
    let isStart = true;
    let backOff = firstBackOffMilliseconds;
    while (!this.#isStopping) {
      this.#isAwake = false;
      try {
        await this.work.begin(isStart);
        isStart = false;
        const isDone = await this.#workOff();
        backOff = firstBackOffMilliseconds;
        // Behind a long work there may be the next.
        if (!isDone) await this.#sleep(lookMilliseconds);
      } catch (failure) {
        if (!this.#isStopping) this.tell(failure);
        await this.#sleep(backOff);
        backOff = Math.min(2 * backOff, lastBackOffMilliseconds);
      }
    }
  }

  /** Works until nothing is left; true when there was something. */
  async #workOff(): Promise<boolean> {
    const lane = async () => {
      let steps = 0;
      while (!this.#isStopping && (await this.work.step())) steps += 1;
      return steps > 0;
    };
    const ends = await Promise.allSettled(Array.from({ length: laneCount }, lane));
    const failure = ends.find((end) => end.status === 'rejected');
    if (failure !== undefined) throw failure.reason;
    return ends.some((end) => end.status === 'fulfilled' && end.value);
  }

  #sleep(milliseconds: number): Promise<void> {
    if (this.#isAwake || this.#isStopping) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#endSleep = null;
        resolve();
      };
      const timer = setTimeout(end, milliseconds).unref();
      this.#endSleep = end;
    });
  }
}
