import type { RankOptions } from '../engine/index.ts';
import type { RankedPerson, RankingRequest } from './index.ts';
import { rankedPerson } from './ranked-person.ts';
import { checkedAsOf, checkedOrganisation, type RankingContext } from './ranking-terms.ts';
import { readablePerson } from './readable-person.ts';

/**
 * Ranks a person against every team of an organisation, under the newest catalogue. Nothing is
 * stored, and nothing but a document needs IO.
 *
 * @throws Failure `not-found` for an unknown organisation, `invalid-request` for an impossible
 *   `as_of` or input that is no person, and what reading a document throws.
 */
export async function rankPerson(
  context: RankingContext,
  request: RankingRequest,
): Promise<RankedPerson> {
  const version = context.live.current();
  const options: RankOptions = {
    organisation: checkedOrganisation(version.catalogue, request.organisation),
    asOf: checkedAsOf(context, request.asOf),
    explain: request.explain,
    without: request.without,
    wishes: request.wishes,
    location: request.location,
    counterfactuals: request.counterfactuals,
  };
  const person = await readablePerson(context, request.person);
  return rankedPerson(await context.judge.rank(version, person, options));
}
