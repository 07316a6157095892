import { shareFigure, shareWhere } from '../../../eval/figures/figure.ts';
import { wilsonInterval } from '../../../eval/figures/wilson.ts';

describe('the Wilson interval', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is that of the literature', (hits, cases, low, high) => {
    const interval = wilsonInterval(hits, cases);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('mirrors when hits and misses change places', () => {
    const { low, high } = wilsonInterval(7, 9);
    const mirrored = wilsonInterval(2, 9);
    expect(1 - mirrored.high).toBeCloseTo(low, 12);
    expect(1 - mirrored.low).toBeCloseTo(high, 12);
  });

  it.each([
    [1, 0],
    [-1, 5],
    [6, 5],
    [Number.NaN, 5],
  ])('refuses %d hits of %d cases', (hits, cases) => {
    expect(() => wilsonInterval(hits, cases)).toThrow(RangeError);
  });
});

describe('a share', () => {
  it('counts what holds and carries its interval', () => {
    const figure = shareWhere([1, 2, 3, 4], (item) => item > 1);
    expect(figure).toEqual({ value: 0.75, cases: 4, ...wilsonInterval(3, 4) });
  });

  it('of no cases is no figure, rather than 0 or 1', () => {
    expect(shareFigure(0, 0)).toBeNull();
  });
});
