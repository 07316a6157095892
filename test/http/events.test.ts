import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { loadContract } from '../../src/contract/index.ts';
import { canonicalJson } from '../../src/engine/index.ts';
import { type Api, openApi, openingTime, type Role } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

const text = 'Ran Trino and Apache Pinot clusters for six years, Java.';

async function list(query: Record<string, unknown>) {
  const answer = await api.call('list-events', { as: 'admin', query: { limit: 100, ...query } });
  expect(answer.status).toBe(200);
  return answer.body.data;
}

async function keyOf(role: Role): Promise<string> {
  const { body } = await api.call('list-api-keys', { as: 'admin' });
  return body.data.find((key: { name: string }) => key.name === role).id;
}

async function store(external: string) {
  const body = { external_id: external, text };
  const answer = await api.call('create-candidate', { as: 'recruiter', body });
  expect(answer.status).toBe(201);
  return answer.body.id as string;
}

describe('list-events', () => {
  it('tells who wrote what, in a chain that anybody can recompute', async () => {
    const candidate = await store('chained');
    const data = await list({ order: 'oldest' });
    let previous = '0'.repeat(64);
    for (const [index, event] of data.entries()) {
      const { object, trail, hash, ...hashed } = event;
      expect({ object, trail }).toEqual({ object: 'event', trail: 'chained' });
      expect(event.sequence).toBe(index + 1);
      expect(event.previous_hash).toBe(previous);
      expect(createHash('sha256').update(canonicalJson(hashed)).digest('hex')).toBe(hash);
      previous = hash;
    }
    expect(data.at(-1)).toMatchObject({
      type: 'candidate.created',
      actor: await keyOf('recruiter'),
      subjects: [candidate],
    });
    const head = await api.call('get-event-head', { as: 'admin' });
    expect(head.body).toEqual({ object: 'event_head', count: data.length, hash: previous });
  });

  it('names the sender of a stream', async () => {
    const body = ['{"external_id":"s1","text":"Ran Trino."}', '{"external_id":"s2","text":"Java"}'];
    const answer = await api.call('create-candidate', {
      as: 'admin',
      body: body.join('\n'),
      type: 'application/x-ndjson',
    });
    expect(answer.status).toBe(200);
    const events = await list({ type: 'candidates.imported' });
    const admin = await keyOf('admin');
    const actors = new Set(events.map((event: { actor: string }) => event.actor));
    expect([...actors]).toEqual([admin]);
    const subjects = events.flatMap((event: { subjects: string[] }) => event.subjects);
    expect(new Set(subjects).size).toBe(2);
  });

  it('goes page by page, both ways, and begins where it is told', async () => {
    const all = await list({ order: 'oldest' });
    const first = await api.call('list-events', {
      as: 'admin',
      query: { order: 'oldest', limit: 2 },
    });
    const second = await api.call('list-events', {
      as: 'admin',
      query: { order: 'oldest', limit: 2, cursor: first.body.next_cursor },
    });
    expect([...first.body.data, ...second.body.data]).toEqual(all.slice(0, 4));
    const from = all[2].id;
    expect((await list({ order: 'oldest', from }))[0]).toEqual(all[2]);
    expect((await list({ from }))[0]).toEqual(all[2]);
    expect(await list({})).toEqual([...all].reverse());
    const other = await api.call('list-events', {
      as: 'admin',
      query: { cursor: first.body.next_cursor },
    });
    expect(other.body.errors[0].code).toBe('foreign-cursor');
  });

  it('keeps what is asked for', async () => {
    const candidate = await store('asked');
    expect(await list({ subject: candidate })).toHaveLength(1);
    expect(await list({ subject: candidate, until: '2020-01-01T00:00:00Z' })).toEqual([]);
    expect(await list({ subject: candidate, since: '2020-01-01T00:00:00Z' })).toHaveLength(1);
    expect(await list({ subject: 'cand_nobody' })).toEqual([]);
  });

  it.each([
    [{ from: `evt_${'0'.repeat(26)}` }, 'unknown-event'],
    [{ trail: 'access', from: `evt_${'0'.repeat(26)}` }, 'unknown-event'],
    [{ trail: 'other' }, 'not-allowed'],
    [{ since: 'yesterday' }, 'wrong-form'],
    [{ subject: "' or 1=1" }, 'wrong-form'],
  ])('refuses %j', async (query, code) => {
    const answer = await api.call('list-events', { as: 'admin', query });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].code).toBe(code);
  });

  it('tells nothing of an erased person but the id', async () => {
    const candidate = await store('quixotic-outside-id');
    const before = await list({ order: 'oldest' });
    await api.call('erase-candidate', { as: 'recruiter', params: { candidate } });
    const after = await list({ order: 'oldest' });
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ type: 'candidate.erased', subjects: [candidate] });
    expect(JSON.stringify(after)).not.toMatch(/quixotic|Trino/);
  });
});

describe('the trail of accesses', () => {
  const accesses = async (query: object) => {
    await api.services.flushReadings();
    return list({ trail: 'access', ...query });
  };

  it('has a row for each request that read data of people, ids alone', async () => {
    const candidate = await store('read');
    const { headers } = await api.call('get-candidate', {
      as: 'recruiter',
      params: { candidate },
    });
    const [row] = await accesses({ subject: candidate });
    expect(row).toMatchObject({
      trail: 'access',
      id: headers['request-id'],
      type: 'get-candidate',
      actor: await keyOf('recruiter'),
      subjects: [candidate],
      sequence: null,
      hash: null,
    });
    await api.call('get-team-ranking', {
      as: 'dashboard',
      params: { team: 'data-infrastructure' },
      headers: { accept: 'text/csv' },
    });
    const [file] = await accesses({ type: 'get-team-ranking' });
    expect(file).toMatchObject({ subjects: ['data-infrastructure'] });
  });

  it('has none for what was refused, and none for what tells of nobody', async () => {
    const count = async () => (await accesses({})).length;
    const before = await count();
    const params = { candidate: `cand_${'0'.repeat(26)}` };
    await api.call('get-candidate', { as: 'recruiter', params });
    await api.call('get-candidate', { as: 'dashboard', params });
    await api.call('list-teams', {});
    await api.call('get-supply-demand', { as: 'dashboard' });
    expect(await count()).toBe(before);
  });

  it('is written by itself within a second', async () => {
    const candidate = await store('soon');
    await api.call('get-candidate-ranking', { as: 'dashboard', params: { candidate } });
    await pause(1000);
    expect(await list({ trail: 'access', subject: candidate })).toHaveLength(1);
  });

  it('is marked for every operation with a key that tells of single people', () => {
    /** What a key reads that is of nobody in particular. */
    const ofNobody = [
      'check-placement',
      'create-impact-report',
      'get-api-key',
      'get-best-teams',
      'get-event-head',
      'get-fit-distribution',
      'get-job',
      'get-supply-demand',
      'list-api-keys',
      'list-events',
      'list-jobs',
      'list-placements',
    ];
    const reads = [...loadContract().operations.values()].filter(
      ({ id, isPublic }) => !isPublic && /^(get|list|try|check|preview|create-impact)/.test(id),
    );
    const unmarked = reads.filter(({ readsPeople }) => !readsPeople).map(({ id }) => id);
    expect(unmarked.sort()).toEqual(ofNobody);
  });
});
