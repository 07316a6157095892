import { z } from 'zod';
import type { Polarity, Slug } from '../../src/engine/index.ts';

const slugs = z.array(z.string()).default([]);

export const skillTextSchema = z.strictObject({
  id: z.string().min(1),
  /** Who speaks, e.g. "résumé bullet" or "recruiter's note". */
  voice: z.string().min(1),
  /** BCP 47, e.g. `en`. */
  language: z.string().min(2),
  /** What makes it difficult, e.g. `homograph`. */
  traps: z.array(z.string()).default([]),
  text: z.string().min(1),
  mentions: z.strictObject({ supports: slugs, wants: slugs, negates: slugs, leaving: slugs }),
  /** Technologies on which careful readers may differ: neither asked for nor held against. */
  optional: slugs,
});

/** A text with the technologies that a person read in it, each by how it stands to the speaker. */
export type SkillText = z.infer<typeof skillTextSchema>;

export interface Mention {
  readonly technology: Slug;
  readonly polarity: Polarity;
}

const polarities = ['supports', 'wants', 'negates', 'leaving'] as const;

export function mentionsOf({ mentions }: SkillText): readonly Mention[] {
  return polarities.flatMap((polarity) =>
    mentions[polarity].map((technology) => ({ technology, polarity })),
  );
}
