// `npm run bench`: requests per second beside plain Express, the engine beside its peers, and the
// second start. Figures go to .cache/bench.json as well. With --gate it fails below the limits;
// --quick takes fewer rounds.
//   npm run bench -- [rankings] [engine] [placement] [start] [--gate] [--quick]
// What stored people cost is measured only when it is named. All but `batch` need a PostgreSQL at
// DATABASE_URL, on which they make a database of their own, and drop it afterwards.
//   npm run bench -- [import] [re-rank] [batch] [--people=20000]
//   npm run bench -- [team-ranking] [--sizes=10000,100000]
//   npm run bench -- [processes]
//   npm run bench -- [whole] [--people=1000000]
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
const { serverSettings } = await import('../bench/scale/database.mjs');
const { batchShortfalls, measureBatch, tellBatch } = await import('../bench/batch.mjs');
const { importShortfalls, measureImport, tellImport } = await import('../bench/import.mjs');
const { measureProcesses, processesShortfalls, tellProcesses } = await import(
  '../bench/processes.mjs'
);
const { measureReRank, reRankShortfalls, tellReRank } = await import('../bench/re-rank.mjs');
const { measureWhole, tellWhole } = await import('../bench/whole.mjs');
const { measureTeamRanking, teamRankingShortfalls, tellTeamRanking } = await import(
  '../bench/team-ranking.mjs'
);

const words = process.argv.slice(2);
const wants = (part) => words.includes(part) || !words.some((word) => !word.startsWith('--'));
const settings = { connections: 32, seconds: 3, rounds: words.includes('--quick') ? 3 : 9 };
const outputFile = '.cache/bench.json';

function numbersOf(flag, preset) {
  const word = words.find((each) => each.startsWith(`${flag}=`));
  const numbers = (word?.slice(flag.length + 1) ?? preset).split(',').map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers;
  throw new Error(`${word}: expected whole numbers, e.g. ${flag}=${preset}.`);
}
const [people] = numbersOf('--people', '20000');
const sizes = numbersOf('--sizes', '10000,100000');

/** Of stored people; each is asked for by its name alone. */
const scaleParts = {
  import: {
    measure: () => measureImport({ people }),
    tell: tellImport,
    shortfalls: importShortfalls,
  },
  'team-ranking': {
    measure: () => measureTeamRanking({ sizes }),
    tell: tellTeamRanking,
    shortfalls: teamRankingShortfalls,
  },
  're-rank': {
    measure: () => measureReRank({ people }),
    tell: tellReRank,
    shortfalls: reRankShortfalls,
  },
  batch: {
    measure: () => measureBatch({ lines: people }),
    tell: tellBatch,
    shortfalls: batchShortfalls,
  },
  whole: { measure: () => measureWhole({ people }), tell: tellWhole, shortfalls: () => [] },
  processes: { measure: measureProcesses, tell: tellProcesses, shortfalls: processesShortfalls },
};

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
for (const [name, part] of Object.entries(scaleParts)) {
  if (!words.includes(name)) continue;
  if (name !== 'batch') figures.postgresql = await serverSettings();
  figures[name] = await part.measure();
  process.stdout.write(`${part.tell(figures[name])}\n\n`);
  shortfalls.push(...part.shortfalls(figures[name]));
}
writeFileSync(outputFile, `${JSON.stringify(figures, null, 2)}\n`);
process.stdout.write(`All figures: ${outputFile}\n`);
for (const shortfall of shortfalls) process.stdout.write(`SHORT  ${shortfall}\n`);
if (words.includes('--gate') && shortfalls.length > 0) process.exitCode = 1;
