import type { Profile, RankOptions } from '../engine/index.ts';
import type { FailureCode, Fault } from '../errors.ts';
import type { AnswerJson } from './answer-json.ts';
import type { CompactRanking, ReadablePerson } from './judge.ts';
import type { KeptTerms } from './kept-person.ts';

/** What can be asked of a judge, as data. */
export type Order =
  | { readonly kind: 'rank'; readonly person: ReadablePerson; readonly options: RankOptions }
  | { readonly kind: 'compact'; readonly person: ReadablePerson; readonly options: RankOptions }
  | {
      readonly kind: 'compact-all';
      readonly terms: KeptTerms;
      /** Each the JSON of a `KeptPerson`. */
      readonly people: readonly string[];
    }
  | { readonly kind: 'read'; readonly person: ReadablePerson; readonly asOf: string };

export type Outcome =
  | { readonly kind: 'ranked'; readonly body: AnswerJson }
  | { readonly kind: 'compacted'; readonly ranking: CompactRanking }
  /** JSON of `(CompactRanking | null)[]`, cheaper to hand over than the objects. */
  | { readonly kind: 'compacted-all'; readonly rankingsJson: string }
  | { readonly kind: 'read'; readonly profile: Profile };

/** To a thread. JSON is several times cheaper to hand over than the objects themselves. */
export interface Task {
  /** Name of a version of the catalogue with its parameters. */
  readonly version: string;
  /** The version as JSON, for a thread that said it does not know it; else null. */
  readonly versionJson: string | null;
  /** Orders as `orderText` writes them, answered one by one; none at all compiles the catalogue. */
  readonly orderTexts: readonly string[];
}

/** An order as one text: its JSON and, on lines of their own, people who are JSON already. */
export function orderText(order: Order): string {
  if (order.kind !== 'compact-all') return JSON.stringify(order);
  const { people, ...head } = order;
  return [JSON.stringify(head), ...people].join('\n');
}

/** The order of a text that `orderText` wrote. */
export function orderOf(text: string): Order {
  const [head = '', ...people] = text.split('\n');
  // JSON as `orderText` writes it has no line break, and its head is of an Order.
  const order = JSON.parse(head) as Order;
  return order.kind === 'compact-all' ? { ...order, people } : order;
}

/** From a thread, one for each order. */
export type Reply =
  | Outcome
  | { readonly kind: 'unknown-catalogue' }
  | {
      readonly kind: 'failed';
      readonly code: FailureCode;
      readonly message: string;
      readonly faults: readonly Fault[];
    }
  /** A defect of ours: not the caller's to know, but for the log. */
  | { readonly kind: 'crashed'; readonly reason: string };
