import type { CandidateDraftModel, Schema } from '../../contract/index.ts';
import { Failure, type Fault } from '../../errors.ts';
import { type Call, type Handler, reply } from '../call.ts';
import { candidateTag, expectedVersion } from '../conditions.ts';
import { candidateDraftOf, draftOfCandidate } from '../drafts/candidate.ts';
import { patched } from '../drafts/merge-patch.ts';
import { seesNotes } from '../stored-view.ts';
import { candidateFileView } from '../views/candidate.ts';
import { rankingChange } from '../views/ranking-change.ts';

export const updateCandidate: Handler<'update-candidate'> = async (call, tools) => {
  const { services, contract } = tools;
  refuseOthersMembers(call);
  const current = await services.getCandidate(call.params.candidate);
  const version = expectedVersion(call.ifMatch, current.candidate);
  const merged = patched(contract, 'CandidateDraft', draftOfCandidate(current), call.body);
  // The contract has just judged the merged candidate by this very schema.
  const draft = candidateDraftOf(call.payload, {}, merged as CandidateDraftModel, tools);
  const file = await services.replaceCandidate(current.candidate.id, draft, version);
  const view: Schema<'ChangedCandidate'> = {
    ...candidateFileView(file, seesNotes(call.caller)),
    change: rankingChange(current.candidate.ranking, file.candidate.ranking),
  };
  return reply(view, { headers: { ETag: candidateTag(file.candidate) } });
};

/** What a person does not say of themselves. */
const recruiterMembers = ['external_id', 'notes', 'source'] as const;

function refuseOthersMembers({ caller, body }: Call<'update-candidate'>): void {
  if (caller?.role !== 'candidate') return;
  const faults = recruiterMembers.flatMap((member): Fault[] => {
    if (body[member] === undefined) return [];
    const message = 'Only recruiters write this. Leave it out.';
    return [{ pointer: `/${member}`, code: 'not-allowed', message }];
  });
  if (faults.length === 0) return;
  throw new Failure('forbidden', 'This key writes what the person says alone; see errors.', faults);
}
