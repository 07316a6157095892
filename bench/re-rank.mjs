// How fast all stored people are ranked anew after an edit (`npm run bench -- re-rank`), beside the
// ranking alone of the same people on one thread, which no storing can beat.
import { hash } from 'node:crypto';
import { shippedCatalogue } from '../dist/catalogue/index.js';
import { catalogueId } from '../dist/engine/index.js';
import { createJudgeInPlace } from '../dist/judging/index.js';
import { serverClock, withDatabase } from './scale/database.mjs';
import { profileOfSomebody } from './scale/people.mjs';
import { ask, editTeam, storePeople, withProduct } from './scale/product.mjs';
import { spread, table } from './spread.mjs';

const rounds = 3;
/** The rest of the service needs a third of a core beside them. */
const threads = '2';
/** Two free cores reach this at a million people; `--gate` fails beyond it. */
const limitMicroseconds = 90;
const judgedPeople = 4_000;

/** The slowest answer to somebody who asks now and then, until the job is done. */
export async function waitForJob(url) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ text: 'Ran Trino and Kafka clusters for six years' });
  let slowest = 0;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const start = performance.now();
    await (await fetch(`${url}/v1/rankings`, { method: 'POST', headers, body })).text();
    slowest = Math.max(slowest, performance.now() - start);
    const [job] = (await ask(url, '/v1/jobs?limit=1')).body.data;
    if (job.status !== 'running') return { job, slowest };
  }
}

export async function measureRound(server, people, serverCpu) {
  const cpuBefore = await server.cpu();
  const databaseBefore = serverCpu();
  const start = performance.now();
  await editTeam(server.address);
  const { job, slowest } = await waitForJob(server.address);
  const wall = performance.now() - start;
  if (job.status !== 'done' || job.done !== people || job.failed > 0) {
    throw new Error(`The job ended as ${JSON.stringify(job)}.`);
  }
  return {
    wall: (wall * 1000) / people,
    service: ((await server.cpu()) - cpuBefore) / people,
    database: databaseBefore === null ? null : (serverCpu() - databaseBefore) / people,
    slowest,
  };
}

/** Microseconds of CPU that ranking a kept person takes, with nothing read or written. */
async function rankingAlone() {
  const catalogue = shippedCatalogue();
  const digest = (utf8) => hash('sha256', utf8);
  const version = { id: catalogueId(catalogue, digest), catalogue };
  const terms = { organisation: catalogue.organisations[0].slug, asOf: '2026-11-01' };
  const kept = { kind: 'profile', notes: [], wishes: null, location: null };
  const people = Array.from({ length: judgedPeople }, () =>
    JSON.stringify({ ...kept, person: profileOfSomebody() }),
  );
  const judge = createJudgeInPlace(digest);
  await judge.compactAll(version, terms, people);
  const before = process.cpuUsage();
  await judge.compactAll(version, terms, people);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / judgedPeople;
}

export async function measureReRank({ people }) {
  return withDatabase((databaseUrl) =>
    withProduct(
      databaseUrl,
      async (server) => {
        await storePeople(server.address, { to: people });
        const serverCpu = await serverClock();
        const measured = [];
        for (let round = 0; round < rounds; round += 1) {
          measured.push(await measureRound(server, people, serverCpu));
        }
        return { people, limitMicroseconds, ranking: await rankingAlone(), rounds: measured };
      },
      { RANKING_THREADS: threads },
    ),
  );
}

export function tellReRank({ people, ranking, rounds: measured }) {
  const shown = (value) => (value === null ? 'not known' : value.toFixed(0));
  const rows = measured.map(({ wall, service, database, slowest }, round) => {
    return [`round ${round + 1}`, ...[wall, service, database, slowest].map(shown)];
  });
  const head = ['us a person', 'by the clock', 'CPU of service', 'of PostgreSQL', 'slowest ms'];
  return [
    `Ranking ${people} stored people anew after an edit; slowest: a ranking asked for meanwhile\n`,
    table(head, rows),
    `\nRanking alone, on one thread: ${ranking.toFixed(0)} us of CPU a person`,
  ].join('\n');
}

export function reRankShortfalls({ rounds: measured }) {
  // The first round compiles the edited catalogue and warms up.
  const { median } = spread(measured.slice(1).map(({ wall }) => wall));
  if (median <= limitMicroseconds) return [];
  return [`re-ranking takes ${median.toFixed(0)} us a person, ${limitMicroseconds} is wanted`];
}
