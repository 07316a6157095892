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
const rowsAtOnce = 250;

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
  const pages = pagesFrom(listing, first, limit);
  const isCsv = answerType === 'text/csv';
  const texts = isCsv ? csvOf(listing, pages) : linesOf(listing, pages);
  const file = `attachment; filename="${listing.name}.csv"`;
  return {
    status: 200,
    mediaType: answerType,
    // Its reader asks for the next text when it has room for it.
    body: Readable.from(texts, { highWaterMark: 1 }),
    cache: 'no-store',
    headers: isCsv ? { 'Content-Disposition': file } : {},
  };
}

async function* pagesFrom<Row, Chunk extends Page<unknown>>(
  listing: Listing<Row, Chunk>,
  first: Chunk,
  limit: number | null,
): AsyncGenerator<Chunk> {
  let page = first;
  let left = (limit ?? Number.POSITIVE_INFINITY) - page.rows.length;
  yield page;
  while (page.nextCursor !== null && left > 0) {
    page = await listing.page({ limit: Math.min(left, rowsAtOnce), cursor: page.nextCursor });
    left -= page.rows.length;
    yield page;
  }
}

async function* csvOf<Row, Chunk extends Page<unknown>>(
  { table, rows }: Listing<Row, Chunk>,
  pages: AsyncIterable<Chunk>,
): AsyncGenerator<string> {
  yield csvText([table.columns]);
  for await (const page of pages) {
    const text = csvText(rows(page).map((row) => table.line(row)));
    if (text !== '') yield text;
  }
}

async function* linesOf<Row, Chunk extends Page<unknown>>(
  { rows }: Listing<Row, Chunk>,
  pages: AsyncIterable<Chunk>,
): AsyncGenerator<string> {
  for await (const page of pages) {
    const text = rows(page).map((row) => `${JSON.stringify(row)}\n`);
    if (text.length > 0) yield text.join('');
  }
}
