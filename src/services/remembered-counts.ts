import type { Context } from './context.ts';

/** An answer is remembered for so many times as long as it took to find. */
const rememberedFactor = 20;
/** But no longer than this, in milliseconds. */
const rememberedMax = 30_000;
/** More questions than there are to ask at one time. */
const questionsMax = 100;

interface Remembered {
  readonly answer: Promise<unknown>;
  /** Until when it stands; null while it is being found. */
  until: number | null;
}

/**
 * Lets questions that look at everybody share one answer: whoever asks while it is being found, or
 * soon after. So a page that many people watch costs the database a twentieth of its time at most,
 * and where counting is quick the answer is of this moment.
 */
export class RememberedCounts {
  readonly #known = new Map<string, Remembered>();

  constructor(private readonly context: Pick<Context, 'now'>) {}

  async ask<Answer>(question: string, find: () => Promise<Answer>): Promise<Answer> {
    const now = this.context.now().getTime();
    const known = this.#known.get(question);
    if (known !== undefined && (known.until === null || now < known.until)) {
      // Of one question all answers are of one type: its name is its method and parameters.
      return known.answer as Promise<Answer>;
    }
    const answer = find();
    const remembered: Remembered = { answer, until: null };
    this.#known.delete(question);
    this.#known.set(question, remembered);
    this.#forgetOldest();
    try {
      await answer;
      const end = this.context.now().getTime();
      remembered.until = end + Math.min(rememberedMax, (end - now) * rememberedFactor);
    } catch {
      // Whoever asked is told by the answer itself; the next one asks anew.
      remembered.until = 0;
    }
    return answer;
  }

  #forgetOldest(): void {
    if (this.#known.size <= questionsMax) return;
    const [oldest] = this.#known.keys();
    if (oldest !== undefined) this.#known.delete(oldest);
  }
}
