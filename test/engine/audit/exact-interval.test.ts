import fc from 'fast-check';
import { exactInterval } from '../../../src/engine/audit/exact-interval.ts';

describe('the exact interval of a rate', () => {
  // From printed tables of Clopper and Pearson's limits, 95 %.
  test.each([
    [0, 10, 0, 0.3085],
    [1, 20, 0.0013, 0.2487],
    [5, 10, 0.1871, 0.8129],
    [8, 10, 0.4439, 0.9748],
    [10, 10, 0.6915, 1],
    [81, 263, 0.2527, 0.3676],
    [50, 100, 0.3983, 0.6017],
  ])('%d of %d', (count, total, low, high) => {
    const interval = exactInterval(count, total, 0.025);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('none of n: the limit is one minus the n-th root of the chance', () => {
    for (const total of [1, 7, 100, 5000, 100_000]) {
      const { high } = exactInterval(0, total, 0.025);
      expect(high).toBeCloseTo(1 - 0.025 ** (1 / total), 12);
    }
  });

  test('holds the rate, is mirrored by those not counted, and narrows with more people', () => {
    const counts = fc
      .integer({ min: 1, max: 400 })
      .chain((total) =>
        fc.record({ total: fc.constant(total), count: fc.integer({ min: 0, max: total }) }),
      );
    fc.assert(
      fc.property(counts, ({ count, total }) => {
        const { low, high } = exactInterval(count, total, 0.025);
        expect(low).toBeLessThanOrEqual(count / total);
        expect(high).toBeGreaterThanOrEqual(count / total);
        const mirrored = exactInterval(total - count, total, 0.025);
        expect(mirrored.low).toBeCloseTo(1 - high, 10);
        const more = exactInterval(10 * count, 10 * total, 0.025);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});
