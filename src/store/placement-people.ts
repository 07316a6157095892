import { CohortMoved, type PlacementOrderText, type PlacementPart } from './cohorts.ts';
import type { Transaction } from './database.ts';

/** What stands for somebody who has been erased: the place alone. */
const erasedPerson = { erased: true } as const;

/** Longer refs are told shortened. */
const refShown = 80;

/** A part is stored if all of its stored people are still there. */
const insertPart = `
  insert into placement_people (placement, part, candidates, people)
  select $1, $2::int, coalesce(found.numbers, '{}'), $4
  from (select array_agg(number) as numbers from candidate where id = any($3::text[])) found
  where coalesce(cardinality(found.numbers), 0) = cardinality($3::text[])`;

/**
 * Stores the people of a placement beside its row.
 *
 * @throws CohortMoved when one of the stored people has been erased.
 */
export async function insertPeople(
  tx: Transaction,
  placement: string,
  parts: readonly PlacementPart[],
): Promise<void> {
  // Whoever erases waits until these people can be found here, and these wait for who erases.
  if (parts.some(({ candidates }) => candidates.length > 0)) {
    await tx.$executeRaw`lock table erased_candidate in share mode`;
  }
  for (const [part, { people, candidates }] of parts.entries()) {
    const count = await tx.$executeRawUnsafe(insertPart, placement, part, candidates, people);
    if (count === 0) throw new CohortMoved('Somebody of the cohort has been erased.');
  }
}

export async function readPeople(
  tx: Transaction,
  placement: string,
): Promise<PlacementOrderText | null> {
  const row = await tx.placement.findUnique({
    where: { id: placement },
    select: {
      orderJson: true,
      cohort: { select: { people: true }, orderBy: { part: 'asc' } },
    },
  });
  if (row === null) return null;
  return { rules: row.orderJson, people: row.cohort.map(({ people }) => people) };
}

/**
 * Takes a stored person out of all placements: what they had there, and wherever they are named.
 * Their place stays, so that the others keep theirs. A placement under way ends.
 */
export async function erasePersonFromPlacements(
  tx: Transaction,
  { number, id }: { readonly number: bigint; readonly id: string },
  at: Date,
): Promise<void> {
  const parts = await tx.$queryRaw<{ placement: string; part: number; people: string }[]>`
    select placement, part, people from placement_people
    where candidates @> array[${number}::bigint]
    order by placement, part
    for update`;
  for (const { placement, part, people } of parts) {
    const { ref, json } = withoutPerson(people, id);
    await tx.$executeRaw`
      update placement_people
      set people = ${json}, candidates = array_remove(candidates, ${number}::bigint)
      where placement = ${placement} and part = ${part}::int`;
    await eraseName(tx, placement, ref, at);
  }
}

interface HeldPlacement {
  readonly orderJson: string;
  readonly resultJson: string | null;
  readonly isFinished: boolean;
}

function withoutPerson(people: string, id: string) {
  // Written by whoever placed these people, each with a ref and, of a stored one, the id.
  const all = JSON.parse(people) as { readonly ref: string; readonly candidate?: string }[];
  const ref = all.find(({ candidate }) => candidate === id)?.ref ?? id;
  const left = all.map((person) => (person.candidate === id ? erasedPerson : person));
  return { ref, json: JSON.stringify(left) };
}

async function eraseName(tx: Transaction, placement: string, ref: string, at: Date): Promise<void> {
  // Held, since somebody else of the same placement may be erased just now.
  const [row] = await tx.$queryRaw<HeldPlacement[]>`
    select order_json as "orderJson", result_json as "resultJson",
      finished_at is not null as "isFinished"
    from placement where id = ${placement} for update`;
  if (row === undefined) return;
  await tx.placement.update({
    where: { id: placement },
    data: {
      orderJson: unnamed(row.orderJson, ref),
      resultJson: row.resultJson === null ? null : unnamed(row.resultJson, ref),
      erasedPeople: { increment: 1 },
      ...(row.isFinished ? {} : { status: 'cancelled' as const, finishedAt: at }),
    },
  });
}

/** JSON without list items that are of the ref, and without the ref where a sentence quotes it. */
function unnamed(json: string, ref: string): string {
  const start = JSON.stringify(ref)
    .slice(1, -1)
    .slice(0, refShown - 1);
  if (!json.includes(start)) return json;
  const quoted = [`"${ref}"`, `"${ref.slice(0, refShown)}…"`];
  return JSON.stringify(JSON.parse(json), (_name, value: unknown) => {
    if (Array.isArray(value)) return value.filter((item) => !isOf(item, ref));
    if (typeof value !== 'string') return value;
    return quoted.reduce((text, name) => text.replaceAll(name, '(erased)'), value);
  });
}

function isOf(item: unknown, ref: string): boolean {
  if (typeof item === 'string') return item === ref;
  return typeof item === 'object' && item !== null && 'ref' in item && item.ref === ref;
}
