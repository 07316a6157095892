import type { AddressInfo } from 'node:net';
import {
  type Client,
  createClient,
  eventHash,
  ProblemAnswer,
  type TrailEvent,
  verifyTrail,
} from '../../src/client/index.ts';
import { canonicalJson } from '../../src/engine/index.ts';
import { runTeamfit } from '../cli/run-teamfit.ts';
import { type Api, openApi, openingTime } from '../http/api.ts';
import { queryOf } from '../store/query.ts';

let api: Api;
let client: Client;
let url = '';
let secret = '';
let events: readonly TrailEvent[] = [];

beforeAll(async () => {
  api = await openApi();
  for (const name of ['one', 'two', 'three', 'four']) {
    const body = { name, role: 'dashboard' };
    expect((await api.call('create-api-key', { as: 'admin', body })).status).toBe(201);
  }
  const body = { name: 'auditor', role: 'admin' };
  secret = (await api.call('create-api-key', { as: 'admin', body })).body.secret;
  const { port } = api.server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;
  client = createClient({ url, key: secret });
  const query = { order: 'oldest', limit: 100 } as const;
  events = (await client.GET('/v1/events', { params: { query } })).data?.data ?? [];
  // What an attacker with the database would do first.
  await queryOf(api, 'alter table event disable trigger user');
}, openingTime);
afterAll(() => api.close());

const sequenceOf = (event: TrailEvent) => event.sequence ?? 0;
const at = (place: number): TrailEvent => {
  const event = events.at(place);
  if (event === undefined) throw new Error('There are more events.');
  return event;
};

/** Puts every row back as it was. */
async function restore() {
  await queryOf(api, 'delete from event');
  for (const { sequence, id, at: moment, type, actor, subjects, data, ...hashes } of events) {
    const list = subjects.map((each) => `'${each}'`).join(',');
    await queryOf(
      api,
      `insert into event values (${sequence}, '${id}', '${moment}', '${type}', '${actor}',
        array[${list}]::text[], '${canonicalJson(data)}', '${hashes.previous_hash}',
        '${hashes.hash}')`,
    );
  }
  const { hash, sequence } = at(-1);
  await queryOf(api, `update event_head set hash = '${hash}', count = ${sequence}`);
}
afterEach(restore);

/** As the attacker would, with a hash that fits the new words. */
async function rehash(event: TrailEvent, change: Partial<TrailEvent>) {
  const hash = await eventHash({ ...event, ...change });
  const { actor, sequence, previous_hash: previous } = { ...event, ...change };
  await queryOf(
    api,
    `update event set actor = '${actor}', hash = '${hash}', previous_hash = '${previous}'
      where sequence = ${sequence}`,
  );
  return hash;
}

describe('verifyTrail', () => {
  it('finds a trail whole that nobody touched, and tells its head', async () => {
    expect(await verifyTrail(client, {})).toEqual({
      isWhole: true,
      checked: events.length,
      head: { count: events.length, hash: at(-1).hash },
    });
  });

  it.each([
    [`actor = 'public'`],
    [`type = 'candidate.erased'`],
    [`data = '{"role":"admin"}'`],
    [`data = 'no JSON'`],
    [`at = at + interval '1 second'`],
    [`subjects = array['key_other']`],
    [`id = 'evt_01k3zq5w8xe2tbh4v9d6m7n0pr'`],
  ])('names the row that was changed: %s', async (change) => {
    const { sequence } = at(4);
    await queryOf(api, `update event set ${change} where sequence = ${sequence}`);
    const verdict = await verifyTrail(client, {});
    expect(verdict).toMatchObject({ isWhole: false, fault: { kind: 'changed', sequence } });
    expect(verdict.checked).toBe(sequenceOf(at(4)) - 1);
  });

  it('names a row whose hash was made anew with it', async () => {
    await rehash(at(4), { actor: 'public' });
    const { id, sequence } = at(4);
    expect(await verifyTrail(client, {})).toMatchObject({
      isWhole: false,
      fault: { kind: 'rewritten', event: id, sequence },
    });
  });

  it('names the rows that are gone', async () => {
    const gone = [sequenceOf(at(3)), sequenceOf(at(4))];
    await queryOf(api, `delete from event where sequence in (${gone.join(', ')})`);
    const verdict = await verifyTrail(client, {});
    expect(verdict).toMatchObject({
      isWhole: false,
      fault: { kind: 'missing', sequence: gone[0], event: null },
    });
    const { message } = verdict.isWhole ? { message: '' } : verdict.fault;
    expect(message).toContain(`${gone[0]} to ${gone[1]}`);
    expect(message).toContain(at(2).id);
  });

  it('sees that the first are gone', async () => {
    await queryOf(api, 'delete from event where sequence < 3');
    const fault = { kind: 'missing', sequence: 1 };
    expect(await verifyTrail(client, {})).toMatchObject({ isWhole: false, fault });
  });

  it('sees that the last are gone', async () => {
    const { sequence } = at(-1);
    await queryOf(api, `delete from event where sequence = ${sequence}`);
    const fault = { kind: 'cut', sequence };
    expect(await verifyTrail(client, {})).toMatchObject({ isWhole: false, fault });
  });

  it('sees a row put in behind the head', async () => {
    const id = 'evt_01k3zq5w8xe2tbh4v9d6m7n0pr';
    const sequence = sequenceOf(at(-1)) + 1;
    const put = { ...at(-1), id, sequence, previous_hash: at(-1).hash };
    const hash = await eventHash(put);
    await queryOf(
      api,
      `insert into event select ${sequence}, '${id}', at, type, actor, subjects, data, hash,
        '${hash}' from event where sequence = ${sequence - 1}`,
    );
    const fault = { kind: 'inserted', sequence };
    expect(await verifyTrail(client, {})).toMatchObject({ isWhole: false, fault });
  });

  it('sees a row put in between, by its neighbours', async () => {
    const place = sequenceOf(at(4));
    await queryOf(api, `update event set sequence = sequence + 1000 where sequence >= ${place}`);
    await queryOf(api, `update event set sequence = sequence - 999 where sequence > 1000`);
    const id = 'evt_01k3zq5w8xe2tbh4v9d6m7n0pr';
    const hash = await eventHash({ ...at(4), id });
    await queryOf(
      api,
      `insert into event select ${place}, '${id}', at, type, actor, subjects, data,
        previous_hash, '${hash}' from event where sequence = ${place + 1}`,
    );
    await queryOf(api, 'update event_head set count = count + 1');
    const verdict = await verifyTrail(client, {});
    // The put in row is sound by itself; whoever stood there is not where it was written.
    expect(verdict).toMatchObject({ isWhole: false, fault: { sequence: place + 1 } });
  });

  it('needs a head kept elsewhere to see that a chain was made anew', async () => {
    let previous = at(4).previous_hash;
    for (const event of events.slice(4)) {
      previous = await rehash(event, { actor: 'public', previous_hash: previous });
    }
    await queryOf(api, `update event_head set hash = '${previous}'`);
    expect((await verifyTrail(client, {})).isWhole).toBe(true);
    const head = at(-1).hash ?? '';
    expect(await verifyTrail(client, { head })).toMatchObject({
      isWhole: false,
      fault: { kind: 'cut', sequence: 0 },
    });
    const earlier = at(2).hash ?? '';
    expect((await verifyTrail(client, { head: earlier })).isWhole).toBe(true);
  });

  it('begins where it is told, and takes what is before on trust', async () => {
    await queryOf(api, `update event set actor = 'public' where sequence = ${at(2).sequence}`);
    const verdict = await verifyTrail(client, { from: at(3).id });
    expect(verdict).toMatchObject({ isWhole: true, checked: events.length - 3 });
  });

  it('says what the server refuses', async () => {
    await expect(verifyTrail(createClient({ url }), {})).rejects.toThrow(ProblemAnswer);
    const from = `evt_${'0'.repeat(26)}`;
    await expect(verifyTrail(client, { from })).rejects.toThrow('There is no event');
  });
});

describe('teamfit audit verify', () => {
  const verify = (...more: readonly string[]) =>
    runTeamfit(['audit', 'verify', '--url', url, ...more]);

  it('says that the trail is whole, and the head to keep', async () => {
    const run = await verify('--key', secret);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain(`${events.length} events checked: the trail is whole`);
    expect(run.stdout).toContain(`--head ${at(-1).hash}`);
    const again = await verify('--key', secret, '--head', at(-1).hash ?? '');
    expect(again.code).toBe(0);
  });

  it('takes the key from standard input', async () => {
    const run = await runTeamfit(['audit', 'verify', '--url', url, '--key', '-'], `${secret}\n`);
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });

  it('exits with 3 and names the row that is not as it was', async () => {
    await queryOf(api, `update event set actor = 'public' where sequence = ${at(4).sequence}`);
    const run = await verify('--key', secret);
    expect(run.code).toBe(3);
    expect(run.stdout).toContain('changed');
    expect(run.stdout).toContain(at(4).id);
  });

  it.each([
    ['a bad key', ['--key', 'nope'], 'The server refuses'],
    ['no key', [], 'required option'],
    ['an event that is not there', ['--from', `evt_${'0'.repeat(26)}`], 'There is no event'],
  ])('exits with 2 for %s', async (_name, flags, words) => {
    const key = flags[0] === '--from' ? ['--key', secret] : [];
    const run = await verify(...key, ...flags);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(words);
  });

  it('exits with 2 when nobody is there', async () => {
    const nowhere = ['audit', 'verify', '--url', 'http://127.0.0.1:9', '--key', secret];
    const run = await runTeamfit(nowhere);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('does not answer');
    const odd = await runTeamfit(['audit', 'verify', '--url', 'localhost', '--key', secret]);
    expect(odd.code).toBe(2);
    expect(odd.stderr).toContain('is no address');
  });
});
