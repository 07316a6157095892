import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { type Line, lineBlocks } from '../judging/index.ts';
import {
  type CandidateInput,
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
  return Readable.from(answers(context, ranked, lines), { objectMode: true, highWaterMark: 1 });
}

async function* answers(
  context: StoringContext,
  ranked: AsyncIterable<readonly (RankedLine | RefusedLine)[]>,
  lines: CandidateLines,
): AsyncGenerator<string> {
  for await (const batch of gathered(ranked[Symbol.asyncIterator]())) {
    const told = new Map<RankedLine | RefusedLine, string>();
    for (const part of withoutRepeats(batch.filter(isRanked))) {
      await storePart(context, part, lines, told);
    }
    const all = batch.map((each) => ('answer' in each ? each.answer : (told.get(each) ?? '')));
    yield `${all.join('\n')}\n`;
  }
}

function isRanked(each: RankedLine | RefusedLine): each is RankedLine {
  return 'ranked' in each;
}

/** What has come in while the batch before was written; one block at least. */
async function* gathered<T>(blocks: AsyncIterator<readonly T[]>): AsyncGenerator<readonly T[]> {
  let next = ahead(blocks);
  for (;;) {
    const first = await next;
    if (first.done === true) return;
    const batch = [...first.value];
    next = ahead(blocks);
    while (batch.length < batchMax) {
      const more = await Promise.race([next, turn(null)]);
      if (more === null || more.done === true) break;
      batch.push(...more.value);
      next = ahead(blocks);
    }
    yield batch;
  }
}

/** The next block; should it fail while a batch is written, whoever awaits it later is told. */
function ahead<T>(blocks: AsyncIterator<T>): Promise<IteratorResult<T>> {
  const next = blocks.next();
  next.catch(() => undefined);
  return next;
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
  const isOne = part.every(({ generation }) => generation.number === first?.generation.number);
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
