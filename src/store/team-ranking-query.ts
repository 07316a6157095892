import type { WorkMode } from '../engine/index.ts';

/** What a list of people for a team asks for, in numbers. */
export interface TeamQuestion {
  readonly team: number;
  /** Each group is met by any of its technologies; all groups must be met. */
  readonly technologies: readonly (readonly number[])[];
  readonly shortfallMax: number | null;
  readonly meetsMinimum: boolean | 'unknown' | null;
  readonly workMode: WorkMode | null;
  readonly yearsMin: number | null;
  readonly updatedSince: Date | null;
  readonly limit: number;
  readonly after: PlaceInWalk | null;
}

/** Where a walk stands, and what it saw when it began. */
export interface PlaceInWalk {
  readonly generation: number;
  readonly shortfall: number;
  readonly candidate: string;
  /** `xmin:xmax:xip,xip`, as the database writes a snapshot. */
  readonly snapshot: string;
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Rows that statements ask for: few statements are prepared for many lengths of page. */
const rowCounts = [11, 26, 51, 101];

/**
 * The statement for a page. Both ways give the same rows: `walk` reads the list in its order until
 * the page is full; `fetch` takes all who have the technologies, and sorts them.
 */
export function teamStatement(question: TeamQuestion, way: 'walk' | 'fetch'): Statement {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const { after, limit } = question;
  const team = `${bind(question.team)}::smallint`;
  // A walk through an old list goes on until its rows begin to go.
  const terms =
    after === null
      ? `terms.status = 'active'`
      : `terms.number = ${bind(after.generation)}::int and terms.cleared_to is null
        and not terms.is_cleared`;
  const source = way === 'walk' ? walked(team) : fetched(team);
  const conditions = conditionsOf(question, bind)
    .map((each) => `and ${each}`)
    .join('\n        ');
  const rows = rowCounts.find((count) => count > limit) ?? limit + 1;
  const text = `
    select terms.number as generation, terms.catalogue_id as catalogue, terms.organisation,
      terms.engine, terms.parameters, terms.as_of::text as as_of,
      pg_current_snapshot()::text as snapshot, found.candidate::text as number, found.shortfall,
      candidate.id as candidate, ranking.id as ranking, ranking.verdict::text as verdict,
      ranking.meets_minimum, ranking.years, ranking.work_mode::text as work_mode,
      ranking.probabilities[array_position(ranking.teams, ${team})] as probability
    from ranking_generation terms
    left join lateral (
      select fit.candidate, fit.shortfall
      from ${source}
      where true
        ${conditions}
      order by fit.shortfall, fit.candidate
      limit ${rows}
    ) found on true
    left join candidate on candidate.number = found.candidate
    left join ranking on ranking.candidate = found.candidate
      and ranking.generation = terms.number and ranking.current
    where ${terms} and terms.activated_at is not null
    order by found.shortfall, found.candidate`;
  return { text, values };
}

/** The condition on shortfall is always true; the index is used where it is repeated. */
function walked(team: string): string {
  return `(
        select * from candidate_fit
        where generation = terms.number and team = ${team} and shortfall >= 0
      ) fit`;
}

function fetched(team: string): string {
  return `(
        select *, shortfalls[array_position(teams, ${team})] as shortfall from ranking
        where generation = terms.number and current and ${team} = any(teams)
      ) fit`;
}

type Bind = (value: unknown) => string;

function conditionsOf(question: TeamQuestion, bind: Bind): readonly string[] {
  const { shortfallMax, after } = question;
  return [
    ...peopleConditions(question, bind),
    ...(shortfallMax === null ? [] : [`fit.shortfall <= ${bind(shortfallMax)}::int`]),
    ...(after === null ? [] : walkConditions(after, bind)),
  ];
}

/** What is asked of people whatever the team, of rows that are called `fit`. */
export function peopleConditions(
  question: Pick<
    TeamQuestion,
    'meetsMinimum' | 'technologies' | 'updatedSince' | 'workMode' | 'yearsMin'
  >,
  bind: Bind,
): readonly string[] {
  const { technologies, meetsMinimum, workMode, yearsMin, updatedSince } = question;
  return [
    ...technologyConditions(technologies, bind),
    ...(meetsMinimum === null ? [] : [minimumCondition(meetsMinimum)]),
    ...(workMode === null ? [] : [`fit.work_mode = ${bind(workMode)}::text::work_mode`]),
    ...(yearsMin === null ? [] : [`fit.years >= ${bind(yearsMin)}::int`]),
    ...(updatedSince === null ? [] : [`fit.updated_at >= ${bind(updatedSince)}::timestamptz`]),
  ];
}

function technologyConditions(groups: TeamQuestion['technologies'], bind: Bind): readonly string[] {
  const single = groups.flatMap((group) => (group.length === 1 ? group : []));
  const several = groups.filter((group) => group.length !== 1);
  return [
    ...(single.length === 0 ? [] : [`fit.technologies @> ${bind(single)}::smallint[]`]),
    ...several.map((group) => `fit.technologies && ${bind(group)}::smallint[]`),
  ];
}

function minimumCondition(meetsMinimum: boolean | 'unknown'): string {
  if (meetsMinimum === 'unknown') return 'fit.meets_minimum is null';
  return meetsMinimum ? 'fit.meets_minimum' : 'not fit.meets_minimum';
}

/**
 * Behind the last row, and of what the walk's first page could see: whoever was written since may
 * have been shown at an old place. Numbers of transactions that are still to come here are from
 * another server, of which this database is a copy: they are old.
 */
function walkConditions(after: PlaceInWalk, bind: Bind): readonly string[] {
  const [xmin = '0', xmax = '0', running = ''] = after.snapshot.split(':');
  const open = running === '' ? [] : running.split(',');
  const notOpen = `fit.written <> all(${bind(open)}::bigint[])`;
  const seen = `fit.written < ${bind(xmax)}::bigint and ${notOpen}`;
  const last = `${bind(after.shortfall)}::int, ${bind(after.candidate)}::bigint`;
  const coming = 'select pg_snapshot_xmax(pg_current_snapshot())::text::bigint';
  return [
    `(fit.shortfall, fit.candidate) > (${last})`,
    `(fit.written < ${bind(xmin)}::bigint or (${seen}) or fit.written >= (${coming}))`,
  ];
}
