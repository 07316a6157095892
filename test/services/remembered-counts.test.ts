import { RememberedCounts } from '../../src/services/remembered-counts.ts';

/** Counts on a clock of its own: finding an answer takes so long. */
function counting(milliseconds: number) {
  const clock = { now: 1_000_000, asked: 0 };
  const counts = new RememberedCounts({ now: () => new Date(clock.now) });
  const find = async () => {
    clock.asked += 1;
    const answer = clock.asked;
    await Promise.resolve();
    clock.now += milliseconds;
    return answer;
  };
  return { clock, ask: (question = 'people') => counts.ask(question, find) };
}

describe('RememberedCounts', () => {
  it('asks once for all who ask at the same time', async () => {
    const { ask } = counting(100);
    expect(await Promise.all([ask(), ask(), ask(), ask('teams')])).toEqual([1, 1, 1, 2]);
  });

  it('remembers twenty times as long as finding took', async () => {
    const { ask, clock } = counting(100);
    expect(await ask()).toBe(1);
    clock.now += 1_999;
    expect(await ask()).toBe(1);
    clock.now += 1;
    expect(await ask()).toBe(2);
  });

  it('remembers half a minute at most, and nothing that came at once', async () => {
    const slow = counting(8_000);
    expect(await slow.ask()).toBe(1);
    slow.clock.now += 29_999;
    expect(await slow.ask()).toBe(1);
    slow.clock.now += 1;
    expect(await slow.ask()).toBe(2);
    const quick = counting(0);
    expect([await quick.ask(), await quick.ask()]).toEqual([1, 2]);
  });

  it('does not remember a failure', async () => {
    const counts = new RememberedCounts({ now: () => new Date(0) });
    const failing = () => Promise.reject(new Error('Away.'));
    const both = [counts.ask('people', failing), counts.ask('people', failing)];
    for (const each of both) await expect(each).rejects.toThrow('Away.');
    expect(await counts.ask('people', async () => 7)).toBe(7);
  });

  it('forgets the oldest of very many questions', async () => {
    const { ask } = counting(100);
    for (let index = 0; index <= 100; index += 1) await ask(`question ${index}`);
    expect(await ask('question 100')).toBe(101);
    expect(await ask('question 0')).toBe(102);
  });
});
