import type { Cohort, SeatedTeam } from './cohort.ts';
import type { CandidateForm, CohortForm } from './cohort-form.ts';
import { entryOf } from './preferences.ts';

/** Columns of a form in which `formFaults` found nothing. */
export function readCohort(form: CohortForm): Cohort {
  const teams = seatedTeams(form);
  const placeOfTeam = new Map(teams.map(({ slug }, place) => [slug, place]));
  const people = inOrder(form.candidates);
  const placeOfRef = new Map(people.map(({ ref }, place) => [ref, place]));
  const columns = entriesOf(people, teams, placeOfTeam);
  const asks = teams.some(({ requires }) => requires !== null);
  const lock = new Int32Array(people.length).fill(-1);
  for (const { ref, team } of form.locks) {
    lock[placeOfRef.get(ref) ?? -1] = placeOfTeam.get(team) ?? -1;
  }
  const cohort: Cohort = {
    refs: people.map(({ ref }) => ref),
    teams,
    ...columns,
    priority: null,
    level: asks ? people.map(({ level }) => level) : null,
    workMode: asks ? people.map(({ workMode }) => workMode) : null,
    lock,
    exclusions: form.exclusions.flatMap(({ ref, team }) => {
      const place = placeOfTeam.get(team);
      return place === undefined ? [] : [{ person: placeOfRef.get(ref) ?? -1, team: place }];
    }),
    fitMin: hundredths(form.fitMin),
    onlyWished: form.onlyWished,
    seed: form.seed,
  };
  const priority = priorityOf(form, cohort, placeOfTeam, placeOfRef);
  return priority === null ? cohort : { ...cohort, priority };
}

function hundredths(fit: number): number {
  return Math.round(fit * 100);
}

function inOrder(people: readonly CandidateForm[]): readonly CandidateForm[] {
  const nameOf = ({ ref, sortedAs }: CandidateForm) => sortedAs ?? ref;
  return [...people].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

function seatedTeams({ seats, requires }: CohortForm): readonly SeatedTeam[] {
  return Object.keys(seats)
    .sort()
    .map((slug) => {
      const { min, max } = seats[slug] ?? { min: 0, max: 0 };
      const asked = requires[slug] ?? null;
      const asksNothing = asked === null || (asked.level === null && asked.workMode === null);
      return { slug, min, max, requires: asksNothing ? null : asked };
    });
}

const unknown = 0xffff;

function entriesOf(
  people: readonly CandidateForm[],
  teams: readonly SeatedTeam[],
  placeOfTeam: ReadonlyMap<string, number>,
): Pick<Cohort, 'starts' | 'team' | 'fit' | 'wish'> {
  const count = teams.length;
  const starts = new Int32Array(people.length + 1);
  const team: number[] = [];
  const fit: number[] = [];
  const wish: number[] = [];
  // One person's row, cleared again after each.
  const fits = new Uint16Array(count).fill(unknown);
  const tiers = new Uint16Array(count);
  for (const [at, person] of people.entries()) {
    for (const slug in person.fits) {
      const place = placeOfTeam.get(slug);
      if (place !== undefined) fits[place] = hundredths(person.fits[slug] ?? 0);
    }
    let tier = 0;
    for (const wished of person.wishes) {
      const before = tier;
      for (const slug of typeof wished === 'string' ? [wished] : wished) {
        const place = placeOfTeam.get(slug);
        // A tier of teams without seats is none.
        if (place === undefined) continue;
        tier = before + 1;
        tiers[place] = tier;
      }
    }
    for (let place = 0; place < count; place += 1) {
      const value = fits[place] ?? unknown;
      const wished = tiers[place] ?? 0;
      if (value === unknown && wished === 0) continue;
      team.push(place);
      fit.push(value === unknown ? 0 : value);
      wish.push(wished);
      fits[place] = unknown;
      tiers[place] = 0;
    }
    starts[at + 1] = team.length;
  }
  return {
    starts,
    team: Uint16Array.from(team),
    fit: Uint16Array.from(fit),
    wish: Uint16Array.from(wish),
  };
}

function priorityOf(
  { priorities }: CohortForm,
  cohort: Cohort,
  placeOfTeam: ReadonlyMap<string, number>,
  placeOfRef: ReadonlyMap<string, number>,
): Int32Array | null {
  const ordered = Object.entries(priorities).filter(([, tiers]) => tiers.length > 0);
  if (ordered.length === 0) return null;
  const priority = new Int32Array(cohort.team.length);
  for (const [slug, tiers] of ordered) {
    for (const [tier, refs] of tiers.filter((names) => names.length > 0).entries()) {
      for (const ref of refs) {
        const place = placeOfTeam.get(slug) ?? -1;
        const entry = entryOf(cohort, placeOfRef.get(ref) ?? -1, place);
        if (entry >= 0) priority[entry] = tier + 1;
      }
    }
  }
  return priority;
}
