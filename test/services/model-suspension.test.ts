import { setTimeout as pause } from 'node:timers/promises';
import { followOthers } from '../../src/follow-others.ts';
import { createStore } from '../../src/store/index.ts';
import { failureOf } from '../helpers/failure.ts';
import { openTestServices, type TestServices, testServicesOver } from '../helpers/services.ts';
import { describeOnPostgresql } from '../helpers/store.ts';

const request = {
  person: { kind: 'text', text: 'Ran Trino in Java.' },
  organisation: null,
  asOf: null,
  explain: 'none',
  without: [],
  wishes: null,
  location: null,
  counterfactuals: false,
} as const;

const draft = {
  externalId: 'one',
  source: null,
  person: request.person,
  wishes: null,
  location: null,
  objection: null,
};

describe('A suspended model', () => {
  let test: TestServices;
  beforeAll(async () => {
    test = await openTestServices();
  }, 120_000);
  afterAll(() => test.close());

  it('stays suspended after a restart', async () => {
    await test.services.suspendModel('A fault.');
    const restarted = await test.another();
    expect((await failureOf(restarted.rankPerson(request))).code).toBe('ranking-suspended');
    expect((await restarted.describeModel()).suspension?.reason).toBe('A fault.');
    await test.services.resumeModel();
  });

  it('lets work in the background wait, which goes on where it stood', async () => {
    const { services, live } = test;
    await services.createCandidate(draft, null);
    const team = live.current().catalogue.teams[0];
    if (team === undefined) throw new Error('A team is shipped.');
    const { version } = await services.getTeam(team.slug);
    await services.replaceTeam(team.slug, { ...team, seats: 7 }, version);
    await services.suspendModel('A fault.');
    expect(await services.activateEdit()).toBe('activating');
    expect(await services.reRankSome()).toBe(false);
    const { rows } = await services.listJobs({ limit: 10, cursor: null });
    expect(rows).toMatchObject([{ status: 'running', done: 0 }]);
    await services.resumeModel();
    while (await services.reRankSome());
    const after = await services.listJobs({ limit: 10, cursor: null });
    expect(after.rows).toMatchObject([{ status: 'done', done: 1 }]);
  });
});

describeOnPostgresql('A model that another process suspends', (open) => {
  it('is suspended here within a second, and goes on likewise', async () => {
    const test = await testServicesOver(open);
    const other = await createStore({ databaseUrl: test.databaseUrl, dataDir: '' });
    const worker = { wake: () => undefined, close: async () => undefined };
    const following = followOthers(test.store, test.live, test.services, worker);
    try {
      await test.services.rankPerson(request);
      await other.model.suspend('A fault.');
      await pause(1_000);
      expect((await failureOf(test.services.rankPerson(request))).code).toBe('ranking-suspended');
      await other.model.resume();
      await pause(1_000);
      await test.services.rankPerson(request);
    } finally {
      await following.close();
      await other.close();
      await test.close();
    }
  }, 120_000);
});

describeOnPostgresql('Two processes that suspend at once', (open) => {
  it('agree on one reason, and leave one event', async () => {
    const test = await open();
    const other = await createStore({ databaseUrl: test.databaseUrl, dataDir: '' });
    try {
      const lasting = await Promise.all([
        test.store.model.suspend('One.'),
        other.model.suspend('Two.'),
      ]);
      expect(lasting[0]).toEqual(lasting[1]);
      const head = await other.events.head();
      await test.store.model.suspend('Three.');
      expect(await other.events.head()).toEqual(head);
    } finally {
      await other.close();
      await test.close();
    }
  }, 120_000);
});
