import type { Team } from '../../engine/index.ts';
import { Failure } from '../../errors.ts';
import type { DecidedThing, StoredDecision, Written } from '../../store/index.ts';
import type { Context } from '../context.ts';
import type { Page, Repeat } from '../index.ts';
import type { PageCursors } from '../page-cursor.ts';
import { storedPage } from '../page-of.ts';
import { notFound } from '../record-views.ts';
import { decidedThing, type PlacementReading } from './decided-thing.ts';
import { draftFaults } from './draft-faults.ts';
import { notDecidable } from './not-decidable.ts';
import type { DecisionDraft, DecisionServices } from './vocabulary.ts';

/** Binds what people decide. */
export function createDecisions(
  context: Context,
  cursors: PageCursors,
  placements: PlacementReading,
): DecisionServices {
  return {
    createDecision: (draft, repeat) => createDecision(context, placements, draft, repeat),
    listDecisions: (query) => listDecisions(context, cursors, query),
    getDecision: (id) => getDecision(context, id),
  };
}

async function createDecision(
  context: Context,
  placements: PlacementReading,
  draft: DecisionDraft,
  repeat: Repeat,
): Promise<Written<StoredDecision>> {
  const faults = draftFaults(draft);
  const [first] = faults;
  if (first !== undefined) {
    throw new Failure('invalid-request', `Nothing was decided. ${first.message}`, faults);
  }
  const about = await decidedThing(context, placements, draft);
  const { kind, reason, decidedBy } = draft;
  const chosenTeam = chosenBy(context, draft, about);
  const decision = { kind, about, chosenTeam, reason, decidedBy };
  return context.store.decisions.create(decision, repeat);
}

/** The team that somebody will join; null for none, and for a placement as a whole. */
function chosenBy(
  context: Pick<Context, 'live'>,
  { kind, chosenTeam, placement, ref }: DecisionDraft,
  { proposedTeam, organisation }: DecidedThing,
): string | null {
  if (placement !== null && ref === null) return null;
  const { teams } = context.live.current().catalogue;
  if (kind === 'override') {
    if (chosenTeam === proposedTeam) {
      const message = `"${chosenTeam}" is what is proposed. Accept it, or choose another team.`;
      throw notDecidable('/chosen_team', 'same-team', message);
    }
    return joinable(teams, organisation, chosenTeam ?? '', '/chosen_team');
  }
  if (proposedTeam === null) {
    const message =
      `The placement leaves "${ref}" without a team, so there is nothing to ${kind}. Override it ` +
      'to give them one.';
    throw notDecidable('/kind', 'nothing-proposed', message);
  }
  if (kind === 'reject') return null;
  return joinable(teams, organisation, proposedTeam, placement === null ? '/team' : '/ref');
}

/** @throws Failure `not-decidable` for a team that nobody of the organisation can join. */
function joinable(
  teams: readonly Team[],
  organisation: string,
  slug: string,
  pointer: string,
): string {
  const team = teams.find((each) => each.slug === slug && each.organisation === organisation);
  if (team?.status === 'active') return slug;
  const message =
    team === undefined
      ? `"${slug}" is no team of ${organisation}. GET /v1/teams lists them.`
      : `The team "${slug}" is archived, so nobody can join it. Choose an active team.`;
  throw notDecidable(pointer, team === undefined ? 'unknown-team' : 'team-archived', message);
}

/** Newest first. Throws Failure `invalid-request` for a cursor of another list. */
async function listDecisions(
  { store }: Pick<Context, 'store'>,
  cursors: PageCursors,
  query: Parameters<DecisionServices['listDecisions']>[0],
): Promise<Page<StoredDecision>> {
  const { candidate, placement, kind, isCurrent } = query;
  const current = isCurrent === null ? null : String(isCurrent);
  const identity = { list: 'decisions', filters: { candidate, placement, kind, current } };
  return storedPage(cursors, identity, query, {
    find: (after, limit) =>
      store.decisions.list({ candidate, placement, kind, isCurrent, after, limit }),
    keyOf: ({ place }) => place,
  });
}

/** Throws Failure `not-found`. */
async function getDecision({ store }: Pick<Context, 'store'>, id: string): Promise<StoredDecision> {
  const decision = await store.decisions.get(id);
  if (decision !== null) return decision;
  throw notFound('decision', id, 'GET /v1/decisions lists them.');
}
