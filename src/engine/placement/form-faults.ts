import type { Slug } from '../catalogue.ts';
import type { CandidateForm, CohortForm, FormFault, NamedPair } from './cohort-form.ts';

/** More would say nothing new. */
const faultsMax = 100;

/** What is wrong with a form by itself; contradictions are another matter. */
export function formFaults(form: CohortForm, known: readonly Slug[]): readonly FormFault[] {
  const report = new Report(new Set(known), new Set(Object.keys(form.seats)));
  seatFaults(form, report);
  const refs = candidateFaults(form.candidates, report);
  for (const [team, tiers] of Object.entries(form.priorities)) {
    if (report.isSeated(team, `/priorities/${escaped(team)}`)) {
      priorityFaults(team, tiers, refs, report);
    }
  }
  for (const team of Object.keys(form.requires)) {
    report.isSeated(team, `/requires/${escaped(team)}`);
  }
  pairFaults('locks', form.locks, refs, report);
  pairFaults('exclusions', form.exclusions, refs, report);
  return report.faults;
}

class Report {
  readonly faults: FormFault[] = [];

  constructor(
    readonly known: ReadonlySet<Slug>,
    readonly seated: ReadonlySet<Slug>,
  ) {}

  add(pointer: string, code: string, message: string): void {
    if (this.faults.length < faultsMax) this.faults.push({ pointer, code, message });
  }

  isKnown(team: Slug, pointer: string): boolean {
    if (this.known.has(team)) return true;
    const names = [...this.known].join(', ');
    const message = `There is no team "${shortened(team)}". The active teams are ${names}.`;
    this.add(pointer, 'unknown-team', message);
    return false;
  }

  isSeated(team: Slug, pointer: string): boolean {
    if (!this.isKnown(team, pointer)) return false;
    if (this.seated.has(team)) return true;
    const message = `"${team}" has no seats in this placement. Give it seats, or leave this out.`;
    this.add(pointer, 'team-without-seats', message);
    return false;
  }
}

function seatFaults({ seats, fitMin, seed }: CohortForm, report: Report): void {
  const teams = Object.entries(seats);
  if (teams.length === 0) {
    report.add('/seats', 'no-seats', 'No team has a seat. Name at least one team and its seats.');
  }
  for (const [team, { min, max }] of teams) {
    const pointer = `/seats/${escaped(team)}`;
    if (!report.isKnown(team, pointer)) continue;
    if (!isWhole(max, 1)) {
      const message = `"${team}" has ${max} seats. Give a whole number from 1, or leave it out.`;
      report.add(`${pointer}/max`, 'no-seats', message);
    } else if (!isWhole(min, 0) || min > max) {
      const message = `At least ${min} and at most ${max} cannot both be for "${team}".`;
      report.add(`${pointer}/min`, 'min-over-max', message);
    }
  }
  if (!isFit(fitMin)) report.add('/fit_min', 'bad-fit', `fit_min is ${fitMin}; give 0 to 100.`);
  if (!Number.isSafeInteger(seed)) report.add('/seed', 'bad-seed', 'Give a whole number.');
}

function candidateFaults(people: readonly CandidateForm[], report: Report): ReadonlySet<string> {
  const refs = new Set<string>();
  for (const [at, { ref, fits, wishes }] of people.entries()) {
    if (refs.has(ref)) {
      const message = `"${shortened(ref)}" is there twice. Give each person a ref of their own.`;
      report.add(`/candidates/${at}/ref`, 'duplicate-ref', message);
    }
    refs.add(ref);
    for (const team in fits) {
      const fit = fits[team] ?? Number.NaN;
      if (isFit(fit) && report.known.has(team)) continue;
      const pointer = `/candidates/${at}/fits/${escaped(team)}`;
      if (!report.isKnown(team, pointer)) continue;
      report.add(pointer, 'bad-fit', `A fit is a number from 0 to 100, not ${fit}.`);
    }
    if (wishes.length > 0) wishFaults(at, wishes, report);
  }
  return refs;
}

function wishFaults(at: number, wishes: CandidateForm['wishes'], report: Report): void {
  const seen = new Set<string>();
  for (const [tier, wish] of wishes.entries()) {
    const pointer = `/candidates/${at}/wishes/${tier}`;
    for (const team of typeof wish === 'string' ? [wish] : wish) {
      if (!report.isKnown(team, pointer)) continue;
      if (seen.has(team)) report.add(pointer, 'repeated', `"${team}" is wished for twice.`);
      seen.add(team);
    }
  }
}

function priorityFaults(
  team: Slug,
  tiers: readonly (readonly string[])[],
  refs: ReadonlySet<string>,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [tier, people] of tiers.entries()) {
    for (const ref of people) {
      const pointer = `/priorities/${escaped(team)}/${tier}`;
      if (!refs.has(ref)) report.add(pointer, 'unknown-ref', noSuchRef(ref));
      else if (seen.has(ref)) {
        report.add(pointer, 'repeated', `"${shortened(ref)}" is ordered twice by "${team}".`);
      }
      seen.add(ref);
    }
  }
}

function pairFaults(
  member: 'locks' | 'exclusions',
  pairs: readonly NamedPair[],
  refs: ReadonlySet<string>,
  report: Report,
): void {
  for (const [at, { ref, team }] of pairs.entries()) {
    const pointer = `/${member}/${at}`;
    if (!refs.has(ref)) report.add(`${pointer}/ref`, 'unknown-ref', noSuchRef(ref));
    if (member === 'locks') report.isSeated(team, `${pointer}/team`);
    else report.isKnown(team, `${pointer}/team`);
  }
}

function noSuchRef(ref: string): string {
  return `No candidate has the ref "${shortened(ref)}". Add the person, or leave this out.`;
}

function isFit(fit: number): boolean {
  return fit >= 0 && fit <= 100;
}

function isWhole(value: number, least: number): boolean {
  return Number.isSafeInteger(value) && value >= least;
}

function shortened(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}

/** As a part of a JSON Pointer. */
function escaped(name: string): string {
  return shortened(name).replaceAll('~', '~0').replaceAll('/', '~1');
}
