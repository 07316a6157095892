import { loadContract } from '../../src/contract/index.ts';

const contract = loadContract();

const rankingFaults = (body: unknown) =>
  contract.checkBody('create-ranking', 'application/json', body) ?? [];

const faultAt = (body: unknown, pointer: string) =>
  rankingFaults(body).find((fault) => fault.pointer === pointer);

describe('the judgement of bodies', () => {
  it('lets a good body through', () => {
    expect(contract.checkBody('create-ranking', 'application/json', { text: 'Go' })).toBeNull();
  });

  it('tells all faults at once, each with its place', () => {
    const faults = rankingFaults({
      profile: { headline: 123, years_of_experience: 'four', skills: 'Kafka', interests: { a: 1 } },
    });
    expect(faults.map(({ pointer }) => pointer)).toEqual([
      '/profile/headline',
      '/profile/years_of_experience',
      '/profile/skills',
      '/profile/interests',
    ]);
  });

  it('says what was found and what was expected', () => {
    const fault = faultAt(
      { profile: { skills: [{ name: 'Go', years: -3 }] } },
      '/profile/skills/0/years',
    );
    expect(fault).toMatchObject({ code: 'too-small' });
    expect(fault?.message).toMatch(/at least 0, was -3/);
  });

  it('names the fields that are known when one is not', () => {
    const fault = faultAt(
      { profile: { skills: [{ name: 'Go', year: 3 }] } },
      '/profile/skills/0/year',
    );
    expect(fault).toMatchObject({ code: 'unknown-field' });
    expect(fault?.message).toContain('name, years, last_used');
  });

  it("says what an empty object is to hold where its names are the caller's own", () => {
    const body = { objective: 'stable', candidates: [{ ref: 'a' }], seats: {} };
    const faults = contract.checkBody('create-placement', 'application/json', body) ?? [];
    const [fault] = faults;
    expect(fault?.pointer).toBe('/seats');
    expect(fault?.message).toMatch(/^Must not be empty\. Expected: .{10}/);
  });

  it('asks for exactly one form of a person, in one sentence', () => {
    const none = [{ pointer: '', code: 'exactly-one', message: expect.stringContaining('none') }];
    expect(rankingFaults({})).toEqual(none);
    expect(rankingFaults({ text: 'a', profile: {} })[0]?.message).toContain('text and profile');
    expect(rankingFaults({ text: 'a', profile: {} })).toHaveLength(1);
  });

  it('asks for both coordinates or a city, not for branches of a schema', () => {
    const faults = rankingFaults({ text: 'a', location: { lat: 1 } });
    expect(faults).toEqual([
      {
        pointer: '/location',
        code: 'exactly-one',
        message: expect.stringContaining('lat and lon; city'),
      },
    ]);
  });

  it.each([[null], [[]], ['text'], [1]])('refuses %j as a body, for its type alone', (body) => {
    expect(rankingFaults(body).map(({ code }) => code)).toEqual(['wrong-type']);
  });

  it('tells a fault inside a value that may be null as such', () => {
    const draft = {
      slug: 'a',
      name: 'b',
      kind: 'c',
      homograph: { bare: [], risk: 'low', rule: '' },
    };
    const faults = contract.checkBody('create-technology', 'application/json', draft);
    expect(faults).toMatchObject([{ pointer: '/homograph/bare', code: 'too-few' }]);
  });

  it('repeats no long value in its messages', () => {
    const secret = 'Jane Doe, 12 High Street, '.repeat(10);
    const fault = faultAt(
      { profile: { years_of_experience: secret } },
      '/profile/years_of_experience',
    );
    expect(fault?.message).not.toContain('Jane');
  });

  it('writes names with slashes as pointers do', () => {
    expect(faultAt({ text: 'a', 'a/b~c': 1 }, '/a~1b~0c')).toMatchObject({ code: 'unknown-field' });
  });

  it('stays quick when everything is wrong', () => {
    const start = performance.now();
    const faults = rankingFaults({ profile: { skills: Array(80_000).fill(1) }, unknown: 1 });
    expect(faults.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('never tells more than fifty faults', () => {
    expect(rankingFaults({ profile: { skills: Array(900).fill(1) } })).toHaveLength(50);
  });
});

describe('the judgement of parameters', () => {
  it('reads numbers from their text', () => {
    expect(contract.checkQuery('list-teams', { limit: '10' })).toEqual({
      value: { limit: 10 },
      faults: null,
    });
  });

  it.each([
    [{ limit: '0' }, 'limit'],
    [{ limit: '101' }, 'limit'],
    [{ limit: 'ten' }, 'limit'],
    [{ limit: '1e1' }, 'limit'],
    [{ limit: ['1', '2'] }, 'limit'],
    [{ status: 'gone' }, 'status'],
    [{ cursor: 'a b' }, 'cursor'],
    [{ page: '2' }, 'page'],
  ])('refuses %j and names the parameter', (query, parameter) => {
    expect(contract.checkQuery('list-teams', query).faults).toMatchObject([{ parameter }]);
  });

  it('knows which paths could name something', () => {
    expect(contract.isPath('get-team', { team: 'data-infrastructure' })).toBe(true);
    expect(contract.isPath('get-team', { team: 'team_01k3zq5w8xe2tbh4v9d6m7n0pr' })).toBe(true);
    expect(contract.isPath('get-team', { team: '../etc' })).toBe(false);
    expect(contract.isPath('get-catalogue', { catalogue: 'newest' })).toBe(false);
  });

  it('judges headers that an operation declares', () => {
    expect(contract.checkHeader('create-team', 'Idempotency-Key', 'a b')).toMatchObject({
      parameter: 'Idempotency-Key',
    });
    expect(contract.checkHeader('create-team', 'Idempotency-Key', 'a-b')).toBeNull();
    expect(contract.checkHeader('create-team', 'Idempotency-Key', undefined)).toBeNull();
  });
});

describe('the judgement of answers', () => {
  const headers = {
    'request-id': 'a',
    ratelimit: 'a',
    'ratelimit-policy': 'a',
    'cache-control': 'no-store',
  };
  const answer = { object: 'verification', result: 'identical', differences: [] };
  const breaches = (change: object) =>
    contract.breachesOf('verify-receipt', {
      status: 200,
      headers,
      mediaType: 'application/json',
      body: answer,
      ...change,
    });

  it('finds nothing in a good one', () => {
    expect(breaches({})).toEqual([]);
  });

  it.each([
    ['a status that is not declared', { status: 418 }],
    ['a header that is missing', { headers: {} }],
    ['a media type that is not declared', { mediaType: 'text/html' }],
    ['a body that is missing', { mediaType: null }],
    ['a member too many', { body: { ...answer, extra: 1 } }],
    ['a member too few', { body: { object: 'verification' } }],
  ])('finds %s', (_what, change) => {
    expect(breaches(change)).not.toEqual([]);
  });
});

describe('the document', () => {
  it('uses oneOf for nothing but sets of members, which the wording of faults needs', () => {
    const wrong: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, member] of Object.entries(value)) {
        const isSet = (branch: unknown) =>
          typeof branch === 'object' &&
          branch !== null &&
          Object.keys(branch).join() === 'required';
        if (name === 'oneOf' && !(Array.isArray(member) && member.every(isSet))) wrong.push(path);
        visit(member, `${path}/${name}`);
      }
    };
    visit(contract.document, '');
    expect(wrong).toEqual([]);
  });

  it('asks for no scope that is not told at the top', () => {
    const scopes = new Set([...contract.operations.values()].flatMap((each) => each.scopes));
    expect([...scopes].filter((scope) => !contract.yaml.includes(`\`${scope}\``))).toEqual([]);
  });

  it('shuts every body against unknown members, the foreign resume apart', () => {
    const open = [...contract.operations.values()].flatMap(({ id, requestTypes }) =>
      requestTypes
        // Lines are judged one by one, by the schema of the JSON body.
        .filter((type) => type.endsWith('json') && type !== 'application/x-ndjson')
        .filter((type) => {
          const faults = contract.checkBody(id, type, { surely_unknown: 1 }) ?? [];
          return !faults.some(({ pointer }) => pointer === '/surely_unknown');
        })
        .map((type) => `${id} ${type}`),
    );
    expect(open).toEqual([]);
  });
});

describe('a contract made ready', () => {
  it('judges the first body of a kind as fast as the next ones', async () => {
    const took = (judge: typeof contract): number => {
      const startedAt = performance.now();
      expect(judge.checkBody('create-team', 'application/json', {})).not.toBeNull();
      return performance.now() - startedAt;
    };
    const compiling = took(loadContract());
    const ready = loadContract();
    await ready.makeReady();
    expect(took(ready)).toBeLessThan(compiling / 5);
  });
});

describe('the judgement of queries', () => {
  it('calls what stands in an address a parameter', () => {
    const { faults } = contract.checkQuery('list-teams', { colour: 'red' });
    expect(faults).toMatchObject([{ parameter: 'colour', code: 'unknown-field' }]);
    expect(faults?.[0]?.message).toMatch(/^Unknown parameter\. .* technology/);
  });

  it('says so when a parameter that has one value is given twice', () => {
    const { faults } = contract.checkQuery('list-teams', { limit: ['1', '2'] });
    expect(faults).toEqual([
      { parameter: 'limit', code: 'repeated', message: expect.stringContaining('more than once') },
    ]);
  });
});
