import type { Schema } from '../../contract/index.ts';
import { Failure } from '../../errors.ts';
import type { Caller, CohortDraft, CohortMemberDraft, PersonForm } from '../../services/index.ts';
import { checkScopes } from '../middleware/authentication.ts';
import { todayOf } from '../person-request.ts';
import { checkProfileDates } from '../profile-dates.ts';

type CohortBody = Omit<Schema<'PlacementRequest'>, 'objective' | 'proposing' | 'compare'>;

/** What a key needs beside the scopes of an operation to have stored people placed. */
const storedPeopleScopes = ['candidates:read'];

/**
 * A cohort as the contract found it good, in the words of the services.
 *
 * @throws Failure `forbidden` for stored people whom the caller may not read.
 */
export function checkedCohort(
  body: CohortBody,
  caller: Caller | null,
  now: () => Date,
): CohortDraft {
  const draft = cohortDraftOf(body, now);
  if (namesStoredPeople(draft)) checkScopes(storedPeopleScopes, caller);
  return draft;
}

function cohortDraftOf(body: CohortBody, now: () => Date): CohortDraft {
  const today = todayOf(now);
  const { candidates = [], candidates_matching: matching } = body;
  if (body.candidates === undefined && matching === undefined) throw nobodyNamed();
  return {
    candidates: candidates.map((candidate, at) => candidateOf(candidate, at, today)),
    matching: matching === undefined ? null : matchingOf(matching),
    seats: seatsOf(body.seats),
    organisation: body.organisation ?? null,
    priorities: body.priorities ?? {},
    requires: Object.fromEntries(
      Object.entries(body.requires ?? {}).map(([team, { level, work_mode }]) => [
        team,
        { level: level ?? null, workMode: work_mode ?? null },
      ]),
    ),
    locks: body.locks ?? [],
    exclusions: body.exclusions ?? [],
    fitMin: body.fit_min ?? 0,
    onlyWished: body.only_wished ?? false,
    seed: body.seed ?? 0,
  };
}

export function seatsOf(seats: Readonly<Record<string, Schema<'Seats'>>>): CohortDraft['seats'] {
  return Object.fromEntries(
    Object.entries(seats).map(([team, { min, max }]) => [team, { min: min ?? 0, max }]),
  );
}

function candidateOf(
  candidate: Schema<'PlacementCandidate'>,
  at: number,
  today: string,
): CohortMemberDraft {
  refuseTwoForms(candidate, at);
  return {
    ref: refOf(candidate, at),
    candidate: candidate.candidate ?? null,
    fits: candidate.fits ?? {},
    wishes: candidate.wishes ?? null,
    level: candidate.level ?? null,
    workMode: candidate.work_mode,
    person: personOf(candidate, today),
  };
}

function refOf({ ref, candidate }: Schema<'PlacementCandidate'>, at: number): string {
  const name = ref ?? candidate;
  if (name !== undefined) return name;
  const message = 'Name the person: give a ref, or the id of a stored candidate.';
  const fault = { pointer: `/candidates/${at}/ref`, code: 'missing', message };
  throw new Failure('invalid-request', message, [fault]);
}

function matchingOf(filter: Schema<'StoredPeopleFilter'>): CohortDraft['matching'] {
  const { meets_minimum: minimum } = filter;
  return {
    technologies: filter.technology ?? [],
    isAdjacent: filter.adjacent ?? false,
    // Left out keeps everybody; null asks for those of whom it is not known.
    meetsMinimum: minimum === undefined ? null : (minimum ?? 'unknown'),
    workMode: filter.work_mode ?? null,
    yearsMin: filter.years_min ?? null,
    updatedSince: filter.updated_since ?? null,
  };
}

function nobodyNamed(): Failure {
  const message =
    'Nobody is named. Give candidates one by one, or stored people by candidates_matching.';
  const fault = { pointer: '/candidates', code: 'missing', message };
  return new Failure('invalid-request', message, [fault]);
}

/** Whether stored people are asked for, which not every key may. */
function namesStoredPeople(draft: CohortDraft): boolean {
  return draft.matching !== null || draft.candidates.some(({ candidate }) => candidate !== null);
}

function personOf(
  { text, profile }: Schema<'PlacementCandidate'>,
  today: string,
): PersonForm | null {
  if (text !== undefined) return { kind: 'text', text };
  if (profile === undefined) return null;
  checkProfileDates(profile, today);
  return { kind: 'profile', profile };
}

const forms = ['candidate', 'fits', 'text', 'profile'] as const;

function refuseTwoForms(candidate: Schema<'PlacementCandidate'>, at: number): void {
  const given = forms.filter((form) => candidate[form] !== undefined);
  if (given.length < 2) return;
  const message = `A person comes with ${given.join(' or with ')}, not both. Keep one of them.`;
  const fault = { pointer: `/candidates/${at}`, code: 'two-forms', message };
  throw new Failure('invalid-request', message, [fault]);
}
