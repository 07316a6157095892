import type { CandidateDraftModel } from '../../contract/index.ts';
import { Failure } from '../../errors.ts';
import { type Payload, personJsonBytesMax } from '../body/payload.ts';
import { type Call, type Handler, type Reply, reply, replyLines, type Tools } from '../call.ts';
import { candidateTag } from '../conditions.ts';
import { candidateDraftOf } from '../drafts/candidate.ts';
import { lineBody, lineProblem } from '../line-body.ts';
import { candidateFileView } from '../views/candidate.ts';
import { writtenHeaders } from '../written-headers.ts';

type OwnCall = Call<'create-candidate'>;

/** Stores one person, or as many as the lines of a stream hold. */
export const createCandidate: Handler<'create-candidate'> = async (call, tools) => {
  if (call.payload.kind === 'lines') return importLines(call, call.payload, tools);
  const draft = candidateDraftOf(call.payload, call.query, call.body, tools);
  const written = await tools.services.createCandidate(draft, call.repeat);
  const { candidate } = written.value;
  return reply(candidateFileView(written.value), {
    status: 201,
    headers: {
      ETag: candidateTag(candidate),
      ...writtenHeaders(`/v1/candidates/${candidate.id}`, written.replayed),
    },
  });
};

async function importLines(
  call: OwnCall,
  { chunks }: Extract<Payload, { kind: 'lines' }>,
  tools: Tools,
): Promise<Reply> {
  refuseRepeat(call);
  await tools.services.checkRanking();
  const answers = tools.services.importCandidates(chunks, personJsonBytesMax, {
    read: (line) => {
      const payload = lineBody(line, tools.contract);
      // The contract has just judged the value by the schema that this type is of.
      const body = payload.value as CandidateDraftModel;
      return candidateDraftOf(payload, call.query, body, tools);
    },
    stored: ({ number }, id, isNew) =>
      `{"line":${number},"status":${isNew ? 201 : 200},"id":"${id}"}`,
    refused: (line, thrown) => lineProblem(line, thrown, call.requestId, tools),
  });
  return replyLines(answers);
}

/** A stream is not kept whole, so that nobody could tell whether the same one comes again. */
function refuseRepeat({ repeat }: OwnCall): void {
  if (repeat === null) return;
  const message =
    'A stream of lines takes no Idempotency-Key. Give each line an external_id: then sending the ' +
    'stream again stores nobody twice.';
  const fault = { parameter: 'Idempotency-Key', code: 'not-allowed', message };
  throw new Failure('invalid-request', message, [fault]);
}
