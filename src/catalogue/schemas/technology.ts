import { z } from 'zod';
import type { RelationType, Risk } from '../../engine/index.ts';
import { evidence, share, slug, slugs, sources, status, words } from './facts.ts';

const risks = ['low', 'medium', 'high'] as const satisfies readonly Risk[];

const relationTypes = [
  'successor-of',
  'fork-of',
  'built-on',
  'managed-form-of',
  'applies',
  'compatible-with',
  'alternative-to',
  'used-with',
] as const satisfies readonly RelationType[];

const homograph = z.strictObject({
  bare: z.array(words).min(1, 'name the forms that are also ordinary words'),
  risk: z.enum(risks),
  near: z.array(words),
  reject: z.array(words).default([]),
  rule: words,
});

const relation = z.strictObject({
  technology: slug,
  type: z.enum(relationTypes),
  strength: share,
});

/** An entry of technologies/*.yaml. Without sources of its own it has those of its file. */
export const technologySchema = z.strictObject({
  slug,
  name: words,
  kind: slug,
  aliases: z.array(words).default([]),
  members: z.array(words).default([]),
  homograph: homograph.nullable().default(null),
  parents: slugs.default([]),
  relations: z.array(relation).default([]),
  evidence,
  status,
  sources: sources.optional(),
});

export type TechnologyFacts = z.output<typeof technologySchema>;
