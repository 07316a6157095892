import type {
  CandidateFile,
  CandidateInput,
  CandidateStore,
  ListedCandidate,
  RankingFile,
  StoredCandidate,
} from './candidates.ts';
import type { Transaction } from './database.ts';
import type { SlugNumbers } from './slug-numbers.ts';

/** A row of the question below. What comes of the ranking is null where there is none. */
interface Row {
  readonly number: string;
  readonly id: string;
  readonly external_id: string | null;
  readonly source: string | null;
  readonly objected: boolean;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly kind: CandidateInput['kind'];
  readonly input: string | null;
  readonly ranking: RankingRow | null;
}

/** As JSON, in which the database hands a row within a row. */
interface RankingRow {
  readonly id: string;
  readonly made_at: string;
  readonly verdict: StoredRankingOf['verdict'];
  readonly meets_minimum: boolean | null;
  readonly years: number | null;
  readonly work_mode: StoredRankingOf['workMode'];
  readonly teams: readonly number[];
  readonly shortfalls: readonly number[];
  readonly probabilities: readonly number[];
  readonly input_sha256: string;
  readonly output_sha256: string;
  readonly catalogue: string;
  readonly organisation: string;
  readonly engine: string;
  readonly parameters: string;
  readonly as_of: string;
}

type StoredRankingOf = NonNullable<StoredCandidate['ranking']>;

const fullFit = 10_000;

const rankingJson = `
  json_build_object(
    'id', ranking.id, 'made_at', ranking.made_at, 'verdict', ranking.verdict,
    'meets_minimum', ranking.meets_minimum, 'years', ranking.years,
    'work_mode', ranking.work_mode, 'teams', ranking.teams, 'shortfalls', ranking.shortfalls,
    'probabilities', ranking.probabilities,
    'input_sha256', encode(ranking.input_sha256, 'hex'),
    'output_sha256', encode(ranking.output_sha256, 'hex'),
    'catalogue', terms.catalogue_id, 'organisation', terms.organisation, 'engine', terms.engine,
    'parameters', terms.parameters, 'as_of', terms.as_of
  )`;

const candidateColumns = `
  candidate.number::text as number, candidate.id, candidate.external_id, candidate.source,
  candidate.objected, candidate.version, candidate.created_at, candidate.updated_at`;

/** Of people as they are, with or without their words. */
const people = (input: string) => `
  select ${candidateColumns}, written.kind, ${input} as input,
    case when ranking.id is null then null else ${rankingJson} end as ranking
  from candidate
  join candidate_input written
    on written.candidate = candidate.number and written.version = candidate.version
  left join ranking_generation terms on terms.status = 'active'
  left join ranking on ranking.candidate = candidate.number
    and ranking.generation = terms.number and ranking.current`;

/** Of rankings, with the input that each was made from. */
const rankings = `
  select ${candidateColumns}, written.kind, written.input, ${rankingJson} as ranking
  from ranking
  join ranking_generation terms on terms.number = ranking.generation
  join candidate on candidate.number = ranking.candidate
  join candidate_input written
    on written.candidate = ranking.candidate and written.version = ranking.version`;

/** Reads people and rankings out of the rows. */
export class CandidateFiles {
  constructor(private readonly teams: SlugNumbers) {}

  async one(tx: Transaction, id: string): Promise<CandidateFile | null> {
    const statement = `${people('written.input')} where candidate.id = $1`;
    const [row] = await tx.$queryRawUnsafe<Row[]>(statement, id);
    if (row === undefined) return null;
    return { candidate: await this.#candidateOf(row), input: inputOf(row) };
  }

  /** Newest first, without their words. */
  async page(
    tx: Transaction,
    page: Parameters<CandidateStore['list']>[0],
  ): Promise<readonly ListedCandidate[]> {
    const statement = `${people('null')}
      where ($1::text is null or candidate.number < $1::text::bigint)
        and ($2::text is null or candidate.external_id = $2::text)
        and ($3::boolean is null or candidate.objected = $3::boolean)
      order by candidate.number desc
      limit $4::int`;
    const values = [page.after, page.externalId, page.isObjecting, page.limit];
    const rows = await tx.$queryRawUnsafe<Row[]>(statement, ...values);
    return Promise.all(
      rows.map(async (row) => ({ ...(await this.#candidateOf(row)), place: row.number })),
    );
  }

  async ranking(tx: Transaction, id: string): Promise<RankingFile | null> {
    return this.#ranking(await tx.$queryRawUnsafe(`${rankings} where ranking.id = $1`, id));
  }

  async current(tx: Transaction, candidate: string): Promise<RankingFile | null> {
    const statement = `${rankings}
      where candidate.id = $1 and terms.status = 'active' and ranking.current`;
    return this.#ranking(await tx.$queryRawUnsafe(statement, candidate));
  }

  /** A ranking is in force from when both it is made and its generation is active. */
  async at(tx: Transaction, candidate: string, moment: string): Promise<RankingFile | null> {
    const statement = `${rankings}
      where candidate.id = $1
        and greatest(ranking.made_at, terms.activated_at) <= $2::timestamptz
        and terms.activated_at is not null
      order by greatest(ranking.made_at, terms.activated_at) desc, ranking.version desc
      limit 1`;
    return this.#ranking(await tx.$queryRawUnsafe(statement, candidate, new Date(moment)));
  }

  async #ranking(rows: readonly Row[]): Promise<RankingFile | null> {
    const [row] = rows;
    if (row === undefined || row.ranking === null) return null;
    return { ranking: await this.#rankingOf(row, row.ranking), input: inputOf(row) };
  }

  async #candidateOf(row: Row): Promise<StoredCandidate> {
    return {
      id: row.id,
      externalId: row.external_id,
      source: row.source,
      kind: row.kind,
      isObjecting: row.objected,
      version: row.version,
      createdAt: row.created_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
      ranking: row.ranking === null ? null : await this.#rankingOf(row, row.ranking),
    };
  }

  async #rankingOf(row: Row, ranking: RankingRow): Promise<StoredRankingOf> {
    const slugs = await this.teams.slugs(ranking.teams);
    const { catalogue, organisation, engine, parameters } = ranking;
    return {
      id: ranking.id,
      candidate: row.id,
      madeAt: new Date(ranking.made_at).toISOString(),
      terms: { catalogue, organisation, engine, parameters, asOf: ranking.as_of },
      verdict: ranking.verdict,
      meetsMinimum: ranking.meets_minimum,
      years: ranking.years === null ? null : ranking.years / 10,
      workMode: ranking.work_mode,
      teams: ranking.teams.map((number, index) => ({
        team: slugs.get(number) ?? '',
        fit: fullFit - (ranking.shortfalls[index] ?? fullFit),
        probability: ranking.probabilities[index] ?? 0,
      })),
      inputSha256: ranking.input_sha256,
      outputSha256: ranking.output_sha256,
    };
  }
}

function inputOf(row: Row): CandidateInput {
  if (row.input === null) throw new Error(`The input of ${row.id} was not asked for.`);
  // `personRow` wrote it from an input, and nothing changes it.
  const input = JSON.parse(row.input) as Omit<CandidateInput, 'kind'>;
  return { kind: row.kind, ...input };
}
