import type { QueryOf, Schema } from '../../contract/index.ts';
import type { Explain } from '../../engine/index.ts';
import type { RankingRequest } from '../../services/index.ts';
import type { Payload } from '../body/payload.ts';
import { personOf, termsOf, todayOf } from '../person-request.ts';
import { locationOf, wishesOf } from './person-options.ts';

/** A person and options as the contract found them good, in the words of the services. */
export function rankingRequestOf(
  payload: Payload,
  query: QueryOf<'create-ranking'>,
  body: Schema<'RankingRequest'>,
  { explain, now }: { readonly explain: Explain; readonly now: () => Date },
): RankingRequest {
  const terms = termsOf(query, body);
  return {
    person: personOf(payload, body, todayOf(now)),
    organisation: terms.organisation ?? null,
    asOf: terms.as_of ?? null,
    explain: terms.explain ?? explain,
    without: body.without ?? [],
    wishes: wishesOf(body.wishes),
    location: locationOf(body.location),
    counterfactuals: body.counterfactuals ?? false,
  };
}
