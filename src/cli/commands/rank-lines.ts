import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { shippedCatalogue } from '../../catalogue/index.ts';
import { catalogueId, type RankOptions } from '../../engine/index.ts';
import { Failure } from '../../errors.ts';
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

/** As long as the server takes them. */
const lineBytesMax = 3.25 * 1024 * 1024;
const statuses: Readonly<Record<string, number>> = { 'payload-too-large': 413 };
const badRequest = 400;

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

async function answerTo({ number, bytes }: Line, terms: LineTerms, rank: Rank): Promise<string> {
  try {
    const { person, options } = orderOfLine(bytes, terms);
    const body = await rank(person, options);
    return `{"line":${number},"status":200,"ranking":${textOf(body)}}`;
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    const { code, message: detail, faults: errors } = thrown;
    const status = statuses[code] ?? badRequest;
    const problem = { type: `urn:teamfit:problem:${code}`, status, code, detail, errors };
    return JSON.stringify({ line: number, status, problem });
  }
}

function isOfFile(thrown: unknown): thrown is NodeJS.ErrnoException {
  return thrown instanceof Error && 'syscall' in thrown && 'path' in thrown;
}

function unreadable(path: string, cause: NodeJS.ErrnoException): Failure {
  const reason = cause.code === 'ENOENT' ? 'there is no such file' : cause.message;
  return new Failure('invalid-request', `${path} cannot be read: ${reason}.`, [], { cause });
}
