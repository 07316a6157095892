// A database of its own on the server of DATABASE_URL, and what that server has worked.
import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';

const name = `teamfit_bench_${process.pid}`;
/** Clock ticks of /proc are hundredths of a second. */
const tickMicroseconds = 10_000;

/** The address of the server; all parts say the same when there is none. */
export function serverUrl() {
  const url = process.env.DATABASE_URL;
  if (url !== undefined && URL.canParse(url)) return url;
  throw new Error(
    `DATABASE_URL is ${url === undefined ? 'not set' : 'no URL'}. This part fills a database of ` +
      'its own on a PostgreSQL server and drops it afterwards. Set DATABASE_URL to a server ' +
      'whose user may create databases, e.g. postgresql://postgres@127.0.0.1:5432/postgres.',
  );
}

async function onServer(statement) {
  const session = new pg.Client(serverUrl());
  await session.connect();
  try {
    return (await session.query(statement)).rows;
  } finally {
    await session.end();
  }
}

/** Runs with the URL of a new, empty database, which is dropped whatever happens. */
export async function withDatabase(run) {
  await onServer(`create database "${name}"`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  try {
    return await run(url.href);
  } finally {
    await onServer(`drop database if exists "${name}" with (force)`);
  }
}

/** Settings that figures depend on. */
export async function serverSettings() {
  const [row] = await onServer(`select current_setting('server_version') as version,
    current_setting('shared_buffers') as shared_buffers, current_setting('fsync') as fsync,
    current_setting('max_wal_size') as max_wal_size`);
  return row;
}

function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, parent, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = (from, to) => rest.slice(from, to).reduce((sum, each) => sum + Number(each), 0);
    return { parent: Number(parent), own: ticks(9, 11), ended: ticks(11, 13) };
  } catch {
    // Ended meanwhile, or of another system.
    return null;
  }
}

/**
 * A clock of the CPU microseconds of the whole server, its writers and cleaners among them; one
 * that gives null where the server is on another machine.
 */
export async function serverClock() {
  const session = new pg.Client(serverUrl());
  await session.connect();
  const { rows } = await session.query('select pg_backend_pid() as pid');
  const postmaster = statOf(rows[0].pid)?.parent;
  await session.end();
  if (postmaster === undefined) return () => null;
  return () => {
    const main = statOf(postmaster);
    if (main === null) return null;
    let ticks = main.own + main.ended;
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      const stat = statOf(entry);
      if (stat?.parent === postmaster) ticks += stat.own;
    }
    return ticks * tickMicroseconds;
  };
}
