import { z } from 'zod';
import type { Slug } from '../../src/engine/index.ts';

/** A person as the label's author wrote them down. Unknown members are kept out of the way. */
export const personSchema = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  /** The same person in fields; `headline`, `yearsOfExperience`, `skills`, `interests`. */
  profile: z.record(z.string(), z.unknown()).optional(),
  /** The same person as JSON Resume. */
  jsonResume: z.record(z.string(), z.unknown()).optional(),
  label: z.object({
    best: z.string().nullable(),
    acceptable: z.array(z.string()).default([]),
    borderline: z.boolean().optional(),
  }),
  meetsMinimum: z.boolean(),
  meetsMinimumFromText: z.union([z.boolean(), z.null(), z.literal('either')]).optional(),
  hard: z.boolean().optional(),
});

/**
 * A labelled person. `label.best` is the team expected first, null when no team fits;
 * `label.acceptable` are teams that are no mistake in first place. `meetsMinimumFromText` is what
 * the text alone lets one say: null when it does not state years or language, `either` where
 * readers differ. `hard`: the named technologies point to another team than the work does.
 */
export type PersonCase = z.infer<typeof personSchema>;

export const forms = ['text', 'profile', 'resume'] as const;
export type Form = (typeof forms)[number];

/** The forms that a case has, the text first. */
export function formsOf(person: PersonCase): readonly Form[] {
  return [
    'text',
    ...(person.profile === undefined ? [] : (['profile'] as const)),
    ...(person.jsonResume === undefined ? [] : (['resume'] as const)),
  ];
}

export function isStranger(person: PersonCase): boolean {
  return person.label.best === null;
}

/** Teams that count as right in first place by the lenient measure. */
export function acceptedTeams(person: PersonCase): ReadonlySet<Slug> {
  const { best, acceptable } = person.label;
  return new Set(best === null ? acceptable : [best, ...acceptable]);
}

const wireNames: Readonly<Record<string, string>> = {
  yearsOfExperience: 'years_of_experience',
  lastUsed: 'last_used',
};

/** The profile of a case in the words of the contract; values are left as they are. */
export function wireProfile(profile: unknown): unknown {
  if (Array.isArray(profile)) return profile.map(wireProfile);
  if (typeof profile !== 'object' || profile === null) return profile;
  const members = Object.entries(profile);
  return Object.fromEntries(
    members.map(([name, value]) => [
      wireNames[name] ?? name,
      name === 'skills' ? wireProfile(value) : value,
    ]),
  );
}
