import type { Page, PageRequest } from './index.ts';
import { foreignCursor, type ListIdentity, type PageCursors } from './page-cursor.ts';

interface Listing<T> {
  /** Everything there is, in the order of the list, whatever the filters. */
  readonly all: readonly T[];
  keyOf(item: T): string;
  matches(item: T): boolean;
}

/**
 * One page of a list in memory. The place is found by the key of the last row in the whole list, so
 * that rows which come, go or stop matching between two pages neither repeat nor hide others.
 */
export async function pageOf<T>(
  cursors: PageCursors,
  identity: ListIdentity,
  request: PageRequest,
  listing: Listing<T>,
): Promise<Page<T>> {
  const lastKey = await cursors.open(identity, request.cursor);
  const { all, keyOf, matches } = listing;
  const last = lastKey === null ? -1 : all.findIndex((item) => keyOf(item) === lastKey);
  if (lastKey !== null && last === -1) throw foreignCursor();
  const rest = all.slice(last + 1).filter(matches);
  const rows = rest.slice(0, request.limit);
  const final = rows.at(-1);
  const hasMore = rest.length > rows.length && final !== undefined;
  return { rows, nextCursor: hasMore ? await cursors.seal(identity, keyOf(final)) : null };
}

interface StoredListing<T> {
  /** Rows behind the one of that key, or from the beginning, in the order of the list. */
  find(after: string | null, limit: number): Promise<readonly T[]>;
  keyOf(row: T): string;
}

/** One page of a list that the store keeps in its order. */
export async function storedPage<T>(
  cursors: PageCursors,
  identity: ListIdentity,
  { limit, cursor }: PageRequest,
  { find, keyOf }: StoredListing<T>,
): Promise<Page<T>> {
  const after = await cursors.open(identity, cursor);
  // One more than asked for tells whether there are more.
  const found = await find(after, limit + 1);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const hasMore = found.length > rows.length && last !== undefined;
  return { rows, nextCursor: hasMore ? await cursors.seal(identity, keyOf(last)) : null };
}
