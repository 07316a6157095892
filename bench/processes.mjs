// What a second process on the same database brings (`npm run bench -- processes`): requests a
// second of POST /v1/rankings with each process on a core of its own, one judging thread each; and
// the CPU of a request on other routes, PostgreSQL's share included, alone and beside another.
import { spawnSync } from 'node:child_process';
import autocannon from 'autocannon';
import { sampleProfile } from './sample-profile.mjs';
import { serverClock, withDatabase } from './scale/database.mjs';
import { ask, authorization, startServer, storePeople } from './scale/product.mjs';
import { spread, table } from './spread.mjs';

const limits = { ratio: 1.7, cpuGrowth: 0.1 };
const rounds = 5;
const seconds = 3;
const storedPeople = 2_000;
const connections = 16;

const json = { authorization, 'content-type': 'application/json' };
const ranking = JSON.stringify({ profile: sampleProfile, as_of: '2026-11-22' });

async function routesOf(server) {
  const [someone] = (await ask(server.address, '/v1/candidates?limit=1')).body.data;
  const get = (path) => ({ method: 'GET', path, headers: { authorization } });
  return {
    'POST /v1/rankings': { method: 'POST', path: '/v1/rankings', headers: json, body: ranking },
    'GET /v1/teams/{team}/ranking': get('/v1/teams/data-infrastructure/ranking?limit=50'),
    'GET /v1/candidates/{candidate}/ranking': get(`/v1/candidates/${someone.id}/ranking`),
    'GET /v1/teams': get('/v1/teams'),
  };
}

/** Load on all servers at once; CPU is of the servers and of PostgreSQL, for each request. */
async function measureWindow(servers, { path, ...request }, databaseClock) {
  const cpu = async () => {
    const own = await Promise.all(servers.map((server) => server.cpu()));
    return own.reduce((sum, each) => sum + each, databaseClock() ?? 0);
  };
  const before = await cpu();
  const results = await Promise.all(
    servers.map(({ address }) =>
      autocannon({ url: address + path, ...request, connections, duration: seconds }),
    ),
  );
  const used = (await cpu()) - before;
  const failed = results.find(({ non2xx, errors }) => non2xx + errors > 0);
  if (failed !== undefined) throw new Error(`${path}: ${failed.non2xx} refusals.`);
  const answered = results.reduce((sum, result) => sum + result.requests.total, 0);
  const rate = results.reduce((sum, result) => sum + result.requests.total / result.duration, 0);
  return { rate, cpu: used / answered };
}

async function measureRoute(servers, request, databaseClock) {
  await measureWindow(servers, request, databaseClock);
  const found = { alone: [], together: [] };
  for (let round = 0; round < rounds; round += 1) {
    found.alone.push(await measureWindow(servers.slice(0, 1), request, databaseClock));
    found.together.push(await measureWindow(servers, request, databaseClock));
  }
  const ratio = (name) =>
    spread(found.together.map((each, at) => each[name] / found.alone[at][name]));
  const over = (kind, name) => spread(found[kind].map((each) => each[name]));
  return {
    alone: { rate: over('alone', 'rate'), cpu: over('alone', 'cpu') },
    together: { rate: over('together', 'rate'), cpu: over('together', 'cpu') },
    rates: ratio('rate'),
    cpu: ratio('cpu'),
  };
}

/** All threads of a process to one core; false where there is no `taskset`. */
function pin(server, core) {
  return spawnSync('taskset', ['-a', '-cp', String(core), String(server.pid)]).status === 0;
}

export async function measureProcesses() {
  return withDatabase(async (databaseUrl) => {
    const settings = { DATABASE_URL: databaseUrl, RANKING_THREADS: '1' };
    const servers = [await startServer('product', settings)];
    try {
      servers.push(await startServer('product', settings));
      await storePeople(servers[0].address, { to: storedPeople });
      const databaseClock = await serverClock();
      const isPinned = servers.map(pin).every((each) => each);
      const routes = {};
      for (const [name, request] of Object.entries(await routesOf(servers[0]))) {
        routes[name] = await measureRoute(servers, request, databaseClock);
      }
      return { limits, isPinned, routes };
    } finally {
      for (const server of servers) await server.end();
    }
  });
}

export function tellProcesses({ isPinned, routes }) {
  const rows = Object.entries(routes).map(([name, { alone, together, rates, cpu }]) => [
    name,
    ...[alone.rate, together.rate].map(({ median }) => median.toFixed(0)),
    rates.median.toFixed(2),
    ...[alone.cpu, together.cpu].map(({ median }) => median.toFixed(0)),
    cpu.median.toFixed(2),
  ]);
  const head = ['route', 'one: req/s', 'two', 'ratio', 'one: CPU us', 'two', 'ratio'];
  const cores = isPinned ? 'each process on a core of its own' : 'no taskset here: cores shared';
  return `Two processes beside one; ${cores}; the load shares the cores\n\n${table(head, rows)}`;
}

export function processesShortfalls({ routes }) {
  const faults = [];
  const { rates } = routes['POST /v1/rankings'];
  if (rates.median < limits.ratio) {
    faults.push(`two processes rank ${rates.median.toFixed(2)} times as much as one`);
  }
  for (const [name, { cpu }] of Object.entries(routes)) {
    if (cpu.median > 1 + limits.cpuGrowth) {
      faults.push(`${name} takes ${cpu.median.toFixed(2)} times the CPU beside another process`);
    }
  }
  return faults;
}
