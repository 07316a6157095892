import { type Line, textOf } from '../../services/index.ts';
import { type Call, type Handler, replyLines, type Tools } from '../call.ts';
import { rankingRequestOf } from '../drafts/ranking-request.ts';
import { lineProblem } from '../line-body.ts';
import { bodyOfLine, lineBytesMax, rankedLine } from '../person-line.ts';
import { todayOf } from '../person-request.ts';

/** Answers each line by itself, whatever is wrong with it. */
export const rankBatch: Handler<'rank-batch'> = async (call, tools) => {
  if (call.payload.kind !== 'lines') throw new Error('A batch comes as lines.');
  await tools.services.checkRanking();
  const answers = tools.services.answerLines(call.payload.chunks, lineBytesMax, (line) =>
    answerLine(line, call, tools),
  );
  return replyLines(answers);
};

async function answerLine(
  line: Line,
  { query, requestId }: Call<'rank-batch'>,
  { contract, log, now, services }: Tools,
): Promise<string> {
  try {
    const value = bodyOfLine(line, contract, todayOf(now));
    const payload = { kind: 'json', mediaType: 'application/json', value } as const;
    const request = rankingRequestOf(payload, query, value, { explain: 'none', now });
    const { body } = await services.rankPerson(request);
    return rankedLine(line.number, textOf(body));
  } catch (thrown) {
    return lineProblem(line, thrown, requestId, { log });
  }
}
