import { Failure } from '../../errors.ts';
import { Cancelled, type OrderText, type Placer, type PlacingJob } from '../../placing/index.ts';
import type { PlacementStore } from '../../store/index.ts';

/** More than these wait for minutes; they had better come again. */
const waitingMax = 20;
const beatMilliseconds = 1000;

/**
 * Placements that this process carries out. Each gives a sign of life every second; one whose
 * process ended falls silent and is told as failed. Whoever cancels it, here or in another process,
 * writes so in its row, and the next sign of life finds it.
 */
export class RunningPlacements {
  readonly #jobs = new Map<string, PlacingJob>();

  constructor(
    private readonly placer: Placer,
    private readonly store: PlacementStore,
    private readonly reportDefect: (thrown: unknown) => void,
  ) {}

  /** Throws Failure `busy` when too many wait. */
  refuseTooMany(): void {
    if (this.#jobs.size < waitingMax) return;
    const message = 'Too many cohorts are waiting to be placed. Try again in a minute.';
    throw new Failure('busy', message, [], { retryAfterSeconds: 60 });
  }

  start(id: string, order: OrderText): void {
    let progress: number | null = null;
    const beat = async () => {
      const isWanted = await this.store.advance(id, progress);
      if (!isWanted) this.#jobs.get(id)?.cancel();
    };
    // A database that is away for a moment is the business of /readyz; the next beat may find it.
    const beatAgain = () => void beat().catch(() => undefined);
    const timer = setInterval(beatAgain, beatMilliseconds).unref();
    const job = this.placer.start(order, (share) => {
      progress = Math.min(1, share);
    });
    this.#jobs.set(id, job);
    this.#finish(id, job)
      .catch(this.reportDefect)
      .finally(() => {
        clearInterval(timer);
        this.#jobs.delete(id);
      });
  }

  cancel(id: string): void {
    this.#jobs.get(id)?.cancel();
  }

  async #finish(id: string, job: PlacingJob): Promise<void> {
    try {
      const result = await job.result;
      const status = result.kind === 'placed' ? 'succeeded' : 'failed';
      await this.store.finish(id, { status, resultJson: JSON.stringify(result) });
    } catch (thrown) {
      // Of a cancelled one the row says so already, or its process is ending.
      if (thrown instanceof Cancelled) return;
      await this.store.finish(id, { status: 'failed', resultJson: null });
      throw thrown;
    }
  }
}
