import { setTimeout as pause } from 'node:timers/promises';
import { startWorker } from '../../src/jobs/index.ts';

/** Work of so many steps, which are given out one by one. */
function workOf(steps: number) {
  const work = {
    left: steps,
    begun: [] as boolean[],
    begin: async (isStart: boolean) => {
      work.begun.push(isStart);
    },
    step: async () => {
      if (work.left === 0) return false;
      work.left -= 1;
      await pause(1);
      return true;
    },
  };
  return work;
}

async function until(holds: () => boolean): Promise<void> {
  const last = performance.now() + 4_000;
  while (!holds() && performance.now() < last) await pause(5);
  expect(holds()).toBe(true);
}

const nothing = () => undefined;

describe('The worker', () => {
  it('works until nothing is left, and again when it is woken', async () => {
    const work = workOf(20);
    const worker = startWorker(work, nothing);
    await until(() => work.left === 0 && work.begun.length === 2);
    expect(work.begun).toEqual([true, false]);
    work.left = 5;
    worker.wake();
    await until(() => work.left === 0);
    await worker.close();
  });

  it('begins as a start until that has worked, and tells what failed', async () => {
    const work = workOf(3);
    const told: unknown[] = [];
    let failures = 1;
    const begin = async (isStart: boolean) => {
      await work.begin(isStart);
      failures -= 1;
      if (failures >= 0) throw new Error('away');
    };
    const worker = startWorker({ begin, step: work.step }, (failure) => told.push(failure));
    await until(() => work.left === 0);
    expect(work.begun.slice(0, 2)).toEqual([true, true]);
    expect(told).toEqual([new Error('away')]);
    await worker.close();
  });

  it('ends after the steps under way', async () => {
    const work = workOf(1_000_000);
    const worker = startWorker(work, nothing);
    await until(() => work.left < 999_990);
    await worker.close();
    const { left } = work;
    await pause(20);
    expect(work.left).toBe(left);
  });
});
