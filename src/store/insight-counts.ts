import type { Slug, Verdict } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import type { RankingTerms } from './candidates.ts';
import type { OpenDatabase, StoreSources } from './database.ts';
import {
  firstTeamsOverStatement,
  firstTeamsStatement,
  fitsStatement,
  heatmapStatement,
  technologiesStatement,
} from './insight-queries.ts';
import type {
  Counted,
  FirstTeamCount,
  FirstTeamsThen,
  FitSpread,
  HeatmapPage,
  HeatmapRow,
  InsightStore,
} from './insights.ts';
import { SlugNumbers } from './slug-numbers.ts';

interface TermsRow extends Omit<RankingTerms, 'asOf'> {
  readonly as_of: string;
}

/** Rows come as the text of JSON, which every driver reads alike. */
interface CountedRow extends TermsRow {
  readonly rows: string;
}

interface FirstTeamNumbers {
  readonly team: number;
  readonly verdict: Verdict;
  readonly people: number;
}

/** One bin of a team; a quartile is null where no fit of the bin reaches it. */
interface BinNumbers {
  readonly team: number;
  readonly bin: number;
  readonly people: number;
  readonly least: number;
  readonly most: number;
  readonly lower_quartile: number | null;
  readonly median: number | null;
  readonly upper_quartile: number | null;
}

interface HeatmapNumbers extends TermsRow {
  readonly generation: number;
  readonly number: string | null;
  readonly candidate: string;
  readonly ranking: string;
  readonly verdict: Verdict;
  readonly teams: string;
  readonly shortfalls: string;
}

const fullFit = 10_000;

/** Behind everybody there will ever be. */
const beyondAll = '9223372036854775807';

/** Counts over the active generation. Each takes a look at everybody, so none may take too long. */
export class InsightCounts implements InsightStore {
  readonly #teams: SlugNumbers;
  readonly #technologies: SlugNumbers;

  constructor(
    private readonly opened: Pick<OpenDatabase, 'client' | 'read'>,
    private readonly sources: Pick<StoreSources, 'now'>,
    /** How long a count may take. */
    private readonly millisecondsMax: number,
  ) {
    this.#teams = new SlugNumbers(opened.client, 'team');
    this.#technologies = new SlugNumbers(opened.client, 'technology');
  }

  async firstTeams(): Promise<Counted<FirstTeamCount>> {
    const found = await this.#counted<FirstTeamNumbers>(firstTeamsStatement);
    if (found === null) return null;
    return { terms: found.terms, rows: await this.#firstTeamRows(found.rows) };
  }

  async firstTeamsOver(starts: readonly Date[]): Promise<readonly FirstTeamsThen[]> {
    // What is in force at this very moment is, too.
    const now = new Date(this.sources.now().getTime() + 1);
    const ends = [...starts.slice(1), now];
    const values = [starts, ends].map((moments) => moments.map((moment) => moment.toISOString()));
    type Row = Pick<CountedRow, 'as_of' | 'catalogue' | 'rows'> & { readonly place: number };
    const rows = await this.#within<Row>(firstTeamsOverStatement, values);
    const byPlace = new Map(rows.map((row) => [row.place, row]));
    const then = starts.map(async (_start, index): Promise<FirstTeamsThen> => {
      const row = byPlace.get(index + 1);
      if (row === undefined) return { terms: null, rows: [] };
      const terms = { catalogue: row.catalogue, asOf: row.as_of };
      return { terms, rows: await this.#firstTeamRows(numbersOf(row.rows)) };
    });
    return Promise.all(then);
  }

  async technologies() {
    type Row = { readonly technology: number; readonly people: number };
    const found = await this.#counted<Row>(technologiesStatement);
    if (found === null) return null;
    const slugs = await this.#technologies.slugs(
      found.rows.flatMap(({ technology }) => (technology === 0 ? [] : [technology])),
    );
    const rows = found.rows.flatMap(({ technology, people }) => {
      const slug = slugs.get(technology);
      return slug === undefined ? [] : [{ technology: slug, people }];
    });
    const people = found.rows.find(({ technology }) => technology === 0)?.people ?? 0;
    return { terms: found.terms, rows, people };
  }

  async fits(team: Slug | null, binWidth: number): Promise<Counted<FitSpread>> {
    // No ranking names the number nought.
    const number = team === null ? null : ((await this.#teams.find(team)) ?? 0);
    const found = await this.#counted<BinNumbers>(fitsStatement, [binWidth, number]);
    if (found === null) return null;
    const byTeam = new Map<number, BinNumbers[]>();
    for (const row of found.rows) byTeam.set(row.team, [...(byTeam.get(row.team) ?? []), row]);
    const slugs = await this.#teams.slugs(byTeam.keys());
    const rows = [...byTeam].map(([each, bins]) =>
      spreadOf(slugs.get(each) ?? '', bins, fullFit / binWidth),
    );
    return { terms: found.terms, rows };
  }

  async heatmap({ limit, after }: Parameters<InsightStore['heatmap']>[0]) {
    const [generation = null, candidate = beyondAll] = after?.split(' ') ?? [];
    const values = [generation === null ? null : Number(generation), candidate, limit + 1];
    const rows = await this.opened.read<HeatmapNumbers>(heatmapStatement, values);
    const [first] = rows;
    if (first === undefined) return null;
    const people = rows.filter(({ number }) => number !== null);
    const shown = people.slice(0, limit).map((row) => this.#heatmapRow(row));
    const page: HeatmapPage = {
      terms: termsOf(first),
      rows: await Promise.all(shown),
      hasMore: people.length > limit,
    };
    return page;
  }

  async #heatmapRow(row: HeatmapNumbers): Promise<HeatmapRow> {
    const teams = row.teams.split(',').map(Number);
    const shortfalls = row.shortfalls.split(',').map(Number);
    const slugs = await this.#teams.slugs(teams);
    return {
      candidate: row.candidate,
      ranking: row.ranking,
      verdict: row.verdict,
      fits: teams.flatMap((team, index) => {
        const slug = slugs.get(team);
        return slug === undefined ? [] : [{ team: slug, fit: fullFit - (shortfalls[index] ?? 0) }];
      }),
      place: `${row.generation} ${row.number}`,
    };
  }

  async #firstTeamRows(rows: readonly FirstTeamNumbers[]): Promise<readonly FirstTeamCount[]> {
    const named = rows.filter(({ team }) => team !== null);
    const slugs = await this.#teams.slugs(named.map(({ team }) => team));
    return named.map(({ team, ...row }) => ({ ...row, team: slugs.get(team) ?? '' }));
  }

  async #counted<Row>(statement: string, values: readonly unknown[] = []) {
    const [row] = await this.#within<CountedRow>(statement, values);
    if (row === undefined) return null;
    return { terms: termsOf(row), rows: numbersOf<Row>(row.rows) };
  }

  /** In a transaction of its own, since a limit of time ends with its transaction. */
  async #within<Row>(statement: string, values: readonly unknown[]): Promise<readonly Row[]> {
    try {
      return await this.opened.client.$transaction(
        async (tx) => {
          const limit = String(this.millisecondsMax);
          // Compiling such a statement takes longer than running it.
          await tx.$queryRaw`
            select set_config('statement_timeout', ${limit}, true), set_config('jit', 'off', true)`;
          return tx.$queryRawUnsafe<Row[]>(statement, ...values);
        },
        { maxWait: this.millisecondsMax, timeout: this.millisecondsMax + 5_000 },
      );
    } catch (thrown) {
      throw isCutOff(thrown) ? tooLong(thrown, this.millisecondsMax) : thrown;
    }
  }
}

function termsOf({ catalogue, organisation, engine, parameters, as_of }: TermsRow): RankingTerms {
  return { catalogue, organisation, engine, parameters, asOf: as_of };
}

/** What the statements of this room wrote as JSON. */
function numbersOf<Row>(rows: string): readonly Row[] {
  return JSON.parse(rows) as readonly Row[];
}

function spreadOf(team: Slug, bins: readonly BinNumbers[], binCount: number): FitSpread {
  const counts = Array.from({ length: binCount }, () => 0);
  for (const { bin, people } of bins) counts[bin] = people;
  const leastOf = (read: (bin: BinNumbers) => number | null) =>
    Math.min(...bins.flatMap((bin) => read(bin) ?? []));
  return {
    team,
    people: bins.reduce((sum, { people }) => sum + people, 0),
    counts,
    least: leastOf((bin) => bin.least),
    lowerQuartile: leastOf((bin) => bin.lower_quartile),
    median: leastOf((bin) => bin.median),
    upperQuartile: leastOf((bin) => bin.upper_quartile),
    most: Math.max(...bins.map(({ most }) => most)),
  };
}

/** SQLSTATE of a statement that its limit of time ended. */
const cutOff = '57014';

function isCutOff(thrown: unknown): boolean {
  const path = ['meta', 'driverAdapterError', 'cause', 'originalCode'];
  const code = path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
    thrown,
  );
  return code === cutOff;
}

function tooLong(cause: unknown, milliseconds: number): Failure {
  const message =
    `Counting everybody takes longer than ${milliseconds / 1000} seconds just now. Ask again ` +
    'later; the lists answer at once whatever their length.';
  return new Failure('busy', message, [], { cause, retryAfterSeconds: 60 });
}
