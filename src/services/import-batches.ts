/** People of one transaction. More of them share its cost no better, and hold their rows longer. */
const batchMax = 384;
/** Ranked blocks that may wait for the writer: a batch of them. */
const blocksAhead = 8;

/** Lets batches be written at once, but those that share an outside id one after the other. */
export class InOrder {
  readonly #running = new Set<{ readonly ids: ReadonlySet<string>; readonly end: Promise<void> }>();

  async run(ids: ReadonlySet<string>, write: () => Promise<void>): Promise<void> {
    const before = [...this.#running].filter((other) => [...ids].some((id) => other.ids.has(id)));
    const end = Promise.all(before.map((other) => other.end)).then(write);
    const entry = { ids, end };
    this.#running.add(entry);
    await end.finally(() => this.#running.delete(entry));
  }
}

/** What has come in while the batch before was written; one block at least. */
export async function* gathered<T>(
  blocks: AsyncIterator<readonly T[]>,
): AsyncGenerator<readonly T[]> {
  const waiting = Array.from({ length: blocksAhead }, () => askAhead(blocks));
  for (;;) {
    const batch: T[] = [];
    do {
      const block = await waiting.shift()?.result;
      if (block === undefined || block.done === true) {
        if (batch.length > 0) yield batch;
        return;
      }
      batch.push(...block.value);
      waiting.push(askAhead(blocks));
    } while (batch.length < batchMax && waiting[0]?.isHere === true);
    yield batch;
  }
}

/** A block that is not waited for yet. Should it fail, whoever waits for it later is told. */
interface Ahead<T> {
  readonly result: Promise<IteratorResult<T>>;
  isHere: boolean;
}

function askAhead<T>(blocks: AsyncIterator<T>): Ahead<T> {
  const ahead: Ahead<T> = { result: blocks.next(), isHere: false };
  const arrived = () => {
    ahead.isHere = true;
  };
  ahead.result.then(arrived, arrived);
  return ahead;
}
