/**
 * The only door of the engine. Everything behind it is pure: no IO, no clock, no randomness, no
 * environment, no package; the same input gives the same bytes in Node, a worker and a browser.
 */
export type * from './catalogue.ts';
export type * from './profile.ts';
export type * from './ranking.ts';
export { compileCatalogue, type CompiledCatalogue } from './compile.ts';
export { readInput } from './reading/read-input.ts';
export { type NamedCatalogue, type PersonInput, rankInput } from './rank-input.ts';
export { rankProfile } from './ranking/rank-profile.ts';
export type * from './answer.ts';
export { answerOf, type AnswerDetails } from './answer-of.ts';
export { asOfFault } from './as-of.ts';
export { canonicalJson } from './canonical-json.ts';
export {
  catalogueId,
  engineVersion,
  inputHash,
  parametersId,
  rankOptionsOf,
  receiptOptions,
  sealAnswer,
  type Digest,
  type Receipt,
  type ReceiptOptions,
  type SealedAnswer,
  type SealingParts,
} from './receipt.ts';
