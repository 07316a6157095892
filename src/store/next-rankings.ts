import {
  insertRanking,
  type PlacedPerson,
  type RankingNumbers,
  type RankingRow,
  rankingColumns,
  rankingRow,
  rankingValues,
  retireRankings,
} from './candidate-rows.ts';
import { GenerationMoved, type RankedDraft, type RankingGeneration } from './candidates.ts';
import type { Transaction } from './database.ts';

/** A ranking of a stored person under a generation beside the active one. */
export interface NextRow extends RankingRow {
  readonly number: string;
  /** Of the input. */
  readonly version: number;
  /** When the person was written, ISO 8601. */
  readonly updated_at: string;
}

const insertStatement = `
  with sent as (
    select * from json_to_recordset($1::json)
      as sent(number bigint, version int, updated_at timestamptz, ${rankingColumns})
  ),
  rankings as (
    ${insertRanking}
    select
      number, $2::int, version, ranking_id, true, $3::timestamptz, updated_at,
      ${rankingValues}
    from sent
    on conflict (candidate, generation, version) do nothing
    returning candidate
  )
  insert into candidate_fit (
    generation, team, shortfall, candidate, written, updated_at, years, meets_minimum, work_mode,
    technologies
  )
  select
    $2::int, fit.team, fit.shortfall, number, pg_current_xact_id()::text::bigint, updated_at,
    years, meets_minimum, work_mode, technologies
  from sent join rankings on rankings.candidate = sent.number,
    unnest(teams, shortfalls) as fit(team, shortfall)`;

/** Writes rankings and fits of people who are held by the caller; what stands there stays. */
export async function insertUnder(
  tx: Transaction,
  rows: readonly NextRow[],
  generation: number,
  at: Date,
): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRawUnsafe(insertStatement, JSON.stringify(rows), generation, at);
}

/** The rankings of people just written, under the generation that is being built where one is. */
export async function writeUnderNext(
  tx: Transaction,
  written: {
    readonly drafts: readonly RankedDraft[];
    readonly placed: readonly PlacedPerson[];
    readonly next: RankingGeneration | undefined;
    readonly at: Date;
  },
  numbers: RankingNumbers,
  newId: () => string,
): Promise<void> {
  const { drafts, placed, next, at } = written;
  if (next === undefined) return;
  const rows = placed.map(({ place, number, version }): NextRow => {
    const ranking = drafts[place]?.next;
    if (ranking === undefined) throw new GenerationMoved('Ranked under one generation alone.');
    const row = rankingRow(ranking, newId(), numbers);
    return { number: String(number), version, updated_at: at.toISOString(), ...row };
  });
  const old = placed.filter(({ version }) => version > 1).map(({ number }) => number);
  if (old.length > 0) await retireRankings(tx, old, next.number);
  await insertUnder(tx, rows, next.number, at);
}
