import type { CandidateInput } from './candidates.ts';
import type { Prisma } from './generated/client.ts';
import { inputJsonOf } from './input-json.ts';
import type { Job, PersonToRank } from './jobs.ts';
import { deleteListedFits } from './listed-fits.ts';
import { termsOf } from './ranking-generations.ts';

/** Of the inputs of a batch together, so that few long texts make a batch too. */
const bytesMax = 4 * 1024 * 1024;

export const withTerms = { terms: true } as const;

export function jobOf(row: Prisma.JobGetPayload<{ include: typeof withTerms }>): Job {
  const { id, kind, status, total, done, failed } = row;
  return {
    id,
    kind,
    status,
    terms: termsOf(row.terms),
    total,
    // Who was with a process that died may have been counted twice.
    done: Math.min(done, total),
    failed: Math.min(failed, total),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

export interface PersonRow {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly kind: CandidateInput['kind'];
  readonly input: string;
}

export function personOf({ id, number, version, kind, input }: PersonRow): PersonToRank {
  return { id, number, version, inputJson: inputJsonOf(kind, input) };
}

const people = `
  select candidate.id, candidate.number::text as number, candidate.version,
    written.kind::text as kind, written.input
  from candidate
  join candidate_input written
    on written.candidate = candidate.number and written.version = candidate.version`;

// Bounds are told of both tables: from one the database does not conclude the other, and may read
// the inputs of everybody up to there, at every step.

/** People behind a number, up to another. */
export const peopleBetween = `
  ${people}
  where candidate.number > $1::bigint and candidate.number <= $2::bigint
    and written.candidate > $1::bigint and written.candidate <= $2::bigint
  order by candidate.number`;

export const peopleNamed = `
  ${people}
  where candidate.number = any($1::bigint[])
  order by candidate.number`;

export const everyPerson = `
  ${people}
  where candidate.number > $1::bigint and candidate.number % $2::bigint = 0
    and written.candidate > $1::bigint
  order by candidate.number
  limit $3::int`;

/** The last person of the next batch of so many behind a number; null when nobody is left. */
export const nextLast = `
  select max(number)::text as last from (
    select number, sum(bytes) over (order by number) - bytes as before from (
      select next.number, octet_length(written.input) as bytes
      from (
        select number, version from candidate
        where number > $1::bigint and number <= $2::bigint
        order by number
        limit $3::int
      ) next
      join candidate_input written
        on written.candidate = next.number and written.version = next.version
      where written.candidate > $1::bigint and written.candidate <= $2::bigint
    ) sized
  ) sums
  where before < ${bytesMax}`;

/** A batch whose process has died or given it back. */
export const takeExpired = `
  update job_batch set leased_until = clock_timestamp() + $2::int * interval '1 millisecond'
  where (job, after) = (
    select job, after from job_batch
    where job = $1 and leased_until < clock_timestamp()
    order by after
    limit 1
    for update skip locked
  )
  returning after::text as after, last::text as last`;

export const insertBatch = `
  insert into job_batch (job, after, last, leased_until)
  values ($1, $3::bigint, $4::bigint, clock_timestamp() + $2::int * interval '1 millisecond')`;

export const lease = `
  update job_batch set leased_until = clock_timestamp() + $2::int * interval '1 millisecond'
  where job = $1 and after = $3::bigint`;

/**
 * Those of the people whom nobody is just writing, held against it. Nobody is waited for: whoever
 * writes many people holds some and waits for others.
 */
export const holdPeople = `
  select number::text as number, version, updated_at
  from candidate
  where number = any($1::bigint[])
  order by number
  for share skip locked`;

/** Rows of a generation that never answered, which are nobody's history. */
export const deleteRankings = `
  with gone as (
    delete from ranking where generation = $2::int and candidate = any($1::bigint[])
    returning candidate, generation, teams, shortfalls
  ),
  ${deleteListedFits}`;
