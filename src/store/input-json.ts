import type { CandidateInput } from './candidates.ts';

/** An input as JSON, from its kind and the JSON of the rest, as the two stand in the database. */
export function inputJsonOf(kind: CandidateInput['kind'], restJson: string): string {
  // The rest is an object with members.
  return `{"kind":"${kind}",${restJson.slice(1)}`;
}
