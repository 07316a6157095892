import { z } from 'zod';

const names = z.union([z.string(), z.array(z.string())]);

/** What must hold of an answer; docs/evaluation.md tells each type. */
export const checkSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('status'), value: z.union([z.number(), z.array(z.number())]) }),
  z.object({ type: z.literal('topTeam'), value: z.string() }),
  z.object({ type: z.literal('noSkill'), value: names }),
  z.object({ type: z.literal('hasSkill'), value: names }),
  z.object({ type: z.literal('sameAs'), value: z.string() }),
  z.object({ type: z.literal('sameRankingAs'), value: z.string() }),
  z.object({ type: z.literal('notAbove'), value: z.object({ id: z.string(), team: z.string() }) }),
  z.object({ type: z.literal('noFit'), value: z.literal(true) }),
  z.object({ type: z.literal('minimumNotMet'), value: z.literal(true) }),
  z.object({ type: z.literal('maxMillis'), value: z.number() }),
  z.object({ type: z.literal('responseExcludes'), value: names }),
  z.object({ type: z.literal('contentType'), value: z.string() }),
  z.object({ type: z.literal('teamsIntact'), value: z.number() }),
]);
export type Check = z.infer<typeof checkSchema>;

const inputSchema = z.union([
  z.strictObject({ text: z.unknown() }),
  z.strictObject({ profile: z.unknown() }),
  z.strictObject({ jsonResume: z.unknown() }),
  z.strictObject({
    raw: z.string(),
    rawBase64: z.boolean().optional(),
    contentType: z.string().optional(),
  }),
  z.strictObject({
    generate: z.object({
      unit: z.unknown(),
      count: z.number().int().positive(),
      /** `text`, or `profile.skills`: the list of an otherwise ordinary profile. */
      as: z.enum(['text', 'profile.skills']),
    }),
  }),
]);
export type HostileInput = z.infer<typeof inputSchema>;

export const hostileSchema = z.object({
  id: z.string().min(1),
  category: z.string(),
  input: inputSchema,
  expect: z.string(),
  check: checkSchema,
  also: z.array(checkSchema).default([]),
  severity: z.enum(['must', 'should']).default('must'),
});

/** An input meant to trip the service, and what must happen. */
export type HostileCase = z.infer<typeof hostileSchema>;

export function checksOf(hostile: HostileCase): readonly Check[] {
  return [hostile.check, ...hostile.also];
}

/** Ids of the lines that a check compares with. */
export function referenceOf(check: Check): string | null {
  if (check.type === 'sameAs' || check.type === 'sameRankingAs') return check.value;
  return check.type === 'notAbove' ? check.value.id : null;
}
