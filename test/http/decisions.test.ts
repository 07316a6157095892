import { createHash } from 'node:crypto';
import { queryOf } from '../store/query.ts';
import { type Api, openApi, openingTime, type Role } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

const data = 'data-infrastructure';
const service = 'service-platform';
const text = 'Ran Trino and Apache Pinot clusters for six years, Java, quixotic words.';
const reason = 'Quixotic: she talked with both teams.';

const decide = (body: object, as: Role = 'recruiter', headers = {}) =>
  api.call('create-decision', { as, body, headers });

async function made(body: object) {
  const answer = await decide(body);
  expect(answer.status).toBe(201);
  return answer.body;
}

const get = (decision: string, as: Role = 'recruiter') =>
  api.call('get-decision', { as, params: { decision } });
const list = (query: Record<string, unknown>, as: Role = 'recruiter') =>
  api.call('list-decisions', { as, query });

async function store() {
  const answer = await api.call('create-candidate', { as: 'recruiter', body: { text } });
  return answer.body;
}

/** In another order than that of their refs. */
async function place(refs: readonly string[] = ['z1', 'a1', 'a2']) {
  const candidates = refs.map((ref, at) => ({
    ref,
    fits: { [data]: 80 - 10 * at, [service]: 51 },
  }));
  const seats = { [data]: { max: refs.length } };
  const body = { candidates, seats };
  return (await api.call('create-placement', { as: 'recruiter', body })).body.id as string;
}

describe('create-decision about a match', () => {
  it('keeps what was proposed, with all fits of that time', async () => {
    const { id: candidate, ranking } = await store();
    const answer = await decide({ kind: 'accept', candidate, team: data });
    expect(answer.headers.location).toBe(`/v1/decisions/${answer.body.id}`);
    expect(answer.body).toMatchObject({
      kind: 'accept',
      candidate,
      ranking: ranking.id,
      placement: null,
      ref: null,
      proposed_team: data,
      chosen_team: data,
      reason: null,
      supersedes: null,
      organisation: 'stripe-infrastructure',
      catalogue: ranking.catalogue,
      as_of: ranking.as_of,
      verdict: ranking.verdict,
    });
    expect(answer.body.fits).toEqual(ranking.teams);
    const shown = await get(answer.body.id);
    const ranked = await api.call('get-ranking', {
      as: 'recruiter',
      params: { ranking: ranking.id },
    });
    expect(shown.body).toEqual({ ...answer.body, answer: ranked.body });
  });

  it('lets a later one take the place of an earlier one, which stays', async () => {
    const { ranking } = await store();
    const about = { ranking: ranking.id, team: data };
    const first = await made({ kind: 'accept', ...about });
    const body = { kind: 'override', ...about, chosen_team: service, reason, decided_by: 'H. M.' };
    const second = await made(body);
    expect(second).toMatchObject({ supersedes: first.id, chosen_team: service, reason });
    expect(second.reason_sha256).toBe(createHash('sha256').update(reason).digest('hex'));
    expect((await get(first.id)).body).toMatchObject({
      kind: 'accept',
      superseded_by: second.id,
    });
    const third = await made({ kind: 'reject', ...about });
    expect(third).toMatchObject({ supersedes: second.id, chosen_team: null });
    // About another team of the same person.
    const other = await made({ kind: 'reject', ranking: ranking.id, team: service });
    expect(other.supersedes).toBeNull();
    const all = await list({ candidate: third.candidate });
    expect(all.body.data.map(({ id }: { id: string }) => id)).toEqual([
      other.id,
      third.id,
      second.id,
      first.id,
    ]);
    const current = await list({ candidate: third.candidate, current: 'true' });
    expect(current.body.data.map(({ id }: { id: string }) => id)).toEqual([other.id, third.id]);
    const overridden = await list({ candidate: third.candidate, kind: 'override' });
    expect(overridden.body.data).toHaveLength(1);
  });

  it('is done once for one Idempotency-Key', async () => {
    const { id: candidate } = await store();
    const body = { kind: 'accept', candidate, team: data };
    const headers = { 'Idempotency-Key': 'decide-once' };
    const first = await decide(body, 'recruiter', headers);
    const again = await decide(body, 'recruiter', headers);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect((await list({ candidate })).body.data).toHaveLength(1);
  });

  it('is an event of ids and numbers', async () => {
    const { id: candidate } = await store();
    const { id } = await made({ kind: 'reject', candidate, team: data, reason });
    const { body } = await api.call('list-events', { as: 'admin', query: { subject: id } });
    expect(body.data).toMatchObject([{ type: 'decision.made', data: { kind: 'reject' } }]);
    expect(body.data[0].subjects).toContain(candidate);
    expect(JSON.stringify(body.data)).not.toContain('Quixotic');
  });
});

describe('create-decision about a placement', () => {
  it('takes an assignment as it was proposed, or another one', async () => {
    const placement = await place();
    const accepted = await made({ kind: 'accept', placement, ref: 'a1' });
    expect(accepted).toMatchObject({
      candidate: null,
      placement,
      ref: 'a1',
      proposed_team: data,
      chosen_team: data,
      catalogue: null,
      fits: [
        { team: data, fit: 70, probability: null },
        { team: service, fit: 51, probability: null },
      ],
    });
    expect((await get(accepted.id)).body.answer).toMatchObject({ ref: 'a1', team: data });
    const other = { kind: 'override', placement, ref: 'a1', chosen_team: service, reason };
    expect(await made(other)).toMatchObject({ supersedes: accepted.id, chosen_team: service });
  });

  it('accepts it whole, beside what is decided about single people', async () => {
    const placement = await place();
    await made({ kind: 'reject', placement, ref: 'a2' });
    const whole = await made({ kind: 'accept', placement });
    expect(whole).toMatchObject({ ref: null, proposed_team: null, fits: null, supersedes: null });
    expect((await get(whole.id)).body.answer).toBeNull();
    expect((await list({ placement })).body.data).toHaveLength(2);
  });

  it('knows a stored person by their id', async () => {
    const { id } = await store();
    const placement = await place([id, 'a2']);
    expect(await made({ kind: 'accept', placement, ref: id })).toMatchObject({ candidate: id });
  });

  it('gives a team to whom it left without one', async () => {
    const body = {
      candidates: [
        { ref: 'a1', fits: { [data]: 80 } },
        { ref: 'a2', fits: { [data]: 70 } },
      ],
      seats: { [data]: { max: 1 } },
    };
    const placed = await api.call('create-placement', { as: 'recruiter', body });
    const about = { placement: placed.body.id, ref: 'a2' };
    const refused = await decide({ kind: 'accept', ...about });
    expect(refused.body.errors[0].code).toBe('nothing-proposed');
    const given = { kind: 'override', ...about, chosen_team: service, reason };
    expect(await made(given)).toMatchObject({ proposed_team: null, chosen_team: service });
  });
});

describe('create-decision refuses', () => {
  const candidate = `cand_${'0'.repeat(26)}`;
  const ranking = `rank_${'0'.repeat(26)}`;
  const placement = `plc_${'0'.repeat(26)}`;

  it.each([
    [{ kind: 'accept' }, 'one-of'],
    [{ kind: 'accept', candidate, placement, team: data }, 'one-of'],
    [{ kind: 'accept', candidate }, 'missing'],
    [{ kind: 'accept', candidate, team: data, ref: 'a1' }, 'not-allowed'],
    [{ kind: 'accept', placement, ref: 'a1', team: data }, 'not-allowed'],
    [{ kind: 'accept', placement, ref: 'a1', chosen_team: data }, 'not-allowed'],
    [{ kind: 'reject', placement }, 'whole-only-accepted'],
    [{ kind: 'override', placement, ref: 'a1', reason }, 'missing'],
    [{ kind: 'override', placement, ref: 'a1', chosen_team: data }, 'missing'],
    [{ kind: 'override', placement, ref: 'a1', chosen_team: data, reason: ' ' }, 'wrong-form'],
    [{ kind: 'hire', candidate, team: data }, 'not-allowed'],
  ])('%j, which does not go together', async (body, code) => {
    const answer = await decide(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].code).toBe(code);
  });

  it.each([
    [{ kind: 'accept', candidate, team: data }, 'unknown-candidate'],
    [{ kind: 'accept', ranking, team: data }, 'unknown-ranking'],
    [{ kind: 'accept', placement }, 'unknown-placement'],
  ])('%j, which is not there', async (body, code) => {
    const answer = await decide(body);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'not-decidable', retryable: false });
    expect(answer.body.errors[0].code).toBe(code);
  });

  it('a team that cannot be, and whom it cannot be about', async () => {
    const { id } = await store();
    const team = { slug: 'ledger-platform', name: 'Ledger Platform', mission: 'Keeps the books.' };
    const created = await api.call('create-team', { as: 'admin', body: team });
    const archived = await api.call('archive-team', {
      as: 'admin',
      params: { team: team.slug },
      headers: { 'If-Match': String(created.headers.etag) },
    });
    expect(archived.status).toBe(200);
    const placed = await place();
    const codeOf = async (body: object) => {
      const answer = await decide(body);
      expect(answer.status).toBe(422);
      return answer.body.errors[0];
    };
    const override = { kind: 'override', candidate: id, team: data, reason };
    expect(await codeOf({ ...override, chosen_team: team.slug })).toMatchObject({
      pointer: '/chosen_team',
      code: 'team-archived',
    });
    expect((await codeOf({ ...override, chosen_team: 'no-such' })).code).toBe('unknown-team');
    expect((await codeOf({ ...override, chosen_team: data })).code).toBe('same-team');
    const unranked = { kind: 'accept', candidate: id, team: 'no-such' };
    expect((await codeOf(unranked)).code).toBe('team-not-ranked');
    const stranger = { kind: 'accept', placement: placed, ref: 'a9' };
    expect((await codeOf(stranger)).code).toBe('not-in-placement');
    await api.call('erase-candidate', { as: 'recruiter', params: { candidate: id } });
    const gone = { kind: 'accept', candidate: id, team: data };
    expect((await codeOf(gone)).code).toBe('candidate-erased');
  });

  it('a placement that has not ended', async () => {
    const people = Array.from({ length: 9000 }, (_, at) => ({
      ref: `p${at}`,
      fits: { [data]: (at * 37) % 101, [service]: (at * 53) % 101, 'admin-platform': at % 101 },
    }));
    const seats = { [data]: { max: 9000 }, [service]: { max: 900 }, 'admin-platform': { max: 1 } };
    const body = { candidates: people, seats };
    const { body: queued } = await api.call('create-placement', { as: 'recruiter', body });
    await api.call('cancel-placement', { as: 'recruiter', params: { placement: queued.id } });
    const answer = await decide({ kind: 'accept', placement: queued.id });
    expect(answer.body.errors[0].code).toBe('placement-not-finished');
  });
});

describe('decisions', () => {
  it('show dashboards ids and numbers, and no words', async () => {
    const { id: candidate } = await store();
    const about = { candidate, team: data, reason, decided_by: 'H. Meyer' };
    const { id } = await made({ kind: 'reject', ...about });
    const shown = await get(id, 'dashboard');
    expect(shown.body).toMatchObject({ reason: null, decided_by: null, answer: null });
    expect(shown.body.fits.length).toBeGreaterThan(1);
    const listed = await list({ candidate }, 'dashboard');
    expect(JSON.stringify(listed.body)).not.toMatch(/Quixotic|Meyer/);
    expect((await get(id)).body).toMatchObject({ reason, decided_by: 'H. Meyer' });
  });

  it('lose their words with the person, and keep ids and the hash', async () => {
    const { id: candidate } = await store();
    const { id } = await made({ kind: 'reject', candidate, team: data, reason });
    const before = (await get(id)).body;
    await api.call('erase-candidate', { as: 'recruiter', params: { candidate } });
    const after = (await get(id)).body;
    const gone = { reason: null, decided_by: null, fits: null, answer: null };
    expect(after).toEqual({ ...before, ...gone });
    expect(after.reason_sha256).toMatch(/^[0-9a-f]{64}$/);
    const rows = await queryOf(api, `select * from decision_words where decision = '${id}'`);
    expect(rows).toEqual([]);
  });

  it('lose their words with the placement', async () => {
    const placement = await place();
    const { id } = await made({ kind: 'reject', placement, ref: 'a1', reason });
    await api.call('erase-placement', { as: 'recruiter', params: { placement } });
    expect((await get(id)).body).toMatchObject({ ref: 'a1', reason: null, answer: null });
  });

  it.each([
    `update decision set kind = 'accept'`,
    'delete from decision',
    'truncate decision cascade',
    `update decision_words set reason = 'better'`,
  ])('cannot be changed: %s', async (statement) => {
    await expect(queryOf(api, statement)).rejects.toThrow('never changed or deleted');
  });

  it('are not found under another id', async () => {
    expect((await get(`dec_${'0'.repeat(26)}`)).status).toBe(404);
  });

  it('about one thing form one line, also when made at once', async () => {
    const { id: candidate } = await store();
    const body = { kind: 'accept', candidate, team: data };
    const answers = await Promise.all([1, 2, 3, 4].map(() => decide(body)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const { data: rows } = (await list({ candidate })).body;
    expect(
      rows.filter((row: { supersedes: string | null }) => row.supersedes === null),
    ).toHaveLength(1);
    expect((await list({ candidate, current: 'true' })).body.data).toHaveLength(1);
  });
});
