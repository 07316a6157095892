import { type Handler, replyText } from '../call.ts';
import { locationOf, wishesOf } from '../drafts/person-options.ts';
import { personOf, termsOf, todayOf } from '../person-request.ts';

/** The main job. The service hands over the answer serialised; it is sent as it is. */
export const createRanking: Handler<'create-ranking'> = async (call, { services, now }) => {
  const { body } = call;
  const terms = termsOf(call.query, body);
  const ranked = await services.rankPerson({
    person: personOf(call.payload, body, todayOf(now)),
    organisation: terms.organisation ?? null,
    asOf: terms.as_of ?? null,
    explain: terms.explain ?? 'full',
    without: body.without ?? [],
    wishes: wishesOf(body.wishes),
    location: locationOf(body.location),
    counterfactuals: body.counterfactuals ?? false,
  });
  return replyText(ranked.body);
};
