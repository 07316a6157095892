import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { queryOf } from '../store/query.ts';
import { type Api, openApi, openingTime } from './api.ts';

let api: Api;
let day = new Date('2026-11-25T09:00:00Z');
beforeAll(async () => {
  api = await openApi({ now: () => day });
}, openingTime);
afterAll(() => api.close());
beforeEach(() => {
  day = new Date('2026-11-25T09:00:00Z');
});

const samples = join(import.meta.dirname, '../documents/samples');
const text =
  'Ran Trino and Apache Pinot clusters for six years, Java, wrote Hive Metastore plugins';
const profile = {
  headline: 'Build engineer',
  years_of_experience: 6,
  skills: [{ name: 'Bazel', years: 4, last_used: '2026', context: 'work' }, { name: 'Kotlin' }],
};
const wishes = { teams: ['developer-infrastructure'], interests: [] };
const location = { city: 'Dublin' };
const notes = [{ source: 'interview', text: 'Told how she ran Envoy at the edge for two years.' }];

const asRecruiter = { as: 'recruiter' } as const;

async function store(body: object) {
  const answer = await api.call('create-candidate', { ...asRecruiter, body });
  expect(answer.status).toBe(201);
  return answer;
}

async function rankingOf(candidate: string, query: Record<string, unknown> = {}) {
  return api.call('get-candidate-ranking', { ...asRecruiter, params: { candidate }, query });
}

describe('create-candidate', () => {
  it('stores a person with their ranking and answers both', async () => {
    const body = { external_id: 'one', source: 'referral', profile, wishes, location, notes };
    const answer = await store(body);
    expect(answer.body).toMatchObject({ ...body, form: 'profile', version: 1 });
    expect(answer.headers.location).toBe(`/v1/candidates/${answer.body.id}`);
    expect(answer.body.ranking).toMatchObject({ as_of: '2026-11-01', work_mode: 'office' });
    expect(answer.body.ranking.teams[0].team).toBe('developer-infrastructure');
    const params = { candidate: answer.body.id };
    const found = await api.call('get-candidate', { ...asRecruiter, params });
    expect(found.body).toEqual(answer.body);
    expect(found.headers.etag).toBe(answer.headers.etag);
    const headers = { 'if-none-match': answer.headers.etag ?? '' };
    const again = await api.call('get-candidate', { ...asRecruiter, params, headers });
    expect(again.status).toBe(304);
  });

  it.each([
    ['profile', { profile }],
    ['text', { text }],
    ['resume', { resume: { basics: { label: 'SRE' }, work: [{ summary: 'Ran Envoy in Go.' }] } }],
  ])('answers for a %s what ranking it on that day answers', async (form, person) => {
    const stored = await store({ ...person, wishes, location });
    expect(stored.body.form).toBe(form);
    const ranking = await rankingOf(stored.body.id);
    const direct = await api.call('create-ranking', {
      body: { ...person, wishes, location, as_of: '2026-11-01' },
    });
    expect(ranking.body).toEqual({ ...direct.body, id: stored.body.ranking.id });
    expect(ranking.text.replace(stored.body.ranking.id, 'null').replace('"null"', 'null')).toBe(
      direct.text,
    );
  });

  it('takes a document and keeps its text', async () => {
    const file = readFileSync(join(samples, 'data-engineer-a--groff-columns.pdf'));
    const answer = await api.call('create-candidate', {
      ...asRecruiter,
      query: { external_id: 'a document' },
      type: 'application/pdf',
      body: file,
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ external_id: 'a document', form: 'document', notes: [] });
    const ranking = await rankingOf(answer.body.id);
    expect(ranking.body.text).toBe(answer.body.text);
    expect(ranking.body.receipt.options.document).toBe(true);
    const etag = answer.headers.etag ?? '';
    const patched = await api.call('update-candidate', {
      ...asRecruiter,
      params: { candidate: answer.body.id },
      headers: { 'if-match': etag },
      body: { source: 'fair' },
    });
    expect(patched.body).toMatchObject({ form: 'document', source: 'fair', version: 2 });
  }, 30_000);

  it('keeps of a JSON Resume what is read, and no name, address or school', async () => {
    const resume = {
      basics: { name: 'Ada Example', email: 'ada@example.org', label: 'SRE' },
      education: [{ institution: 'Example University' }],
      work: [{ position: 'SRE', summary: 'Ran Envoy in Go.' }],
    };
    const { body } = await store({ resume });
    expect(body.resume).toEqual({ basics: { label: 'SRE' }, work: resume.work });
  });

  it('takes an outside id once', async () => {
    await store({ external_id: 'twice', text });
    const sent = { ...asRecruiter, body: { external_id: 'twice', profile } };
    const answer = await api.call('create-candidate', sent);
    expect(answer.status).toBe(409);
    expect(answer.body.errors[0]).toMatchObject({ pointer: '/external_id', code: 'taken' });
    const query = { external_id: 'twice' };
    const list = await api.call('list-candidates', { ...asRecruiter, query });
    expect(list.body.data).toHaveLength(1);
  });

  it('stores once per Idempotency-Key, of documents too', async () => {
    const headers = { 'idempotency-key': 'once' };
    const sent = { ...asRecruiter, headers, body: { text } };
    const first = await api.call('create-candidate', sent);
    const second = await api.call('create-candidate', sent);
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotent-replayed']).toBe('true');
    const other = await api.call('create-candidate', { ...sent, body: { profile } });
    expect(other.status).toBe(422);
    const plain = { type: 'text/plain', headers: { 'idempotency-key': 'plain' } };
    await api.call('create-candidate', { ...asRecruiter, ...plain, body: text });
    const changed = await api.call('create-candidate', { ...asRecruiter, ...plain, body: 'Java' });
    expect(changed.status).toBe(422);
    await api.call('erase-candidate', { ...asRecruiter, params: { candidate: first.body.id } });
    expect((await api.call('create-candidate', sent)).status).toBe(409);
  });

  it('takes no protected attribute, and says why', async () => {
    for (const [pointer, body] of [
      ['/gender', { text, gender: 'f' }],
      ['/profile/dateOfBirth', { profile: { ...profile, dateOfBirth: '1990-01-01' } }],
      ['/marital_status', { text, marital_status: 'single' }],
    ] as const) {
      const answer = await api.call('create-candidate', { ...asRecruiter, body });
      expect(answer.status).toBe(400);
      expect(answer.body.errors).toEqual([
        expect.objectContaining({ pointer, message: expect.stringContaining('protected') }),
      ]);
    }
  });

  it('refuses what is no person, and two forms at once', async () => {
    const bodies = [{}, { text, profile }, { text: ' ' }, { text, wishes: {} }, { notes }, []];
    for (const body of bodies) {
      const answer = await api.call('create-candidate', { ...asRecruiter, body });
      expect(answer.status).toBe(400);
    }
    const twice = { ...asRecruiter, query: { source: 'a' }, body: { text, source: 'b' } };
    expect((await api.call('create-candidate', twice)).status).toBe(400);
  });
});

describe('get-candidate-ranking and get-ranking', () => {
  it('make the answer again, to the byte of the receipt, which can be verified', async () => {
    for (const person of [{ text }, { profile }, { profile, notes }, { text, notes }]) {
      const stored = await store({ ...person, wishes, location });
      const ranking = await rankingOf(stored.body.id);
      const { id, receipt, ...answer } = ranking.body;
      expect(id).toBe(stored.body.ranking.id);
      const canonical = `${ranking.text.slice(0, ranking.text.lastIndexOf(',"id":'))}}`;
      expect(JSON.parse(canonical)).toEqual(answer);
      expect(hash('sha256', canonical)).toBe(receipt.output_sha256);
      const verified = await api.call('verify-receipt', { body: { ...person, receipt } });
      expect(verified.body).toMatchObject({ result: 'identical', differences: [] });
      const order = await rankingOf(stored.body.id, { explain: 'none' });
      const kept = await api.store.candidates.ranking(id);
      expect(order.body.receipt.output_sha256).toBe(kept?.ranking.outputSha256);
      expect(order.body.receipt.input_sha256).toBe(kept?.ranking.inputSha256);
      const same = await api.call('get-ranking', { ...asRecruiter, params: { ranking: id } });
      expect(same.text).toBe(ranking.text);
    }
  });

  it('count notes as evidence, whose words are told with their place', async () => {
    const { body } = await store({ profile, notes });
    const ranking = await rankingOf(body.id);
    const spans = JSON.stringify(ranking.body);
    expect(spans).toContain('"field":"/notes/0/text"');
    const technologies = ranking.body.technologies.map((one: { technology: string }) => one);
    expect(JSON.stringify(technologies)).toContain('envoy');
  });

  it('tell a dashboard the order and the reasons without a word of the person', async () => {
    const secret = 'Frobnicates Trino at Examplecorp';
    const stored = await store({ text: secret, location: { city: 'Innsmouth' } });
    const { id: candidate, ranking } = stored.body;
    const as = { as: 'dashboard' } as const;
    for (const explain of [undefined, 'summary', 'none']) {
      const query = explain === undefined ? {} : { explain };
      const answer = await api.call('get-candidate-ranking', {
        ...as,
        params: { candidate },
        query,
      });
      expect(answer.status).toBe(200);
      expect(answer.text).not.toMatch(/Frobnicates|Examplecorp|Innsmouth|quote/);
      expect(answer.body.teams[0].fit).toBe(ranking.teams[0].fit);
    }
    const full = { ...as, params: { ranking: ranking.id }, query: { explain: 'full' } };
    expect((await api.call('get-ranking', full)).status).toBe(403);
    expect((await api.call('get-candidate', { ...as, params: { candidate } })).status).toBe(403);
  });

  it('answer 404 for nobody', async () => {
    const nobody = '0'.repeat(26);
    const answer = await rankingOf(`cand_${nobody}`);
    expect(answer.status).toBe(404);
    expect(answer.body.detail).toContain('GET /v1/candidates');
    const params = { ranking: `rank_${nobody}` };
    expect((await api.call('get-ranking', { ...asRecruiter, params })).status).toBe(404);
  });
});

describe('update-candidate', () => {
  const patch = (candidate: string, body: object, etag?: string) =>
    api.call('update-candidate', {
      ...asRecruiter,
      params: { candidate },
      type: 'application/merge-patch+json',
      headers: etag === undefined ? {} : { 'if-match': etag },
      body,
    });

  it('merges, ranks again and keeps what was before', async () => {
    const first = await store({ profile, notes });
    const candidate = first.body.id;
    const before = await rankingOf(candidate);
    const skills = [{ name: 'Trino', years: 6 }];
    const body = { profile: { headline: null, skills }, notes: null, wishes };
    const second = await patch(candidate, body, first.headers.etag);
    expect(second.status).toBe(200);
    expect(second.body).toMatchObject({
      version: 2,
      notes: [],
      wishes,
      profile: { years_of_experience: 6, skills },
    });
    expect(second.headers.etag).not.toBe(first.headers.etag);
    expect(second.body.ranking.id).not.toBe(first.body.ranking.id);
    expect(second.body.ranking.teams[0].team).toBe('data-infrastructure');
    const now = await rankingOf(candidate);
    expect(now.body.id).toBe(second.body.ranking.id);
    const old = await rankingOf(candidate, { at: first.body.updated_at });
    expect(old.text).toBe(before.text);
    const byId = { ranking: first.body.ranking.id };
    const kept = await api.call('get-ranking', { ...asRecruiter, params: byId });
    expect(kept.text).toBe(before.text);
    const early = await rankingOf(candidate, { at: '2020-01-01T00:00:00Z' });
    expect(early.status).toBe(404);
    expect(early.body.detail).toContain(first.body.created_at);
  });

  it('changes the form when the old one is emptied', async () => {
    const { body, headers } = await store({ profile });
    expect((await patch(body.id, { text }, headers.etag)).status).toBe(400);
    const changed = await patch(body.id, { text, profile: null }, headers.etag);
    expect(changed.body).toMatchObject({ form: 'text', text });
    expect(changed.body).not.toHaveProperty('profile');
  });

  it('needs If-Match of the newest state', async () => {
    const { body, headers } = await store({ text });
    expect((await patch(body.id, { source: 'a' })).status).toBe(428);
    expect((await patch(body.id, { source: 'a' }, headers.etag)).status).toBe(200);
    const stale = await patch(body.id, { source: 'b' }, headers.etag);
    expect(stale.status).toBe(412);
  });

  it('refuses an outside id of another, unknown and protected members', async () => {
    await store({ external_id: 'mine', text });
    const { body, headers } = await store({ external_id: 'yours', text });
    const taken = await patch(body.id, { external_id: 'mine' }, headers.etag);
    expect(taken.status).toBe(409);
    expect((await patch(body.id, { salary: 1 }, headers.etag)).status).toBe(400);
    const inside = await patch(body.id, { profile: { race: 'x' }, text: null }, headers.etag);
    expect(inside.body.errors[0]).toMatchObject({ pointer: '/profile/race' });
    expect((await patch(body.id, {}, headers.etag)).status).toBe(400);
  });
});

describe('list-candidates', () => {
  it('walks all, newest first, while people come and go', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 7; index += 1) ids.push((await store({ text })).body.id);
    const seen: string[] = [];
    let query: Record<string, unknown> = { limit: 3 };
    for (let page = 0; ; page += 1) {
      const { body } = await api.call('list-candidates', { ...asRecruiter, query });
      seen.push(...body.data.map((one: { id: string }) => one.id));
      if (page === 0) await store({ text: 'Came later, with Java' });
      if (!body.has_more) break;
      query = { limit: 3, cursor: body.next_cursor };
    }
    expect(seen.slice(0, 7)).toEqual([...ids].reverse());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('leaves words out, and takes no cursor of another list', async () => {
    await store({ text, notes });
    const { body } = await api.call('list-candidates', { ...asRecruiter, query: { limit: 1 } });
    expect(body.data[0]).not.toHaveProperty('text');
    expect(body.data[0]).not.toHaveProperty('notes');
    const query = { limit: 1, cursor: body.next_cursor, external_id: 'one' };
    const foreign = await api.call('list-candidates', { ...asRecruiter, query });
    expect(foreign.body.errors[0].code).toBe('foreign-cursor');
  });
});

describe('erase-candidate', () => {
  it('leaves nothing but the id and when', async () => {
    const { body } = await store({ external_id: 'gone', text, notes });
    const params = { candidate: body.id };
    const erased = await api.call('erase-candidate', { ...asRecruiter, params });
    expect(erased.body).toEqual({ object: 'candidate', id: body.id, erased: true });
    const after = await api.call('get-candidate', { ...asRecruiter, params });
    expect(after.status).toBe(404);
    expect(after.body.detail).toContain('erased at');
    expect((await rankingOf(body.id)).status).toBe(404);
    const ranking = { ranking: body.ranking.id };
    expect((await api.call('get-ranking', { ...asRecruiter, params: ranking })).status).toBe(404);
    expect((await api.call('erase-candidate', { ...asRecruiter, params })).status).toBe(404);
    expect((await store({ external_id: 'gone', text })).body.id).not.toBe(body.id);
  });
});

describe('an edit of the catalogue', () => {
  it('leaves stored rankings under the version they name, new ones beside them', async () => {
    const first = await store({ text });
    const team = await api.call('get-team', { params: { team: 'data-infrastructure' } });
    await api.call('update-team', {
      as: 'admin',
      params: { team: 'data-infrastructure' },
      headers: { 'if-match': team.headers.etag ?? '' },
      body: { technologies: [] },
    });
    const direct = await api.call('create-ranking', { body: { text, as_of: '2026-11-01' } });
    expect(direct.body.receipt.catalogue).not.toBe(first.body.ranking.catalogue);
    const kept = await rankingOf(first.body.id);
    expect(kept.body.receipt.catalogue).toBe(first.body.ranking.catalogue);
    const second = await store({ text });
    expect({ ...second.body.ranking, id: '' }).toEqual({ ...first.body.ranking, id: '' });
  });
});

describe('rankings of another release', () => {
  it(
    'are answered in their order alone, with the receipt of then, and take nobody in',
    async () => {
      const upgraded = await openApi();
      try {
        const body = { text, wishes, location };
        const stored = await upgraded.call('create-candidate', { ...asRecruiter, body });
        const { id: candidate, ranking } = stored.body;
        const ask = (query: object) =>
          upgraded.call('get-candidate-ranking', {
            ...asRecruiter,
            params: { candidate },
            query: { ...query },
          });
        const order = await ask({ explain: 'none' });
        const engine = (version: string) =>
          queryOf(upgraded, `update ranking_generation set engine = '${version}'`);
        await engine('0.9.0');
        const old = await ask({});
        expect(old.body).toEqual({
          ...order.body,
          receipt: { ...order.body.receipt, engine: '0.9.0' },
        });
        expect(old.text.slice(0, old.text.indexOf('"id"'))).toBe(
          order.text.slice(0, order.text.indexOf('"id"')),
        );
        const refused = await upgraded.call('create-candidate', { ...asRecruiter, body });
        expect(refused.status).toBe(503);
        expect(refused.body.detail).toContain('another version of the engine');
        await engine(order.body.receipt.engine);
        const hash = `decode('${'0'.repeat(64)}', 'hex')`;
        await queryOf(upgraded, `update ranking set output_sha256 = ${hash}`);
        const changed = await ask({});
        expect(changed.body.teams).toEqual(order.body.teams);
        expect(changed.body.receipt.output_sha256).toBe('0'.repeat(64));
        expect(changed.body.id).toBe(ranking.id);
      } finally {
        await upgraded.close();
      }
    },
    openingTime,
  );
});
