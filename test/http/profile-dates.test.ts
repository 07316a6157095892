import { Failure } from '../../src/errors.ts';
import { checkProfileDates } from '../../src/http/profile-dates.ts';

const pointers = (profile: Parameters<typeof checkProfileDates>[0]): readonly unknown[] => {
  try {
    checkProfileDates(profile, '2026-11-22');
    return [];
  } catch (thrown) {
    return thrown instanceof Failure ? thrown.faults.map(({ pointer }) => pointer) : ['defect'];
  }
};

describe('the dates of a profile', () => {
  it.each(['2026', '2026-11', '2019-03', '1999'])('may be %s in November 2026', (date) => {
    expect(
      pointers({ skills: [{ name: 'Go', last_used: date }], work: [{ start: date }] }),
    ).toEqual([]);
  });

  it.each(['2027', '2026-12', '2099-01'])('may not be %s', (date) => {
    expect(
      pointers({
        skills: [{ name: 'Go' }, { name: 'Java', last_used: date }],
        work: [{ start: date, end: date }],
      }),
    ).toEqual(['/profile/skills/1/last_used', '/profile/work/0/start', '/profile/work/0/end']);
  });
});
