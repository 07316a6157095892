import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import {
  applyMigrations,
  type Migration,
  type MigrationSession,
  readMigrations,
} from '../../src/store/migrations.ts';
import { sha256 } from '../../src/store/sha256.ts';
import { failureOf } from '../helpers/failure.ts';
import { shippedCatalogue } from '../helpers/shipped-catalogue.ts';
import { describeOnPostgresql } from '../helpers/store.ts';
import { storeTemplate } from '../helpers/store-template.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: sha256(sql) };
}

describe('Migrations', () => {
  const shipped = readMigrations();
  let database: PGlite;
  let session: MigrationSession;

  const applied = async () => {
    const rows = await session.rows('select migration_name from _prisma_migrations order by 1');
    return rows.map((row) => row.migration_name);
  };
  const tables = async () => {
    const rows = await session.rows(`select relname from pg_class where relname like 'extra%'`);
    return rows.map((row) => row.relname);
  };

  beforeAll(async () => {
    const loadDataDir = await storeTemplate('empty', shippedCatalogue());
    database = await PGlite.create({ dataDir: 'memory://', loadDataDir });
    session = {
      run: (script) => database.exec(script),
      rows: async (sql, values) => {
        const answer = await database.query<Record<string, unknown>>(sql, [...(values ?? [])]);
        return answer.rows;
      },
    };
  }, 120_000);
  afterAll(() => database.close());

  it('are applied once, in the order of their names', async () => {
    expect(await applied()).toEqual(shipped.map(({ name }) => name));
    const more = [
      migration('29990101000000_one', 'create table extra (id int)'),
      migration(
        '29990102000000_two',
        'alter table extra add name text; insert into extra values (1)',
      ),
    ];
    await applyMigrations(session, [...shipped, ...more]);
    await applyMigrations(session, [...shipped, ...more]);
    expect(await applied()).toEqual([...shipped, ...more].map(({ name }) => name));
    expect(await session.rows('select * from extra')).toEqual([{ id: 1, name: null }]);
    const last = await session.rows(
      `select checksum, applied_steps_count, logs from _prisma_migrations
       where migration_name = '29990102000000_two'`,
    );
    expect(last).toEqual([{ checksum: more[1]?.checksum, applied_steps_count: 1, logs: null }]);
    await session.run(
      `drop table extra; delete from _prisma_migrations where migration_name > '2999'`,
    );
  });

  it('leave nothing behind when they fail halfway', async () => {
    const broken = migration('29990103000000_broken', 'create table extra2 (id int); select 1/0');
    await expect(applyMigrations(session, [...shipped, broken])).rejects.toThrow(
      /division by zero/,
    );
    expect(await tables()).toEqual([]);
    expect(await applied()).toEqual(shipped.map(({ name }) => name));
  });

  it('of a newer release keep this one from starting', async () => {
    const newer = migration('29990104000000_newer', 'create table extra3 (id int)');
    await applyMigrations(session, [...shipped, newer]);
    const failure = await failureOf(applyMigrations(session, shipped));
    expect(failure.code).toBe('not-ready');
    expect(failure.message).toMatch(/29990104000000_newer.*newer release/s);
    await session.run(
      `drop table extra3; delete from _prisma_migrations where migration_name > '2999'`,
    );
  });

  it('that were changed after they had been applied are refused', async () => {
    const [first, ...others] = shipped;
    const changed = [migration(first?.name ?? '', '-- changed'), ...others];
    const failure = await failureOf(applyMigrations(session, changed));
    expect(failure.message).toMatch(/was changed after/);
  });

  it('that were begun and never finished are refused', async () => {
    await session.run('update _prisma_migrations set finished_at = null');
    expect((await failureOf(applyMigrations(session))).message).toMatch(/never finished/);
    await session.run('update _prisma_migrations set finished_at = now()');
  });
});

describeOnPostgresql('The books of the migrations', (open) => {
  it('are read by Prisma itself as up to date, and say what the schema says', async () => {
    const opened = await open({ contents: 'empty' });
    try {
      const prisma = (...words: string[]) =>
        spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'migrate', ...words], {
          cwd: root,
          encoding: 'utf8',
          env: {
            ...process.env,
            NODE_OPTIONS: '',
            DATABASE_URL: opened.databaseUrl ?? '',
            CHECKPOINT_DISABLE: '1',
            PRISMA_SCHEMA_ENGINE_BINARY: `${root}scripts/schema-engine.mjs`,
          },
        });
      expect(prisma('status').stdout).toContain('Database schema is up to date');
      const schema = ['--to-schema', 'prisma/schema.prisma', '--exit-code'];
      const diff = prisma('diff', '--from-config-datasource', ...schema);
      expect(diff.stdout).toContain('No difference detected');
      expect(diff.status).toBe(0);
    } finally {
      await opened.close();
    }
  }, 120_000);
});
