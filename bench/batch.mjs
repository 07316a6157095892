// How fast JSON lines are ranked without storing (`npm run bench -- batch`): one thread, explain
// none, beside parsing and writing the same lines again; and the memory of `teamfit rank --ndjson`
// for ten times as many lines.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { peopleLines } from './scale/people.mjs';
import { spread, table } from './spread.mjs';

const limits = { ratio: 0.5, memoryGrowth: 0.1 };
const rounds = 3;
const timedLines = 20_000;
const program = new URL('scale/batch-lines.mjs', import.meta.url);
const commandLine = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

const rankingLine = (profile) => ({ profile });

async function cpuOf(what, file) {
  const child = fork(program, [what, file], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const failure = once(child, 'exit').then(([code]) => {
    throw new Error(`"${what}" ended with ${code}.`);
  });
  const [{ microseconds }] = await Promise.race([once(child, 'message'), failure]);
  await failure.catch(() => undefined);
  return microseconds / timedLines;
}

/** The most memory that the process ever had, in megabytes; null where there is no /proc. */
function peakOf(pid) {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** Ranks so many people by the command line; the lines are made while it reads. */
async function measureMemory(lines) {
  const words = [commandLine, 'rank', '--ndjson', '--as-of', '2026-11-22', '-'];
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'ignore'] });
  let peak = null;
  const look = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, 200);
  let answered = 0;
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) answered += 1;
  });
  const start = performance.now();
  await pipeline(Readable.from(peopleLines({ to: lines }, rankingLine)), child.stdin);
  await once(child, 'close');
  clearInterval(look);
  if (answered !== lines) throw new Error(`${answered} of ${lines} lines were answered.`);
  return { lines, megabytes: peak, seconds: (performance.now() - start) / 1000 };
}

export async function measureBatch({ lines }) {
  const folder = mkdtempSync(join(tmpdir(), 'teamfit-bench-'));
  const file = join(folder, 'people.ndjson');
  try {
    const source = Readable.from(peopleLines({ to: timedLines }, rankingLine));
    await pipeline(source, createWriteStream(file));
    const times = { pass: [], rank: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const what of ['pass', 'rank']) times[what].push(await cpuOf(what, file));
    }
    const memory = [await measureMemory(lines), await measureMemory(10 * lines)];
    const [pass, rank] = [spread(times.pass), spread(times.rank)];
    const ratio = spread(times.pass.map((time, round) => time / times.rank[round]));
    return { limits, pass, rank, ratio, memory };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function tellBatch({ pass, rank, ratio, memory }) {
  const three = ({ least, median, greatest }, digits) =>
    [least, median, greatest].map((value) => value.toFixed(digits)).join(' / ');
  const rows = [
    ['parse and write again', three(pass, 1)],
    ['rank, explain none', three(rank, 1)],
  ];
  const told = memory.map(({ lines, megabytes, seconds }) => {
    const peak = megabytes === null ? 'memory not known' : `at most ${megabytes.toFixed(0)} MB`;
    return `teamfit rank --ndjson, ${lines} lines: ${peak}, ${seconds.toFixed(1)} s`;
  });
  const title = `${timedLines} lines on one thread; least / median / greatest of ${rounds} rounds`;
  const head = ['work on a line', 'CPU us'];
  return `${title}\n\n${table(head, rows)}\n\nratio: ${three(ratio, 2)}\n${told.join('\n')}`;
}

export function batchShortfalls({ ratio, memory: [few, many] }) {
  const faults = [];
  if (ratio.median < limits.ratio) {
    faults.push(`batch reaches ${ratio.median.toFixed(2)} of a pass-through, not ${limits.ratio}`);
  }
  const growth = few.megabytes === null ? 0 : many.megabytes / few.megabytes - 1;
  if (growth > limits.memoryGrowth) {
    faults.push(`memory of batch grows by ${(100 * growth).toFixed(0)} % for ten times the lines`);
  }
  return faults;
}
