import type { CandidateInput, NewRanking, RankedDraft } from './candidates.ts';
import type { Transaction } from './database.ts';
import { deleteListedFits } from './listed-fits.ts';
import type { SlugNumbers } from './slug-numbers.ts';

/** A ranking in numbers, as statements take it: JSON, one text for any number of people. */
export interface RankingRow {
  readonly ranking_id: string;
  readonly verdict: string;
  readonly meets_minimum: boolean | null;
  readonly years: number | null;
  readonly work_mode: string;
  readonly teams: readonly number[];
  readonly shortfalls: readonly number[];
  readonly probabilities: readonly number[];
  readonly technologies: readonly number[];
  readonly input_sha256: string;
  readonly output_sha256: string;
}

export interface PersonRow extends RankingRow {
  readonly place: number;
  readonly id: string;
  readonly external_id: string | null;
  readonly source: string | null;
  readonly objected: boolean;
  readonly kind: CandidateInput['kind'];
  readonly input: string;
}

export interface RankingNumbers {
  readonly teams: SlugNumbers;
  readonly technologies: SlugNumbers;
}

/** Where a person of a batch stands once the first statement has run. */
export interface PlacedPerson {
  readonly place: number;
  readonly number: bigint;
  readonly version: number;
  readonly id: string;
}

/** Hundredths of a point from 0 to 100. */
const fullFit = 10_000;

/** Years are kept in tenths; nobody works longer than a smallint says. */
const tenthsMax = 32_767;

/** Years in tenths; a millionth off is the binary dust of numbers such as 1.1. */
export function tenths(years: number): number {
  return Math.round(years * 1e6) / 1e5;
}

export function personRow(
  draft: RankedDraft,
  place: number,
  ids: { readonly id: string; readonly rankingId: string },
  numbers: RankingNumbers,
): PersonRow {
  const { kind, ...input } = draft.input;
  return {
    place,
    id: ids.id,
    external_id: draft.externalId,
    source: draft.source,
    objected: draft.input.objection !== null,
    kind,
    input: draft.inputJson ?? JSON.stringify(input),
    ...rankingRow(draft.ranking, ids.rankingId, numbers),
  };
}

export function rankingRow(ranking: NewRanking, id: string, numbers: RankingNumbers): RankingRow {
  return {
    ranking_id: id,
    verdict: ranking.verdict,
    meets_minimum: ranking.meetsMinimum,
    years: ranking.years === null ? null : Math.min(tenthsMax, Math.floor(tenths(ranking.years))),
    work_mode: ranking.workMode,
    teams: ranking.teams.map(({ team }) => numbers.teams.of(team)),
    shortfalls: ranking.teams.map(({ fit }) => fullFit - fit),
    probabilities: ranking.teams.map(({ probability }) => probability),
    technologies: ranking.technologies.map((slug) => numbers.technologies.of(slug)),
    input_sha256: ranking.inputSha256,
    output_sha256: ranking.outputSha256,
  };
}

export const rankingColumns = `
  ranking_id text, verdict verdict, meets_minimum boolean, years smallint, work_mode work_mode,
  teams smallint[], shortfalls smallint[], probabilities smallint[], technologies smallint[],
  input_sha256 text, output_sha256 text`;

/** Where rows of `rankingColumns` go; values in front of theirs tell whose they are. */
export const insertRanking = `
    insert into ranking (
      candidate, generation, version, id, current, made_at, updated_at, written, verdict,
      meets_minimum, years, work_mode, teams, shortfalls, probabilities, technologies,
      input_sha256, output_sha256
    )`;
export const rankingValues = `
      pg_current_xact_id()::text::bigint, verdict, meets_minimum, years, work_mode, teams,
      shortfalls, probabilities, technologies, decode(input_sha256, 'hex'),
      decode(output_sha256, 'hex')`;

const columns = `
  place int, id text, external_id text, source text, kind person_kind, input text,
  ${rankingColumns}`;

/** Of a row what stands in `candidate`. */
function headsOf(rows: readonly PersonRow[]): string {
  return JSON.stringify(
    rows.map(({ place, id, external_id, source, objected }) => {
      return { place, id, external_id, source, objected };
    }),
  );
}

/** By outside id, so that two batches at once lock people in the same order. */
const insertCandidates = `
  with sent as (
    select * from json_to_recordset($1::json)
      as sent(place int, id text, external_id text, source text, objected boolean)
  ),
  written as (
    insert into candidate (id, external_id, source, objected, created_at, updated_at)
    select id, external_id, source, objected, $2::timestamptz, $2::timestamptz from sent
    order by external_id, place
    on conflict (external_id) do`;

const returnPlaces = `
    returning number, version, id, external_id
  )
  select sent.place, written.number, written.version, written.id
  from sent join written
  on coalesce('x' || sent.external_id, 'i' || sent.id)
    = coalesce('x' || written.external_id, 'i' || written.id)`;

const createStatement = `${insertCandidates} nothing ${returnPlaces}`;
const putStatement = `${insertCandidates} update
    set source = excluded.source, objected = excluded.objected,
      updated_at = excluded.updated_at, version = candidate.version + 1
    ${returnPlaces}`;

/** Statements for people whose place is known; `placed` is where each of them stands. */
const placedColumns = 'place int, number bigint, version int, id text';

const retireStatement = `
  with gone as (
    update ranking set current = false
    where current and generation = $2::int and candidate = any($1::bigint[])
    returning candidate, generation, teams, shortfalls
  ),
  ${deleteListedFits}`;

const insertStatement = `
  with sent as (
    select sent.*, placed.number, placed.version
    from json_to_recordset($1::json) as sent(${columns})
    join json_to_recordset($2::json) as placed(${placedColumns}) on placed.place = sent.place
  ),
  inputs as (
    insert into candidate_input (candidate, version, kind, input)
    select number, version, kind, input from sent
  ),
  rankings as (
    ${insertRanking}
    select
      number, $3::int, version, ranking_id, true, $4::timestamptz, $4::timestamptz,
      ${rankingValues}
    from sent
  )
  insert into candidate_fit (
    generation, team, shortfall, candidate, written, updated_at, years, meets_minimum, work_mode,
    technologies
  )
  select
    $3::int, fit.team, fit.shortfall, number, pg_current_xact_id()::text::bigint,
    $4::timestamptz, years, meets_minimum, work_mode, technologies
  from sent, unnest(teams, shortfalls) as fit(team, shortfall)`;

/** New people; of those whose outside id is taken no place comes back. */
export function insertNew(tx: Transaction, rows: readonly PersonRow[], at: Date) {
  return tx.$queryRawUnsafe<PlacedPerson[]>(createStatement, headsOf(rows), at);
}

/** New people and new states of old ones. */
export function insertOrRenew(tx: Transaction, rows: readonly PersonRow[], at: Date) {
  return tx.$queryRawUnsafe<PlacedPerson[]>(putStatement, headsOf(rows), at);
}

/**
 * Takes what a generation lists of people out of its lists; their rankings become history. To run
 * before `insertRankings` in a statement of its own, since an unchanged fit has an unchanged key.
 */
export async function retireRankings(
  tx: Transaction,
  candidates: readonly bigint[],
  generation: number,
): Promise<void> {
  await tx.$executeRawUnsafe(retireStatement, candidates.map(String), generation);
}

/** Writes input, ranking and fits of people who stand in `candidate` already. */
export async function insertRankings(
  tx: Transaction,
  rows: readonly PersonRow[],
  placed: readonly PlacedPerson[],
  generation: number,
  at: Date,
): Promise<void> {
  const places = placed.map(({ place, number, version }) => ({
    place,
    number: String(number),
    version,
  }));
  await tx.$executeRawUnsafe(
    insertStatement,
    JSON.stringify(rows),
    JSON.stringify(places),
    generation,
    at,
  );
}
