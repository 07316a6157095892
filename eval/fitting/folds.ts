import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Slug } from '../../src/engine/index.ts';

/** Somebody with the team that is right for them; null for none. */
interface Labelled {
  readonly best: Slug | null;
}

/**
 * Deals people into folds so that each fold has its share of every team and of strangers. All
 * forms of a person stay together: a fold must not know its people from elsewhere.
 */
export function foldsOf<Subject extends Labelled>(
  subjects: readonly Subject[],
  count: number,
  seed: number,
): readonly (readonly Subject[])[] {
  if (!Number.isInteger(count) || count < 2 || count > subjects.length) {
    throw new RangeError(`${subjects.length} people cannot be dealt into ${count} folds.`);
  }
  const random = xoroshiro128plus(seed);
  const dealt = subjects
    .map((subject) => ({ subject, place: uniformInt(random, 0, 1_000_000) }))
    .sort((a, b) => teamOf(a.subject).localeCompare(teamOf(b.subject), 'en') || a.place - b.place);
  return Array.from({ length: count }, (_, fold) =>
    dealt.filter((_one, index) => index % count === fold).map(({ subject }) => subject),
  );
}

function teamOf({ best }: Labelled): string {
  return best ?? '';
}
