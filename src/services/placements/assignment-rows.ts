import {
  type CandidateForm,
  type Cohort,
  type Digest,
  type NamedPair,
  placement,
  type Reasoned,
} from '../../engine/index.ts';
import type { Placed, PlacedForm, PlacedPerson, PlacementOrder } from '../../placing/index.ts';
import type { AssignmentRow } from './vocabulary.ts';

/** Everybody of a placement by ref, each told when asked for. */
export interface AssignmentRows {
  readonly refs: readonly string[];
  row(at: number): AssignmentRow;
  fits(at: number): CandidateForm['fits'];
}

/** Makes rows of a placement from what was asked and who is where. */
export function assignmentRows(
  { form, objective }: PlacementOrder,
  placed: Placed,
  digest: Digest,
): AssignmentRows {
  const told = withErasedInPlace(form, placed);
  const cohort = placement.readCohort(told);
  const preferences = new placement.Preferences(cohort, digest);
  const bound = placed.totals.worstFitBound;
  const reasonOf = placement.reasonsOf(preferences, {
    objective,
    assignment: Int32Array.from(placed.assignment),
    worstFit: bound === null ? null : Math.round(bound * 100),
  });
  const people = new Map(told.candidates.map((person) => [person.ref, person]));
  const row = (at: number) => {
    const person = people.get(cohort.refs[at] ?? '');
    return person?.erased === true
      ? erasedRow(cohort, at, placed)
      : rowOf(cohort, reasonOf(at), person?.candidate ?? null);
  };
  const fits = (at: number) => people.get(cohort.refs[at] ?? '')?.fits ?? {};
  return { refs: cohort.refs, row, fits };
}

function rowOf(
  cohort: Cohort,
  { person, team, fit, wishRank, reason, whyNot }: Reasoned,
  candidate: string | null,
): AssignmentRow {
  const slug = cohort.teams[team]?.slug ?? null;
  return {
    ref: cohort.refs[person] ?? '',
    candidate,
    team: slug,
    fit: numberOf(fit),
    wishRank,
    reason,
    why: placement.whySentence(reason, slug, wishRank),
    whyNot: whyNot.map(({ team: other, reason: why, lastAdmittedFit, shortBy }) => ({
      team: cohort.teams[other]?.slug ?? '',
      reason: why,
      lastAdmittedFit: numberOf(lastAdmittedFit),
      shortBy: numberOf(shortBy),
    })),
  };
}

function erasedRow(cohort: Cohort, at: number, placed: Placed): AssignmentRow {
  const team = cohort.teams[placed.assignment[at] ?? -1]?.slug ?? null;
  const seat = team === null ? '' : ` Their seat in ${team} stays taken.`;
  return {
    ref: cohort.refs[at] ?? '',
    candidate: null,
    team,
    fit: null,
    wishRank: null,
    reason: 'erased',
    why: `The person has been erased since they were placed; nothing is known of them.${seat}`,
    whyNot: [],
  };
}

/**
 * Who has been erased has a name that tells nothing, keeps the place in the order of people that
 * they had, which is that of their part, and holds their seat, so that reasons of the others are
 * told from those who are left.
 */
function withErasedInPlace(form: PlacedForm, placed: Placed): PlacedForm {
  if (!form.candidates.some(({ erased }) => erased === true)) return form;
  const refs = new Set(form.candidates.map(({ ref }) => ref));
  const slugs = Object.keys(form.seats).sort();
  const candidates: PlacedPerson[] = [];
  const locks: NamedPair[] = [...form.locks];
  let sortedAs = '';
  for (const [at, person] of form.candidates.entries()) {
    if (person.erased !== true) {
      sortedAs = person.ref;
      candidates.push(person);
      continue;
    }
    // Behind the one before and ahead of every longer or later ref.
    sortedAs += '\u0000';
    const ref = freeName(`erased-${at + 1}`, refs);
    candidates.push({ ...unknown, ref, sortedAs, erased: true });
    const team = slugs[placed.assignment[at] ?? -1];
    if (team !== undefined) locks.push({ ref, team });
  }
  return { ...form, candidates, locks };
}

const unknown = { fits: {}, wishes: [], level: null, workMode: null } as const;

function freeName(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? freeName(`${name}-`, taken) : name;
}

function numberOf(hundredths: number | null): number | null {
  return hundredths === null ? null : hundredths / 100;
}
