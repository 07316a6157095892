import {
  type CandidateForm,
  type CohortForm,
  placement,
  type RankOptions,
  type Slug,
} from '../../engine/index.ts';
import { Failure } from '../../errors.ts';
import { rankedPerson } from '../ranked-person.ts';
import { checkedOrganisation, type RankingContext, today } from '../ranking-terms.ts';
import { readablePerson } from '../readable-person.ts';
import type { CohortDraft, CohortMemberDraft } from './vocabulary.ts';

/** Ranking a person takes about a millisecond, and all of them are waited for. */
const rankedMax = 500;
/** So many are ranked together, which leaves the judge to others too. */
const togetherMax = 16;

/**
 * A draft as the engine places it, in which nothing is wrong by itself; people without fits are
 * ranked.
 *
 * @throws Failure `invalid-request` with all faults, and what ranking throws.
 */
export async function cohortOfDraft(
  context: RankingContext,
  draft: CohortDraft,
): Promise<{ readonly form: CohortForm; readonly organisation: Slug }> {
  const { candidates, organisation: wanted, ...rules } = draft;
  const version = context.live.current();
  const organisation = checkedOrganisation(version.catalogue, wanted);
  const known = version.catalogue.teams
    .filter((team) => team.organisation === organisation && team.status === 'active')
    .map(({ slug }) => slug);
  refuseFaults({ ...rules, candidates }, known);
  const options: RankOptions = {
    organisation,
    asOf: today(context),
    explain: 'none',
    without: [],
    wishes: null,
    location: null,
    counterfactuals: false,
  };
  const people = await rankedCandidates(context, candidates, options);
  return { form: { ...rules, candidates: people }, organisation };
}

export function refuseFaults(form: CohortForm, known: readonly Slug[]): void {
  const faults = placement.formFaults(form, known);
  const [first, ...others] = faults;
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` (and ${others.length} more, see errors)`;
  throw new Failure('invalid-request', `Nobody was placed. ${first.message}${more}`, faults);
}

async function rankedCandidates(
  context: RankingContext,
  drafts: readonly CohortMemberDraft[],
  options: RankOptions,
): Promise<readonly CandidateForm[]> {
  const unranked = drafts.filter(({ person }) => person !== null).length;
  if (unranked > rankedMax) {
    const message =
      `${unranked} people are to be ranked first, at most ${rankedMax} are. Rank the others with ` +
      'POST /v1/rankings/batch and send their fits.';
    const fault = { pointer: '/candidates', code: 'too-many', message };
    throw new Failure('invalid-request', message, [fault]);
  }
  const version = context.live.current();
  const ranked: CandidateForm[] = [];
  for (
    let start = 0;
    start < drafts.length;
    start += unranked === 0 ? drafts.length : togetherMax
  ) {
    const some = unranked === 0 ? drafts : drafts.slice(start, start + togetherMax);
    const forms = some.map(async ({ person, ...facts }) => {
      if (person === null) return facts;
      const body = await context.judge.rank(
        version,
        await readablePerson(context, person),
        options,
      );
      const { answer } = rankedPerson(body);
      return {
        ...facts,
        fits: Object.fromEntries(answer.teams.map(({ team, fit }) => [team, fit])),
      };
    });
    for (const form of await Promise.all(forms)) ranked.push(form);
  }
  return ranked;
}
