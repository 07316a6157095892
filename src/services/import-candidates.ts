import { Readable } from 'node:stream';
import { type Line, lineBlocks } from '../judging/index.ts';
import {
  actingAs,
  type CandidateInput,
  currentActor,
  GenerationMoved,
  type RankedDraft,
  type RankingGeneration,
} from '../store/index.ts';
import type { CandidateDraft, CandidateLines } from './candidate-services.ts';
import {
  inputOfDraft,
  rankedDraft,
  type StoringContext,
  underGeneration,
} from './stored-rankings.ts';

/** Blocks ranked at a time: enough to keep every thread at work while others are stored. */
const blocksAtOnce = 8;
/** People of one transaction. More of them share its cost no better, and hold their rows longer. */
const batchMax = 384;
/** Written at a time: one is made ready here while the database writes the other. */
const batchesAtOnce = 2;
/** Ranked blocks that may wait for the writer: a batch of them. */
const blocksAhead = 8;

interface ReadLine {
  readonly line: Line;
  readonly draft: CandidateDraft;
  readonly input: CandidateInput;
}

interface RankedLine extends ReadLine {
  readonly generation: RankingGeneration;
  readonly ranked: RankedDraft;
}

/** A line that was not taken, with its answer. */
interface RefusedLine {
  readonly answer: string;
}

/**
 * Stores a stream of people, a line each, in the order of its lines: ranked on all threads, written
 * some hundred in a transaction. It reads on only while its own reader takes what is answered, so
 * memory does not grow with the stream; whoever waits for an answer before the next line gets it.
 */
export function importCandidates(
  context: StoringContext,
  chunks: AsyncIterable<Uint8Array>,
  bytesMax: number,
  lines: CandidateLines,
): Readable {
  const blocks = Readable.from(lineBlocks(chunks, bytesMax), { highWaterMark: 1 });
  const ranked: AsyncIterable<readonly (RankedLine | RefusedLine)[]> = blocks.map(
    (block: readonly Line[]) => rankBlock(context, block, lines),
    { concurrency: blocksAtOnce },
  );
  const batches = Readable.from(gathered(ranked[Symbol.asyncIterator]()), { highWaterMark: 1 });
  const inOrder = new InOrder();
  // Whoever reads the answers moves the stream on, and that is not who sent it.
  const actor = currentActor();
  return batches.map(
    (batch: readonly (RankedLine | RefusedLine)[]) =>
      actingAs(actor, () => storeBatch(context, batch, lines, inOrder)),
    { concurrency: batchesAtOnce },
  );
}

async function storeBatch(
  context: StoringContext,
  batch: readonly (RankedLine | RefusedLine)[],
  lines: CandidateLines,
  inOrder: InOrder,
): Promise<string> {
  const told = new Map<RankedLine | RefusedLine, string>();
  const ranked = batch.filter(isRanked);
  await inOrder.run(idsOf(ranked), async () => {
    for (const part of withoutRepeats(ranked)) await storePart(context, part, lines, told);
  });
  const all = batch.map((each) => ('answer' in each ? each.answer : (told.get(each) ?? '')));
  return `${all.join('\n')}\n`;
}

function idsOf(batch: readonly RankedLine[]): ReadonlySet<string> {
  return new Set(batch.flatMap(({ ranked }) => ranked.externalId ?? []));
}

/** Lets batches be written at once, but those that share an outside id one after the other. */
class InOrder {
  readonly #running = new Set<{ readonly ids: ReadonlySet<string>; readonly end: Promise<void> }>();

  async run(ids: ReadonlySet<string>, write: () => Promise<void>): Promise<void> {
    const before = [...this.#running].filter((other) => [...ids].some((id) => other.ids.has(id)));
    const end = Promise.all(before.map((other) => other.end)).then(write);
    const entry = { ids, end };
    this.#running.add(entry);
    await end.finally(() => this.#running.delete(entry));
  }
}

function isRanked(each: RankedLine | RefusedLine): each is RankedLine {
  return 'ranked' in each;
}

/** What has come in while the batch before was written; one block at least. */
async function* gathered<T>(blocks: AsyncIterator<readonly T[]>): AsyncGenerator<readonly T[]> {
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

/** Parts in which no outside id comes twice, so that the later line has the last word. */
function withoutRepeats(batch: readonly RankedLine[]): readonly (readonly RankedLine[])[] {
  const parts: RankedLine[][] = [];
  let ids = new Set<string>();
  for (const each of batch) {
    const { externalId } = each.ranked;
    if (parts.length === 0 || (externalId !== null && ids.has(externalId))) {
      parts.push([]);
      ids = new Set();
    }
    if (externalId !== null) ids.add(externalId);
    parts.at(-1)?.push(each);
  }
  return parts;
}

/** A fault of one line must not take the others with it: then each is written by itself. */
async function storePart(
  context: StoringContext,
  part: readonly RankedLine[],
  lines: CandidateLines,
  told: Map<RankedLine | RefusedLine, string>,
): Promise<void> {
  try {
    const stored = await putAll(context, part);
    for (const [index, each] of part.entries()) {
      const { id = '', isNew = false } = stored[index] ?? {};
      told.set(each, lines.stored(each.line, id, isNew));
    }
  } catch (thrown) {
    const [only, ...others] = part;
    if (only !== undefined && others.length === 0) {
      told.set(only, lines.refused(only.line, thrown));
      return;
    }
    for (const each of part) await storePart(context, [each], lines, told);
  }
}

async function putAll(context: StoringContext, part: readonly RankedLine[]) {
  const { candidates } = context.store;
  const [first] = part;
  const drafts = part.map(({ ranked }) => ranked);
  const isOne = part.every(({ generation }) => isSameWrite(generation, first?.generation));
  if (first !== undefined && isOne) {
    try {
      return await candidates.putAll(drafts, first.generation);
    } catch (thrown) {
      if (!(thrown instanceof GenerationMoved)) throw thrown;
    }
  }
  // The rankings were renewed while the stream came in.
  return underGeneration(context, async (generation) => {
    const anew = part.map(({ draft, input }) => rankedDraft(context, draft, input, generation));
    return candidates.putAll(await Promise.all(anew), generation);
  });
}

/** Whether both are ranked under the same rankings, those that are being made among them. */
function isSameWrite(a: RankingGeneration, b: RankingGeneration | undefined): boolean {
  return a.number === b?.number && a.next?.number === b.next?.number;
}

async function rankBlock(
  context: StoringContext,
  block: readonly Line[],
  lines: CandidateLines,
): Promise<readonly (RankedLine | RefusedLine)[]> {
  try {
    return await underGeneration(context, (generation) =>
      Promise.all(block.map((line) => rankLine(context, line, lines, generation))),
    );
  } catch (thrown) {
    // The database is away: each line is told, and may be sent again.
    return block.map((line) => ({ answer: lines.refused(line, thrown) }));
  }
}

async function rankLine(
  context: StoringContext,
  line: Line,
  lines: CandidateLines,
  generation: RankingGeneration,
): Promise<RankedLine | RefusedLine> {
  try {
    const draft = lines.read(line);
    const input = await inputOfDraft(context, draft);
    const ranked = await rankedDraft(context, draft, input, generation);
    return { line, draft, input, generation, ranked };
  } catch (thrown) {
    return { answer: lines.refused(line, thrown) };
  }
}
