import type { Page, PageRequest } from '../../services/index.ts';
import { listView } from '../views/list.ts';
import type { Listing } from './answer-list.ts';
import type { Table } from './csv-text.ts';

/** A list of records that are shown alike wherever the list is: on a page and in a file. */
export function recordListing<Item, View>(parts: {
  readonly name: string;
  readonly cache: 'no-cache' | 'private, no-cache';
  page(request: PageRequest): Promise<Page<Item>>;
  view(item: Item): View;
  readonly table: Table<View>;
}): Listing<View, Page<Item>> {
  const { name, cache, page, view, table } = parts;
  return {
    name,
    cache,
    page,
    table,
    view: (url, found) => listView(url, found, view),
    rows: (found) => found.rows.map((row) => view(row)),
  };
}
