import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../errors.ts';

/** A folder of prisma/migrations. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, hexadecimal: what Prisma's own books hold. */
  readonly checksum: string;
}

/** One session of a database, PostgreSQL's or PGlite's. */
export interface MigrationSession {
  /** Runs a script of several statements. */
  run(script: string): Promise<unknown>;
  rows(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
}

/** The same place seen from src/store and from dist/store. */
const shippedFolder = fileURLToPath(new URL('../../prisma/migrations/', import.meta.url));

/** The number that Prisma's own `migrate` locks, so that the two never run at once. */
const MIGRATION_LOCK = 72707369;

/** Prisma's books, so that `prisma migrate status`, `deploy` and `dev` agree with this runner. */
const createBooks = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

/** The migrations of this release, in the order in which they apply. */
export function readMigrations(folder: string = shippedFolder): readonly Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Brings a database up to this release: what is missing is applied in order, each in a transaction
 * of its own together with its line in the books. Several processes may start at once; one works,
 * the others wait.
 *
 * @throws Failure `not-ready` when the books do not fit this release.
 */
export async function applyMigrations(
  session: MigrationSession,
  migrations: readonly Migration[] = readMigrations(),
): Promise<void> {
  await session.rows('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await session.run(createBooks);
    const applied = await readBooks(session);
    refuseStrangers(applied, migrations);
    for (const migration of migrations) {
      if (!applied.has(migration.name)) await apply(session, migration);
    }
  } finally {
    await session.rows('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}

/** Name to checksum of what has been applied. */
async function readBooks(session: MigrationSession): Promise<ReadonlyMap<string, string>> {
  const rows = await session.rows(
    `select migration_name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null`,
  );
  const unfinished = rows.find((row) => row.finished !== true);
  if (unfinished !== undefined) {
    throw new Failure(
      'not-ready',
      `The database migration ${String(unfinished.migration_name)} was begun and never ` +
        'finished. Look at the table _prisma_migrations, then run `npx prisma migrate resolve`.',
    );
  }
  return new Map(rows.map((row) => [String(row.migration_name), String(row.checksum)]));
}

function refuseStrangers(
  applied: ReadonlyMap<string, string>,
  migrations: readonly Migration[],
): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const [name, checksum] of applied) {
    if (!known.has(name)) {
      throw new Failure(
        'not-ready',
        `The database holds the migration ${name}, which this release does not know. ` +
          'It was written by a newer release: start that one, or use another database.',
      );
    }
    if (known.get(name) !== checksum) {
      throw new Failure(
        'not-ready',
        `The migration ${name} was changed after it had been applied to this database. ` +
          'Restore its file under prisma/migrations; changes go into a new migration.',
      );
    }
  }
}

async function apply(session: MigrationSession, migration: Migration): Promise<void> {
  await session.run('begin');
  try {
    await session.run(migration.sql);
    await session.rows(
      `insert into _prisma_migrations
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), now(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await session.run('commit');
  } catch (cause) {
    await session.run('rollback');
    throw cause;
  }
}
