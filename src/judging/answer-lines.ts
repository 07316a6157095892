import { Readable } from 'node:stream';
import { type Line, lineBlocks } from './line-blocks.ts';

/** Blocks of lines that are answered at a time: enough to keep every thread at work. */
const blocksAtOnce = 8;

/**
 * Answers a stream of lines with a stream of lines, in the same order. It reads on only while its
 * own reader takes what is answered, so memory does not grow with the stream.
 *
 * @param answer one line without its break, whatever goes wrong with the person; what it throws
 *   ends the stream.
 */
export function answerLines(
  chunks: AsyncIterable<Uint8Array>,
  bytesMax: number,
  answer: (line: Line) => Promise<string>,
): Readable {
  const blocks = Readable.from(lineBlocks(chunks, bytesMax), { highWaterMark: 1 });
  return blocks.map(
    async (block: readonly Line[]) => {
      const answers = await Promise.all(block.map(answer));
      return `${answers.join('\n')}\n`;
    },
    { concurrency: blocksAtOnce },
  );
}
