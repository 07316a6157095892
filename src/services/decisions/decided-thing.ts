import type { DecidedFit, DecidedThing } from '../../store/index.ts';
import type { Context } from '../context.ts';
import type { PlacementServices } from '../placements/vocabulary.ts';
import { getRanking } from '../stored-ranking.ts';
import { notDecidable } from './not-decidable.ts';
import type { DecisionDraft } from './vocabulary.ts';

/** Where assignments are read. */
export type PlacementReading = Pick<PlacementServices, 'assignmentOf'>;

/** Everything, for the one who has to answer for it. */
const whole = { explain: 'full', withWords: true, withNotes: true } as const;

/**
 * What a draft is about, as it stands now.
 *
 * @throws Failure `not-decidable` for what is not there, or not as it would have to be.
 */
export async function decidedThing(
  context: Context,
  placements: PlacementReading,
  draft: DecisionDraft,
): Promise<DecidedThing> {
  const { placement, ref } = draft;
  if (placement === null) return matchOf(context, draft);
  return ref === null
    ? wholePlacement(context, placement)
    : assignmentOf(context, placements, placement, ref);
}

async function matchOf(
  context: Context,
  { candidate, ranking: id, team }: DecisionDraft,
): Promise<DecidedThing> {
  const { candidates } = context.store;
  const file =
    id === null ? await candidates.rankingOf(candidate ?? '', null) : await candidates.ranking(id);
  if (file === null) throw await noRanking(context, id, candidate);
  const { ranking } = file;
  const fits: readonly DecidedFit[] = ranking.teams.map((standing) => ({
    team: standing.team,
    fit: standing.fit / 100,
    probability: standing.probability / 10_000,
  }));
  if (!fits.some((each) => each.team === team)) {
    const known = fits.map((each) => each.team).join(', ');
    const message = `The ranking ${ranking.id} has no match for "${team}". Its teams: ${known}.`;
    throw notDecidable('/team', 'team-not-ranked', message);
  }
  return {
    candidate: ranking.candidate,
    ranking: ranking.id,
    placement: null,
    ref: null,
    proposedTeam: team,
    organisation: ranking.terms.organisation,
    terms: ranking.terms,
    verdict: ranking.verdict,
    fits,
    answer: await getRanking(context, ranking.id, whole),
  };
}

async function noRanking(
  { store }: Pick<Context, 'store'>,
  ranking: string | null,
  candidate: string | null,
) {
  if (ranking !== null || candidate === null) {
    const message =
      `There is no ranking "${ranking}"; it goes with its person. GET ` +
      '/v1/candidates/{candidate}/ranking answers the one in force.';
    return notDecidable('/ranking', 'unknown-ranking', message);
  }
  const erasedAt = await store.candidates.erasedAt(candidate);
  if (erasedAt !== null) {
    const message = `The candidate "${candidate}" was erased at ${erasedAt}; nothing is left.`;
    return notDecidable('/candidate', 'candidate-erased', message);
  }
  const isKnown = (await store.candidates.get(candidate)) !== null;
  const message = isKnown
    ? `The candidate "${candidate}" has no ranking just now. Try again in a minute.`
    : `There is no candidate "${candidate}". GET /v1/candidates lists them.`;
  return notDecidable('/candidate', isKnown ? 'not-ranked' : 'unknown-candidate', message);
}

/** @throws Failure `not-decidable` unless the placement has succeeded. */
async function placementRecord(
  { store }: Pick<Context, 'store'>,
  id: string,
): Promise<{ readonly organisation: string }> {
  const stored = await store.placements.get(id);
  if (stored === null) {
    const message = `There is no placement "${id}". GET /v1/placements lists them.`;
    throw notDecidable('/placement', 'unknown-placement', message);
  }
  if (stored.status === 'succeeded') return stored;
  const message =
    `The placement is ${stored.status}, so nobody is placed by it. Decide when its status is ` +
    'succeeded.';
  throw notDecidable('/placement', 'placement-not-finished', message);
}

async function wholePlacement(context: Context, placement: string): Promise<DecidedThing> {
  const { organisation } = await placementRecord(context, placement);
  return { ...nobody, placement, organisation };
}

const nobody = {
  candidate: null,
  ranking: null,
  ref: null,
  proposedTeam: null,
  terms: null,
  verdict: null,
  fits: null,
  answer: null,
} as const;

async function assignmentOf(
  context: Context,
  placements: PlacementReading,
  placement: string,
  ref: string,
): Promise<DecidedThing> {
  const { organisation } = await placementRecord(context, placement);
  const found = await placements.assignmentOf(placement, ref);
  if (found === null) {
    const message = `Nobody of the placement has the ref "${ref}". GET its assignments for all.`;
    throw notDecidable('/ref', 'not-in-placement', message);
  }
  const { assignment, fits } = found;
  const isStored = isCandidateId(ref) && (await context.store.candidates.get(ref)) !== null;
  return {
    ...nobody,
    candidate: isStored ? ref : null,
    placement,
    ref,
    proposedTeam: assignment.team,
    organisation,
    fits: Object.entries(fits)
      .map(([team, fit]) => ({ team, fit, probability: null }))
      .sort((a, b) => b.fit - a.fit || (a.team < b.team ? -1 : 1)),
    answer: JSON.stringify(assignment),
  };
}

/** Stored people stand in a placement under their own id. */
function isCandidateId(ref: string): boolean {
  return /^cand_[0-9a-z]{26}$/.test(ref);
}
