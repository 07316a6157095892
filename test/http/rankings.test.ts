import { type Api, openApi, openingTime } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
}, openingTime);
afterAll(() => api.close());

const text =
  'Ran Trino and Apache Pinot clusters for six years, Java, wrote Hive Metastore plugins';
const as_of = '2026-11-22';

describe('create-ranking', () => {
  it('ranks a text: every team, best first, with words that stand in the text', async () => {
    const { status, body } = await api.call('create-ranking', { body: { text } });
    expect(status).toBe(200);
    expect(body.teams[0].team).toBe('data-infrastructure');
    expect(body.teams.map((match: { rank: number }) => match.rank)).toEqual([1, 2, 3, 4, 5]);
    const spans = body.teams[0].evidence.flatMap((each: { spans: object[] }) => each.spans);
    expect(spans.length).toBeGreaterThan(3);
    for (const { field, start, end, quote } of spans) {
      expect(field).toBe('text');
      expect(text.slice(start, end)).toBe(quote);
    }
    expect(body.id).toBeNull();
    expect(body.text).toBeUndefined();
  });

  it('ranks a profile in fields, with wishes, location and ids left out', async () => {
    const body = {
      profile: {
        headline: 'Data platform engineer',
        years_of_experience: 7.5,
        skills: [
          { name: 'Trino', years: 4, last_used: '2026', context: 'work' },
          { name: 'Kafka', polarity: 'leaving', level: 'expert' },
          { name: 'Frobnicator' },
        ],
        work: [{ title: 'Engineer', summary: 'Ran a Hive Metastore.', start: '2021-03' }],
        interests: ['streaming data'],
        notes: [{ source: 'interview', text: 'Knows Apache Pinot well.' }],
      },
      as_of,
      without: ['kafka'],
      wishes: { teams: ['admin-platform'], interests: ['streaming-data'] },
      location: { city: 'Dublin' },
    };
    const answer = await api.call('create-ranking', { body });
    expect(answer.status).toBe(200);
    expect(answer.body.unrecognised).toEqual(['Frobnicator']);
    expect(answer.body.work_mode).toMatchObject({ mode: 'office', nearest_office: 'dublin' });
    expect(answer.body.as_of).toBe(as_of);
    const wish = answer.body.teams.find(({ team }: { team: string }) => team === 'admin-platform');
    expect(wish.wish.rank).toBe(1);
    expect(answer.body.receipt.options).toMatchObject({ without: ['kafka'] });
  });

  it('ranks a JSON Resume, whatever else it holds', async () => {
    const resume = {
      $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
      basics: { name: 'A', label: 'Platform engineer', email: 'a@example.org', image: null },
      work: [
        { name: 'B', position: 'Engineer', startDate: '2019', summary: 'Built CI with Bazel.' },
      ],
      skills: [{ name: 'Builds', keywords: ['Bazel', 'Buildkite'] }],
      meta: { theme: { deep: [1, 2] } },
    };
    const { status, body } = await api.call('create-ranking', { body: { resume, as_of } });
    expect(status).toBe(200);
    expect(body.teams[0].team).toBe('developer-infrastructure');
  });

  it('ranks plain text, with its options in the address', async () => {
    const answer = await api.call('create-ranking', {
      body: text,
      type: 'text/plain; charset=utf-8',
      query: { as_of, explain: 'none', organisation: 'stripe-infrastructure' },
    });
    expect(answer.status).toBe(200);
    expect(answer.body.as_of).toBe(as_of);
    expect(Object.keys(answer.body.teams[0]).sort()).toEqual(
      ['fit', 'object', 'probability', 'rank', 'team'].sort(),
    );
    const json = await api.call('create-ranking', { body: { text, as_of, explain: 'none' } });
    expect(answer.body.teams).toEqual(json.body.teams);
  });

  it.each(['full', 'summary', 'none'])(
    'answers explain %s in the shape of the contract',
    async (explain) => {
      const { status, body } = await api.call('create-ranking', { body: { text, as_of, explain } });
      expect(status).toBe(200);
      expect('contrast' in body).toBe(explain === 'full');
      expect('requirements' in body).toBe(explain !== 'none');
    },
  );

  it('takes an option from the address or the body, but not two that differ', async () => {
    const both = { body: { text, as_of }, query: { as_of, explain: 'none' } };
    expect((await api.call('create-ranking', both)).body.contrast).toBeUndefined();
    const differ = await api.call('create-ranking', { ...both, query: { as_of: '2026-01-01' } });
    expect(differ.status).toBe(400);
    expect(differ.body.errors).toMatchObject([{ parameter: 'as_of', code: 'repeated' }]);
  });

  it('points at the parameter, where the body is no JSON', async () => {
    const answer = await api.call('create-ranking', {
      body: text,
      type: 'text/plain',
      query: { as_of: '2099-01-01' },
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ parameter: 'as_of' }]);
    const blank = await api.call('create-ranking', { body: ' \n ', type: 'text/plain' });
    expect(blank.status).toBe(400);
    expect(blank.body.errors).toMatchObject([{ parameter: 'body' }]);
  });

  it('tells what would put each team first, and its receipt replays', async () => {
    const { body } = await api.call('create-ranking', { body: { text, counterfactuals: true } });
    expect(body.teams[0].counterfactual).toEqual({ changes: null, reason: 'already_first' });
    const others = body.teams
      .slice(1)
      .map((match: { counterfactual: object }) => match.counterfactual);
    expect(others).not.toContain(undefined);
    const replay = await api.call('verify-receipt', { body: { text, receipt: body.receipt } });
    expect(replay.body.result).toBe('identical');
  });

  it('is not kept by anybody, and may be asked with any good key', async () => {
    const answer = await api.call('create-ranking', { body: { text }, as: 'dashboard' });
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers.etag).toBeUndefined();
    expect(answer.headers.ratelimit).toMatch(/^"key"/);
  });

  it('says which organisations there are when another is asked for', async () => {
    const answer = await api.call('create-ranking', { body: { text, organisation: 'acme' } });
    expect(answer.status).toBe(404);
    expect(answer.body.detail).toContain('stripe-infrastructure');
  });
});

describe('create-profile', () => {
  it('answers a profile that ranks as what was sent', async () => {
    const read = await api.call('create-profile', { body: { text, as_of } });
    expect(read.status).toBe(200);
    expect(read.body.object).toBe('profile');
    expect(read.body.evidence.map(({ id }: { id: string }) => id)).toContain('trino');
    const fits = async (person: object) => {
      const { body } = await api.call('create-ranking', { body: { ...person, as_of } });
      return body.teams.map(({ team, fit }: { team: string; fit: number }) => [team, fit]);
    };
    expect(await fits({ profile: read.body.profile })).toEqual(await fits({ text }));
  });

  it('names the catalogue that it read with', async () => {
    const read = await api.call('create-profile', { body: { text } });
    const ranked = await api.call('create-ranking', { body: { text } });
    expect(read.body.catalogue).toBe(ranked.body.receipt.catalogue);
  });
});

describe('verify-receipt', () => {
  const receiptOf = async (body: object) =>
    (await api.call('create-ranking', { body })).body.receipt as Record<string, unknown>;

  it.each([
    ['a text', { text, as_of }],
    ['a text, today', { text, explain: 'summary' }],
    [
      'a profile with options',
      {
        profile: { skills: [{ name: 'Go', years: 2 }, { name: 'Envoy' }] },
        as_of,
        without: ['go'],
        wishes: { teams: ['core-infrastructure'] },
        location: { lat: 53.3, lon: -6.2 },
      },
    ],
    ['a JSON Resume', { resume: { basics: { summary: 'Go and Kubernetes.' } }, as_of }],
  ])('finds the ranking of %s identical', async (_what, body) => {
    const answer = await api.call('verify-receipt', {
      body: { ...body, receipt: await receiptOf(body) },
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ object: 'verification', result: 'identical', differences: [] });
  });

  it('names what differs', async () => {
    const receipt = await receiptOf({ text, as_of });
    const other = await api.call('verify-receipt', { body: { text: `${text}.`, receipt } });
    expect(other.body).toMatchObject({ result: 'different' });
    expect(other.body.differences.join()).toContain('input_sha256');
    const forged = { ...receipt, output_sha256: '0'.repeat(64) };
    const output = await api.call('verify-receipt', { body: { text, receipt: forged } });
    expect(output.body.differences.join()).toContain('output_sha256');
  });

  it('says when it cannot be replayed', async () => {
    const receipt = await receiptOf({ text, as_of });
    for (const change of [{ engine: '0.9.9' }, { catalogue: `cat_${'0'.repeat(40)}` }]) {
      const body = { text, receipt: { ...receipt, ...change } };
      const answer = await api.call('verify-receipt', { body });
      expect(answer.body.result).toBe('not_replayable');
    }
  });

  it('wants the receipt whole', async () => {
    const answer = await api.call('verify-receipt', { body: { text, receipt: { engine: '1' } } });
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toContain(
      '/receipt/output_sha256',
    );
    expect((await api.call('verify-receipt', { body: { text } })).status).toBe(400);
  });
});
