import type { Schema } from '../../contract/index.ts';
import { Failure } from '../../errors.ts';
import { type Line, type RankingRequest, textOf } from '../../services/index.ts';
import { parseJson } from '../body/json-text.ts';
import { personJsonBytesMax } from '../body/payload.ts';
import { checkPersonJson } from '../body/person-size.ts';
import { type Call, type Handler, replyLines, type Tools } from '../call.ts';
import { rankingRequestOf } from '../drafts/ranking-request.ts';
import { problemOf } from '../problem.ts';

/** Answers each line by itself, whatever is wrong with it. */
export const rankBatch: Handler<'rank-batch'> = async (call, tools) => {
  if (call.payload.kind !== 'lines') throw new Error('A batch comes as lines.');
  const answers = tools.services.answerLines(call.payload.chunks, personJsonBytesMax, (line) =>
    answerLine(line, call, tools),
  );
  return replyLines(answers);
};

async function answerLine(
  { number, bytes }: Line,
  call: Call<'rank-batch'>,
  tools: Tools,
): Promise<string> {
  try {
    const request = requestOf(bytes, call, tools);
    const { body } = await tools.services.rankPerson(request);
    return `{"line":${number},"status":200,"ranking":${textOf(body)}}`;
  } catch (thrown) {
    const { requestId } = call;
    const { status, body: problem } = problemOf(thrown, requestId);
    if (status === 500) tools.log.error({ requestId, line: number, err: thrown }, 'defect');
    return JSON.stringify({ line: number, status, problem });
  }
}

function requestOf(
  bytes: Uint8Array | null,
  { query }: Call<'rank-batch'>,
  { contract, now }: Tools,
): RankingRequest {
  if (bytes === null) {
    throw new Failure('payload-too-large', 'The line is over 3.25 MB. Send the person as text.');
  }
  const value = parseJson(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  checkPersonJson(value, bytes.length);
  const faults = contract.checkSchema('RankingRequest', value);
  if (faults !== null) {
    throw new Failure('invalid-request', 'The line is no person to rank; see errors.', faults);
  }
  // The contract has just judged the value by the schema that this type is of.
  const body = value as Schema<'RankingRequest'>;
  return rankingRequestOf({ kind: 'json', mediaType: 'application/json', value }, query, body, {
    explain: 'none',
    now,
  });
}
