import { isAfter, readCalendarDate } from '../../../src/documents/readers/calendar-date.ts';

describe('dates of structured résumés', () => {
  it.each([
    ['2019', '2019'],
    ['2019-03', '2019-03'],
    ['2019-03-31', '2019-03'],
    [' 2019-03 ', '2019-03'],
    ['2016-05-01T00:00:00.000Z', '2016-05'],
  ])('%j is the month %j', (text, value) => {
    expect(readCalendarDate(text)).toEqual({ kind: 'month', value });
  });

  it.each(['present', 'Present', 'now', 'current', 'ongoing'])('%j goes on', (text) => {
    expect(readCalendarDate(text)).toEqual({ kind: 'ongoing' });
  });

  it.each([
    '-5',
    '0019',
    '1939',
    '2101',
    '99999',
    '2019-13',
    '2019-00',
    '2019-02-32',
    '2019/03',
    'March 2019',
    '2019-03-01 or so',
    '',
  ])('%j is no date', (text) => {
    expect(readCalendarDate(text)).toEqual({ kind: 'bad' });
  });

  it('compares as far as the coarser date can tell', () => {
    expect(isAfter('2020', '2019-12')).toBe(true);
    expect(isAfter('2019', '2019-03')).toBe(false);
    expect(isAfter('2019-05', '2019')).toBe(false);
    expect(isAfter('2026-12', '2026-11-22')).toBe(true);
    expect(isAfter('2026-11', '2026-11-22')).toBe(false);
  });
});
