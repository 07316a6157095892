/** By UTF-16 code units: the same on every database, whatever its collation. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Places of what an API call made: behind everything shipped, among themselves by slug. */
export const AFTER_SHIPPED = 1_000_000;

/** Order of things with a place: by it, then by slug. */
export function compareByPosition(
  a: { readonly position: number; readonly slug: string },
  b: { readonly position: number; readonly slug: string },
): number {
  return a.position - b.position || compareText(a.slug, b.slug);
}

/** The items with their places in the list. */
export function positioned<T, R>(
  items: readonly T[],
  toRow: (item: T, position: number) => R,
): R[] {
  return items.map((item, position) => toRow(item, position));
}

/** The rows of each owner, in the order in which they were read. */
export function groupRows<Key extends string, Row extends Readonly<Record<Key, string>>>(
  rows: readonly Row[],
  key: Key,
): (owner: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group === undefined) groups.set(row[key], [row]);
    else group.push(row);
  }
  return (owner) => groups.get(owner) ?? [];
}
