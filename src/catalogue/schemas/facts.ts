import { z } from 'zod';

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const slugMessage = 'expected lower-case words joined by hyphens, such as apache-pinot';
const sourcePattern = /^(?:seed|inferred|reference|public:[a-z0-9-]+)$/u;
const sourceMessage = 'expected seed, inferred, reference or public: and an id of SOURCES.md';

export const slug = z.string().regex(slugPattern, slugMessage);

/** Words for people, or a form to be recognised: not empty, no blanks at the ends. */
export const words = z
  .string()
  .regex(/^\S(?:[\s\S]*\S)?$/u, 'expected words, without blanks at the ends');

/** Strength, weight or evidence. */
export const share = z.number().min(0, 'expected 0 to 1').max(1, 'expected 0 to 1');

export const sources = z
  .array(z.string().regex(sourcePattern, sourceMessage))
  .min(1, 'every fact names a source: seed, inferred, reference or public:...');

export const slugs = z.array(slug);

/** Team slug -> 0..1. */
export const evidence = z.record(slug, share);

export const status = z.enum(['active', 'archived']).default('active');
