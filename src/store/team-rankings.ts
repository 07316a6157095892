import type { Slug, Verdict, WorkMode } from '../engine/index.ts';
import { tenths } from './candidate-rows.ts';
import type { TeamRankingPage, TeamRankingQuestion, TeamRankingRow } from './candidates.ts';
import type { Read, StoreSources } from './database.ts';
import type { SlugNumbers } from './slug-numbers.ts';
import { type PlaceInWalk, type TeamQuestion, teamStatement } from './team-ranking-query.ts';
import { RememberedShares, type TechnologyShares } from './technology-shares.ts';

/** A row of the statement; what comes of a person is null in the one row of an empty list. */
interface Row {
  readonly generation: number;
  readonly catalogue: string;
  readonly organisation: Slug;
  readonly engine: string;
  readonly parameters: string;
  readonly as_of: string;
  readonly snapshot: string;
  readonly number: string | null;
  readonly shortfall: number;
  readonly candidate: string;
  readonly ranking: string;
  readonly verdict: Verdict;
  readonly meets_minimum: boolean | null;
  readonly years: number | null;
  readonly work_mode: WorkMode;
  readonly probability: number;
}

const fullFit = 10_000;

/**
 * What fetching a person costs, in steps of walking the list: a page of the table against an entry
 * of the index (3 and 0.4 microseconds at a million people on the machine of development).
 */
const fetchCost = 7;

/** Best people for a team. */
export class TeamRankings {
  readonly #shares: RememberedShares;

  constructor(
    private readonly read: Read,
    private readonly numbers: { readonly teams: SlugNumbers; readonly technologies: SlugNumbers },
    sources: StoreSources,
  ) {
    this.#shares = new RememberedShares(read, () => sources.now());
  }

  async page(question: TeamRankingQuestion): Promise<TeamRankingPage | null> {
    const asked = await this.#inNumbers(question);
    const way = await this.#wayOf(asked);
    const { text, values } = teamStatement(asked, way);
    const rows = await this.read<Row>(text, values);
    const [first] = rows;
    if (first === undefined) return null;
    const { catalogue, organisation, engine, parameters, as_of: asOf } = first;
    const people = rows.filter(({ number }) => number !== null);
    const snapshot = asked.after?.snapshot ?? first.snapshot;
    return {
      terms: { catalogue, organisation, engine, parameters, asOf },
      rows: people.slice(0, question.limit).map((row) => rowOf(row, snapshot)),
      hasMore: people.length > question.limit,
    };
  }

  async #inNumbers(question: TeamRankingQuestion): Promise<TeamQuestion> {
    const { technologies, fitMin, yearsMin, updatedSince, after } = question;
    const groups: number[][] = [];
    for (const group of technologies) {
      const numbers = await Promise.all(group.map((slug) => this.numbers.technologies.find(slug)));
      groups.push(numbers.flatMap((number) => number ?? []));
    }
    return {
      ...question,
      // No ranking names the number nought.
      team: (await this.numbers.teams.find(question.team)) ?? 0,
      technologies: groups,
      shortfallMax: fitMin === null ? null : fullFit - fitMin,
      yearsMin: yearsMin === null ? null : Math.ceil(tenths(yearsMin)),
      updatedSince: updatedSince === null ? null : new Date(updatedSince),
      after: after === null ? null : placeOf(after),
    };
  }

  /** Walking passes over all who lack a technology, fetching takes all who have them. */
  async #wayOf({ technologies, limit }: TeamQuestion): Promise<'walk' | 'fetch'> {
    if (technologies.length === 0) return 'walk';
    const shares = await this.#shares.newest();
    const share = technologies.reduce((all, group) => all * shareOfAny(group, shares), 1);
    return share * shares.rankings * fetchCost < limit / share ? 'fetch' : 'walk';
  }
}

function shareOfAny(group: readonly number[], shares: TechnologyShares): number {
  return Math.min(
    1,
    group.reduce((sum, technology) => sum + shares.of(technology), 0),
  );
}

function rowOf(row: Row, snapshot: string): TeamRankingRow {
  const { generation, shortfall, number } = row;
  return {
    candidate: row.candidate,
    ranking: row.ranking,
    fit: fullFit - shortfall,
    probability: row.probability,
    verdict: row.verdict,
    meetsMinimum: row.meets_minimum,
    years: row.years === null ? null : row.years / 10,
    workMode: row.work_mode,
    place: `${generation} ${shortfall} ${number} ${nearby(snapshot)}`,
  };
}

/** Transactions of one moment have numbers close together, so that differences are short. */
function nearby(snapshot: string): string {
  const [xmin = '0', xmax = '0', running = ''] = snapshot.split(':');
  const others = [xmax, ...(running === '' ? [] : running.split(','))];
  return [xmin, ...others.map((number) => BigInt(number) - BigInt(xmin))].join(' ');
}

/** A place as `rowOf` wrote it; whoever hands it out sees to it that it comes back unchanged. */
function placeOf(place: string): PlaceInWalk {
  const [generation, shortfall, candidate = '', xmin = '0', ...others] = place.split(' ');
  const [xmax, ...running] = others.map((each) => String(BigInt(xmin) + BigInt(each)));
  return {
    generation: Number(generation),
    shortfall: Number(shortfall),
    candidate,
    snapshot: `${xmin}:${xmax}:${running.join(',')}`,
  };
}
