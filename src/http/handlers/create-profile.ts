import { type Handler, reply } from '../call.ts';
import { personOf, termsOf, todayOf } from '../person-request.ts';
import { readProfileView } from '../views/read-profile.ts';

export const createProfile: Handler<'create-profile'> = async (call, { services, now }) => {
  const terms = termsOf(call.query, call.body);
  const person = personOf(call.payload, call.body, todayOf(now));
  return reply(readProfileView(await services.readPerson(person, terms.as_of ?? null)));
};
