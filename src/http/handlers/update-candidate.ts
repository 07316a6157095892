import type { CandidateDraftModel } from '../../contract/index.ts';
import { type Handler, reply } from '../call.ts';
import { candidateTag, expectedVersion } from '../conditions.ts';
import { candidateDraftOf, draftOfCandidate } from '../drafts/candidate.ts';
import { patched } from '../drafts/merge-patch.ts';
import { candidateFileView } from '../views/candidate.ts';

export const updateCandidate: Handler<'update-candidate'> = async (call, tools) => {
  const { services, contract } = tools;
  const current = await services.getCandidate(call.params.candidate);
  const version = expectedVersion(call.ifMatch, current.candidate);
  const merged = patched(contract, 'CandidateDraft', draftOfCandidate(current), call.body);
  // The contract has just judged the merged candidate by this very schema.
  const draft = candidateDraftOf(call.payload, {}, merged as CandidateDraftModel, tools);
  const file = await services.replaceCandidate(current.candidate.id, draft, version);
  return reply(candidateFileView(file), { headers: { ETag: candidateTag(file.candidate) } });
};
