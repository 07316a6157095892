/**
 * The only door of the engine. Everything behind it is pure: no IO, no clock, no randomness, no
 * environment, no package; the same input gives the same bytes in Node, a worker and a browser.
 */
export type * from './catalogue.ts';
export type * from './profile.ts';
export type * from './ranking.ts';
export { compileCatalogue, type CompiledCatalogue } from './compile.ts';
export { readInput } from './reading/read-input.ts';
export { rankProfile } from './ranking/rank-profile.ts';
export { answerOf, type Answer } from './answer.ts';
export { canonicalJson } from './canonical-json.ts';
export {
  catalogueId,
  engineVersion,
  parametersId,
  sealAnswer,
  type Digest,
  type Receipt,
  type SealedAnswer,
} from './receipt.ts';
