import { type Handler, reply } from '../call.ts';
import { candidateTag } from '../conditions.ts';
import { candidateDraftOf } from '../drafts/candidate.ts';
import { candidateFileView } from '../views/candidate.ts';
import { writtenHeaders } from '../written-headers.ts';

export const createCandidate: Handler<'create-candidate'> = async (call, tools) => {
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
