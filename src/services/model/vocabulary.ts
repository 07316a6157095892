/** What all are ranked with, and whether anybody is ranked. */
import type { JudgementParameters } from '../../engine/index.ts';
import type { ParameterVersion, Suspension, Written } from '../../store/index.ts';
import type { Repeat } from '../index.ts';

export type { Suspension };

/** A version of the parameters as it stands. */
export interface ParameterState {
  readonly version: ParameterVersion;
  /** `activating` while stored people are still ranked with another. */
  readonly status: 'active' | 'activating' | 'inactive';
}

export interface ModelCard {
  readonly engine: string;
  readonly parameters: string;
  readonly parametersInForce: ParameterState;
  /** `par_...` */
  readonly parametersShipped: string;
  readonly catalogue: string;
  readonly featuresUsed: readonly string[];
  readonly featuresNeverUsed: readonly string[];
  readonly limits: readonly string[];
  /** Measured quality of this release, null until an evaluation has been recorded. */
  readonly quality: unknown;
  /** Null while ranking goes on. */
  readonly suspension: Suspension | null;
}

export interface ModelServices {
  describeModel(): Promise<ModelCard>;
  /** What is left out is as shipped. Throws `invalid-request` for a contradiction. */
  createParameters(
    draft: { readonly values: Partial<JudgementParameters>; readonly note: string },
    repeat: Repeat,
  ): Promise<Written<ParameterState>>;
  /** Throws not-found. */
  getParameters(id: string): Promise<ParameterState>;
  /** Throws not-found. */
  activateParameters(id: string, repeat: Repeat): Promise<Written<ParameterState>>;

  /** From now on nobody is ranked, in any process. Doing it twice keeps the first reason. */
  suspendModel(reason: string): Promise<void>;
  resumeModel(): Promise<void>;
  /** Takes over what another process did; no answer of the database changes nothing. */
  refreshModel(): Promise<void>;
  /** Throws `ranking-suspended`. For streams, which are refused before they begin. */
  checkRanking(): Promise<void>;
}
