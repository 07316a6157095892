/** A place in a list that shows the newest first. */
interface ListPlace {
  readonly id: string;
  readonly createdAt: Date;
}

/** Newest first; of one moment, the greater id first. */
export const newestFirst = [{ createdAt: 'desc' as const }, { id: 'desc' as const }];

/** Selects what stands behind a place of such a list; all of it for null. */
export function behind(last: ListPlace | null) {
  if (last === null) return {};
  const { id, createdAt } = last;
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] };
}
