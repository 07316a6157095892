import type { EngineNames } from '../rankers/open-engine.ts';

/** When, of what and how a run was made. */
export interface RunFacts {
  /** YYYY-MM-DD, the day of the run. */
  readonly measuredOn: string;
  /** YYYY-MM-DD, the clock that reading and ranking were given. */
  readonly asOf: string;
  readonly command: string;
  readonly names: EngineNames;
  readonly files: readonly string[];
  readonly counts: {
    readonly people: number;
    readonly strangers: number;
    readonly hostile: number;
    readonly skillTexts: number;
  };
  /** Baselines that could not run, each with the reason. */
  readonly absentBaselines: readonly string[];
  /** Where hostile lines were asked: `in process`, or the address of a server. */
  readonly hostileAsked: string;
}
