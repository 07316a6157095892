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
import { gathered, InOrder } from './import-batches.ts';
import {
  inputOfDraft,
  rankedDraft,
  rankedTogether,
  type StoringContext,
  underGeneration,
} from './stored-rankings.ts';

/** Blocks ranked at a time: enough to keep every thread at work while others are stored. */
const blocksAtOnce = 8;
/** Written at a time: one is made ready here while the database writes the other. */
const batchesAtOnce = 2;

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
  const importing = new Importing(context, lines);
  const blocks = Readable.from(lineBlocks(chunks, bytesMax), { highWaterMark: 1 });
  const ranked: AsyncIterable<readonly (RankedLine | RefusedLine)[]> = blocks.map(
    (block: readonly Line[]) => rankBlock(importing, block),
    { concurrency: blocksAtOnce },
  );
  const batches = Readable.from(gathered(ranked[Symbol.asyncIterator]()), { highWaterMark: 1 });
  const inOrder = new InOrder();
  // Whoever reads the answers moves the stream on, and that is not who sent it.
  const actor = currentActor();
  return batches.map(
    (batch: readonly (RankedLine | RefusedLine)[]) =>
      actingAs(actor, () => storeBatch(importing, batch, inOrder)),
    { concurrency: batchesAtOnce },
  );
}

/** What all blocks and batches of one stream share. */
class Importing {
  #generation: Promise<RankingGeneration> | null = null;

  constructor(
    readonly context: StoringContext,
    readonly lines: CandidateLines,
  ) {}

  /** The rankings to rank under; asked for once, since every write makes sure of them again. */
  generation(): Promise<RankingGeneration> {
    this.#generation ??= underGeneration(this.context, async (generation) => generation).catch(
      (thrown: unknown) => {
        this.#generation = null;
        throw thrown;
      },
    );
    return this.#generation;
  }

  forgetGeneration(): void {
    this.#generation = null;
  }
}

async function storeBatch(
  importing: Importing,
  batch: readonly (RankedLine | RefusedLine)[],
  inOrder: InOrder,
): Promise<string> {
  const told = new Map<RankedLine | RefusedLine, string>();
  const ranked = batch.filter(isRanked);
  await inOrder.run(idsOf(ranked), async () => {
    for (const part of withoutRepeats(ranked)) await storePart(importing, part, told);
  });
  const all = batch.map((each) => ('answer' in each ? each.answer : (told.get(each) ?? '')));
  return `${all.join('\n')}\n`;
}

function idsOf(batch: readonly RankedLine[]): ReadonlySet<string> {
  return new Set(batch.flatMap(({ ranked }) => ranked.externalId ?? []));
}

function isRanked(each: RankedLine | RefusedLine): each is RankedLine {
  return 'ranked' in each;
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
  importing: Importing,
  part: readonly RankedLine[],
  told: Map<RankedLine | RefusedLine, string>,
): Promise<void> {
  const { lines } = importing;
  try {
    const stored = await putAll(importing, part);
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
    for (const each of part) await storePart(importing, [each], told);
  }
}

async function putAll(importing: Importing, part: readonly RankedLine[]) {
  const { context } = importing;
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
  importing.forgetGeneration();
  return underGeneration(context, async (generation) => {
    const anew = part.map(({ draft, input }) => rankedDraft(context, draft, input, generation));
    return candidates.putAll(await Promise.all(anew), generation);
  });
}

/** Whether both are ranked under the same rankings, those that are being made among them. */
function isSameWrite(a: RankingGeneration, b: RankingGeneration | undefined): boolean {
  return a.number === b?.number && a.next?.number === b.next?.number;
}

/** Ranks lines that came together in one order, which costs a fraction of as many orders. */
async function rankBlock(
  importing: Importing,
  block: readonly Line[],
): Promise<readonly (RankedLine | RefusedLine)[]> {
  const { context, lines } = importing;
  const read = await Promise.all(block.map((line) => readLine(importing, line)));
  try {
    const generation = await importing.generation();
    const people = read.flatMap((each) => ('answer' in each ? [] : [each]));
    // A defect that one of them meets must not take the others with it.
    const ranked = await rankedTogether(context, people, generation).catch(() => []);
    const byLine = new Map(people.map(({ line }, index) => [line, ranked[index] ?? null]));
    return await Promise.all(
      read.map(async (each) => {
        if ('answer' in each) return each;
        const together = byLine.get(each.line) ?? null;
        if (together !== null) return { ...each, generation, ranked: together };
        return rankLine(importing, each, generation);
      }),
    );
  } catch (thrown) {
    // The database is away: each line is told, and may be sent again.
    return read.map((each) => ('answer' in each ? each : refusedAs(each, lines, thrown)));
  }
}

function refusedAs({ line }: ReadLine, lines: CandidateLines, thrown: unknown): RefusedLine {
  return { answer: lines.refused(line, thrown) };
}

async function readLine(
  { context, lines }: Importing,
  line: Line,
): Promise<ReadLine | RefusedLine> {
  try {
    const draft = lines.read(line);
    const input = await inputOfDraft(context, draft);
    return { line, draft, input };
  } catch (thrown) {
    return { answer: lines.refused(line, thrown) };
  }
}

/** Somebody whom ranking refused among others, by themselves, so that their line is told why. */
async function rankLine(
  { context, lines }: Importing,
  each: ReadLine,
  generation: RankingGeneration,
): Promise<RankedLine | RefusedLine> {
  try {
    const ranked = await rankedDraft(context, each.draft, each.input, generation);
    return { ...each, generation, ranked };
  } catch (thrown) {
    return { answer: lines.refused(each.line, thrown) };
  }
}
