/** What the store counts for dashboards: the nouns of its door. */
import type { Slug, Verdict } from '../engine/index.ts';
import type { RankingTerms } from './candidates.ts';

/** Rows of the active generation alone, in one look; null before anybody was stored. */
export type Counted<Row> = { readonly terms: RankingTerms; readonly rows: readonly Row[] } | null;

/** People whose first team is this one. */
export interface FirstTeamCount {
  readonly team: Slug;
  readonly verdict: Verdict;
  readonly people: number;
}

/** What stood at the end of a time, or stands now in the last one. */
export interface FirstTeamsThen {
  /** The generation that lists showed then; null before there was one. */
  readonly terms: Pick<RankingTerms, 'asOf' | 'catalogue'> | null;
  readonly rows: readonly FirstTeamCount[];
}

export interface TechnologyCount {
  readonly technology: Slug;
  readonly people: number;
}

/** The fits of people to one team, in hundredths of a point. */
export interface FitSpread {
  readonly team: Slug;
  readonly people: number;
  /** People by bin: from the lower edge up to, and without, the upper one, which the last has. */
  readonly counts: readonly number[];
  readonly least: number;
  /** The least fit that a quarter of the people do not exceed; the others likewise. */
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly most: number;
}

/** A person against the teams. */
export interface HeatmapRow {
  /** `cand_...` */
  readonly candidate: string;
  /** `rank_...` */
  readonly ranking: string;
  readonly verdict: Verdict;
  /** Best first; in hundredths of a point. */
  readonly fits: readonly { readonly team: Slug; readonly fit: number }[];
  readonly place: string;
}

export interface HeatmapPage {
  readonly terms: RankingTerms;
  /** Newest person first. */
  readonly rows: readonly HeatmapRow[];
  readonly hasMore: boolean;
}

/** Throws Failure `busy` for a count that takes too long. */
export interface InsightStore {
  firstTeams(): Promise<Counted<FirstTeamCount>>;
  /**
   * For each time what its end showed. A time begins at its moment and ends where the next begins,
   * the last one now.
   */
  firstTeamsOver(starts: readonly Date[]): Promise<readonly FirstTeamsThen[]>;
  /** People by technology that they have, and how many people there are. */
  technologies(): Promise<(Counted<TechnologyCount> & { readonly people: number }) | null>;
  /** @param binWidth In hundredths of a point; divides 10,000. */
  fits(team: Slug | null, binWidth: number): Promise<Counted<FitSpread>>;
  /** Null when the generation of `after` is no longer active, or none is active yet. */
  heatmap(page: {
    readonly limit: number;
    /** `place` of the last row of the page before. */
    readonly after: string | null;
  }): Promise<HeatmapPage | null>;
}
