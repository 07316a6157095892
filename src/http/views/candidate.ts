import type { CandidateModel } from '../../contract/index.ts';
import type {
  CandidateFile,
  CandidateInput,
  StoredCandidate,
  StoredRanking,
} from '../../services/index.ts';

/** A stored person with what they and others wrote. */
export function candidateFileView(
  { candidate, input }: CandidateFile,
  withNotes = true,
): CandidateModel {
  const { notes, wishes, location, objection } = input;
  return {
    ...candidateView(candidate),
    ...personView(input),
    ...(wishes === null ? {} : { wishes: { teams: wishes.teams, interests: wishes.interests } }),
    ...(location === null ? {} : { location }),
    objection,
    ...(withNotes ? { notes: notes.map(noteView) } : {}),
  };
}

function noteView({ source, text }: CandidateInput['notes'][number]) {
  return source === undefined ? { text } : { source, text };
}

/** A stored person without a word of theirs. */
export function candidateView(candidate: StoredCandidate): CandidateModel {
  return {
    object: 'candidate',
    id: candidate.id,
    external_id: candidate.externalId,
    source: candidate.source,
    form: candidate.kind,
    review_requested: candidate.isObjecting,
    version: candidate.version,
    ranking: candidate.ranking === null ? null : rankingView(candidate.ranking),
    created_at: candidate.createdAt,
    updated_at: candidate.updatedAt,
  };
}

function personView({ kind, person }: CandidateInput): Partial<CandidateModel> {
  // The contract judged the person by these very schemas before it was stored.
  if (kind === 'profile') return { profile: person as NonNullable<CandidateModel['profile']> };
  if (kind === 'resume') return { resume: person as NonNullable<CandidateModel['resume']> };
  return { text: String(person) };
}

function rankingView(ranking: StoredRanking): NonNullable<CandidateModel['ranking']> {
  return {
    id: ranking.id,
    organisation: ranking.terms.organisation,
    catalogue: ranking.terms.catalogue,
    as_of: ranking.terms.asOf,
    verdict: ranking.verdict,
    meets_minimum: ranking.meetsMinimum,
    work_mode: ranking.workMode,
    teams: ranking.teams.map(({ team, fit, probability }) => ({
      team,
      fit: fit / 100,
      probability: probability / 10_000,
    })),
  };
}
