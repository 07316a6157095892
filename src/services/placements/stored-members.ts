import type { Catalogue, Slug } from '../../engine/index.ts';
import { Failure, type Fault } from '../../errors.ts';
import type { PlacedPerson } from '../../placing/index.ts';
import type { CohortMember, FoundCohort } from '../../store/index.ts';
import type { Context } from '../context.ts';
import { withNeighbours } from '../team-ranking.ts';
import { slugNamed } from '../technology-named.ts';
import type { CohortDraft, CohortMemberDraft, StoredPeopleDraft } from './vocabulary.ts';

/** People of a placement, whoever they are. */
const peopleMax = 100_000;
const faultsMax = 100;

export type StoredContext = Pick<Context, 'judge' | 'live' | 'store'>;

/**
 * The stored people whom a draft names or describes; null when it does neither.
 *
 * @throws Failure `invalid-request` for people who are not stored, or too many of them.
 */
export async function storedMembers(
  context: StoredContext,
  { candidates, matching }: Pick<CohortDraft, 'candidates' | 'matching'>,
): Promise<FoundCohort | null> {
  const ids = candidates.flatMap(({ candidate }) => candidate ?? []);
  if (ids.length === 0 && matching === null) return null;
  refuseTwice(candidates);
  const found = await context.store.candidates.cohort({
    ids,
    matching: matching === null ? null : await filterOf(context, matching),
    matchingMax: peopleMax,
  });
  if (found === null) {
    if (ids.length === 0) throw nobodyMatches();
    throw await missing(context, candidates, new Map());
  }
  if (candidates.some(({ candidate }) => candidate !== null && !found.named.has(candidate))) {
    throw await missing(context, candidates, found.named);
  }
  const others = found.matching.filter(({ id }) => !found.named.has(id));
  if (candidates.length + others.length === 0) throw nobodyMatches();
  if (candidates.length + others.length > peopleMax) throw tooMany();
  return { ...found, matching: others };
}

function refuseTwice(candidates: readonly CohortMemberDraft[]): void {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const [at, { candidate }] of candidates.entries()) {
    if (candidate === null) continue;
    if (seen.has(candidate)) {
      const message = `"${candidate}" is there twice. Name each person once.`;
      faults.push({ pointer: `/candidates/${at}/candidate`, code: 'repeated', message });
    }
    seen.add(candidate);
  }
  if (faults.length === 0) return;
  const message = `Nobody was placed. ${faults[0]?.message}`;
  throw new Failure('invalid-request', message, faults.slice(0, faultsMax));
}

async function filterOf(
  context: StoredContext,
  { technologies: forms, isAdjacent, ...filter }: StoredPeopleDraft,
) {
  const newest = context.live.current();
  const technologies: (readonly Slug[])[] = [];
  for (const form of forms) {
    const slug = await slugNamed(context, newest, form);
    technologies.push(isAdjacent ? withNeighbours(newest.catalogue, slug) : [slug]);
  }
  return { ...filter, technologies };
}

/** A stored person in the words of the engine, as far as the draft says nothing else. */
export function placedMember(
  { id, fits, wishedTeams, workMode }: CohortMember,
  known: ReadonlySet<Slug>,
  draft: CohortMemberDraft | null,
): PlacedPerson {
  const mode = workMode === 'office' || workMode === 'remote' ? workMode : null;
  return {
    ref: draft?.ref ?? id,
    candidate: id,
    // Teams that are gone since the people were ranked take nobody.
    fits: Object.fromEntries(
      fits.filter(({ team }) => known.has(team)).map(({ team, fit }) => [team, fit / 100]),
    ),
    wishes: draft?.wishes ?? [...new Set(wishedTeams)].filter((team) => known.has(team)),
    level: draft?.level ?? null,
    workMode: draft?.workMode === undefined ? mode : draft.workMode,
  };
}

/** Throws Failure `invalid-request` when the stored people are ranked for another organisation. */
export function checkSameOrganisation(stored: FoundCohort, organisation: Slug): void {
  if (stored.terms.organisation === organisation) return;
  const message =
    `Stored people are ranked for "${stored.terms.organisation}" and not for "${organisation}". ` +
    'Leave organisation out, or send the people with their fits.';
  const fault = { pointer: '/organisation', code: 'other-organisation', message };
  throw new Failure('invalid-request', message, [fault]);
}

export function activeTeams({ teams }: Catalogue, organisation: Slug): readonly Slug[] {
  return teams
    .filter((team) => team.organisation === organisation && team.status === 'active')
    .map(({ slug }) => slug);
}

async function missing(
  { store }: StoredContext,
  candidates: readonly CohortMemberDraft[],
  named: FoundCohort['named'],
): Promise<Failure> {
  const faults: Fault[] = [];
  for (const [at, { candidate }] of candidates.entries()) {
    if (candidate === null || named.has(candidate)) continue;
    faults.push({ pointer: `/candidates/${at}/candidate`, ...(await fateOf(store, candidate)) });
    if (faults.length === faultsMax) break;
  }
  const more = faults.length === 1 ? '' : ` (and ${faults.length - 1} more, see errors)`;
  return new Failure('invalid-request', `Nobody was placed. ${faults[0]?.message}${more}`, faults);
}

async function fateOf({ candidates }: Context['store'], id: string) {
  const erasedAt = await candidates.erasedAt(id);
  if (erasedAt !== null) {
    const message = `The candidate "${id}" was erased at ${erasedAt}. Leave them out.`;
    return { code: 'erased-candidate', message };
  }
  if ((await candidates.get(id)) === null) {
    const message = `There is no candidate "${id}". GET /v1/candidates lists those who are stored.`;
    return { code: 'unknown-candidate', message };
  }
  const message =
    `The candidate "${id}" has no ranking in force. GET /v1/jobs tells whether all are being ` +
    'ranked anew; else write the person again, or leave them out.';
  return { code: 'unranked-candidate', message };
}

function nobodyMatches(): Failure {
  const message = 'No stored person matches. Ask for less, or name people in candidates.';
  const fault = { pointer: '/candidates_matching', code: 'nobody', message };
  return new Failure('invalid-request', message, [fault]);
}

function tooMany(): Failure {
  const message =
    'More than 100,000 people are named or match, and a placement takes no more. Ask for more of ' +
    'them in candidates_matching, such as technology or updated_since.';
  const fault = { pointer: '/candidates_matching', code: 'too-many', message };
  return new Failure('invalid-request', message, [fault]);
}
