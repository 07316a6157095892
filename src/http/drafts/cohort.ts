import type { Schema } from '../../contract/index.ts';
import { Failure } from '../../errors.ts';
import type { CohortDraft, CohortMemberDraft, PersonForm } from '../../services/index.ts';
import { todayOf } from '../person-request.ts';
import { checkProfileDates } from '../profile-dates.ts';

type CohortBody = Omit<Schema<'PlacementRequest'>, 'objective' | 'proposing' | 'compare'>;

/** A cohort as the contract found it good, in the words of the services. */
export function cohortDraftOf(body: CohortBody, now: () => Date): CohortDraft {
  const today = todayOf(now);
  return {
    candidates: body.candidates.map((candidate, at) => candidateOf(candidate, at, today)),
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
    ref: candidate.ref,
    fits: candidate.fits ?? {},
    wishes: candidate.wishes ?? [],
    level: candidate.level ?? null,
    workMode: candidate.work_mode ?? null,
    person: personOf(candidate, today),
  };
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

const forms = ['fits', 'text', 'profile'] as const;

function refuseTwoForms(candidate: Schema<'PlacementCandidate'>, at: number): void {
  const given = forms.filter((form) => candidate[form] !== undefined);
  if (given.length < 2) return;
  const message = `A person comes with ${given.join(' or with ')}, not both. Keep one of them.`;
  const fault = { pointer: `/candidates/${at}`, code: 'two-forms', message };
  throw new Failure('invalid-request', message, [fault]);
}
