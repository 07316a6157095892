// `npm run bench`: requests per second beside plain Express, the engine beside its peers, and the
// second start. Figures go to .cache/bench.json as well. With --gate it fails below the limits;
// --quick takes fewer rounds.
//   npm run bench -- [rankings] [engine] [placement] [start] [--gate] [--quick]
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { setUp } from './set-up.mjs';

await setUp();
const { measureRankings } = await import('../bench/http-rankings.mjs');
const { engineShortfalls, measureEngine, tellEngine } = await import('../bench/engine.mjs');
const { measurePlacement, placementShortfalls, tellPlacement } = await import(
  '../bench/placement.mjs'
);
const { measureSecondStart } = await import('../bench/second-start.mjs');
const { table } = await import('../bench/spread.mjs');

const words = process.argv.slice(2);
const wants = (part) => words.includes(part) || !words.some((word) => !word.startsWith('--'));
const settings = { connections: 32, seconds: 3, rounds: words.includes('--quick') ? 3 : 9 };
const outputFile = '.cache/bench.json';

const three = ({ least, median, greatest }, digits) =>
  [least, median, greatest].map((value) => value.toFixed(digits)).join(' / ');

function tellRankings({ requestBytes, answerBytes, servers, ratios }) {
  const rows = Object.entries(servers).map(([kind, figures]) => [
    kind,
    three(figures.requestsPerSecond, 0),
    three(figures.cpuMicroseconds, 0),
    three(figures.p50Milliseconds, 1),
    three(figures.p99Milliseconds, 1),
  ]);
  const head = ['server', 'requests/s', 'CPU us/request', 'p50 ms', 'p99 ms'];
  const ratioRows = Object.entries(ratios).map(([to, { requests, cpu }]) => [
    `product to ${to}`,
    three(requests, 3),
    three(cpu, 3),
  ]);
  return [
    `POST /v1/rankings: ${requestBytes} bytes in, ${answerBytes} out, ${settings.connections}`,
    `connections, ${settings.rounds} rounds of ${settings.seconds} s; least / median / greatest\n`,
    `\n${table(head, rows)}\n\n`,
    table(['ratio', 'requests/s', 'CPU'], ratioRows),
  ].join(' ');
}

const machine = { cpu: cpus()[0].model, cpus: cpus().length, load: loadavg() };
const figures = { node: process.version, ...machine };
const shortfalls = [];
if (wants('rankings')) {
  figures.rankings = await measureRankings(settings);
  process.stdout.write(`${tellRankings(figures.rankings)}\n\n`);
  const { leastRatio, ratios } = figures.rankings;
  const reached = ratios.bare.requests.median;
  if (reached < leastRatio) {
    shortfalls.push(`product to bare: ${reached.toFixed(3)}, at least ${leastRatio} is wanted`);
  }
}
if (wants('engine')) {
  const isQuick = words.includes('--quick');
  figures.engine = await measureEngine({
    rounds: isQuick ? 3 : 7,
    milliseconds: isQuick ? 60 : 300,
  });
  process.stdout.write(`${tellEngine(figures.engine)}\n\n`);
  shortfalls.push(...engineShortfalls(figures.engine));
}
if (wants('placement')) {
  figures.placement = await measurePlacement({ isQuick: words.includes('--quick') });
  process.stdout.write(`${tellPlacement(figures.placement)}\n\n`);
  shortfalls.push(...placementShortfalls(figures.placement));
}
if (wants('start')) {
  figures.start = await measureSecondStart();
  const { firstSeconds, limitSeconds, greatest } = figures.start;
  process.stdout.write(
    `npm start until ready: first on an empty folder ${firstSeconds.toFixed(2)} s, then ` +
      `${three(figures.start, 2)} s (limit ${limitSeconds} s)\n`,
  );
  if (greatest > limitSeconds) shortfalls.push(`second start: ${greatest.toFixed(2)} s`);
}
writeFileSync(outputFile, `${JSON.stringify(figures, null, 2)}\n`);
process.stdout.write(`All figures: ${outputFile}\n`);
for (const shortfall of shortfalls) process.stdout.write(`SHORT  ${shortfall}\n`);
if (words.includes('--gate') && shortfalls.length > 0) process.exitCode = 1;
