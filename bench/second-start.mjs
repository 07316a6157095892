// How long `npm start` takes on a clone that is set up and a database that exists: from the command
// to the first answer that says ready, npm's own time included.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { spread } from './spread.mjs';

export const limitSeconds = 4;
const runs = 3;
const patienceSeconds = 120;

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function isReady(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}

/** Starts, waits until ready, stops; resolves to the seconds until ready. */
async function startOnce(dataDir) {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
  };
  const begin = performance.now();
  const child = spawn('npm', ['start'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const seconds = () => (performance.now() - begin) / 1000;
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`npm start ended with code ${child.exitCode}.`);
    if (seconds() > patienceSeconds) throw new Error(`Not ready after ${patienceSeconds} s.`);
    await wait(10);
  }
  const taken = seconds();
  child.kill('SIGTERM');
  await ended;
  return taken;
}

/** Measures on an embedded database of its own, which the first, uncounted start makes. */
export async function measureSecondStart() {
  const dataDir = mkdtempSync(join(tmpdir(), 'teamfit-start-'));
  try {
    const first = await startOnce(dataDir);
    const seconds = [];
    for (let run = 0; run < runs; run += 1) seconds.push(await startOnce(dataDir));
    return { firstSeconds: first, seconds, ...spread(seconds), limitSeconds };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
