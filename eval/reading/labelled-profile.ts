import { z } from 'zod';

/** A profile as a caller would send it, with the team that fits best; null when none does. */
export const labelledProfile = z.strictObject({
  id: z.string(),
  best: z.string().nullable(),
  profile: z.record(z.string(), z.unknown()),
});

export type LabelledProfile = z.infer<typeof labelledProfile>;
