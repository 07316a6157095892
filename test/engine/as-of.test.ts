import fc from 'fast-check';
import { asOfFault } from '../../src/engine/as-of.ts';

const today = '2026-11-22';
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

describe('asOfFault', () => {
  it('accepts every day of the calendar from 1970 to a year ahead, and no later one', () => {
    const day = fc.date({
      min: new Date('1970-01-01T00:00:00Z'),
      max: new Date('2200-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const fault = asOfFault(dayOf(date), today);
        if (dayOf(date) <= '2027-11-22') expect(fault).toBeNull();
        else expect(fault).toContain('out of range');
      }),
    );
  });

  it('knows the days that months have', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1970, max: 2026 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const pad = (part: number) => String(part).padStart(2, '0');
        const text = `${year}-${pad(month)}-${pad(day)}`;
        const time = Date.UTC(year, month - 1, day);
        const isReal = dayOf(new Date(time)) === text;
        expect(asOfFault(text, '2026-12-31') === null).toBe(isReal);
      }),
    );
  });

  it.each(['', 'today', '2026-1-2', '2026-11', ' 2026-11-22', '2026-11-22T00:00:00Z', '20261122'])(
    'refuses "%s" and shows the form',
    (text) => {
      expect(asOfFault(text, today)).toContain('YYYY-MM-DD, e.g. 2026-11-22');
    },
  );
});
