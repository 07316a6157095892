import { z } from 'zod';
import { slug, sources, words } from './facts.ts';

const note = z.strictObject({ text: words, sources });

const percent = z.number().min(0).max(100);

const variation = z.strictObject({
  office: slug,
  presencePercent: percent,
  appliesTo: words.nullable().default(null),
  sources,
});

const hybrid = z.strictObject({
  thresholdKm: z.number().min(0),
  thresholdMiles: z.number().min(0),
  uncertainKm: z.number().min(0),
  officePresenceMinPercent: percent,
  rule: words,
  notes: z.array(note),
  variations: z.array(variation),
  sources,
});

/** The file organisation.yaml. `teams` gives their order. */
export const organisationSchema = z.strictObject({
  slug,
  name: words,
  mission: words,
  teams: z.array(slug).min(1, 'name the teams in their order'),
  notes: z.array(note),
  hybrid: hybrid.nullable().default(null),
  sources,
});

/** An entry of offices.yaml. */
export const officeSchema = z.strictObject({
  slug,
  city: words,
  region: words,
  country: z.string().regex(/^[A-Z]{2}$/u, 'expected an ISO 3166-1 alpha-2 code such as IE'),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  presence: slug,
  note: words.nullable().default(null),
  sources,
});

export type OrganisationFacts = z.output<typeof organisationSchema>;
export type OfficeFacts = z.output<typeof officeSchema>;
