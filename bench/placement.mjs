// How fast cohorts are placed, beside deferred acceptance as one would write it first and beside
// HiGHS, all in one run and to the same answers (`npm run bench -- placement`). CPU time, the
// median of some rounds; wall time stands beside it.
import { fork } from 'node:child_process';
import { hash } from 'node:crypto';
import { placement } from '../dist/engine/index.js';
import { exponent, measureInTurn } from './engine/stopwatch.mjs';
import { highsTotal } from './placement/highs.mjs';
import { fullCohort, residencyCohort } from './placement/instances.mjs';
import { placePlainly } from './placement/plain.mjs';
import { spread, table } from './spread.mjs';

/** What is promised; `--gate` fails beyond it. */
const limits = {
  residencyMilliseconds: 150,
  fewTeamsMilliseconds: 120,
  manyTeamsMilliseconds: 600,
  exponent: 1.15,
  plainRatio: 8,
  highsRatio: 10,
  largeMegabytes: 500,
};

const digest = (text) => hash('sha256', text);

function place(cohort, objective) {
  const options = { objective, proposing: 'candidates', withBound: false };
  const outcome = placement.placeCohort(cohort, options, digest);
  if (outcome.kind !== 'placed') throw new Error(outcome.kind);
  return outcome.placed;
}

function placeStably(cohort) {
  const placed = place(cohort, 'stable');
  if (placed.check.blockingCount > 0) throw new Error('A pair blocks.');
  return placed;
}

/** Once, with the time of it: what takes seconds needs no repetition. */
async function timed(run) {
  const before = process.cpuUsage();
  const answer = await run();
  const { user, system } = process.cpuUsage(before);
  return { answer, milliseconds: (user + system) / 1000 };
}

/** Both give the assignment alone: the plain implementation proves nothing. */
async function besidePlain(cohort, rounds) {
  const ratios = [];
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const own = await timed(() => placement.assignStably(cohort, digest));
    const plain = await timed(() => placePlainly(cohort, digest));
    if (!plain.answer.every((team, person) => team === own.answer[person])) {
      throw new Error('The plain implementation places somebody elsewhere.');
    }
    ratios.push(plain.milliseconds / own.milliseconds);
    times.push(plain.milliseconds);
  }
  return { milliseconds: spread(times).median, ratio: spread(ratios).median };
}

async function besideHighs(people, teams) {
  const cohort = fullCohort(people, teams);
  place(cohort, 'max_fit');
  const own = await timed(() => place(cohort, 'max_fit'));
  const highs = await timed(() => highsTotal(cohort, { solver: 'ipm' }));
  // Hundredths: less than a ten-thousandth of one is less than a millionth of a fit.
  if (highs.answer === null || Math.abs(highs.answer - own.answer.totals.fit) >= 1e-4) {
    throw new Error(`HiGHS finds ${highs.answer} and not ${own.answer.totals.fit}.`);
  }
  return {
    people,
    teams,
    own: own.milliseconds,
    highs: highs.milliseconds,
    ratio: highs.milliseconds / own.milliseconds,
  };
}

function measureLarge() {
  const child = fork(new URL('./placement/large-memory.mjs', import.meta.url));
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The largest cohort ended with ${code}.`)));
  });
}

export async function measurePlacement({ isQuick }) {
  const large = isQuick ? null : await measureLarge();
  const cohorts = {
    'residency match, 47,208 x 6,626': residencyCohort(),
    '10,000 x 5': fullCohort(10_000, 5),
    '100,000 x 5': fullCohort(100_000, 5),
    '10,000 x 50': fullCohort(10_000, 50),
    '100,000 x 50': fullCohort(100_000, 50),
  };
  const subjects = Object.entries(cohorts).map(([name, cohort]) => ({
    name,
    run: () => placeStably(cohort),
  }));
  const settings = { rounds: isQuick ? 3 : 7, milliseconds: 200 };
  const stable = await measureInTurn(subjects, settings);
  const cpu = (name) => stable[name].cpu.median / 1000;
  const growth = (teams) =>
    exponent(
      { size: 10_000, time: cpu(`10,000 x ${teams}`) },
      { size: 100_000, time: cpu(`100,000 x ${teams}`) },
    );
  return {
    stable,
    exponents: { few: growth('5'), many: growth('50') },
    plain: await besidePlain(cohorts['100,000 x 50'], isQuick ? 3 : 5),
    highs: await besideHighs(isQuick ? 10_000 : 100_000, 5),
    large,
  };
}

export function tellPlacement({ stable, exponents, plain, highs, large }) {
  const milliseconds = ({ least, median, greatest }) =>
    [least, median, greatest].map((value) => (value / 1000).toFixed(1)).join(' / ');
  const rows = Object.entries(stable).map(([name, { cpu, wall }]) => [
    name,
    milliseconds(cpu),
    milliseconds(wall),
  ]);
  const largest =
    large === null
      ? []
      : [`100,000 x 500: ${large.milliseconds.toFixed(0)} ms, ${large.megabytes.toFixed(0)} MB`];
  return [
    'Stable placement with certificate; least / median / greatest\n',
    table(['people x teams', 'CPU ms', 'wall ms'], rows),
    '',
    `exponent in people: ${exponents.few.toFixed(2)} (5 teams), ${exponents.many.toFixed(2)} (50)`,
    `plain implementation at 100,000 x 50: ${plain.milliseconds.toFixed(0)} ms CPU, ` +
      `${plain.ratio.toFixed(1)} times the engine's for the assignment alone`,
    `best total at ${highs.people} x ${highs.teams}: ${highs.own.toFixed(0)} ms CPU; HiGHS (IPM) ` +
      `${highs.highs.toFixed(0)} ms, ${highs.ratio.toFixed(0)} times as long, the same total`,
    ...largest,
  ].join('\n');
}

export function placementShortfalls({ stable, exponents, plain, highs, large }) {
  const cpu = (name) => stable[name].cpu.median / 1000;
  const above = [
    ['residency match', cpu('residency match, 47,208 x 6,626'), limits.residencyMilliseconds],
    ['100,000 x 5', cpu('100,000 x 5'), limits.fewTeamsMilliseconds],
    ['100,000 x 50', cpu('100,000 x 50'), limits.manyTeamsMilliseconds],
    ['exponent with 5 teams', exponents.few, limits.exponent],
    ['exponent with 50 teams', exponents.many, limits.exponent],
    ['memory of 100,000 x 500', large?.megabytes ?? 0, limits.largeMegabytes],
  ].filter(([, value, limit]) => value > limit);
  const below = [
    ['beside the plain implementation', plain.ratio, limits.plainRatio],
    ['beside HiGHS', highs.ratio, limits.highsRatio],
  ].filter(([, value, limit]) => value < limit);
  return [...above, ...below].map(
    ([name, value, limit]) => `${name}: ${value.toFixed(2)}, the limit is ${limit}`,
  );
}
