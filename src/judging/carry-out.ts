import { type Digest, type NamedCatalogue, rankInput, readInput } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import { compactRanking } from './compact-ranking.ts';
import type { CompactRanking } from './judge.ts';
import { type KeptPerson, type KeptTerms, keptOptions, personOfKept } from './kept-person.ts';
import type { Order, Outcome } from './order.ts';
import { personInput } from './person-input.ts';

/** Does what an order says, here and now. Throws Failure for input that is no person. */
export function carryOut(order: Order, version: NamedCatalogue, digest: Digest): Outcome {
  switch (order.kind) {
    case 'rank': {
      const person = personInput(order.person, order.options.asOf);
      return { kind: 'ranked', body: rankInput(version, person, order.options, digest).body };
    }
    case 'compact':
      return { kind: 'compacted', ranking: compact(order, version, digest) };
    case 'compact-all': {
      const { terms, people } = order;
      const rankings = people.map((json) => compactOrNull(json, terms, version, digest));
      return { kind: 'compacted-all', rankingsJson: JSON.stringify(rankings) };
    }
    case 'read': {
      const { input } = personInput(order.person, order.asOf);
      return { kind: 'read', profile: readInput(version.compiled, input, order.asOf) };
    }
  }
}

function compact(
  { person, options }: Pick<Extract<Order, { kind: 'compact' }>, 'options' | 'person'>,
  version: NamedCatalogue,
  digest: Digest,
): CompactRanking {
  const read = personInput(person, options.asOf);
  return compactRanking(rankInput(version, read, options, digest));
}

/** Whatever is wrong with one of many is no fault of the others. */
function compactOrNull(
  json: string,
  terms: KeptTerms,
  version: NamedCatalogue,
  digest: Digest,
): CompactRanking | null {
  try {
    // Whoever gives the order wrote it from a kept person.
    const kept = JSON.parse(json) as KeptPerson;
    const order = { person: personOfKept(kept), options: keptOptions(terms, kept) };
    return compact(order, version, digest);
  } catch (thrown) {
    if (thrown instanceof Failure) return null;
    throw thrown;
  }
}
