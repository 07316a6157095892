import { type Handler, reply } from '../call.ts';
import { candidateTag } from '../conditions.ts';
import { seesNotes } from '../stored-view.ts';
import { candidateFileView } from '../views/candidate.ts';

export const getCandidate: Handler<'get-candidate'> = async (call, { services }) => {
  const file = await services.getCandidate(call.params.candidate);
  const headers = { ETag: candidateTag(file.candidate) };
  const view = candidateFileView(file, seesNotes(call.caller));
  return reply(view, { cache: 'private, no-cache', headers });
};
