import type { Page } from '../../services/index.ts';

export interface ListView<T> {
  readonly object: 'list';
  readonly url: string;
  readonly data: readonly T[];
  readonly has_more: boolean;
  readonly next_cursor: string | null;
}

/** One page as every list answers it. */
export function listView<Row, View>(
  url: string,
  page: Page<Row>,
  view: (row: Row) => View,
): ListView<View> {
  return {
    object: 'list',
    url,
    data: page.rows.map((row) => view(row)),
    has_more: page.nextCursor !== null,
    next_cursor: page.nextCursor,
  };
}
