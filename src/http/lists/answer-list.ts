import { Readable } from 'node:stream';
import type { Page, PageRequest } from '../../services/index.ts';
import { type Reply, reply } from '../call.ts';
import { csvText, type Table } from './csv-text.ts';

/** What a call for a list says. */
interface ListCall {
  readonly url: string;
  readonly answerType: string;
  readonly query: { readonly limit?: number; readonly cursor?: string };
}

/** A list as its handler knows it. */
export interface Listing<Row, Chunk extends Page<unknown>> {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly cache: 'no-cache' | 'private, no-cache';
  page(request: PageRequest): Promise<Chunk>;
  /** The JSON answer of one page. */
  view(url: string, page: Chunk): unknown;
  /** Of a page what stands on the lines of a file. */
  rows(page: Chunk): readonly Row[];
  readonly table: Table<Row>;
}

/** Rows read at a time for a file. More of them share the cost of a question no better. */
export const rowsAtOnce = 250;

/**
 * Answers one page as JSON, or all of them as a file, by what the caller accepts. The first page is
 * read before anything is sent, so that what is wrong with the request is told as ever.
 */
export async function answerList<Row, Chunk extends Page<unknown>>(
  { url, answerType, query }: ListCall,
  listing: Listing<Row, Chunk>,
): Promise<Reply> {
  const { limit = null, cursor = null } = query;
  if (answerType === 'application/json') {
    const page = await listing.page({ limit: limit ?? 50, cursor });
    return reply(listing.view(url, page), { cache: listing.cache });
  }
  const first = await listing.page({ limit: Math.min(limit ?? rowsAtOnce, rowsAtOnce), cursor });
  return answerFile(answerType, listing, rowsFrom(listing, first, limit));
}

/** Answers rows, some at a time, as a file: CSV or JSON lines. */
export function answerFile<Row>(
  answerType: string,
  { name, table }: { readonly name: string; readonly table: Table<Row> },
  chunks: Chunks<Row>,
): Reply {
  const isCsv = answerType === 'text/csv';
  const texts = isCsv ? csvOf(table, chunks) : linesOf(chunks);
  return {
    status: 200,
    mediaType: answerType,
    // Its reader asks for the next text when it has room for it.
    body: Readable.from(texts, { highWaterMark: 1 }),
    cache: 'no-store',
    headers: isCsv ? { 'Content-Disposition': `attachment; filename="${name}.csv"` } : {},
  };
}

async function* rowsFrom<Row, Chunk extends Page<unknown>>(
  listing: Listing<Row, Chunk>,
  first: Chunk,
  limit: number | null,
): AsyncGenerator<readonly Row[]> {
  let page = first;
  let left = (limit ?? Number.POSITIVE_INFINITY) - page.rows.length;
  yield listing.rows(page);
  while (page.nextCursor !== null && left > 0) {
    page = await listing.page({ limit: Math.min(left, rowsAtOnce), cursor: page.nextCursor });
    left -= page.rows.length;
    yield listing.rows(page);
  }
}

type Chunks<Row> = AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;

async function* csvOf<Row>(table: Table<Row>, chunks: Chunks<Row>): AsyncGenerator<string> {
  yield csvText([table.columns]);
  for await (const rows of chunks) {
    const text = csvText(rows.map((row) => table.line(row)));
    if (text !== '') yield text;
  }
}

async function* linesOf<Row>(chunks: Chunks<Row>): AsyncGenerator<string> {
  for await (const rows of chunks) {
    const text = rows.map((row) => `${JSON.stringify(row)}\n`);
    if (text.length > 0) yield text.join('');
  }
}
