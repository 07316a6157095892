/** What the product does in the background. */
import type { Slug, Team, Technology } from '../engine/index.ts';
import type { Job } from '../store/index.ts';
import type { Page, PageRequest } from './index.ts';

export type { Job };

/** Whether stored rankings follow the newest catalogue. */
export type CatalogueStatus = 'activating' | 'active';

/** Edits that are only asked about; each team and technology whole, as it would be. */
export interface CatalogueEdits {
  readonly teams: readonly Team[];
  readonly technologies: readonly Technology[];
  readonly newTeams: readonly Team[];
  readonly newTechnologies: readonly Technology[];
}

export interface CatalogueImpact {
  /** The newest version, and the one that the edits would make. */
  readonly catalogue: string;
  readonly proposed: string;
  readonly asOf: string;
  /** Stored, and ranked here: all counts are of the latter. */
  readonly people: number;
  readonly sampled: number;
  /** False when time ran out. */
  readonly isComplete: boolean;
  readonly fitsChanged: number;
  readonly ordersChanged: number;
  readonly firstPlacesChanged: number;
  readonly verdictsChanged: number;
  readonly teams: readonly TeamImpact[];
  /** Some of those whose first team changes. */
  readonly moves: readonly {
    readonly candidate: string;
    readonly from: Slug;
    readonly to: Slug;
  }[];
}

export interface TeamImpact {
  readonly team: Slug;
  readonly firstBefore: number;
  readonly firstAfter: number;
  readonly gained: number;
  readonly lost: number;
  readonly raised: number;
  readonly lowered: number;
  /** In points. */
  readonly meanChange: number;
}

export interface JobServices {
  /** Who would move, with nothing saved; of `sample` people at most. */
  previewCatalogue(edits: CatalogueEdits, sample: number): Promise<CatalogueImpact>;
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
