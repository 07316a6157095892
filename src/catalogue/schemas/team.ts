import { z } from 'zod';
import type { Importance } from '../../engine/index.ts';
import { share, slug, slugs, sources, status, words } from './facts.ts';

const importances = ['core', 'used', 'adjacent'] as const satisfies readonly Importance[];

const focusArea = z.strictObject({
  slug,
  name: words,
  summary: words,
  technologies: slugs,
  sources,
});

const teamTechnology = z.strictObject({
  technology: slug,
  importance: z.enum(importances),
  focusArea: slug.nullable().default(null),
  sources,
});

const signal = z.strictObject({
  slug,
  strength: share,
  text: words,
  cues: z.array(words).min(1, 'name the phrases that show it'),
  technologies: slugs,
  sources,
});

const contrast = z.strictObject({
  against: slug,
  favoursThis: words,
  favoursOther: words,
  tieBreak: words,
  sources,
});

/** A file of teams/. */
export const teamSchema = z.strictObject({
  slug,
  organisation: slug,
  name: words,
  aliases: z.array(words).default([]),
  mission: words,
  focusAreas: z.array(focusArea),
  technologies: z.array(teamTechnology),
  responsibilities: z.array(z.strictObject({ text: words, sources })),
  signals: z.array(signal),
  contrasts: z.array(contrast),
  interests: z.array(z.strictObject({ interest: slug, weight: share })),
  seats: z.int().min(0).nullable().default(null),
  status,
  sources,
});

export type TeamFacts = z.output<typeof teamSchema>;
