import { type RankingParameters, rankingParameters } from './ranking/parameters.ts';
import { type Digest, parametersId } from './receipt.ts';

/** Parameters with the name that receipts give them. */
export interface NamedParameters {
  /** `par_...` */
  readonly id: string;
  readonly values: RankingParameters;
}

/**
 * The parameters that may be changed while the service runs: what is made of fits once they stand.
 * None of them changes a fit or an order; the weights behind those change with a release alone.
 */
export type JudgementParameters = Pick<
  RankingParameters,
  | 'closeRatio'
  | 'insufficientBelow'
  | 'insufficientSubstance'
  | 'noFitBelow'
  | 'noFitSubstance'
  | 'probabilityOffset'
  | 'probabilityPower'
>;

/** The shipped parameters with other judgement. */
export function judgingBy(values: Partial<JudgementParameters>): RankingParameters {
  return { ...rankingParameters, ...values };
}

export function namedParameters(values: RankingParameters, digest: Digest): NamedParameters {
  return { id: parametersId(digest, values), values };
}

/**
 * Whether these are parameters of this engine: the same members, so that nothing is missing that
 * it counts with. Those of another release may not be.
 */
export function areOfThisEngine(values: object): boolean {
  const members = (of: object) => Object.keys(of).sort().join();
  return members(values) === members(rankingParameters);
}
