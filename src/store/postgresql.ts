import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { Failure } from '../errors.ts';
import { ChangeListener } from './change-listener.ts';
import type { OpenDatabase, Read } from './database.ts';
import { PrismaClient } from './generated/client.ts';
import { applyMigrations } from './migrations.ts';
import { sha256 } from './sha256.ts';

const CONNECT_MS = 5_000;

/** Sessions of one process; many processes share one server, whose default limit is 100. */
const SESSIONS = 10;

/** More share the cost of a step no better, and hold their rows longer. */
const peopleOfStep = 512;

/**
 * Opens a PostgreSQL database by its URL.
 *
 * @param lockMilliseconds How long a statement waits for a lock that another session holds; the
 *   statement as a whole gets half as long again.
 * @throws Failure `not-ready` when it does not answer; the message never holds the password.
 */
export async function openPostgresql(
  databaseUrl: string,
  lockMilliseconds: number,
): Promise<OpenDatabase> {
  const [lock, statement] = [lockMilliseconds, lockMilliseconds * 1.5].map(Math.round);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_MS,
    max: SESSIONS,
    // A server whose machine is gone says nothing; these probes end its sessions in the end.
    keepAlive: true,
    // Prisma's adapters read and write times without their zone, so every session's must be UTC.
    onConnect: async (session) => {
      await session.query(
        `set time zone 'UTC'; set lock_timeout = ${lock}; set statement_timeout = ${statement}`,
      );
    },
  });
  pool.on('error', () => {
    // An idle session was lost. The next query opens another, or fails and tells its caller.
  });
  try {
    await migrate(pool, databaseUrl);
  } catch (cause) {
    await pool.end();
    throw cause;
  }
  const client = new PrismaClient({ adapter: new PrismaPg(pool) });
  const close = async () => {
    await client.$disconnect();
    await pool.end();
  };
  const read: Read = async (text, values) => {
    // A name makes a session parse and plan the text once; a name may have 63 bytes.
    const name = sha256(text).slice(0, 32);
    return (await pool.query({ name, text, values: [...values] })).rows;
  };
  const listen: OpenDatabase['listen'] = (tell) => {
    const listener = new ChangeListener(databaseUrl, tell);
    // Opening fails into another attempt.
    void listener.open();
    return listener;
  };
  return { client, read, peopleOfStep, listen, close };
}

async function migrate(pool: pg.Pool, databaseUrl: string): Promise<void> {
  const session = await connect(pool, databaseUrl);
  try {
    // Processes that start together wait for the one that migrates, however long it takes.
    await session.query('set lock_timeout = 0; set statement_timeout = 0');
    await applyMigrations({
      run: (script) => session.query(script),
      rows: async (sql, values) => {
        const answer = await session.query<Record<string, unknown>>(sql, [...(values ?? [])]);
        return answer.rows;
      },
    });
  } finally {
    // Its limits are not those of the others.
    session.release(true);
  }
}

async function connect(pool: pg.Pool, databaseUrl: string): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    const reason = reasonOf(cause);
    throw new Failure(
      'not-ready',
      `The database at ${placeOf(databaseUrl)} does not answer: ${reason}. ` +
        'Start it or correct DATABASE_URL; without DATABASE_URL the embedded database is used.',
      [],
      { cause },
    );
  }
}

/** Several addresses of one host fail together and without words of their own. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
}

function placeOf(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return 'DATABASE_URL (not a URL)';
  const url = new URL(databaseUrl);
  return `${url.host}${url.pathname}`;
}
