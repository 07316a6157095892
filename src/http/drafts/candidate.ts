import type { CandidateDraftModel, Contract, QueryOf } from '../../contract/index.ts';
import { Failure, type Fault } from '../../errors.ts';
import type { CandidateDraft, CandidateFile, PersonForm } from '../../services/index.ts';
import type { Payload } from '../body/payload.ts';
import { personOf, todayOf } from '../person-request.ts';
import { locationOf, wishesOf } from './person-options.ts';

interface Tools {
  readonly contract: Contract;
  readonly now: () => Date;
}

/** A person to be stored, as the contract found them good. */
export function candidateDraftOf(
  payload: Payload,
  query: QueryOf<'create-candidate'>,
  body: CandidateDraftModel,
  { contract, now }: Tools,
): CandidateDraft {
  const { external_id, source } = statedOnce(query, body);
  const person = personOf(payload, body, todayOf(now));
  return {
    externalId: external_id ?? null,
    source: source ?? null,
    person: { ...withReadMembers(contract, person), notes: body.notes ?? [] },
    wishes: wishesOf(body.wishes),
    location: locationOf(body.location),
    objection: body.objection ?? null,
  };
}

/** A stored person as they would be sent. */
export function draftOfCandidate({ candidate, input }: CandidateFile): Record<string, unknown> {
  const { kind, person, wishes, location, notes, objection } = input;
  return {
    ...(candidate.externalId === null ? {} : { external_id: candidate.externalId }),
    ...(candidate.source === null ? {} : { source: candidate.source }),
    [kind === 'document' ? 'text' : kind]: person,
    ...(wishes === null ? {} : { wishes }),
    ...(location === null ? {} : { location }),
    ...(notes.length === 0 ? {} : { notes }),
    ...(objection === null ? {} : { objection }),
  };
}

/** What is not read of a JSON Resume, names and addresses among it, is not stored. */
function withReadMembers(contract: Contract, person: PersonForm): PersonForm {
  if (person.kind !== 'resume') return person;
  return { ...person, resume: contract.declaredMembers('Resume', person.resume) };
}

type Stated = Pick<CandidateDraftModel, 'external_id' | 'source'>;

function statedOnce(query: Stated, body: Stated): Stated {
  const faults: Fault[] = (['external_id', 'source'] as const).flatMap((parameter) => {
    const [outside, inside] = [query[parameter], body[parameter]];
    if (outside === undefined || inside === undefined || outside === inside) return [];
    const message = 'The address says one thing, the body another. Keep one of them.';
    return [{ parameter, code: 'repeated', message }];
  });
  if (faults.length > 0) {
    throw new Failure('invalid-request', 'Something is stated twice; see errors.', faults);
  }
  const { external_id, source } = { ...body, ...query };
  return {
    ...(external_id === undefined ? {} : { external_id }),
    ...(source === undefined ? {} : { source }),
  };
}
