// How stored people are placed by a filter: how long the request and the placement take, and how
// long the event loop stands still meanwhile.
//   npm run build && node bench/place-stored.mjs postgresql://postgres@127.0.0.1:5432/empty 100000
// The words: an empty database (or `embedded`), how many people.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createApp } from '../dist/app.js';
import { readConfig } from '../dist/config.js';
import { candidateLine, peopleLines } from './scale/people.mjs';

const [database = '', count = '20000'] = process.argv.slice(2);
const people = Number(count);
const rounds = 3;
const key = `tf_test_${'a'.repeat(40)}`;
const folder = mkdtempSync(join(tmpdir(), 'teamfit-bench-'));
const environment = {
  ...(database === 'embedded' ? { DATA_DIR: folder } : { DATABASE_URL: database }),
  PORT: '0',
  TEAMFIT_ADMIN_KEY: key,
  LOG_LEVEL: 'error',
};
const app = await createApp(readConfig(environment));
const url = await app.listen();
const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
const say = (line) => process.stdout.write(`${line}\n`);
const ms = (value) => `${value.toFixed(0)} ms`;

const teams = ['data-infrastructure', 'service-platform', 'core-infrastructure'];
const seats = Object.fromEntries(teams.map((team) => [team, { max: Math.ceil(people / 4) }]));

async function ended(path) {
  for (;;) {
    const placement = await (await fetch(url + path, { headers })).json();
    if (placement.finished_at !== null) return placement;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function place() {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const start = performance.now();
  const body = JSON.stringify({ candidates_matching: {}, seats });
  const answer = await fetch(`${url}/v1/placements`, { method: 'POST', headers, body });
  const accepted = await answer.json();
  const asked = performance.now() - start;
  const told = delay.max / 1e6;
  const { status, totals } = await ended(`/v1/placements/${accepted.id}`);
  delay.disable();
  say(
    `${accepted.people} people, ${answer.status}: answered after ${ms(asked)}, longest stand of ` +
      `the event loop ${ms(told)}; ${status} after ${ms(performance.now() - start)}, ` +
      `longest stand ${ms(delay.max / 1e6)}, ${totals?.placed} placed`,
  );
}

try {
  const answer = await fetch(`${url}/v1/candidates`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-ndjson' },
    body: peopleLines({ to: people }, candidateLine),
    duplex: 'half',
  });
  await answer.text();
  for (let round = 0; round < rounds; round += 1) await place();
} finally {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}
