import { setImmediate as turn } from 'node:timers/promises';
import type { Slug, WorkMode } from '../engine/index.ts';
import { tenths } from './candidate-rows.ts';
import type { CohortMember, CohortQuestion, FoundCohort, PeopleFilter } from './cohorts.ts';
import { type Database, type Transaction, transactionLimits } from './database.ts';
import { termsOf } from './ranking-generations.ts';
import type { SlugNumbers } from './slug-numbers.ts';
import { peopleConditions } from './team-ranking-query.ts';

/** People of one question to the database: some milliseconds of the event loop. */
const peopleAtOnce = 1_000;
const fullFit = 10_000;

/** A person as the statement tells them: one text holds all, which is cheaper than as many rows. */
type Row = readonly [
  id: string,
  number: string,
  teams: readonly number[],
  shortfalls: readonly number[],
  workMode: WorkMode,
  wishedTeams: readonly Slug[] | null,
];

interface Numbers {
  readonly teams: SlugNumbers;
  readonly technologies: SlugNumbers;
}

/**
 * The people of a cohort out of the active generation, as they all were at one moment. Null before
 * anybody is ranked.
 */
export async function findCohort(
  database: Database,
  numbers: Numbers,
  { ids, matching, matchingMax }: CohortQuestion,
): Promise<FoundCohort | null> {
  // The embedded database has one session: nothing else is asked while the transaction is open.
  const filter = matching === null ? null : await inNumbers(matching, numbers.technologies);
  const limits = { ...transactionLimits, isolationLevel: 'RepeatableRead' } as const;
  const found = await database.$transaction(async (tx) => {
    const active = await tx.rankingGeneration.findFirst({ where: { status: 'active' } });
    if (active === null) return null;
    const named = await peopleNamed(tx, active.number, ids);
    const alike = filter === null ? [] : await peopleLike(tx, active.number, filter, matchingMax);
    return { terms: termsOf(active), named, alike };
  }, limits);
  if (found === null) return null;
  const named = await membersOf(found.named, numbers.teams);
  return {
    terms: found.terms,
    named: new Map(named.map((member) => [member.id, member])),
    matching: await membersOf(found.alike, numbers.teams),
  };
}

const namedCondition = `
      fit.candidate in (select number from candidate where id = any($2::text[]))`;

async function peopleNamed(
  tx: Transaction,
  generation: number,
  ids: readonly string[],
): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (let start = 0; start < ids.length; start += peopleAtOnce) {
    const some = ids.slice(start, start + peopleAtOnce);
    found.push(...(await rowsWhere(tx, namedCondition, [generation, some])));
  }
  return found;
}

/** By number from the first on, one more than `most` when there are more. */
async function peopleLike(
  tx: Transaction,
  generation: number,
  filter: FilterInNumbers,
  most: number,
): Promise<readonly Row[]> {
  const found: Row[] = [];
  let after = '0';
  for (;;) {
    const values: unknown[] = [generation, after];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const conditions = ['fit.candidate > $2::bigint', ...peopleConditions(filter, bind)];
    const rows = await rowsWhere(tx, conditions.join(' and '), values);
    found.push(...rows);
    after = rows.at(-1)?.[1] ?? after;
    if (rows.length < peopleAtOnce || found.length > most) return found.slice(0, most + 1);
  }
}

async function rowsWhere(
  tx: Transaction,
  condition: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  // Looked up person by person: joined, each question would walk all tables from their start. Only
  // an input with an object of that name can hold wishes, and few do.
  const statement = `
    select coalesce(json_agg(json_build_array(
      (select id from candidate where number = fit.candidate),
      fit.candidate::text, fit.teams, fit.shortfalls, fit.work_mode,
      (
        select case when input like '%"wishes":{%' then input::json -> 'wishes' -> 'teams' end
        from candidate_input written
        where written.candidate = fit.candidate and written.version = fit.version
      )
    ) order by fit.candidate), '[]')::text as people
    from (
      select fit.candidate, fit.version, fit.teams, fit.shortfalls, fit.work_mode
      from ranking fit
      where fit.generation = $1::int and fit.current and ${condition}
      order by fit.candidate
      limit ${peopleAtOnce}
    ) fit`;
  const [answer] = await tx.$queryRawUnsafe<{ people: string }[]>(statement, ...values);
  // The statement builds rows of just this form.
  return JSON.parse(answer?.people ?? '[]') as readonly Row[];
}

async function membersOf(
  rows: readonly Row[],
  teams: SlugNumbers,
): Promise<readonly CohortMember[]> {
  const members: CohortMember[] = [];
  for (let start = 0; start < rows.length; start += peopleAtOnce) {
    const some = rows.slice(start, start + peopleAtOnce);
    const slugs = await teams.slugs(some.flatMap(([, , places]) => places));
    for (const row of some) members.push(memberOf(row, slugs));
    await turn();
  }
  return members;
}

function memberOf(
  [id, , places, shortfalls, workMode, wishedTeams]: Row,
  slugs: ReadonlyMap<number, Slug>,
): CohortMember {
  const fits = places.map((number, index) => ({
    team: slugs.get(number) ?? '',
    fit: fullFit - (shortfalls[index] ?? fullFit),
  }));
  return { id, fits, wishedTeams: wishedTeams ?? [], workMode };
}

type FilterInNumbers = Parameters<typeof peopleConditions>[0];

async function inNumbers(
  { technologies, yearsMin, updatedSince, ...others }: PeopleFilter,
  numbers: SlugNumbers,
): Promise<FilterInNumbers> {
  const groups: number[][] = [];
  for (const group of technologies) {
    const found = await Promise.all(group.map((slug) => numbers.find(slug)));
    groups.push(found.flatMap((number) => number ?? []));
  }
  return {
    ...others,
    technologies: groups,
    yearsMin: yearsMin === null ? null : Math.ceil(tenths(yearsMin)),
    updatedSince: updatedSince === null ? null : new Date(updatedSince),
  };
}
