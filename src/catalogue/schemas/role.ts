import { z } from 'zod';
import { slug, slugs, sources, words } from './facts.ts';

const requirement = z.strictObject({
  id: slug,
  level: z.enum(['minimum', 'preferred']),
  text: words,
  technologies: slugs,
  kind: z.enum(['years', 'language', 'evidence']),
  sources,
});

const responsibility = z.strictObject({ id: slug, text: words, technologies: slugs, sources });

const keySkill = z.strictObject({
  label: words,
  technology: slug,
  order: z.int().min(1),
  sources,
});

const pay = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/u, 'expected an ISO 4217 code such as USD'),
  period: words,
  baseMin: z.number().min(0),
  baseMax: z.number().min(0),
  appliesTo: words,
  note: words,
  sources,
});

/** The file role.yaml. */
export const roleSchema = z.strictObject({
  slug,
  title: words,
  company: words,
  requirements: z.array(requirement),
  yearsMinimum: z.number().min(0),
  languagesNamed: slugs,
  languagesLike: slugs,
  responsibilities: z.array(responsibility),
  keySkills: z.array(keySkill),
  pay: pay.nullable().default(null),
  benefits: z
    .strictObject({ items: z.array(words), sources })
    .nullable()
    .default(null),
  sources,
});

export type RoleFacts = z.output<typeof roleSchema>;
