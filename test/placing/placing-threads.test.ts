import { createHash } from 'node:crypto';
import {
  Cancelled,
  carryOut,
  createPlacingThreads,
  type PlacementOrder,
  partsOfOrder,
  rulesOfOrder,
} from '../../src/placing/index.ts';

const digest = (utf8: string) => createHash('sha256').update(utf8).digest('hex');

/** Fits in few steps, so that ties are many. */
function orderOf(people: number, objective: PlacementOrder['objective']): PlacementOrder {
  const candidates = Array.from({ length: people }, (_, at) => ({
    ref: `p${at}`,
    fits: { ash: (at * 7) % 11, birch: (at * 5) % 13, cedar: (at * 3) % 17 },
    wishes: at % 3 === 0 ? ['cedar', ['ash', 'birch']] : [],
    level: null,
    workMode: null,
  }));
  const third = Math.floor(people / 3);
  const seat = { min: 0, max: third };
  const form = {
    candidates,
    seats: { ash: seat, birch: seat, cedar: { min: 5, max: third } },
    priorities: { ash: [['p1'], ['p2', 'p3']] },
    requires: {},
    locks: [{ ref: 'p4', team: 'cedar' }],
    exclusions: [{ ref: 'p5', team: 'ash' }],
    fitMin: 0,
    onlyWished: false,
    seed: 7,
  };
  return { form, objective, proposing: 'candidates', compare: true };
}

async function textOf(order: PlacementOrder) {
  const people = (await partsOfOrder(order)).map((part) => part.people);
  return { rules: rulesOfOrder(order), people };
}

describe('the placing thread', () => {
  const placer = createPlacingThreads();
  afterAll(() => placer.close());

  it.each(['stable', 'max_fit', 'max_min_fit'] as const)(
    'gives what placing in place gives: %s',
    async (objective) => {
      const order = orderOf(300, objective);
      const shares: number[] = [];
      const result = await placer.start(await textOf(order), (share) => shares.push(share)).result;
      expect(result).toEqual(carryOut(order, digest));
      expect(result.kind).toBe('placed');
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    },
  );

  it('ends a job at once when it is cancelled, waiting or under way, and goes on', async () => {
    const large = await textOf(orderOf(40_000, 'max_min_fit'));
    const running = placer.start(large, () => undefined);
    const waiting = placer.start(large, () => undefined);
    const last = placer.start(await textOf(orderOf(30, 'stable')), () => undefined);
    waiting.cancel();
    await expect(waiting.result).rejects.toBeInstanceOf(Cancelled);
    running.cancel();
    await expect(running.result).rejects.toBeInstanceOf(Cancelled);
    expect((await last.result).kind).toBe('placed');
  });

  it('ends what is under way when it is closed', async () => {
    const other = createPlacingThreads();
    const { result } = other.start(await textOf(orderOf(40_000, 'max_min_fit')), () => undefined);
    const ending = expect(result).rejects.toBeInstanceOf(Cancelled);
    await other.close();
    await ending;
  });
});
