import { type CohortForm, placement, type Slug } from '../../engine/index.ts';
import type { Placed, PlacementOrder } from '../../placing/index.ts';
import type { PlacementChange, PlacementDifference } from './vocabulary.ts';

/** The same order with other seats, further locks and further exclusions. */
export function changedOrder(order: PlacementOrder, change: PlacementChange): PlacementOrder {
  const { form } = order;
  return {
    ...order,
    compare: false,
    form: {
      ...form,
      seats: { ...form.seats, ...change.seats },
      locks: [...change.locks, ...form.locks],
      exclusions: [...change.exclusions, ...form.exclusions],
    },
  };
}

/** Who would be elsewhere, and with how much more or less fit. */
export function movesBetween(
  before: PlacementOrder,
  placed: Placed,
  after: PlacementOrder,
  placedThen: Placed,
): PlacementDifference['moves'] {
  const now = seatsOf(before.form, placed);
  const then = seatsOf(after.form, placedThen);
  return now.flatMap(({ ref, team, fit }, at) => {
    const next = then[at];
    if (next === undefined || next.team === team) return [];
    return [
      { ref, from: team, to: next.team, fitChange: Math.round((next.fit - fit) * 100) / 100 },
    ];
  });
}

function seatsOf(form: CohortForm, { assignment }: Placed) {
  const { refs, teams } = placement.readCohort(form);
  const fits = new Map(form.candidates.map((one) => [one.ref, one.fits]));
  return refs.map((ref, at) => {
    const team: Slug | null = teams[assignment[at] ?? -1]?.slug ?? null;
    return { ref, team, fit: team === null ? 0 : (fits.get(ref)?.[team] ?? 0) };
  });
}
