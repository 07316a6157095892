import { canonicalJson } from '../../src/engine/index.ts';
import {
  actingAs,
  createStore,
  type RankingGeneration,
  type Store,
  type StoredEvent,
  type TrailQuestion,
} from '../../src/store/index.ts';
import { sha256 } from '../../src/store/sha256.ts';
import { describeOnPostgresql, describeStores, type TestStore } from '../helpers/store.ts';
import { settableSources } from '../helpers/store-sources.ts';
import { draftOf, termsOf } from './people.ts';
import { queryOf } from './query.ts';

const everything: TrailQuestion = {
  type: null,
  subject: null,
  since: null,
  until: null,
  isOldestFirst: true,
  limit: 1000,
  after: null,
};

const genesis = '0'.repeat(64);

/** What is wrong with a chain, told by nothing but its rows and its head. */
async function faultsOf(store: Store): Promise<readonly string[]> {
  const events = await store.events.list(everything);
  const faults: string[] = [];
  let previous = genesis;
  for (const [index, event] of events.entries()) {
    const { actor, at, data, hash, id, previousHash, sequence, subjects, type } = event;
    const hashed = { actor, at, data, id, previous_hash: previousHash, sequence, subjects, type };
    if (sequence !== index + 1) faults.push(`${sequence} stands at ${index + 1}`);
    if (previousHash !== previous) faults.push(`${sequence} is not behind the one before`);
    if (hash !== sha256(canonicalJson(hashed))) faults.push(`${sequence} is not as it was`);
    previous = hash;
  }
  const head = await store.events.head();
  if (head.count !== events.length || head.hash !== previous) faults.push('the head is another');
  return faults;
}

const typesOf = (events: readonly StoredEvent[]) => events.map(({ type }) => type);

describeStores('The trail of events', (open) => {
  // Later than whatever clock the database that tests begin from was made by.
  const sources = settableSources('2100-01-01T00:00:00Z');
  let test: TestStore;
  let generation: RankingGeneration;
  beforeAll(async () => {
    test = await open({ sources });
    generation = await test.store.candidates.generation(await termsOf(test));
  }, 120_000);
  afterAll(() => test.close());

  /** What is written while something is done. */
  async function during(act: () => Promise<unknown>): Promise<readonly StoredEvent[]> {
    const { count } = await test.store.events.head();
    await act();
    const after = String(count);
    return test.store.events.list({ ...everything, after });
  }

  it('begins with the shipped facts and the first rankings', async () => {
    const events = await test.store.events.list(everything);
    expect(typesOf(events)).toEqual([
      'parameters.activated',
      'catalogue.seeded',
      'catalogue.activated',
    ]);
    expect(events[0]?.previousHash).toBe(genesis);
    expect(events[0]?.actor).toBe('system');
    expect(await faultsOf(test.store)).toEqual([]);
  });

  it('tells of people: stored, changed, imported, erased', async () => {
    const { candidates, apiKeys } = test.store;
    const calm = { ...draftOf('calm').input, objection: null };
    let id = '';
    const created = await during(() =>
      actingAs('key_of_a_recruiter', async () => {
        const draft = { ...draftOf('calm'), input: calm };
        id = (await candidates.create(draft, generation, null)).value.candidate.id;
      }),
    );
    expect(created).toMatchObject([
      { type: 'candidate.created', actor: 'key_of_a_recruiter', subjects: [id] },
    ]);
    const objected = await during(() => candidates.replace(id, 1, draftOf('calm'), generation));
    expect(typesOf(objected)).toEqual(['candidate.updated', 'candidate.objected']);
    const withdrawn = await during(() =>
      candidates.replace(id, 2, { ...draftOf('calm'), input: calm }, generation),
    );
    expect(typesOf(withdrawn)).toEqual(['candidate.updated', 'candidate.objection_withdrawn']);
    const imported = await during(() =>
      candidates.putAll([draftOf('calm'), draftOf('new')], generation),
    );
    expect(imported).toMatchObject([
      { type: 'candidates.imported', data: { created: 1, updated: 1, objecting: 2 } },
    ]);
    expect(imported[0]?.subjects).toHaveLength(2);
    const key = await apiKeys.create(
      {
        name: 'Own',
        role: 'candidate',
        candidate: id,
        hint: 'tf_test_00',
        secretSha256: sha256('own'),
        expiresAt: null,
      },
      null,
    );
    const before = await test.store.events.list(everything);
    const erased = await during(() => candidates.erase(id));
    expect(erased).toMatchObject([
      { type: 'candidate.erased', subjects: [id, key.value.id], data: { keys: 1 } },
    ]);
    expect(await during(() => candidates.erase(id))).toEqual([]);
    // Erasing a person changes nothing that was told before.
    expect((await test.store.events.list(everything)).slice(0, -1)).toEqual(before);
    expect(await faultsOf(test.store)).toEqual([]);
  });

  it('holds no word that somebody wrote', async () => {
    const text = JSON.stringify(
      await queryOf(test, 'select type, actor, subjects, data from event'),
    );
    expect(text).not.toMatch(/Quixotic|calm|referral|Own/);
  });

  it('tells of facts, keys and placements', async () => {
    const { catalogues, apiKeys, placements } = test.store;
    const [team] = test.catalogue.teams;
    if (team === undefined) throw new Error('A team is shipped.');
    const edit = (status: 'active' | 'archived', slug = team.slug) =>
      catalogues.edit(() => ({ kind: 'team', team: { ...team, slug, status } }), null);
    const edits = await during(async () => {
      await edit('active', 'ledger-platform');
      await edit('archived', 'ledger-platform');
      await edit('active', 'ledger-platform');
    });
    expect(typesOf(edits)).toEqual(['team.created', 'team.archived', 'team.updated']);
    expect(edits[2]?.subjects).toContain('ledger-platform');
    expect(edits[2]?.data).toMatchObject({ version: 3 });
    const keys = await during(async () => {
      const draft = { name: 'Quixotic key', role: 'admin', hint: 'tf_', expiresAt: null } as const;
      const { value } = await apiKeys.create({ ...draft, secretSha256: sha256('k') }, null);
      await apiKeys.revoke(value.id);
      await apiKeys.revoke(value.id);
      expect(await apiKeys.revoke('key_of_nobody')).toBeNull();
    });
    expect(typesOf(keys)).toEqual(['api_key.created', 'api_key.revoked']);
    const draft = {
      organisation: 'stripe-infrastructure',
      objective: 'stable',
      proposing: 'candidates',
      people: 2,
      terms: null,
      parts: [],
      orderJson: '{}',
      resultJson: null,
    } as const;
    const placed = await during(async () => {
      const { value } = await placements.create(draft, null);
      await placements.finish(value.id, { status: 'cancelled', resultJson: null });
      await placements.finish(value.id, { status: 'cancelled', resultJson: null });
      await placements.create({ ...draft, resultJson: '{}' }, null);
      await placements.erase(value.id);
    });
    expect(typesOf(placed)).toEqual([
      'placement.created',
      'placement.cancelled',
      'placement.created',
      'placement.finished',
      'placement.erased',
    ]);
    expect(await faultsOf(test.store)).toEqual([]);
  });

  it('says of a repeated write nothing, and of one that failed nothing', async () => {
    const { candidates } = test.store;
    const once = {
      key: 'again',
      owner: 'key_a',
      operation: 'create-candidate',
      payloadSha256: sha256('body'),
    };
    const create = () => candidates.create(draftOf('once'), generation, once);
    expect(typesOf(await during(create))).toEqual(['candidate.created', 'candidate.objected']);
    expect(await during(create)).toEqual([]);
    const taken = async () =>
      expect(candidates.create(draftOf('once'), generation, null)).rejects.toThrow('external_id');
    expect(await during(taken)).toEqual([]);
    expect(await faultsOf(test.store)).toEqual([]);
  });

  it('is listed by type, subject and time, both ways, page by page', async () => {
    const { events } = test.store;
    const all = await events.list(everything);
    const newest = await events.list({ ...everything, isOldestFirst: false });
    expect(newest).toEqual([...all].reverse());
    const teams = await events.list({ ...everything, type: 'team.archived' });
    expect(typesOf(teams)).toEqual(['team.archived']);
    const about = await events.list({ ...everything, subject: 'ledger-platform' });
    expect(about).toHaveLength(3);
    const since = new Date(sources.now().getTime() + 1000).toISOString();
    expect(await events.list({ ...everything, since })).toEqual([]);
    expect(await events.list({ ...everything, until: since })).toEqual(all);
    const behind = await events.list({ ...everything, after: all[1]?.place ?? '', limit: 2 });
    expect(behind).toEqual(all.slice(2, 4));
    expect(await events.get(all[1]?.id ?? '')).toEqual(all[1]);
  });

  it.each([
    `update event set actor = 'system' where sequence = 2`,
    'delete from event where sequence = 2',
    'truncate event',
  ])('refuses: %s', async (statement) => {
    await expect(queryOf(test, statement)).rejects.toThrow('never changed or deleted');
    expect(await faultsOf(test.store)).toEqual([]);
  });

  it('keeps reads beside it, in no chain', async () => {
    const { events } = test.store;
    const head = await events.head();
    const at = sources.now().toISOString();
    const read = { at, operation: 'get-candidate', actor: 'key_a', subjects: ['cand_a'] };
    await events.noteAccesses([
      { ...read, request: 'req_1' },
      { ...read, request: 'req_2', operation: 'list-candidates', subjects: [] },
    ]);
    expect(await events.head()).toEqual(head);
    const found = await events.listAccesses({ ...everything, subject: 'cand_a' });
    expect(found).toMatchObject([{ id: 'req_1', at, operation: 'get-candidate', actor: 'key_a' }]);
    const lists = await events.listAccesses({ ...everything, type: 'list-candidates' });
    expect(lists.map(({ id }) => id)).toEqual(['req_2']);
  });
});

describeOnPostgresql('Events of several processes at once', (open) => {
  it('form one chain, in which each write has its event', async () => {
    const opened = await open();
    const url = opened.databaseUrl;
    const others = await Promise.all(
      [1, 2].map(() => createStore({ databaseUrl: url, dataDir: '' })),
    );
    const stores = [opened.store, ...others];
    try {
      const generation = await opened.store.candidates.generation(await termsOf(opened));
      const rounds = 12;
      await Promise.all(
        stores.flatMap((store, writer) => [
          writeMany(rounds, (round) =>
            store.candidates.create(draftOf(`${writer}-${round}`), generation, null),
          ),
          writeMany(rounds, (round) =>
            // The same people from all sides, so that rows are waited for as well as the chain.
            store.candidates.putAll([draftOf('a'), draftOf('b'), draftOf(`p${round}`)], generation),
          ),
          writeMany(rounds, (round) =>
            store.apiKeys.create(
              {
                name: 'key',
                role: 'dashboard',
                hint: 'tf_',
                secretSha256: sha256(`${writer}-${round}`),
                expiresAt: null,
              },
              null,
            ),
          ),
        ]),
      );
      expect(await faultsOf(opened.store)).toEqual([]);
      const events = await opened.store.events.list(everything);
      const countOf = (type: string) => typesOf(events).filter((each) => each === type).length;
      expect(countOf('candidate.created')).toBe(stores.length * rounds);
      expect(countOf('candidates.imported')).toBe(stores.length * rounds);
      expect(countOf('api_key.created')).toBe(stores.length * rounds);
    } finally {
      await Promise.all(others.map((store) => store.close()));
      await opened.close();
    }
  }, 120_000);
});

async function writeMany(rounds: number, write: (round: number) => Promise<unknown>) {
  for (let round = 0; round < rounds; round += 1) await write(round);
}
