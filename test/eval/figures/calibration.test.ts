import {
  brierScore,
  calibrationBins,
  calibrationError,
  type Forecast,
} from '../../../eval/figures/calibration.ts';

/** Two teams; the first gets the chance. */
function forecast(chance: number, best: 'left' | 'right'): Forecast {
  return {
    best,
    chances: [
      { team: 'left', probability: chance },
      { team: 'right', probability: 1 - chance },
    ],
  };
}

describe('calibration', () => {
  const forecasts = [
    forecast(0.92, 'left'),
    forecast(0.98, 'right'),
    forecast(0.61, 'left'),
    forecast(0.69, 'left'),
    forecast(1, 'left'),
  ];

  it('puts first teams into tenths, the lower bound included and 1 in the last', () => {
    const bins = calibrationBins([...forecasts, forecast(0.7, 'left')]);
    expect(bins.map(({ cases }) => cases)).toEqual([0, 0, 0, 0, 0, 0, 2, 1, 0, 3]);
    expect(bins[6]).toMatchObject({ from: 0.6, to: 0.7, cases: 2, right: { value: 1 } });
    expect(bins[6]?.stated).toBeCloseTo(0.65, 12);
    expect(bins[9]?.stated).toBeCloseTo((0.92 + 0.98 + 1) / 3, 12);
    expect(bins[9]?.right?.value).toBeCloseTo(2 / 3, 12);
  });

  it('errs by the gap of each bin, weighed by its cases', () => {
    // Sixth bin: stated 0.65, right 1, two cases. Ninth: stated 0.9667, right 0.6667, three cases.
    const byHand = (2 * 0.35 + 3 * 0.3) / 5;
    expect(calibrationError(calibrationBins(forecasts))).toBeCloseTo(byHand, 10);
  });

  it('is perfect when what is said is what happens', () => {
    const half = [forecast(0.5, 'left'), forecast(0.5, 'right')];
    expect(calibrationError(calibrationBins(half))).toBe(0);
  });

  it('says nothing of no forecast', () => {
    expect(calibrationError(calibrationBins([]))).toBeNull();
    expect(brierScore([])).toBeNull();
    expect(calibrationBins([])[0]).toEqual({
      from: 0,
      to: 0.1,
      cases: 0,
      stated: null,
      right: null,
    });
  });
});

describe("Brier's score", () => {
  it('is 0 for certainty that is right and 2 for certainty that is wrong', () => {
    expect(brierScore([forecast(1, 'left')])).toBe(0);
    expect(brierScore([forecast(1, 'right')])).toBe(2);
  });

  it('is 0.8 for the uniform guess over five teams', () => {
    const teams = ['a', 'b', 'c', 'd', 'e'];
    const chances = teams.map((team) => ({ team, probability: 0.2 }));
    expect(brierScore([{ chances, best: 'c' }])).toBeCloseTo(0.8, 12);
  });

  it('is the mean over the forecasts', () => {
    const byHand = (2 * 0.3 ** 2 + 2 * 0.6 ** 2) / 2;
    expect(brierScore([forecast(0.7, 'left'), forecast(0.6, 'right')])).toBeCloseTo(byHand, 12);
  });
});
