import type { Reply, Task } from './order.ts';

/** An order whose asker waits. */
interface WaitingOrder {
  readonly version: string;
  readonly orderText: string;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: unknown) => void;
}

/** A millisecond of judging: whoever is first in a batch waits for its last. */
const batchMax = 4;
/** Orders with more UTF-16 code units than this go alone, lest small ones wait behind them. */
const smallLength = 16_384;

/**
 * Hands over to threads together what came in together: waking a thread costs as much as ranking a
 * person. What arrives in one turn of the event loop is one lot, unless a thread has nothing to do
 * or a batch is full: then the thread begins while the rest is still being taken in.
 */
export class OrderBatches {
  #lot: WaitingOrder[] = [];
  #waiting = 0;
  /** Batches that threads have. */
  #underway = 0;

  constructor(
    private readonly threads: number,
    private readonly run: (task: Task) => Promise<readonly Reply[]>,
  ) {}

  /** Orders that have no answer yet. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Rejects when the thread breaks; an order that fails by itself is a reply. */
  async ask(version: string, versionJson: string | null, orderText: string): Promise<Reply> {
    this.#waiting += 1;
    try {
      if (versionJson !== null || orderText.length > smallLength) {
        const replies = await this.run({ version, versionJson, orderTexts: [orderText] });
        return replyAt(replies, 0);
      }
      return await new Promise((resolve, reject) => {
        this.#lot.push({ version, orderText, resolve, reject });
        if (this.#underway < this.threads || this.#lot.length >= batchMax) this.#handOver();
        else if (this.#lot.length === 1) setImmediate(() => this.#handOver());
      });
    } finally {
      this.#waiting -= 1;
    }
  }

  #handOver(): void {
    const lot = this.#lot;
    this.#lot = [];
    const size = Math.min(batchMax, Math.ceil(lot.length / this.threads));
    for (let start = 0; start < lot.length; ) {
      const { version } = lot[start] ?? { version: '' };
      let end = start + 1;
      while (end < start + size && lot[end]?.version === version) end += 1;
      this.#send(version, lot.slice(start, end));
      start = end;
    }
  }

  #send(version: string, batch: readonly WaitingOrder[]): void {
    const orderTexts = batch.map(({ orderText }) => orderText);
    this.#underway += 1;
    this.run({ version, versionJson: null, orderTexts }).then(
      (replies) => {
        this.#underway -= 1;
        for (const [index, { resolve }] of batch.entries()) resolve(replyAt(replies, index));
      },
      (reason: unknown) => {
        this.#underway -= 1;
        for (const { reject } of batch) reject(reason);
      },
    );
  }
}

function replyAt(replies: readonly Reply[], index: number): Reply {
  return replies[index] ?? { kind: 'crashed', reason: 'A thread left an order unanswered.' };
}
