import type { CompactRanking, Judge, JudgedCatalogue } from './judge.ts';
import { portionsOf } from './kept-orders.ts';
import type { Order, Outcome } from './order.ts';

/** How orders are carried out, and what is to be closed in the end. */
interface Workplace {
  readonly carryOut: (version: JudgedCatalogue, order: Order) => Promise<Outcome>;
  readonly prepare: (version: JudgedCatalogue) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A judge over anything that carries out orders. */
export function judgeOf({ carryOut, prepare, close }: Workplace): Judge {
  return {
    rank: async (version, person, options) => {
      const outcome = await carryOut(version, { kind: 'rank', person, options });
      if (outcome.kind !== 'ranked') throw new Error(`Ranking gave "${outcome.kind}".`);
      return outcome.body;
    },
    compact: async (version, person, options) => {
      const outcome = await carryOut(version, { kind: 'compact', person, options });
      if (outcome.kind !== 'compacted') throw new Error(`Ranking gave "${outcome.kind}".`);
      return outcome.ranking;
    },
    compactAll: async (version, terms, people) => {
      const portions = await Promise.all(
        portionsOf(people).map(async (portion) => {
          const outcome = await carryOut(version, { kind: 'compact-all', terms, people: portion });
          if (outcome.kind !== 'compacted-all') throw new Error(`Ranking gave "${outcome.kind}".`);
          return compactRankings(outcome.rankingsJson);
        }),
      );
      return portions.flat();
    },
    read: async (version, person, asOf) => {
      const outcome = await carryOut(version, { kind: 'read', person, asOf });
      if (outcome.kind !== 'read') throw new Error(`Reading gave "${outcome.kind}".`);
      return outcome.profile;
    },
    prepare,
    close,
  };
}

function compactRankings(rankingsJson: string): readonly (CompactRanking | null)[] {
  // `carryOut` wrote it from these.
  return JSON.parse(rankingsJson) as readonly (CompactRanking | null)[];
}
