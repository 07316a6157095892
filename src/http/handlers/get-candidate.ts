import { type Handler, reply } from '../call.ts';
import { candidateTag } from '../conditions.ts';
import { candidateFileView } from '../views/candidate.ts';

export const getCandidate: Handler<'get-candidate'> = async ({ params }, { services }) => {
  const file = await services.getCandidate(params.candidate);
  const headers = { ETag: candidateTag(file.candidate) };
  return reply(candidateFileView(file), { cache: 'private, no-cache', headers });
};
