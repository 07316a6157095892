import { retireRankings } from './candidate-rows.ts';
import type { Transaction } from './database.ts';
import * as rows from './job-rows.ts';

/** People whose old rows go in one transaction. */
const peopleMax = 256;
/** Walks through a list that has been renewed may go on so long, unless it is renewed again. */
const graceMilliseconds = 5 * 60_000;

/**
 * Takes the fits of some people out of the lists of an old generation; their rankings become
 * history, or go as well when the generation never answered. False when nothing is left to do.
 */
export async function clearSome(tx: Transaction, now: Date): Promise<boolean> {
  const grace = new Date(now.getTime() - graceMilliseconds);
  const [old] = await tx.$queryRaw<OldGeneration[]>`
    select number, activated_at is not null as answered, cleared_to::text as "clearedTo"
    from ranking_generation old
    where status = 'retired' and not is_cleared and (
      activated_at is null or retired_at <= ${grace} or exists (
        select 1 from ranking_generation newer
        where newer.status = 'retired' and newer.activated_at is not null
          and newer.number > old.number
      )
    )
    order by number
    limit 1
    for update skip locked`;
  if (old === undefined) return false;
  // Held, but not against being written: nobody may be erased between two statements.
  const people = await tx.$queryRawUnsafe<{ number: bigint }[]>(
    `select number from candidate where number > $1::bigint order by number limit ${peopleMax}
    for key share`,
    old.clearedTo ?? '0',
  );
  const numbers = people.map(({ number }) => number);
  const last = numbers.at(-1);
  if (last !== undefined) {
    if (old.answered) await retireRankings(tx, numbers, old.number);
    else await tx.$executeRawUnsafe(rows.deleteRankings, numbers.map(String), old.number);
  }
  await tx.rankingGeneration.update({
    where: { number: old.number },
    data: last === undefined ? { isCleared: true } : { clearedTo: last },
  });
  return true;
}

interface OldGeneration {
  readonly number: number;
  readonly answered: boolean;
  readonly clearedTo: string | null;
}
