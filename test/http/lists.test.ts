import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { loadContract, type OperationId } from '../../src/contract/index.ts';
import { answerList, type Listing } from '../../src/http/lists/answer-list.ts';
import { tableOf } from '../../src/http/lists/csv-text.ts';
import type { Page } from '../../src/services/index.ts';
import { type Api, openApi, openingTime, type Role, type Sent } from './api.ts';

const csv = 'text/csv';
const lines = 'application/x-ndjson';
const team = { team: 'data-infrastructure' };

interface Row {
  readonly [name: string]: unknown;
}

const lists: readonly (readonly [OperationId, Role | undefined, Sent])[] = [
  ['list-teams', undefined, { query: { status: 'any' } }],
  ['list-technologies', undefined, {}],
  ['list-organisations', undefined, {}],
  ['list-candidates', 'recruiter', {}],
  ['get-team-ranking', 'dashboard', { params: team }],
  ['list-api-keys', 'admin', {}],
  ['list-placements', 'dashboard', {}],
  ['list-jobs', 'dashboard', {}],
  ['list-decisions', 'recruiter', {}],
  ['list-events', 'admin', { query: { order: 'oldest' } }],
];

let api: Api;

const call = (id: OperationId, as: Role | undefined, sent: Sent, accept: string, query = {}) =>
  api.call(id, {
    ...sent,
    ...(as === undefined ? {} : { as }),
    headers: { accept },
    query: { ...sent.query, ...query },
  });

beforeAll(async () => {
  api = await openApi();
  const names = ['=1+1', 'plain', '@sum', '-2+3'];
  const skills = [{ name: 'Trino', years: 4, context: 'work' }];
  for (const [index, name] of names.entries()) {
    const body = { external_id: `p${index}`, source: name, profile: { headline: 'x', skills } };
    expect((await api.call('create-candidate', { as: 'recruiter', body })).status).toBe(201);
  }
  const key = { name: '=HYPERLINK("http://example.org","a,b")', role: 'dashboard' };
  expect((await api.call('create-api-key', { as: 'admin', body: key })).status).toBe(201);
  const cohort = { candidates: [{ ref: 'a1', fits: { [team.team]: 50 } }] };
  for (const max of [1, 2]) {
    const body = { ...cohort, seats: { [team.team]: { max } } };
    expect((await api.call('create-placement', { as: 'recruiter', body })).status).toBe(201);
  }
  const [person] = (await api.call('list-candidates', { as: 'recruiter' })).body.data;
  for (const reason of ['=1+1', 'plain']) {
    const body = { kind: 'reject', candidate: person.id, team: team.team, reason };
    expect((await api.call('create-decision', { as: 'recruiter', body })).status).toBe(201);
  }
  // With people stored, an edit begins a job.
  const { headers } = await api.call('get-team', { params: team });
  const edited = await api.call('update-team', {
    as: 'admin',
    params: team,
    type: 'application/merge-patch+json',
    headers: { 'If-Match': String(headers.etag) },
    body: { seats: 3 },
  });
  expect(edited.status).toBe(200);
}, openingTime);
afterAll(() => api.close());

/** The fields of RFC 4180 text, by its grammar. */
function fieldsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        field += text[at];
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
    } else {
      while (text[at] !== ',' && text[at] !== '\r') field += text[at++];
    }
    row.push(field);
    if (text[at] === ',') at += 1;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

async function allOf(id: OperationId, as: Role | undefined, sent: Sent): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let query = {};
  for (;;) {
    const { body, headers } = await call(id, as, sent, 'application/json', query);
    expect(headers.vary).toContain('Accept');
    expect(headers.etag).toBeDefined();
    rows.push(...body.data);
    if (!body.has_more) return rows;
    query = { cursor: body.next_cursor };
  }
}

/** The header line that the contract shows. */
function promisedColumns(id: OperationId): string {
  const { document, operations } = loadContract();
  const { path, method } = operations.get(id) ?? { path: '', method: '' };
  // The shape is that of OpenAPI, which the linters vouch for.
  const operation = document.paths[path]?.[method] as {
    responses: Record<string, { content: Record<string, { example: string }> }>;
  };
  return operation.responses['200']?.content[csv]?.example.split('\n')[0] ?? '';
}

describe.each(lists)('%s as a file', (id, as, sent) => {
  it('is all rows of all pages as JSON lines', async () => {
    const answer = await call(id, as, sent, lines);
    expect(answer.headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    expect(answer.text.endsWith('\n')).toBe(true);
    const rows = answer.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const paged = await allOf(id, as, sent);
    expect(rows).toHaveLength(paged.length);
    for (const [index, row] of rows.entries()) expect(row).toMatchObject(paged[index] ?? {});
  });

  it('is a table with the columns that the contract promises', async () => {
    const answer = await call(id, as, sent, csv);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="[a-z-]+\.csv"$/);
    expect(answer.headers.vary).toContain('Accept');
    const [header, ...rows] = fieldsOf(answer.text);
    expect(header?.join(',')).toBe(promisedColumns(id));
    const paged = await allOf(id, as, sent);
    expect(rows).toHaveLength(paged.length);
    for (const [index, row] of rows.entries()) {
      expect(row).toHaveLength(header?.length ?? 0);
      for (const [column, name] of (header ?? []).entries()) {
        const value = paged[index]?.[name];
        if (value === undefined || typeof value === 'object') continue;
        expect(row[column]).toMatch(String(value).startsWith('=') ? /^'=/ : /^/);
        expect(row[column]?.replace(/^'/, '')).toBe(String(value));
      }
    }
  });

  it('holds as many as limit says, and begins behind a cursor', async () => {
    const whole = (await call(id, as, sent, lines)).text.trimEnd().split('\n');
    const first = await call(id, as, sent, lines, { limit: 1 });
    expect(first.text).toBe(`${whole[0]}\n`);
    if (whole.length === 1) return;
    const page = await call(id, as, sent, 'application/json', { limit: 1 });
    const rest = await call(id, as, sent, lines, { cursor: page.body.next_cursor });
    expect(rest.text.trimEnd().split('\n')).toEqual(whole.slice(1));
  });

  it.each([csv, lines])('tells what is wrong before a %s begins', async (accept) => {
    const wrong = await call(id, as, sent, accept, { cursor: 'e30.AAAA' });
    expect(wrong.status).toBe(400);
    expect(wrong.body.code ?? JSON.parse(wrong.text).code).toBe('invalid-request');
  });
});

describe('files', () => {
  it('come where they are preferred, JSON where nothing is', async () => {
    const types: readonly (readonly [string, string])[] = [
      ['*/*', 'application/json'],
      ['text/csv;q=0.5, application/json;q=0.4', csv],
      ['text/html, */*;q=0.1', 'application/json'],
      ['application/*', 'application/json'],
      ['text/*', csv],
    ];
    for (const [accept, expected] of types) {
      const { headers } = await call('list-teams', undefined, {}, accept);
      expect([accept, headers['content-type']]).toEqual([accept, `${expected}; charset=utf-8`]);
    }
    const refused = await call('list-teams', undefined, {}, 'text/html');
    expect(refused.status).toBe(406);
    expect(refused.headers.vary).toContain('Accept');
    expect(refused.body.detail).toContain('application/json or text/csv or application/x-ndjson');
  });

  it('put an apostrophe before what a spreadsheet would run', async () => {
    const people = await call('list-candidates', 'recruiter', {}, csv);
    const [header = [], ...rows] = fieldsOf(people.text);
    const sources = rows.map((row) => row[header.indexOf('source')]);
    expect(sources).toEqual(["'-2+3", "'@sum", 'plain', "'=1+1"]);
    const keys = fieldsOf((await call('list-api-keys', 'admin', {}, csv)).text);
    expect(keys[1]?.[1]).toBe(`'=HYPERLINK("http://example.org","a,b")`);
  });

  it('have the headers of GET for HEAD, and no body', async () => {
    const { address, port } = api.server.address() as AddressInfo;
    const answer = await fetch(`http://${address}:${port}/v1/technologies`, {
      method: 'HEAD',
      headers: { accept: csv },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await answer.text()).toBe('');
  });

  it('are still JSON with an ETag to whoever asks again', async () => {
    const { headers } = await call('list-teams', undefined, {}, 'application/json');
    const again = await api.call('list-teams', {
      headers: { 'if-none-match': headers.etag ?? '' },
    });
    expect(again.status).toBe(304);
    const file = await api.call('list-teams', {
      headers: { 'if-none-match': headers.etag ?? '', accept: csv },
    });
    expect(file.status).toBe(200);
    expect(file.headers.etag).toBeUndefined();
  });

  it(
    'break off when the database goes away on the way',
    async () => {
      const own = await openApi();
      try {
        const { port } = own.server.address() as AddressInfo;
        const page = own.services.listTechnologies;
        let pages = 0;
        // The second page comes after the database has gone.
        Object.assign(own.services, {
          listTechnologies: async (query: Parameters<typeof page>[0]) => {
            pages += 1;
            if (pages > 1) await own.store.ping();
            const found = await page(query);
            await own.closeStore();
            return found;
          },
        });
        const asked = get({ port, path: '/v1/technologies', headers: { accept: lines } });
        const [answer] = (await once(asked, 'response')) as [IncomingMessage];
        expect(answer.statusCode).toBe(200);
        const read = async () => {
          for await (const chunk of answer) expect(chunk.length).toBeGreaterThan(0);
        };
        await expect(read()).rejects.toThrow(/aborted/);
      } finally {
        await own.close();
      }
    },
    openingTime,
  );
});

describe('answerList', () => {
  type Row = { readonly value: number };
  const endless = (pages: { read: number }): Listing<Row, Page<Row>> => ({
    name: 'numbers',
    cache: 'no-cache',
    page: async ({ limit }) => {
      pages.read += 1;
      const rows = Array.from({ length: limit }, (_, index) => ({ value: -index }));
      return { rows, nextCursor: 'more' };
    },
    view: () => null,
    rows: (page) => page.rows,
    table: tableOf<Row>({ value: (row) => row.value }),
  });

  it.each([csv, lines])('reads on no further than its %s is taken', async (answerType) => {
    const pages = { read: 0 };
    const { body } = await answerList({ url: '', answerType, query: {} }, endless(pages));
    const texts = (body as Readable)[Symbol.asyncIterator]();
    for (let taken = 0; taken < 20; taken += 1) await texts.next();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(pages.read).toBeGreaterThanOrEqual(19);
    expect(pages.read).toBeLessThanOrEqual(23);
    await texts.return?.();
  });

  it('leaves negative numbers as they are', async () => {
    const call = { url: '', answerType: csv, query: { limit: 2 } };
    const { body } = await answerList(call, endless({ read: 0 }));
    const texts: string[] = [];
    for await (const text of body as Readable) texts.push(text);
    expect(texts.join('')).toBe('value\r\n0\r\n-1\r\n');
  });
});
