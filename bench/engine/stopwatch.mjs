import { spread } from '../spread.mjs';

/**
 * Calls a subject again and again for some time. CPU time counts all threads, so the collection of
 * garbage is paid for by whoever made it.
 */
async function window(run, milliseconds) {
  let count = 0;
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  let elapsed = 0;
  while (elapsed < milliseconds) {
    const answer = run(count);
    if (typeof answer?.then === 'function') await answer;
    count += 1;
    // Looking at the clock costs little beside a microsecond of work, yet not nothing.
    if (count < 64 || count % 16 === 0) elapsed = performance.now() - start;
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wall: (elapsed * 1000) / count, cpu: (user + system) / count };
}

/**
 * Measures subjects in turn, the order reversed each round, so that what else the machine does hits
 * all alike. Resolves to microseconds a call, least, median and greatest of the rounds.
 */
export async function measureInTurn(subjects, { rounds, milliseconds }) {
  const windows = new Map(subjects.map(({ name }) => [name, []]));
  for (const { run } of subjects) await window(run, milliseconds / 2);
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of round % 2 === 0 ? subjects : [...subjects].reverse()) {
      windows.get(name).push(await window(run, milliseconds));
    }
  }
  return Object.fromEntries(
    [...windows].map(([name, seen]) => [
      name,
      { wall: spread(seen.map(({ wall }) => wall)), cpu: spread(seen.map(({ cpu }) => cpu)) },
    ]),
  );
}

/** Power with which time grows: 1 is linear. */
export function exponent(smaller, larger) {
  return Math.log(larger.time / smaller.time) / Math.log(larger.size / smaller.size);
}
