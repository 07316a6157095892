import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { types } from 'node:util';
import { Failure } from '../errors.ts';

/** A folder held for this process alone. */
export interface FolderLock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When that process started, as the kernel counts; tells a new process of the same number. */
  readonly start: string | null;
}

const PREFIX = 'lock.';
/** A holder renews its file this often; only seen by processes of another host or container. */
const RENEWAL_MS = 5_000;
const SILENCE_MS = 30_000;

/** Lock files that this very process wrote; in containers its number in a file proves nothing. */
const held = new Set<string>();

/**
 * Takes a folder for this process, or refuses at once when another live process has it. The
 * embedded database has no lock of its own, and two processes on it lose data silently.
 *
 * Every contender first announces itself by a file of its own name and then looks for others, so
 * two can never both win; what a killed process left behind is recognised and swept away.
 *
 * @throws Failure `store-locked`, naming the folder and the process that holds it.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  makeFolder(folder);
  const first = announce(folder);
  if (first.rivals.length === 0) return first.lock;
  first.lock.release();
  // Two that started in the same instant have both stepped back: one more look, at unlike times.
  await sleep(20 + (process.pid % 80));
  const second = announce(folder);
  const rival = second.rivals[0];
  if (rival === undefined) return second.lock;
  second.lock.release();
  throw new Failure(
    'store-locked',
    `The folder ${folder} is in use by process ${rival.pid}` +
      `${rival.host === hostname() ? '' : ` on ${rival.host}`}. An embedded database serves one ` +
      'process: stop that one, give this one another DATA_DIR, or set DATABASE_URL to a ' +
      'PostgreSQL that both can use.',
  );
}

/** Step by step: where nothing can be made, such as in /proc, Node's own way never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return;
  const above = dirname(folder);
  if (above !== folder && !existsSync(above)) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (thrown) {
    // Two processes that start together make it together.
    if (existsSync(folder) && statSync(folder).isDirectory()) return;
    const isNowhere = types.isNativeError(thrown) && 'code' in thrown && thrown.code === 'ENOENT';
    if (!isNowhere) throw thrown;
    const message = `The folder ${folder} cannot be made: ${above} takes none. Correct DATA_DIR.`;
    throw new Failure('not-ready', message, [], { cause: thrown });
  }
}

function announce(folder: string): { lock: FolderLock; rivals: readonly Holder[] } {
  const own = join(folder, `${PREFIX}${process.pid}.${randomUUID()}`);
  const holder: Holder = { pid: process.pid, host: hostname(), start: processStart(process.pid) };
  writeFileSync(own, JSON.stringify(holder), { flag: 'wx' });
  held.add(own);
  const renewal = setInterval(() => renew(own), RENEWAL_MS);
  renewal.unref();
  const release = () => {
    clearInterval(renewal);
    held.delete(own);
    rmSync(own, { force: true });
  };
  return { lock: { release }, rivals: findRivals(folder, own) };
}

function renew(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // The folder was removed under us; the database will say so better than its lock can.
  }
}

function findRivals(folder: string, own: string): readonly Holder[] {
  const rivals: Holder[] = [];
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (!name.startsWith(PREFIX) || file === own) continue;
    const holder = readHolder(file);
    if (holder !== null && isLive(holder, file)) rivals.push(holder);
    else rmSync(file, { force: true });
  }
  return rivals;
}

/** Null when the file is gone; a file still being written counts by the number in its name. */
function readHolder(file: string): Holder | null {
  try {
    const text = readFileSync(file, 'utf8');
    if (text !== '') {
      // Written by `announce` alone, in one piece.
      return JSON.parse(text) as Holder;
    }
    const pid = Number(file.slice(file.lastIndexOf(PREFIX) + PREFIX.length).split('.')[0]);
    return { pid, host: hostname(), start: processStart(pid) };
  } catch {
    return null;
  }
}

function isLive(holder: Holder, file: string): boolean {
  if (holder.host !== hostname()) return Date.now() - statSync(file).mtimeMs < SILENCE_MS;
  if (holder.pid === process.pid) return held.has(file);
  if (!processExists(holder.pid)) return false;
  const start = processStart(holder.pid);
  return holder.start === null || start === null || start === holder.start;
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Field 22 of /proc/<pid>/stat (proc(5)), counted behind the name, which may hold anything. */
function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
