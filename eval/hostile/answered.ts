import type { Slug } from '../../src/engine/index.ts';

/** What came back for a hostile input, whichever way it was asked. */
export interface Answered {
  /** HTTP status; null in process, 0 when the connection broke. */
  readonly status: number | null;
  /** The caller was told that the input is at fault: 4xx, or a Failure in process. */
  readonly isRefused: boolean;
  /** Media type without parameters; null in process. */
  readonly contentType: string | null;
  readonly body: string;
  readonly millis: number;
  /** Null when there is no ranking. */
  readonly ranking: AnsweredRanking | null;
  /** How many teams are listed afterwards; null in process. */
  readonly teamsListed: number | null;
}

export interface AnsweredRanking {
  readonly verdict: string;
  readonly meetsMinimum: boolean | null;
  /** Best first. */
  readonly teams: readonly { readonly team: Slug; readonly fit: number }[];
  /** Names and slugs of the technologies that the person is said to have. */
  readonly skills: readonly string[];
}

interface WireRanking {
  readonly verdict: string;
  readonly meets_minimum: boolean | null;
  readonly teams: readonly { readonly team: Slug; readonly fit: number }[];
  readonly technologies?: readonly {
    readonly technology: Slug;
    readonly name: string;
    readonly polarity: string;
  }[];
}

/** The answer of the API, or null when the body is no ranking. */
export function rankingOf(body: unknown): AnsweredRanking | null {
  if (typeof body !== 'object' || body === null || !('teams' in body)) return null;
  // The object is a ranking by its `teams`; its shape is the contract's.
  const wire = body as WireRanking;
  return {
    verdict: wire.verdict,
    meetsMinimum: wire.meets_minimum,
    teams: wire.teams.map(({ team, fit }) => ({ team, fit })),
    skills: (wire.technologies ?? [])
      .filter(({ polarity }) => polarity === 'supports')
      .flatMap(({ technology, name }) => [technology, name]),
  };
}
