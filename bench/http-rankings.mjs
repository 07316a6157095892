// What the product adds to plain Express. The same 2 KB profile is posted to four servers, each a
// process of its own, and each answers the same ranking:
//   product    POST /v1/rankings, explain full: read, judged, explained, with receipt
//   bare       Express as it comes: the same list of middleware, then res.json of an object that is
//              ready
//   ownServer  the bare route on the HTTP server of the product, whose requests and responses are
//              made of classes of their own (src/http/app-messages.ts)
//   nothing    Express with express.json alone, then the same res.json
// Short windows in turn, the order reversed each round, so that what else the machine does hits all
// alike. Ratios are taken within a round; their middle is what counts.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import autocannon from 'autocannon';
import { sampleProfile } from './sample-profile.mjs';
import { spread } from './spread.mjs';

export const leastRatio = 0.8;
const kinds = ['product', 'bare', 'ownServer', 'nothing'];
const program = fileURLToPath(new URL('ranking-server.mjs', import.meta.url));
const body = JSON.stringify({ profile: sampleProfile, as_of: '2026-11-22' });

async function startServer(kind, answer) {
  const child = fork(program, [kind], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  child.send({ answer });
  const [message] = await once(child, 'message');
  if (message.fault) throw new Error(`${kind}: ${message.fault}`);
  return { kind, child, ...message };
}

const request = (server) => ({
  url: `${server.address}/v1/rankings`,
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${server.key}` },
  body,
});

async function answerOf(server) {
  const { url, ...rest } = request(server);
  const response = await fetch(url, rest);
  const text = await response.text();
  if (!response.ok) throw new Error(`${server.kind} answers ${response.status}: ${text}`);
  return text;
}

async function cpuOf(server) {
  server.child.send({ cpu: true });
  const [{ microseconds }] = await once(server.child, 'message');
  return microseconds;
}

async function measureWindow(server, { connections, seconds }) {
  const before = await cpuOf(server);
  const result = await autocannon({ ...request(server), connections, duration: seconds });
  const used = (await cpuOf(server)) - before;
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${server.kind}: ${result.non2xx} refusals, ${result.errors} errors.`);
  }
  const answered = result.requests.total;
  return {
    requestsPerSecond: answered / result.duration,
    cpuMicroseconds: used / answered,
    p50Milliseconds: result.latency.p50,
    p99Milliseconds: result.latency.p99,
  };
}

/** One round: every server once, so that a ratio compares neighbours in time. */
async function measureRound(servers, settings) {
  const round = {};
  for (const server of servers) round[server.kind] = await measureWindow(server, settings);
  return round;
}

function summary(rounds) {
  const over = (read) => spread(rounds.map(read));
  const perServer = kinds.map((kind) => [
    kind,
    {
      requestsPerSecond: over((round) => round[kind].requestsPerSecond),
      cpuMicroseconds: over((round) => round[kind].cpuMicroseconds),
      p50Milliseconds: over((round) => round[kind].p50Milliseconds),
      p99Milliseconds: over((round) => round[kind].p99Milliseconds),
    },
  ]);
  const ratio = (to) => ({
    requests: over((round) => round.product.requestsPerSecond / round[to].requestsPerSecond),
    cpu: over((round) => round[to].cpuMicroseconds / round.product.cpuMicroseconds),
  });
  return {
    servers: Object.fromEntries(perServer),
    ratios: Object.fromEntries(kinds.slice(1).map((kind) => [kind, ratio(kind)])),
  };
}

/** Measures; resolves to figures. The ratio of requests to `bare` has a least value. */
export async function measureRankings(settings) {
  const product = await startServer('product', null);
  const servers = [product];
  try {
    const answer = await answerOf(product);
    for (const kind of kinds.slice(1)) servers.push(await startServer(kind, answer));
    for (const server of servers) {
      if (!isDeepStrictEqual(JSON.parse(await answerOf(server)), JSON.parse(answer))) {
        throw new Error(`${server.kind} answers something else.`);
      }
      await measureWindow(server, { ...settings, seconds: 2 });
    }
    const rounds = [];
    for (let round = 0; round < settings.rounds; round += 1) {
      const order = round % 2 === 0 ? servers : [...servers].reverse();
      rounds.push(await measureRound(order, settings));
    }
    const sizes = { requestBytes: Buffer.byteLength(body), answerBytes: Buffer.byteLength(answer) };
    return { settings, ...sizes, leastRatio, ...summary(rounds), rounds };
  } finally {
    for (const { child } of servers) child.kill();
  }
}
