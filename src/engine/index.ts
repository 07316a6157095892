/**
 * The only door of the engine. Everything behind it is pure: no IO, no clock, no randomness, no
 * environment, no package; the same input gives the same bytes in Node, a worker and a browser.
 */

export type * from './answer.ts';
export { asOfFault } from './as-of.ts';
export { type AuditedPerson, type ImpactReport, impactReport } from './audit/impact-report.ts';
export { canonicalJson } from './canonical-json.ts';
export type * from './catalogue.ts';
export { type CompiledCatalogue, compileCatalogue } from './compile.ts';
export { placement } from './placement/index.ts';
export type * from './placement/vocabulary.ts';
export type * from './profile.ts';
export { type NamedCatalogue, type PersonInput, rankInput } from './rank-input.ts';
export { rankProfile } from './ranking/rank-profile.ts';
export type * from './ranking.ts';
export { readInput } from './reading/read-input.ts';
export {
  catalogueId,
  type Digest,
  engineVersion,
  inputHash,
  parametersId,
  type Receipt,
  rankOptionsOf,
  receiptOptions,
  type SealedAnswer,
} from './receipt.ts';
