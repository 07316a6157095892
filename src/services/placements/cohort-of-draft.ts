import { setImmediate as turn } from 'node:timers/promises';
import { type CohortForm, placement, type RankOptions, type Slug } from '../../engine/index.ts';
import { Failure } from '../../errors.ts';
import type { PlacedForm, PlacedPerson } from '../../placing/index.ts';
import type { FoundCohort, RankingTerms } from '../../store/index.ts';
import { rankedPerson } from '../ranked-person.ts';
import { checkedOrganisation, type RankingContext, today } from '../ranking-terms.ts';
import { readablePerson } from '../readable-person.ts';
import { rankedHere } from '../stored-rankings.ts';
import {
  activeTeams,
  checkSameOrganisation,
  placedMember,
  type StoredContext,
  storedMembers,
} from './stored-members.ts';
import type { CohortDraft, CohortMemberDraft } from './vocabulary.ts';

/** Ranking a person takes about a millisecond, and all of them are waited for. */
const rankedMax = 500;
/** So many are ranked together, which leaves the judge to others too. */
const togetherMax = 16;
/** So many stored people are looked at in one turn of the event loop. */
const turnSize = 1_000;

export type CohortContext = RankingContext & StoredContext;

export interface DraftedCohort {
  /** People in the order of their refs. */
  readonly form: PlacedForm;
  readonly organisation: Slug;
  /** What stored people are ranked under; null without any. */
  readonly terms: RankingTerms | null;
}

/**
 * A draft as the engine places it, in which nothing is wrong by itself. Stored people come with the
 * fits of one generation, and whoever must be ranked first is ranked under its terms too; without
 * stored people it is the newest catalogue and today.
 *
 * @throws Failure `invalid-request` with all faults, and what ranking throws.
 */
export async function cohortOfDraft(
  context: CohortContext,
  draft: CohortDraft,
): Promise<DraftedCohort> {
  const { candidates, matching, organisation: wanted, ...rules } = draft;
  const { catalogue } = context.live.current();
  const organisation = checkedOrganisation(catalogue, wanted);
  const known = activeTeams(catalogue, organisation);
  refuseTooManyToRank(candidates);
  // Rules and the people who are sent are judged before anybody is looked for.
  const sent = candidates.map(({ wishes, workMode, ...facts }) => {
    return { ...facts, wishes: wishes ?? [], workMode: workMode ?? null };
  });
  if (matching === null) refuseFaults({ ...rules, candidates: sent }, known);
  const stored = await storedMembers(context, { candidates, matching });
  if (stored !== null) checkSameOrganisation(stored, organisation);
  const people = await withFits(context, candidates, stored, { organisation, known });
  const others = stored?.matching ?? [];
  if (stored !== null) {
    // Of those who only match nothing can be wrong but their name.
    const named = others.map(({ id }) => ({ ...nameless, ref: id }));
    refuseFaults({ ...rules, candidates: [...people, ...named] }, known);
  }
  const teams = new Set(known);
  for (const [at, member] of others.entries()) {
    people.push(placedMember(member, teams, null));
    if (at % turnSize === turnSize - 1) await turn();
  }
  const form = { ...rules, candidates: people };
  return { form: inOrder(form), organisation, terms: stored?.terms ?? null };
}

const nameless = { fits: {}, wishes: [], level: null, workMode: null } as const;

function inOrder(form: PlacedForm): PlacedForm {
  const candidates = [...form.candidates].sort((one, other) => (one.ref < other.ref ? -1 : 1));
  return { ...form, candidates };
}

export function refuseFaults(form: CohortForm, known: readonly Slug[]): void {
  const faults = placement.formFaults(form, known);
  const [first, ...others] = faults;
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` (and ${others.length} more, see errors)`;
  throw new Failure('invalid-request', `Nobody was placed. ${first.message}${more}`, faults);
}

function refuseTooManyToRank(drafts: readonly CohortMemberDraft[]): void {
  const unranked = drafts.filter(({ person }) => person !== null).length;
  if (unranked <= rankedMax) return;
  const message =
    `${unranked} people are to be ranked first, at most ${rankedMax} are. Rank the others with ` +
    'POST /v1/rankings/batch and send their fits, or store them.';
  const fault = { pointer: '/candidates', code: 'too-many', message };
  throw new Failure('invalid-request', message, [fault]);
}

/** The people who are named, in their order, each with fits. */
async function withFits(
  context: CohortContext,
  drafts: readonly CohortMemberDraft[],
  stored: FoundCohort | null,
  { organisation, known }: { readonly organisation: Slug; readonly known: readonly Slug[] },
): Promise<PlacedPerson[]> {
  const teams = new Set(known);
  const isToRank = drafts.some(({ person }) => person !== null);
  const rank = isToRank ? await ranker(context, stored?.terms ?? null, organisation) : null;
  const people: PlacedPerson[] = [];
  const step = isToRank ? togetherMax : turnSize;
  for (let start = 0; start < drafts.length; start += step) {
    const forms = drafts.slice(start, start + step).map(async (draft): Promise<PlacedPerson> => {
      const { candidate, person, wishes, workMode, ...facts } = draft;
      const member = candidate === null ? undefined : stored?.named.get(candidate);
      if (member !== undefined) return placedMember(member, teams, draft);
      const told = { ...facts, wishes: wishes ?? [], workMode: workMode ?? null };
      return person === null || rank === null ? told : { ...told, fits: await rank(person) };
    });
    for (const form of await Promise.all(forms)) people.push(form);
    await turn();
  }
  return people;
}

/** Ranks people who come without fits, under the terms of stored ones or the newest. */
async function ranker(context: CohortContext, terms: RankingTerms | null, organisation: Slug) {
  const version = terms === null ? context.live.current() : await rankedHere(context, terms);
  const options: RankOptions = {
    organisation,
    asOf: terms?.asOf ?? today(context),
    explain: 'none',
    without: [],
    wishes: null,
    location: null,
    counterfactuals: false,
  };
  return async (person: NonNullable<CohortMemberDraft['person']>) => {
    const readable = await readablePerson(context, person);
    const { answer } = rankedPerson(await context.judge.rank(version, readable, options));
    return Object.fromEntries(answer.teams.map(({ team, fit }) => [team, fit]));
  };
}
