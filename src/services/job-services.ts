/** What the product does in the background. */
import type { Job } from '../store/index.ts';
import type { Page, PageRequest } from './index.ts';

export type { Job };

/** Whether stored rankings follow the newest catalogue. */
export type CatalogueStatus = 'activating' | 'active';

export interface JobServices {
  /** Newest first. */
  listJobs(page: PageRequest): Promise<Page<Job>>;
  /** Throws not-found. */
  getJob(id: string): Promise<Job>;
  /** Begins what an edit asks for, and tells whether stored rankings follow it already. */
  activateEdit(): Promise<CatalogueStatus>;
  /**
   * Begins to rank all people anew where catalogue, month or engine ask for it. A release that
   * starts takes the place of another engine; one that runs leaves a newer one alone.
   */
  beginReRanking(isStart: boolean): Promise<void>;
  /** Does one step of what is to be done; false when there is nothing for now. */
  reRankSome(): Promise<boolean>;
}
