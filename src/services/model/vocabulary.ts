/** Whether anybody is ranked. */
import type { Suspension } from '../../store/index.ts';

export type { Suspension };

export interface ModelServices {
  /** From now on nobody is ranked, in any process. Doing it twice keeps the first reason. */
  suspendModel(reason: string): Promise<void>;
  resumeModel(): Promise<void>;
  /** Takes over what another process did; no answer of the database changes nothing. */
  refreshModel(): Promise<void>;
  /** Throws `ranking-suspended`. For streams, which are refused before they begin. */
  checkRanking(): Promise<void>;
}
