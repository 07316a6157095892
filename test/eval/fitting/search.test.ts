import { crossValidated } from '../../../eval/fitting/cross-validated.ts';
import { foldsOf } from '../../../eval/fitting/folds.ts';
import { type Cost, costOf, type Subject } from '../../../eval/fitting/objective.ts';
import { priorOf, type SearchPlan, search } from '../../../eval/fitting/search.ts';
import { knobs, neighbours, settled } from '../../../eval/fitting/space.ts';
import { openEngine } from '../../../eval/rankers/open-engine.ts';
import { rankingParameters as start } from '../../../src/engine/ranking/parameters.ts';

const people: readonly Subject[] = Array.from({ length: 20 }, (_, index) => ({
  id: `p-${index}`,
  best: index < 4 ? null : `team-${index % 4}`,
  acceptable: new Set<string>(),
  profiles: [],
}));

const nothing: Cost = {
  logLoss: 0,
  brier: 0,
  formGap: 0,
  abstention: 0,
  misleading: 0,
  strictMisses: 0,
  lenientMisses: 0,
};

/** A bowl whose lowest point is at a title strength of 1,000 and a power of 12. */
function bowl(): Pick<SearchPlan, 'costs'> {
  return {
    costs(parameters) {
      const title = (parameters.titleStrength - 1_000) / 1_000;
      const power = (parameters.probabilityPower - 12) / 12;
      const logLoss = title ** 2 + power ** 2;
      return new Map(people.map(({ id }) => [id, { ...nothing, logLoss }]));
    },
  };
}

const plan: SearchPlan = { knobs, start, seed: 7, trials: 400, prior: 0, ...bowl() };

describe('the search', () => {
  it('finds the lowest point, and the same one from the same seed', () => {
    const found = search(plan, people);
    expect(found.total).toBeLessThan(0.01);
    expect(found.parameters.titleStrength).toBeGreaterThan(850);
    expect(Math.abs(found.parameters.probabilityPower - 12)).toBeLessThanOrEqual(1);
    expect(search(plan, people)).toEqual(found);
  });

  it('keeps within its trials', () => {
    expect(search({ ...plan, trials: 5 }, people).trials).toBe(5);
  });

  it('stays at home when leaving costs more than it gains', () => {
    expect(search({ ...plan, prior: 1_000 }, people).parameters).toEqual(start);
  });

  it('pays for distance alike in both directions', () => {
    const twice = { ...start, fitHalf: (start.fitHalf + 1) * 2 - 1 };
    const half = { ...start, fitHalf: (start.fitHalf + 1) / 2 - 1 };
    const withPrior = { ...plan, prior: 1 };
    expect(priorOf(withPrior, start)).toBe(0);
    expect(priorOf(withPrior, twice)).toBeCloseTo(priorOf(withPrior, half), 12);
  });
});

describe('the knobs', () => {
  it('read what they write, and present values are within bounds', () => {
    for (const knob of knobs) {
      expect(knob.read(knob.write(start, knob.least))).toBe(knob.least);
      const value = knob.read(start);
      expect([knob.name, value >= knob.least && value <= knob.most]).toEqual([knob.name, true]);
    }
  });

  it('step both ways within bounds, to round numbers', () => {
    const power = knobs.find(({ name }) => name === 'probabilityPower');
    if (power === undefined) throw new Error('The power is a knob.');
    const steps = neighbours(power, { ...start, probabilityPower: 2 });
    expect(Math.min(...steps)).toBeGreaterThan(2);
    expect(settled(power, 1_000)).toBe(24);
    const half = knobs.find(({ name }) => name === 'familyHalf');
    if (half === undefined) throw new Error('The half of families is a knob.');
    expect(settled(half, 1_234_567)).toBe(1_230_000);
  });
});

describe('folds', () => {
  it('hold everybody once, with every team and strangers in each', () => {
    const folds = foldsOf(people, 4, 1);
    const ids = folds.flat().map(({ id }) => id);
    expect([...ids].sort()).toEqual(people.map(({ id }) => id).sort());
    for (const fold of folds) expect(new Set(fold.map(({ best }) => best)).size).toBe(5);
    expect(foldsOf(people, 4, 1)).toEqual(folds);
    expect(foldsOf(people, 4, 2)).not.toEqual(folds);
  });

  it.each([1, 21, 2.5])('cannot be %d', (count) => {
    expect(() => foldsOf(people, count, 1)).toThrow(RangeError);
  });
});

describe('cross-validation', () => {
  it('tells what people gain whom the search did not see', () => {
    const fit = crossValidated(plan, people, 4);
    expect(fit.folds).toHaveLength(4);
    expect(fit.outOfFold.after.total).toBeLessThan(fit.outOfFold.before.total);
    expect(fit.gain.mean).toBeGreaterThan(0);
    expect(fit.proposal.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['titleStrength', 'probabilityPower']),
    );
  });
});

describe('the cost of a person', () => {
  const engine = openEngine('2026-11-22');
  const text = 'Six years of Trino, Hive Metastore and Apache Pinot clusters in Java.';
  const rank = async (words: string) =>
    engine.rank(engine.read(await engine.input({ kind: 'text', text: words })));
  const subject = (best: string | null): Subject => {
    return { id: 'p', best, acceptable: new Set(), profiles: [] };
  };

  it('is small for the right first team, large for a wrong one, and splits by form', async () => {
    const ranking = await rank(text);
    const right = costOf(subject('data-infrastructure'), [ranking, ranking]);
    const wrong = costOf(subject('admin-platform'), [ranking]);
    expect(right.strictMisses).toBe(0);
    expect(right.formGap).toBe(0);
    expect(right.logLoss).toBeLessThan(0.5);
    expect(wrong.strictMisses).toBe(1);
    expect(wrong.logLoss).toBeGreaterThan(3);
    expect(wrong.misleading).toBe(1);
  });

  it('of a stranger is to be given a team', async () => {
    expect(costOf(subject(null), [await rank(text)]).abstention).toBe(1);
    const baker = await rank('Baker and pastry cook for nine years.');
    expect(costOf(subject(null), [baker]).abstention).toBe(0);
  });
});
