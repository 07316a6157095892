import type { HostileInput } from '../reading/hostile-case.ts';
import { wireProfile } from '../reading/person-case.ts';

/** What is sent for a hostile input: a JSON body of the API, or raw bytes with their type. */
export type HostileBody =
  | { readonly kind: 'text'; readonly text: unknown }
  | { readonly kind: 'profile'; readonly profile: unknown }
  | { readonly kind: 'resume'; readonly resume: unknown }
  | { readonly kind: 'raw'; readonly bytes: Uint8Array; readonly contentType: string };

export function hostileBody(input: HostileInput): HostileBody {
  if ('raw' in input) {
    const bytes = Buffer.from(input.raw, input.rawBase64 === true ? 'base64' : 'utf8');
    return { kind: 'raw', bytes, contentType: input.contentType ?? 'application/json' };
  }
  if ('generate' in input) return generated(input.generate);
  if ('jsonResume' in input) return { kind: 'resume', resume: input.jsonResume };
  if ('profile' in input) return { kind: 'profile', profile: profileOf(input.profile) };
  return { kind: 'text', text: input.text };
}

function profileOf(profile: unknown): unknown {
  return Array.isArray(profile) ? profile : wireProfile(profile);
}

type Recipe = Extract<HostileInput, { generate: unknown }>['generate'];

function generated({ unit, count, as }: Recipe): HostileBody {
  if (as === 'text') return { kind: 'text', text: String(unit).repeat(count) };
  const skills = Array.from({ length: count }, (_, index) =>
    typeof unit === 'string' ? { name: unit.replaceAll('{i}', String(index)) } : unit,
  );
  const profile = { headline: 'Back-end engineer', years_of_experience: 5, skills };
  return { kind: 'profile', profile };
}
