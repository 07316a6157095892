import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadContract } from '../../src/contract/index.ts';
import { type Api, openApi, openingTime } from './api.ts';

const contract = loadContract();
let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

interface Answered {
  readonly line: number;
  readonly status: number;
  readonly id?: string;
  readonly problem?: { readonly code: string; readonly errors: readonly object[] };
}

const skilled = (name: string, years = 4) => ({
  profile: { skills: [{ name, years, context: 'work' }] },
});

async function send(body: string | Buffer, query: Record<string, string> = {}) {
  const answer = await api.call('create-candidate', {
    as: 'recruiter',
    type: 'application/x-ndjson',
    query,
    body,
  });
  expect(answer.status).toBe(200);
  return answersIn(answer.text);
}

function answersIn(text: string): readonly Answered[] {
  const answered: Answered[] = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  for (const each of answered) expect(contract.checkSchema('StoredLine', each)).toBeNull();
  return answered;
}

const lines = (...values: readonly unknown[]) =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');

const get = async (id: string | undefined) => {
  const sent = { as: 'recruiter', params: { candidate: id ?? '' } } as const;
  return (await api.call('get-candidate', sent)).body;
};

describe('create-candidate with lines', () => {
  it('stores each as a call of its own would', async () => {
    const people = [
      { external_id: 'a', source: 'import', ...skilled('Trino') },
      { text: 'Wrote Bazel rules for six years.', wishes: { teams: ['admin-platform'] } },
      {
        external_id: 'c',
        resume: { basics: { name: 'Ada', label: 'SRE' } },
        notes: [{ text: 'Go' }],
      },
    ];
    const answered = await send(lines(...people));
    expect(answered.map(({ line, status }) => [line, status])).toEqual([
      [1, 201],
      [2, 201],
      [3, 201],
    ]);
    for (const [index, { external_id: _id, ...person }] of people.entries()) {
      const alone = await api.call('create-candidate', { as: 'recruiter', body: person });
      const stored = await get(answered[index]?.id);
      const { id: _rankingId, ...ranking } = stored.ranking;
      expect(alone.body.ranking).toMatchObject(ranking);
      expect(stored).toMatchObject({ form: alone.body.form, notes: alone.body.notes });
    }
    expect((await get(answered[2]?.id)).resume).toEqual({ basics: { label: 'SRE' } });
  });

  it('puts the person in the place of the one of that outside id', async () => {
    const first = await send(lines({ external_id: 'again', ...skilled('Trino') }));
    const second = await send(lines({ external_id: 'again', source: 'new', ...skilled('Bazel') }));
    expect(second).toEqual([{ line: 1, status: 200, id: first[0]?.id }]);
    expect(await get(first[0]?.id)).toMatchObject({
      version: 2,
      source: 'new',
      ...skilled('Bazel'),
    });
  });

  it('lets the later of two lines of one outside id have the last word', async () => {
    const many = Array.from({ length: 50 }, (_, index) => [
      { external_id: 'repeated', ...skilled('Trino', index) },
      { external_id: `other ${index % 7}`, ...skilled('Bazel') },
    ]).flat();
    const answered = await send(lines(...many));
    const ids = new Set(answered.map(({ id }) => id));
    expect(ids.size).toBe(8);
    expect(await get(answered[0]?.id)).toMatchObject({ version: 50, ...skilled('Trino', 49) });
  });

  it('answers a bad line with its problem, and the rest goes in', async () => {
    const good = { external_id: 'good', ...skilled('Trino') };
    const body = Buffer.concat([
      Buffer.from(`${lines(good, '', '{"text":', '[]', { ...good, age: 40 }, { text: ' ' })}\n`),
      Buffer.from(`${lines({ ...good, text: 'two' }, '{"text":"a\\u0000"}')}\n`),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(`{"text":"${'a'.repeat(4 * 1024 * 1024)}"}\n`),
      Buffer.from(`  \r\n${JSON.stringify({ ...good, external_id: 'last' })}\r\n`),
    ]);
    const answered = await send(body);
    expect(answered.map(({ line, status }) => [line, status])).toEqual([
      [1, 201],
      [3, 400],
      [4, 400],
      [5, 400],
      [6, 400],
      [7, 400],
      [8, 400],
      [9, 400],
      [10, 413],
      [12, 201],
    ]);
    expect(JSON.stringify(answered[3])).toContain('protected attribute');
  });

  it('stores thousands in order, each once', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) => ({
      external_id: `many ${index}`,
      ...skilled(['Trino', 'Bazel', 'Envoy', 'Kotlin'][index % 4] ?? '', index % 9),
    }));
    const answered = await send(lines(...many));
    expect(answered.map(({ line }) => line)).toEqual(many.map((_, index) => index + 1));
    expect(new Set(answered.map(({ id }) => id)).size).toBe(2_000);
    const again = await send(lines(...many.slice(0, 300)));
    expect(again.map(({ status }) => status)).toEqual(Array(300).fill(200));
    expect(again.map(({ id }) => id)).toEqual(answered.slice(0, 300).map(({ id }) => id));
  }, 120_000);

  it('keeps the order of one outside id over many batches', async () => {
    const many = Array.from({ length: 1_500 }, (_, index) => ({
      external_id: index % 100 === 99 ? 'scattered' : `beside ${index}`,
      source: `line ${index}`,
      ...skilled('Trino'),
    }));
    const answered = await send(lines(...many));
    expect(answered.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(
      14,
    );
    const stored = await get(answered.at(-1)?.id);
    expect(stored).toMatchObject({ external_id: 'scattered', version: 15, source: 'line 1499' });
  }, 120_000);

  it('takes lines as they are, without a key of repetition, from who may store', async () => {
    const sent = { type: 'application/x-ndjson', body: lines(skilled('Trino')) } as const;
    expect((await api.call('create-candidate', sent)).status).toBe(401);
    expect((await api.call('create-candidate', { ...sent, as: 'dashboard' })).status).toBe(403);
    const headers = { 'idempotency-key': 'stream' };
    const repeated = await api.call('create-candidate', { ...sent, as: 'recruiter', headers });
    expect(repeated.status).toBe(400);
    expect(repeated.body.detail).toContain('external_id');
    const packed = { ...sent, as: 'recruiter', headers: { 'content-encoding': 'gzip' } } as const;
    expect((await api.call('create-candidate', packed)).status).toBe(415);
    expect(await send(' \n\n')).toEqual([]);
  });
});

/** A stream by hand, to send and to take when the test says so. */
async function openStream(): Promise<ClientRequest> {
  const { value } = await api.services.createApiKey(
    { name: 'stream', role: 'recruiter', expiresAt: null },
    null,
  );
  // A server that listens on a port has such an address.
  const { port } = api.server.address() as AddressInfo;
  return request({
    port,
    method: 'POST',
    path: '/v1/candidates',
    headers: {
      authorization: `Bearer ${value.secret}`,
      'content-type': 'application/x-ndjson',
    },
  });
}

describe('a stream of candidates', () => {
  it('answers a line before the next one comes', async () => {
    const sending = await openStream();
    sending.write(`${lines({ external_id: 'slow 1', ...skilled('Trino') })}\n`);
    const [answer]: IncomingMessage[] = await once(sending, 'response');
    const [first] = await once(answer ?? sending, 'data');
    expect(answersIn(String(first))[0]).toMatchObject({ line: 1, status: 201 });
    sending.end(`${lines({ external_id: 'slow 2', ...skilled('Trino') })}\n`);
    const [second] = await once(answer ?? sending, 'data');
    expect(answersIn(String(second))[0]).toMatchObject({ line: 2, status: 201 });
  });

  it('keeps what it has answered when the caller goes away', async () => {
    const sending = await openStream();
    sending.write(`${lines({ external_id: 'kept', ...skilled('Trino') })}\n{"external_id":"half`);
    const [answer]: IncomingMessage[] = await once(sending, 'response');
    const [first] = await once(answer ?? sending, 'data');
    const [stored] = answersIn(String(first));
    sending.on('error', () => undefined);
    sending.destroy();
    expect(await get(stored?.id)).toMatchObject({ external_id: 'kept' });
    const query = { external_id: 'half' };
    const none = await api.call('list-candidates', { as: 'recruiter', query });
    expect(none.body.data).toEqual([]);
  });

  it('waits for a caller who does not read, and loses nothing', async () => {
    const sending = await openStream();
    const many = Array.from({ length: 3_000 }, (_, index) =>
      lines({ external_id: `unread ${index}`, text: `Trino ${'and more '.repeat(400)}` }),
    );
    let written = 0;
    const write = () => {
      while (written < many.length) {
        written += 1;
        if (!sending.write(`${many[written - 1]}\n`)) return;
      }
      sending.end();
    };
    sending.on('drain', write);
    write();
    const [answer]: IncomingMessage[] = await once(sending, 'response');
    if (answer === undefined) throw new Error('There was no answer.');
    let text = '';
    for await (const chunk of answer.setEncoding('utf8')) {
      text += chunk;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(answersIn(text)).toHaveLength(3_000);
  }, 120_000);

  it(
    'tells every line when the database is away',
    async () => {
      const lost = await openApi();
      try {
        await lost.closeStore();
        const answer = await lost.services.importCandidates(
          (async function* () {
            yield Buffer.from('{"text":"Trino"}\n{"text":"Java"}\n');
          })(),
          1_000,
          {
            read: () => ({
              externalId: null,
              source: null,
              person: { kind: 'text', text: 'Trino' },
              wishes: null,
              location: null,
              objection: null,
            }),
            stored: () => 'stored',
            refused: ({ number }, thrown) => `${number} ${(thrown as { code: string }).code}`,
          },
        );
        const told: string[] = [];
        for await (const chunk of answer) told.push(String(chunk));
        expect(told.join('')).toBe('1 not-ready\n2 not-ready\n');
      } finally {
        await lost.close();
      }
    },
    openingTime,
  );
});
