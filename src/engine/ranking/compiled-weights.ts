import type { Catalogue, Organisation, Slug, Team } from '../catalogue.ts';
import type { Evidence } from '../ranking.ts';
import type { Credit } from './credits.ts';
import type { RankingParameters } from './parameters.ts';
import type { PoolCurves } from './pools.ts';

/** Where one evidence id counts: a team, how much, and with which kin it saturates. */
export interface Pointer {
  /** Position in `OrganisationWeights.teams`. */
  readonly team: number;
  /** 1..1000. */
  readonly weight: number;
  /** Position in the team's `curves.halves`. */
  readonly pool: number;
  /** The team lists it as core. */
  readonly core: boolean;
  readonly via: Evidence['via'];
}

/** All that one evidence id can do. */
export interface Row {
  readonly kind: 'technology' | 'title' | 'signal';
  readonly id: Slug;
  readonly name: string;
  /** Technologies: 0..1000, share of strength that shows work with computers. Else: an amount. */
  readonly substance: number;
  /** In the order of the teams. */
  readonly pointers: readonly Pointer[];
}

/** A technology that the team lists and that a person may lack. */
export interface GapCandidate {
  readonly technology: Slug;
  readonly name: string;
  /** The family's pool, and what filling the gap adds there and to the mentions. */
  readonly pool: number;
  readonly depthAmount: number;
  readonly mentionAmount: number;
}

export interface TeamWeights {
  readonly team: Team;
  /** The total that gives half of the full fit. */
  readonly half: number;
  readonly coreCount: number;
  readonly curves: PoolCurves;
  /** A nought for each pool: copying it is several times cheaper than a new typed array. */
  readonly emptyPools: readonly number[];
  /** Positions in `pools.halves`. */
  readonly mentionPool: number;
  readonly interestPool: number;
  readonly gapCandidates: readonly GapCandidate[];
}

export interface OrganisationWeights {
  readonly organisation: Organisation;
  /** Active teams by slug. */
  readonly teams: readonly TeamWeights[];
  readonly technologies: ReadonlyMap<Slug, Row>;
  readonly titles: ReadonlyMap<Slug, Row>;
  readonly signals: ReadonlyMap<Slug, Row>;
}

/** What ranking needs of a catalogue, made once per version. */
export interface Weights {
  readonly parameters: RankingParameters;
  readonly organisations: ReadonlyMap<Slug, OrganisationWeights>;
  /** Interests that exist. */
  readonly interests: ReadonlySet<Slug>;
}

/** What is the same for every organisation of a catalogue. */
export interface Groundwork {
  readonly catalogue: Catalogue;
  readonly parameters: RankingParameters;
  readonly families: ReadonlyMap<Slug, Slug>;
  readonly credits: ReadonlyMap<Slug, readonly Credit[]>;
}
