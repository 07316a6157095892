import type { Slug, Team, Technology } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import type { RecordInfo, StoredCatalogue } from '../store/index.ts';
import type { TeamRecord, TechnologyRecord } from './index.ts';

/** A state of the catalogue with its records, in memory or just written. */
type State = Pick<StoredCatalogue, 'id' | 'catalogue' | 'teams' | 'technologies'>;

/** All teams with their records, archived ones too, in the order of the catalogue. */
export function teamRecords({ id, catalogue, teams }: State): readonly TeamRecord[] {
  return catalogue.teams.map((team) => ({ ...infoOf(teams, team.slug), team, catalogue: id }));
}

/** All technologies with their records, archived ones too, by slug. */
export function technologyRecords(state: State): readonly TechnologyRecord[] {
  return state.catalogue.technologies.map((technology) => ({
    ...infoOf(state.technologies, technology.slug),
    technology,
    catalogue: state.id,
  }));
}

/** By slug or id. Throws Failure `not-found`. */
export function findTeam(state: State, reference: string): TeamRecord {
  const { catalogue, teams, id } = state;
  const team = catalogue.teams.find(({ slug }) => isNamed(teams, slug, reference));
  if (team !== undefined) return { ...infoOf(teams, team.slug), team, catalogue: id };
  throw notFound('team', reference, 'GET /v1/teams?status=any lists all of them.');
}

/** By slug or id. Throws Failure `not-found`. */
export function findTechnology(state: State, reference: string): TechnologyRecord {
  const { catalogue, technologies, id } = state;
  const technology: Technology | undefined = catalogue.technologies.find(({ slug }) =>
    isNamed(technologies, slug, reference),
  );
  if (technology !== undefined) {
    return { ...infoOf(technologies, technology.slug), technology, catalogue: id };
  }
  throw notFound('technology', reference, 'GET /v1/technologies?q=... finds them by name.');
}

export function notFound(noun: string, reference: string, advice: string): Failure {
  return new Failure('not-found', `There is no ${noun} "${reference.slice(0, 80)}". ${advice}`);
}

function isNamed(records: State['teams'], slug: Slug, reference: string): boolean {
  return slug === reference || records.get(slug)?.id === reference;
}

function infoOf(records: State['teams'], slug: Slug): RecordInfo {
  const info = records.get(slug);
  if (info === undefined) throw new Error(`The record of "${slug}" is missing.`);
  return info;
}

/** Throws Failure `stale-version` unless the caller has seen the newest state. */
export function refuseStale(noun: string, slug: Slug, version: number, expected: number): void {
  if (version === expected) return;
  throw new Failure(
    'stale-version',
    `The ${noun} "${slug}" is at version ${version} and not ${expected}: somebody wrote it ` +
      'meanwhile. GET it again, look at what changed, and send your change with the new ETag.',
  );
}

/** Throws Failure `invalid-request`: others name things by their slugs. */
export function refuseOtherSlug(noun: string, is: Team | Technology, slug: Slug): void {
  if (is.slug === slug) return;
  const message =
    `The slug of a ${noun} never changes; this one is "${slug}". Leave slug as it is, or archive ` +
    `this ${noun} and create another.`;
  const fault = { pointer: '/slug', code: 'immutable', message };
  throw new Failure('invalid-request', message, [fault]);
}
