import { setImmediate as turn } from 'node:timers/promises';
import type { PlacedPerson, PlacementOrder } from './order.ts';

/**
 * An order as JSON: the rules, and the people some hundred at a time. Several times cheaper to hand
 * over than the objects themselves; and no text of it takes long to write or to read, so that a
 * large cohort leaves others their turn.
 */
export interface OrderText {
  /** The order without its people. */
  readonly rules: string;
  /** JSON arrays of people, in their order. */
  readonly people: readonly string[];
}

/** People of a part. */
const partSize = 500;

export interface OrderPart {
  readonly people: string;
  /** `cand_...` of those who are stored people. */
  readonly candidates: readonly string[];
}

export function rulesOfOrder({ form, ...order }: PlacementOrder): string {
  return JSON.stringify({ ...order, form: { ...form, candidates: [] } });
}

export async function partsOfOrder({ form }: PlacementOrder): Promise<readonly OrderPart[]> {
  const { candidates } = form;
  const parts: OrderPart[] = [];
  for (let start = 0; start < candidates.length; start += partSize) {
    const some = candidates.slice(start, start + partSize);
    parts.push({
      people: JSON.stringify(some),
      candidates: some.flatMap(({ candidate }) => candidate ?? []),
    });
    await turn();
  }
  return parts;
}

/** The order that a text of it was made of. */
export async function orderOfText({ rules, people }: OrderText): Promise<PlacementOrder> {
  // `rulesOfOrder` wrote an order as JSON, so this is one.
  const order = JSON.parse(rules) as PlacementOrder;
  const candidates: PlacedPerson[] = [...order.form.candidates];
  for (const part of people) {
    // The same of the people of `partsOfOrder`.
    candidates.push(...(JSON.parse(part) as readonly PlacedPerson[]));
    await turn();
  }
  return { ...order, form: { ...order.form, candidates } };
}
