import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Change } from '../../src/store/index.ts';
import { createStore } from '../../src/store/index.ts';
import { describeOnPostgresql, type TestStore } from '../helpers/store.ts';
import { queryOf } from './query.ts';

describeOnPostgresql('Changes by another process', (open) => {
  let test: TestStore;
  let heard: { readonly change: Change; readonly at: number }[];
  let end: () => Promise<void>;
  beforeAll(async () => {
    test = await open();
    heard = [];
    const other = await createStore({ databaseUrl: test.databaseUrl, dataDir: '' });
    const tell = (change: Change) => void heard.push({ change, at: performance.now() });
    const listening = await other.listen(tell);
    end = async () => {
      await listening.close();
      await other.close();
    };
    // Once it listens, all may have changed before.
    await until(() => heard.length === 4);
  }, 120_000);
  afterAll(async () => {
    await end();
    await test.close();
  });

  async function until(holds: () => boolean): Promise<void> {
    const last = performance.now() + 10_000;
    while (!holds() && performance.now() < last) await pause(5);
    expect(holds()).toBe(true);
  }

  const revoke = async () => {
    const draft = {
      name: 'n',
      role: 'admin',
      hint: 'h',
      secretSha256: '',
      expiresAt: null,
    } as const;
    const secretSha256 = randomBytes(32).toString('hex');
    const { value } = await test.store.apiKeys.create({ ...draft, secretSha256 }, null);
    await test.store.apiKeys.revoke(value.id);
    return value.id;
  };

  it('are told within a second: an edit, a revoked key', async () => {
    heard.length = 0;
    const start = performance.now();
    await test.store.catalogues.edit(({ catalogue }) => {
      const [team] = catalogue.teams;
      if (team === undefined) throw new Error('There is a team.');
      return { kind: 'team', team: { ...team, seats: 7 } };
    }, null);
    const done = performance.now();
    await until(() => heard.some(({ change }) => change.kind === 'catalogue'));
    expect((heard[0]?.at ?? 0) - done).toBeLessThan(1000);
    expect(heard[0]?.at).toBeGreaterThan(start);
    const id = await revoke();
    await until(() => heard.some(({ change }) => change.kind === 'key' && change.id === id));
  });

  it('are not told when the edit is not done', async () => {
    heard.length = 0;
    const refused = test.store.catalogues.edit(() => {
      throw new Error('No.');
    }, null);
    await expect(refused).rejects.toThrow('No.');
    await revoke();
    await until(() => heard.length > 0);
    expect(heard.map(({ change }) => change.kind)).toEqual(['key']);
  });

  it('are told again after the session was lost', async () => {
    heard.length = 0;
    await queryOf(
      test,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and query like 'listen %'`,
    );
    await until(() => heard.length === 4);
    expect(heard.map(({ change }) => change.kind)).toEqual([
      'catalogue',
      'model',
      'rankings',
      'key',
    ]);
    const id = await revoke();
    await until(() => heard.some(({ change }) => change.kind === 'key' && change.id === id));
  });
});
