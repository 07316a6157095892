import { calibrated, leastChoices } from '../../../eval/calibration/calibrate.ts';
import { choicesIn } from '../../../eval/calibration/decision-lines.ts';
import { callCost, chancesOf, divergence } from '../../../eval/calibration/losses.ts';
import { rankingParameters as shipped } from '../../../src/engine/index.ts';
import { simulatedChoices } from './simulated.ts';

const plan = { shipped, seed: 1, folds: 5, prior: 200 };
/** People who are far less sure of the first than the shipped values are. */
const timid = { ...shipped, probabilityPower: 4, probabilityOffset: 800 };

const meanOf = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0) / values.length;

describe('calibration', () => {
  it('finds the values by which 2,000 decisions were made', () => {
    const { parameters, lessons } = calibrated(simulatedChoices(2_000, timid), plan);
    expect(lessons?.chances.isBeyondChance).toBe(true);
    const fresh = simulatedChoices(2_000, timid, 99);
    const distance = (tried: typeof shipped) =>
      meanOf(fresh.map((one) => divergence(chancesOf(one, timid), chancesOf(one, tried))));
    expect(distance(shipped)).toBeGreaterThan(0.1);
    expect(distance(parameters)).toBeLessThan(0.01);
  });

  it('draws the line of close calls where they cost least', () => {
    const { parameters } = calibrated(simulatedChoices(2_000, timid), plan);
    expect(parameters.closeRatio).toBeLessThan(shipped.closeRatio);
    const fresh = simulatedChoices(4_000, timid, 99);
    const cost = (closeRatio: number) =>
      meanOf(fresh.map((one) => callCost(one, { ...parameters, closeRatio })));
    const least = Math.min(...[500, 600, 650, 700, 750, 800, 850, 900, 950].map(cost));
    expect(cost(parameters.closeRatio)).toBeLessThan(least + 0.01);
  });

  it('moves nothing when people decide as the shipped values say', () => {
    const { changed } = calibrated(simulatedChoices(2_000, shipped), plan);
    expect(changed).not.toHaveProperty('probabilityPower');
    expect(changed).not.toHaveProperty('probabilityOffset');
  });

  it('moves nothing by few decisions, however they went', () => {
    const five = simulatedChoices(5, timid).map((one) => ({ ...one, chosen: 4 }));
    expect(calibrated(five, plan)).toEqual({ parameters: shipped, changed: {}, lessons: null });
    expect(simulatedChoices(leastChoices, timid)).toHaveLength(leastChoices);
  });

  it('gives the same for the same decisions in any order of lines', () => {
    const choices = simulatedChoices(400, timid);
    expect(calibrated(choices, plan)).toEqual(calibrated(choices, plan));
    const line = (id: string) => JSON.stringify({ ...told, id });
    const [one, other] = [line('dec_a'), line('dec_b')];
    expect(choicesIn(`${one}\n${other}\n`)).toEqual(choicesIn(`${other}\n${one}\n`));
  });

  it('holds to the shipped values the more, the more they weigh', () => {
    const choices = simulatedChoices(400, timid);
    const power = (prior: number) =>
      calibrated(choices, { ...plan, prior }).parameters.probabilityPower;
    expect(power(1_000_000)).toBe(shipped.probabilityPower);
    expect(power(200)).toBeLessThan(shipped.probabilityPower);
  });
});

const told = {
  object: 'decision',
  id: 'dec_1',
  kind: 'override',
  ranking: 'rank_1',
  chosen_team: 'b',
  superseded_by: null,
  verdict: 'clear',
  fits: [
    { team: 'a', fit: 80.25, probability: 0.9 },
    { team: 'b', fit: 60, probability: 0.1 },
  ],
};

describe('lines of decisions', () => {
  const read = (...changes: readonly object[]) =>
    choicesIn(changes.map((change) => JSON.stringify({ ...told, ...change })).join('\n'));

  it('give choices of teams by place, with fits in hundredths', () => {
    expect(read({}).choices).toEqual([
      { id: 'dec_1', fits: [8025, 6000], chosen: 1, best: 'b', isCalled: true },
    ]);
    expect(read({ verdict: 'insufficient_evidence' }).choices[0]?.isCalled).toBe(false);
  });

  it('leave out what teaches nothing, and count it', () => {
    const { choices, leftOut } = read(
      { superseded_by: 'dec_2' },
      { ranking: null },
      { kind: 'reject', chosen_team: null },
      { fits: null },
      { chosen_team: 'c' },
    );
    expect(choices).toEqual([]);
    expect(leftOut).toEqual({ superseded: 1, ofPlacements: 1, withoutTeam: 1, unknown: 2 });
  });

  it.each([
    ['no JSON', '{', /^Line 1 is no JSON/],
    ['another thing', '{"object":"event"}', /^Line 1 is no decision: id/],
  ])('refuse %s by its line', (_what, line, message) => {
    expect(() => choicesIn(line)).toThrow(message);
  });
});
