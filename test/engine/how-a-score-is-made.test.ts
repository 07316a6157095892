import { readFileSync } from 'node:fs';
import { rankProfile } from '../../src/engine/index.ts';
import { asOf, readText } from '../helpers/reading.ts';
import { shippedCompiled } from '../helpers/shipped-catalogue.ts';
import { blockIn, exampleText, pageFile, refreshed, workedExample } from './worked-example.ts';

const page = readFileSync(pageFile, 'utf8');

/** Rows of a table in the page, as text. */
function rowsOf(name: string): readonly (readonly string[])[] {
  const lines = blockIn(page, name).split('\n');
  const rows = lines
    .filter((line) => line.startsWith('| '))
    .map((line) => {
      return line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.replaceAll('`', '').trim());
    });
  return rows.slice(2);
}

const numberOf = (cell: string | undefined) => Number(cell?.replaceAll(',', ''));
const boldIn = (name: string) =>
  [...blockIn(page, name).matchAll(/\*\*([\d,.]+)\*\*/g)].map(([, figure]) => numberOf(figure));

const rank = (options = {}) =>
  rankProfile(shippedCompiled(), readText(exampleText), {
    organisation: 'stripe-infrastructure',
    asOf,
    explain: 'full',
    without: [],
    wishes: null,
    location: null,
    counterfactuals: true,
    ...options,
  });

describe('the page on how a score is made', () => {
  // `npx tsx test/engine/worked-example.ts` writes the figures anew when engine or facts changed.
  it.each([...workedExample().keys()])('shows what the engine gives: %s', (name) => {
    expect(blockIn(page, name)).toBe(workedExample().get(name));
  });

  it('is left as it is by refreshing it', () => {
    expect(refreshed(page)).toBe(page);
  });

  it('multiplies weight and strength to each amount', () => {
    const rows = rowsOf('weighed');
    expect(rows.length).toBeGreaterThan(5);
    for (const [id, , weight, strength, amount] of rows) {
      expect([id, numberOf(amount)]).toEqual([id, numberOf(weight) * numberOf(strength)]);
    }
  });

  it('adds the amounts up in pools that fill as the page says', () => {
    const sums = new Map<string, number>();
    for (const [, , , , amount, pool = ''] of rowsOf('weighed')) {
      sums.set(pool, (sums.get(pool) ?? 0) + numberOf(amount));
    }
    const pools = rowsOf('pools');
    expect(pools.map(([pool = '', sum]) => [pool, numberOf(sum)])).toEqual([...sums].sort());
    const ofSignals = rowsOf('weighed').find(([, kind]) => kind === 'signal')?.[5];
    for (const [pool, sum, half, level] of pools) {
      const [inPool, halfWay] = [numberOf(sum), numberOf(half)];
      const ratio = halfWay / inPool;
      const expected =
        pool === ofSignals
          ? halfWay / (1 + ratio * Math.sqrt(ratio))
          : (inPool * halfWay) / (inPool + halfWay);
      expect(numberOf(level)).toBe(Math.floor(expected));
    }
  });

  it('comes from the levels to the fit of the first team', () => {
    const levels = rowsOf('pools').map(([, , , level]) => numberOf(level));
    const [total = 0, half = 0, fit] = boldIn('pools');
    expect(total).toBe(levels.reduce((sum, level) => sum + level, 0));
    expect(fit).toBe(Math.floor((10_000 * total) / (total + half)) / 100);
    expect(numberOf(rowsOf('order')[0]?.[2])).toBe(fit);
    expect(rank().matches[0]?.fit).toBe(fit);
  });

  it('shares the probabilities out to one, as a power of the fits', () => {
    const numbers = new Map(rowsOf('numbers').map(([name, value]) => [name, value]));
    const power = numberOf(numbers.get('power of the fit in the probability'));
    const offset = numberOf(numbers.get('points added to each fit before it'));
    const rows = rowsOf('order').map(([, , fit, probability]) => {
      return { share: (numberOf(fit) + offset) ** power, probability: numberOf(probability) };
    });
    const whole = rows.reduce((sum, { share }) => sum + share, 0);
    for (const { share, probability } of rows) expect(probability).toBeCloseTo(share / whole, 3);
    expect(rows.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 10);
  });

  it('tells impacts that leaving the reason out confirms', () => {
    const rows = rowsOf('reasons');
    expect(rows.map(([id]) => id)).toContain('trino');
    const fit = rank().matches[0]?.fit ?? Number.NaN;
    for (const [id = '', , impact] of rows) {
      const team = rank().matches[0]?.team;
      const left = rank({ without: [id] }).matches.find((match) => match.team === team);
      expect([id, (fit - (left?.fit ?? 0)).toFixed(2)]).toEqual([id, impact]);
    }
  });

  it('speaks of a person whose figures show every step', () => {
    expect(rowsOf('read').map(([, , polarity]) => polarity)).toEqual(
      expect.arrayContaining(['supports', 'negates', 'wants']),
    );
    expect(new Set(rowsOf('weighed').map(([, kind]) => kind))).toEqual(
      new Set(['technology', 'signal', 'interest']),
    );
    expect(rowsOf('order')[0]?.[1]).toBe('Data Infrastructure');
    expect(rowsOf('gaps')).toHaveLength(5);
    expect(boldIn('change')).toHaveLength(2);
  });
});
