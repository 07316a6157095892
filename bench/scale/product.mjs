// The product in a process of its own, on a database that it may fill.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { candidateLine, peopleLines } from './people.mjs';

const key = `tf_bench_${'b3'.repeat(20)}`;
export const authorization = `Bearer ${key}`;
const path = '/v1/teams/data-infrastructure';
const program = new URL('server.mjs', import.meta.url);

/**
 * Starts one of `server.mjs`, by its kind; it answers at `address` until it is ended.
 *
 * @param environment Settings beside those that every one has.
 */
export async function startServer(kind, environment) {
  const settings = {
    PORT: '0',
    TEAMFIT_ADMIN_KEY: key,
    LOG_LEVEL: 'error',
    KEY_REQUESTS_PER_MINUTE: '100000000',
    ...environment,
  };
  const child = fork(program, [kind], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`The server "${kind}" ended with ${code ?? signal}.`);
  });
  // Whoever asks is told; in the end nobody does.
  ended.catch(() => undefined);
  const ask = async (question) => {
    child.send(question);
    const told = new Promise((resolve) => child.once('message', resolve));
    return Promise.race([told, ended]);
  };
  const message = await ask(settings);
  if (message.fault) throw new Error(`${kind}: ${message.fault}`);
  return {
    address: message.address,
    pid: child.pid,
    /** CPU microseconds of the process so far. */
    cpu: async () => (await ask('cpu')).microseconds,
    end: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'exit');
    },
  };
}

/** Runs with a product on the database, which is ended whatever happens. */
export async function withProduct(databaseUrl, run, environment = {}) {
  const server = await startServer('product', { DATABASE_URL: databaseUrl, ...environment });
  try {
    return await run(server);
  } finally {
    await server.end();
  }
}

export async function ask(url, place) {
  const answer = await fetch(url + place, { headers: { authorization } });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${place} answers ${answer.status}: ${JSON.stringify(body)}`);
  return { tag: answer.headers.get('etag'), body };
}

/** Stores people by number, by one stream; every line must have been taken. */
export async function storePeople(url, { from = 0, to }) {
  const answer = await fetch(`${url}/v1/candidates`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/x-ndjson' },
    body: peopleLines({ from, to }, candidateLine),
    duplex: 'half',
  });
  let stored = 0;
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of answer.body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.includes('"status":201')) throw new Error(`A line was not stored: ${line}`);
      stored += 1;
    }
  }
  if (stored !== to - from) throw new Error(`${stored} of ${to - from} people were stored.`);
}

/** Takes the last technology from a team, so that everybody must be ranked anew. */
export async function editTeam(url) {
  const { tag, body } = await ask(url, path);
  const answer = await fetch(url + path, {
    method: 'PATCH',
    headers: {
      authorization,
      'content-type': 'application/merge-patch+json',
      'if-match': tag,
    },
    body: JSON.stringify({ technologies: body.technologies.slice(0, -1) }),
  });
  if (!answer.ok) throw new Error(`The edit answers ${answer.status}: ${await answer.text()}`);
}
