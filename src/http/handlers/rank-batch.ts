import type { Schema } from '../../contract/index.ts';
import type { Line } from '../../services/index.ts';
import { personJsonBytesMax } from '../body/payload.ts';
import { type Call, type Handler, replyLines, type Tools } from '../call.ts';
import { rankingRequestOf } from '../drafts/ranking-request.ts';
import { lineBody, lineProblem } from '../line-body.ts';

/** Answers each line by itself, whatever is wrong with it. */
export const rankBatch: Handler<'rank-batch'> = async (call, tools) => {
  if (call.payload.kind !== 'lines') throw new Error('A batch comes as lines.');
  const answers = tools.services.answerLines(call.payload.chunks, personJsonBytesMax, (line) =>
    answerLine(line, call, tools),
  );
  return replyLines(answers);
};

async function answerLine(line: Line, call: Call<'rank-batch'>, tools: Tools): Promise<string> {
  try {
    const payload = lineBody(line, 'RankingRequest', tools.contract);
    // The contract has just judged the value by the schema that this type is of.
    const body = payload.value as Schema<'RankingRequest'>;
    const options = { explain: 'none', now: tools.now } as const;
    const request = rankingRequestOf(payload, call.query, body, options);
    const ranked = await tools.services.rankPerson(request);
    return `{"line":${line.number},"status":200,"ranking":${ranked.body}}`;
  } catch (thrown) {
    return lineProblem(line, thrown, call.requestId, tools);
  }
}
