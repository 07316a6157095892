import { Failure } from '../../errors.ts';
import type { Judge } from '../../judging/index.ts';
import type { ModelStore, Suspension } from '../../store/index.ts';

/** A suspension is not over in a second. */
const retryAfterSeconds = 60;

/**
 * Whether anybody is ranked, known in memory, so that ranking waits for no database. What other
 * processes do is taken over by `refresh`, which whoever hears of it calls.
 */
export class ModelSwitch {
  /** Undefined before it was first read. */
  #suspension: Suspension | null | undefined;
  /** Counts changes by this process: what was read before one must not be taken over after it. */
  #changes = 0;

  constructor(private readonly store: ModelStore) {}

  async suspension(): Promise<Suspension | null> {
    if (this.#suspension === undefined) await this.refresh();
    return this.#suspension ?? null;
  }

  async refresh(): Promise<void> {
    const before = this.#changes;
    const found = await this.store.suspension();
    if (before === this.#changes) this.#suspension = found;
  }

  async suspend(reason: string): Promise<void> {
    const lasting = await this.store.suspend(reason);
    this.#changes += 1;
    this.#suspension = lasting;
  }

  async resume(): Promise<void> {
    await this.store.resume();
    this.#changes += 1;
    this.#suspension = null;
  }

  /** Throws Failure `ranking-suspended`. */
  async check(): Promise<void> {
    const suspension = await this.suspension();
    if (suspension === null) return;
    const message =
      `Nobody is ranked since ${suspension.since}: an administrator has suspended the model ` +
      '(GET /v1/model tells why). What is stored stays readable. Send the same request again ' +
      'once ranking goes on; nothing of it was kept.';
    throw new Failure('ranking-suspended', message, [], { retryAfterSeconds });
  }
}

/** The judge for all that ranks anybody anew; reading a person is no ranking. */
export function unlessSuspended(judge: Judge, model: Pick<ModelSwitch, 'check'>): Judge {
  return {
    ...judge,
    rank: async (...order) => {
      await model.check();
      return judge.rank(...order);
    },
    compact: async (...order) => {
      await model.check();
      return judge.compact(...order);
    },
    compactAll: async (...order) => {
      await model.check();
      return judge.compactAll(...order);
    },
  };
}
