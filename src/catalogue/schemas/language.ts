import { z } from 'zod';
import { evidence, slug, slugs, words } from './facts.ts';

/** An entry of interests.yaml. */
export const interestSchema = z.strictObject({ slug, label: words, technologies: slugs });

/** An entry of titles.yaml. */
export const titleSchema = z.strictObject({
  slug,
  name: words,
  forms: z.array(words).min(1, 'name the ways in which the title is written'),
  evidence,
});

const claim = z.strictObject({
  technology: slug,
  near: z.array(words).min(1, 'name the neighbours that decide for this technology'),
});

/** An entry of contested-forms.yaml. */
export const contestedFormSchema = z.strictObject({
  form: words,
  owner: slug.nullable(),
  claims: z.array(claim),
  reject: z.array(words).default([]),
  rule: words,
});

const meanings = z.record(slug, words);

/** The file vocabulary.yaml. */
export const vocabularySchema = z.strictObject({
  kinds: meanings,
  relationTypes: z.record(
    slug,
    z.strictObject({ direction: z.enum(['directed', 'symmetric']), meaning: words }),
  ),
  risks: meanings,
  importances: meanings,
  presences: meanings,
});

export type InterestFacts = z.output<typeof interestSchema>;
export type TitleFacts = z.output<typeof titleSchema>;
export type ContestedFormFacts = z.output<typeof contestedFormSchema>;
export type Vocabulary = z.output<typeof vocabularySchema>;
