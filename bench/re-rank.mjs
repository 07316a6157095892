// How fast all stored people are ranked anew after an edit. Needs a PostgreSQL for itself.
//   npm run build && node bench/re-rank.mjs postgresql://postgres@127.0.0.1:5432/empty 20000 2
// The words: an empty database, how many people, how many judging threads. The people are
// structured profiles of about 1 KB, the same at every run.
import { createApp } from '../dist/app.js';
import { readConfig } from '../dist/config.js';
import { personLines } from './person-lines.mjs';

const [databaseUrl = '', count = '20000', threads = '2'] = process.argv.slice(2);
const people = Number(count);
const key = `tf_test_${'a'.repeat(40)}`;
const rounds = 3;
const path = '/v1/teams/data-infrastructure';
const each = (milliseconds) => `${((milliseconds * 1000) / people).toFixed(0)} us a person`;
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

const environment = {
  DATABASE_URL: databaseUrl,
  PORT: '0',
  TEAMFIT_ADMIN_KEY: key,
  LOG_LEVEL: 'error',
  RANKING_THREADS: threads,
};
const app = await createApp(readConfig(environment));
const url = await app.listen();
const authorization = `Bearer ${key}`;
const read = async (place) => {
  const answer = await fetch(url + place, { headers: { authorization } });
  return { tag: answer.headers.get('etag'), body: await answer.json() };
};

async function edit() {
  const { tag, body } = await read(path);
  const type = 'application/merge-patch+json';
  const headers = { authorization, 'content-type': type, 'if-match': tag };
  const patch = JSON.stringify({ technologies: body.technologies.slice(0, -1) });
  await fetch(url + path, { method: 'PATCH', headers, body: patch });
}

/** The slowest answer to somebody who asks now and then, until the job is done. */
async function waitForJob() {
  const ask = { method: 'POST', headers: { 'content-type': 'application/json' } };
  let worst = 0;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const start = performance.now();
    const text = 'Ran Trino and Kafka clusters for six years';
    await (await fetch(`${url}/v1/rankings`, { ...ask, body: JSON.stringify({ text }) })).text();
    worst = Math.max(worst, performance.now() - start);
    const [job] = (await read('/v1/jobs?limit=1')).body.data;
    if (job.status !== 'running') return { job, worst };
  }
}

try {
  const sent = performance.now();
  const answer = await fetch(`${url}/v1/candidates`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/x-ndjson' },
    body: personLines(people),
    duplex: 'half',
  });
  await answer.text();
  const imported = performance.now() - sent;
  process.stdout.write(`import: ${seconds(imported)}, ${each(imported)}\n`);
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const before = process.cpuUsage();
    await edit();
    const { job, worst } = await waitForJob();
    const { user, system } = process.cpuUsage(before);
    const took = performance.now() - start;
    process.stdout.write(
      `re-rank of ${job.done} (${job.failed} refused): ${seconds(took)}, ${each(took)}; ` +
        `CPU of this process ${each((user + system) / 1000)}; ` +
        `slowest POST /v1/rankings meanwhile ${worst.toFixed(0)} ms\n`,
    );
  }
} finally {
  await app.close();
}
