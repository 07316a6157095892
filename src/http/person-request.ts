import type { Schema } from '../contract/index.ts';
import { Failure, type Fault } from '../errors.ts';
import type { PersonForm } from '../services/index.ts';
import type { Payload } from './body/payload.ts';
import { checkProfileDates } from './profile-dates.ts';

/** The members of a JSON body that hold a person. */
interface PersonMembers {
  readonly text?: string;
  readonly profile?: Schema<'Profile'>;
  readonly resume?: Schema<'Resume'>;
}

/** The person of a JSON body, of which the contract has found exactly one form. */
export function personOfJson(
  body: PersonMembers,
): Exclude<PersonForm, { readonly kind: 'document' }> {
  if (body.text !== undefined) return { kind: 'text', text: body.text };
  if (body.profile !== undefined) return { kind: 'profile', profile: body.profile };
  return { kind: 'resume', resume: body.resume };
}

/** The person of any body. `today` (YYYY-MM-DD) judges the dates of a profile. */
export function personOf(payload: Payload, body: PersonMembers, today: string): PersonForm {
  switch (payload.kind) {
    case 'text':
      return { kind: 'text', text: payload.text };
    case 'document': {
      const { bytes, mediaType, fileName } = payload;
      return { kind: 'document', bytes, mediaType, fileName };
    }
    default:
      if (body.profile !== undefined) checkProfileDates(body.profile, today);
      return personOfJson(body);
  }
}

/** The day by this clock, UTC. */
export function todayOf(now: () => Date): string {
  return now().toISOString().slice(0, 10);
}

/** Options that every form of a person may come with. */
interface Terms {
  readonly organisation?: string;
  readonly as_of?: string;
  readonly explain?: Schema<'Explain'>;
}

/**
 * Options may stand in the address or in the body. Throws `invalid-request` for an option that is
 * stated in both and differs.
 */
export function termsOf(query: Terms, body: Terms): Terms {
  const faults: Fault[] = [];
  for (const parameter of ['organisation', 'as_of', 'explain'] as const) {
    const [outside, inside] = [query[parameter], body[parameter]];
    if (outside === undefined || inside === undefined || outside === inside) continue;
    const message = `The address says ${outside}, the body ${inside}. Keep one of them.`;
    faults.push({ parameter, code: 'repeated', message });
  }
  if (faults.length > 0) {
    throw new Failure(
      'invalid-request',
      'An option is stated twice, and differs; see errors.',
      faults,
    );
  }
  return { ...body, ...query };
}
