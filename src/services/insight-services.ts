/** What the product can tell of all stored people at once, in numbers. */
import type { Importance, Slug } from '../engine/index.ts';
import type {
  FirstTeamCount,
  FirstTeamsThen,
  FitSpread,
  HeatmapRow,
  RankingTerms,
} from '../store/index.ts';
import type { Page, PageRequest } from './index.ts';

export type { FirstTeamCount, FitSpread, HeatmapRow };

/** People under one generation of rankings; null before anybody was stored. */
interface UnderTerms {
  readonly terms: RankingTerms | null;
}

export interface FirstTeam {
  readonly team: Slug;
  /** Those of the verdicts that there are. */
  readonly verdicts: readonly FirstTeamCount[];
}

/** What the end of a month showed; of the present month, what stands now. */
export interface TeamsThen {
  /** YYYY-MM-DD */
  readonly start: string;
  readonly terms: FirstTeamsThen['terms'];
  readonly teams: readonly FirstTeam[];
}

export interface BestTeams extends UnderTerms {
  readonly teams: readonly FirstTeam[];
  /** Oldest first; null when not asked for. */
  readonly intervals: readonly TeamsThen[] | null;
}

export interface TechnologyDemand {
  readonly technology: Slug;
  readonly name: string;
  readonly teams: readonly { readonly team: Slug; readonly importance: Importance }[];
  /** Sum of the weights of what the teams say. */
  readonly demand: number;
  /** Who have it. */
  readonly people: number;
  /** Of all people, 0 to 1. */
  readonly share: number;
  /** Demand times the share of people who lack it. */
  readonly shortage: number;
}

export interface SupplyDemand extends UnderTerms {
  readonly people: number;
  /** Those that a team names, the greatest shortage first. */
  readonly technologies: readonly TechnologyDemand[];
}

export interface FitDistribution extends UnderTerms {
  /** In points. */
  readonly binWidth: number;
  readonly teams: readonly FitSpread[];
}

export interface Heatmap extends UnderTerms, Page<HeatmapRow> {
  /** In the order of the catalogue. */
  readonly teams: readonly Slug[];
}

/** Counts may be half a minute old where counting takes long. All may throw Failure `busy`. */
export interface InsightServices {
  bestTeams(months: number | null): Promise<BestTeams>;
  supplyDemand(): Promise<SupplyDemand>;
  fitDistribution(query: {
    readonly team: string | null;
    readonly binWidth: number;
  }): Promise<FitDistribution>;
  /** Everybody against every team, newest person first. */
  heatmap(page: PageRequest): Promise<Heatmap>;
}
