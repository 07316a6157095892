import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { shippedCatalogue } from '../../catalogue/index.ts';
import { loadContract } from '../../contract/index.ts';
import { catalogueId, type RankOptions } from '../../engine/index.ts';
import { Failure } from '../../errors.ts';
import { lineBytesMax, rankedLine, refusedLine } from '../../http/person-line.ts';
import {
  type AnswerJson,
  answerLines,
  createJudgingThreads,
  type Line,
  type ReadablePerson,
  textOf,
} from '../../judging/index.ts';
import { LineProgress } from '../page/line-progress.ts';
import { type LineTerms, orderOfLine } from '../person/order-of-line.ts';
import { standardInput } from '../person/read-source.ts';
import { sha256 } from '../sha256.ts';
import type { Surroundings } from './rank-file.ts';
import { type RankFlags, rankOptions } from './rank-options.ts';

/**
 * Ranks a stream of JSON lines, offline and on all cores, and writes a line for each in the same
 * order. Memory does not grow with the stream, so that it can stand in any pipe. What is wrong with
 * a line is told on its own line.
 *
 * @throws Failure for options that cannot be used and a file that cannot be read.
 */
export async function rankLines(
  path: string,
  flags: RankFlags,
  { stdin, stdout, stderr, now }: Surroundings,
): Promise<void> {
  const catalogue = shippedCatalogue();
  const version = { id: catalogueId(catalogue, sha256), catalogue };
  const terms = {
    contract: loadContract(),
    catalogue,
    options: rankOptions(flags, { catalogue, now: now(), explain: 'none' }),
    today: now().toISOString().slice(0, 10),
  };
  const judge = createJudgingThreads(availableParallelism());
  const progress = new LineProgress(stdout.isTTY ? null : stderr);
  try {
    await judge.prepare(version);
    const source = path === standardInput ? stdin : createReadStream(path);
    const answers = answerLines(source, lineBytesMax, async (line) => {
      const answer = await answerTo(line, terms, (person, options) =>
        judge.rank(version, person, options),
      );
      progress.count();
      return answer;
    });
    await pipeline(answers, stdout, { end: false });
  } catch (thrown) {
    throw isOfFile(thrown) ? unreadable(path, thrown) : thrown;
  } finally {
    progress.finish();
    await judge.close();
  }
}

type Rank = (person: ReadablePerson, options: RankOptions) => Promise<AnswerJson>;

async function answerTo(line: Line, terms: LineTerms, rank: Rank): Promise<string> {
  try {
    const { person, options } = orderOfLine(line, terms);
    return rankedLine(line.number, textOf(await rank(person, options)));
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    // The server gives the id of its request, by which its log can be asked; here the line tells.
    return JSON.stringify(refusedLine(line.number, thrown, `line ${line.number}`));
  }
}

function isOfFile(thrown: unknown): thrown is NodeJS.ErrnoException {
  return thrown instanceof Error && 'syscall' in thrown && 'path' in thrown;
}

function unreadable(path: string, cause: NodeJS.ErrnoException): Failure {
  const reason = cause.code === 'ENOENT' ? 'there is no such file' : cause.message;
  return new Failure('invalid-request', `${path} cannot be read: ${reason}.`, [], { cause });
}
