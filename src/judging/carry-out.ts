import { type Digest, type NamedCatalogue, rankInput, readInput } from '../engine/index.ts';
import { compactRanking } from './compact-ranking.ts';
import type { Order, Outcome } from './order.ts';
import { personInput } from './person-input.ts';

/** Does what an order says, here and now. Throws Failure for input that is no person. */
export function carryOut(order: Order, version: NamedCatalogue, digest: Digest): Outcome {
  switch (order.kind) {
    case 'rank': {
      const person = personInput(order.person, order.options.asOf);
      return { kind: 'ranked', body: rankInput(version, person, order.options, digest).body };
    }
    case 'compact': {
      const person = personInput(order.person, order.options.asOf);
      const ranking = compactRanking(rankInput(version, person, order.options, digest));
      return { kind: 'compacted', ranking };
    }
    case 'read': {
      const { input } = personInput(order.person, order.asOf);
      return { kind: 'read', profile: readInput(version.compiled, input, order.asOf) };
    }
  }
}
