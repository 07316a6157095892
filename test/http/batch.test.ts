import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadContract } from '../../src/contract/index.ts';
import { type Api, openApi, openingTime } from './api.ts';

const contract = loadContract();
const people = [
  { text: 'Ran Trino and Apache Pinot clusters for six years, Java' },
  { profile: { skills: [{ name: 'Bazel', years: 4 }, { name: 'Kotlin' }] } },
  { resume: { work: [{ summary: 'Wrote an Envoy control plane in Go.' }] } },
];
const terms = { as_of: '2026-11-22' };

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

interface Answered {
  readonly line: number;
  readonly status: number;
  readonly ranking?: { readonly teams: readonly { readonly team: string }[] };
  readonly problem?: {
    readonly code: string;
    readonly detail: string;
    readonly errors: readonly object[];
  };
}

const lines = (...values: readonly unknown[]) =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');

async function batch(body: string | Buffer, query: Record<string, string> = terms) {
  const answer = await api.call('rank-batch', {
    as: 'recruiter',
    type: 'application/x-ndjson',
    query,
    body,
  });
  expect(answer.status).toBe(200);
  const answered: Answered[] = answer.text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  for (const each of answered) expect(contract.checkSchema('RankedLine', each)).toBeNull();
  return answered;
}

describe('rank-batch', () => {
  it('answers every line as a ranking of its own would be', async () => {
    const many = Array.from({ length: 40 }, () => people).flat();
    const answered = await batch(lines(...many));
    expect(answered.map(({ line }) => line)).toEqual(many.map((_, index) => index + 1));
    for (const [index, person] of people.entries()) {
      const alone = await api.call('create-ranking', {
        body: { ...person, ...terms, explain: 'none' },
      });
      expect(answered[index]?.ranking).toEqual(alone.body);
      expect(answered[index + 117]?.ranking).toEqual(alone.body);
    }
  });

  it('explains as far as the address or the line asks', async () => {
    const [whole] = await batch(lines(people[0]), { ...terms, explain: 'full' });
    const [own] = await batch(lines({ ...people[0], explain: 'full' }));
    expect(own).toEqual(whole);
    expect(whole?.ranking).toHaveProperty('work_mode');
  });

  it('answers a bad line with its problem, and the rest goes on', async () => {
    const good = people[0];
    const texts = ['', '{"text":', '[]', { ...good, txet: 'a' }, { text: ' ' }];
    const day = { ...good, as_of: '2020-01-01' };
    const odd = ['{"text":"a\\u0000"}', '{"text":"a","__proto__":{}}'];
    const body = Buffer.concat([
      Buffer.from(`${lines(good, ...texts, day, ...odd)}\n`),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(`{"text":"${'a'.repeat(4 * 1024 * 1024)}"}\n`),
      Buffer.from(`  \r\n${JSON.stringify(good)}\r\n`),
    ]);
    const answered = await batch(body);
    expect(answered.map(({ line, status }) => [line, status])).toEqual([
      [1, 200],
      [3, 400],
      [4, 400],
      [5, 400],
      [6, 400],
      [7, 400],
      [8, 400],
      [9, 400],
      [10, 400],
      [11, 413],
      [13, 200],
    ]);
    const codes = answered.flatMap(({ problem }) => (problem === undefined ? [] : [problem.code]));
    expect(new Set(codes)).toEqual(new Set(['invalid-request', 'payload-too-large']));
    expect(answered.at(-1)?.ranking).toEqual(answered[0]?.ranking);
  });

  it('names the line of the stream and what was expected there', async () => {
    const answered = await batch(lines(people[0], 'no json', '{"text":', '{"txet":"Go"}', '17'));
    const details = answered.map(({ problem }) => problem?.detail ?? null);
    expect(details).toEqual([
      null,
      'Line 2 is not JSON: it breaks at column 1 (position 0 of 7). Each line holds one person ' +
        'as an object, such as {"text": "..."}.',
      'Line 3 is not JSON: it breaks at column 9 (position 8 of 8). Each line holds one person ' +
        'as an object, such as {"text": "..."}.',
      expect.stringMatching(/in line 4 (?:is|are) wrong/),
      expect.stringMatching(/^One thing in line 5 is wrong\. .*object/),
    ]);
    expect(details.join()).not.toMatch(/text\/plain|the body/i);
  });

  it('answers nothing to nothing', async () => {
    expect(await batch('\n \n')).toEqual([]);
  });

  it('is for keys that may rank, and for lines as they are', async () => {
    const sent = { type: 'application/x-ndjson', body: lines(people[0]) } as const;
    expect((await api.call('rank-batch', sent)).status).toBe(401);
    expect((await api.call('rank-batch', { ...sent, as: 'dashboard' })).status).toBe(403);
    const packed = { ...sent, as: 'recruiter', headers: { 'content-encoding': 'gzip' } } as const;
    expect((await api.call('rank-batch', packed)).status).toBe(415);
    const json = { ...sent, as: 'recruiter', type: 'application/json' } as const;
    expect((await api.call('rank-batch', json)).status).toBe(415);
    const option = { ...sent, as: 'recruiter', query: { explain: 'much' } } as const;
    expect((await api.call('rank-batch', option)).status).toBe(400);
  });
});

/** A batch by hand, to send and to take when the test says so. */
async function openBatch(): Promise<{ sending: ClientRequest; port: number }> {
  const { value } = await api.services.createApiKey(
    { name: 'batch', role: 'recruiter', expiresAt: null },
    null,
  );
  const { port } = api.server.address() as AddressInfo;
  const sending = request({
    port,
    host: '127.0.0.1',
    method: 'POST',
    path: '/v1/rankings/batch',
    headers: {
      'content-type': 'application/x-ndjson',
      authorization: `Bearer ${value.secret}`,
    },
  });
  return { sending, port };
}

describe('a stream of lines', () => {
  it('is answered while it comes in', async () => {
    const { sending } = await openBatch();
    sending.write(`${lines(people[0])}\n`);
    const [answer] = (await once(sending, 'response')) as [IncomingMessage];
    const chunks = answer[Symbol.asyncIterator]();
    const next = async () => JSON.parse(String((await chunks.next()).value));
    expect(await next()).toMatchObject({ line: 1, status: 200 });
    sending.write(`${lines(people[1])}\n`);
    expect(await next()).toMatchObject({ line: 2, status: 200 });
    sending.end(lines(people[2]));
    expect(await next()).toMatchObject({ line: 3, status: 200 });
    expect((await chunks.next()).done).toBe(true);
  });

  it('may break off, and the next request is served', async () => {
    const { sending } = await openBatch();
    sending.on('error', () => undefined);
    sending.write(`${lines(...people)}\n{"text":"half a l`);
    const [answer] = (await once(sending, 'response')) as [IncomingMessage];
    await once(answer, 'data');
    sending.destroy();
    expect(await batch(lines(people[0]))).toHaveLength(1);
  });

  it('stops being read when nobody takes the answers', async () => {
    const { sending } = await openBatch();
    sending.on('error', () => undefined);
    const line = `${JSON.stringify({ text: 'Ran Trino in Java. '.repeat(400) })}\n`;
    const [answer] = await new Promise<[IncomingMessage]>((resolve) => {
      sending.once('response', (response) => resolve([response]));
      sending.write(line);
    });
    answer.pause();
    let sent = 0;
    while (sent < 8_000) {
      sent += 1;
      if (sending.write(line)) continue;
      const drained = await Promise.race([
        once(sending, 'drain').then(() => true),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1_500)),
      ]);
      if (!drained) break;
    }
    expect(sent).toBeLessThan(8_000);
    sending.destroy();
  }, 60_000);
});
