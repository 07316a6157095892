import fc from 'fast-check';
import { gather, saturate } from '../../../src/engine/ranking/fixed-point.ts';

const sum = fc.integer({ min: 0, max: 50_000_000 });
const size = fc.integer({ min: 1, max: 5_000_000 });

describe('returns that diminish', () => {
  it('give half of the half at it, and are best at the beginning', () => {
    expect([0, 500, 1_000, 2_000, 4_000].map((one) => saturate(one, 1_000))).toEqual([
      0, 333, 500, 666, 800,
    ]);
  });
});

describe('returns that rise before they diminish', () => {
  it('give little at first, half of all at the half, and then ever less', () => {
    expect([0, 250, 500, 1_000, 2_000, 4_000].map((one) => gather(one, 1_000))).toEqual([
      0, 111, 261, 500, 738, 888,
    ]);
  });

  it('never fall, never pass the half, and begin at nought', () => {
    fc.assert(
      fc.property(sum, fc.integer({ min: 0, max: 1_000 }), size, (one, more, half) => {
        const level = gather(one, half);
        expect(Number.isSafeInteger(level)).toBe(true);
        expect(gather(one + more, half)).toBeGreaterThanOrEqual(level);
        expect(level).toBeGreaterThanOrEqual(0);
        expect(level).toBeLessThanOrEqual(half);
        expect(gather(0, half)).toBe(0);
      }),
    );
  });
});
