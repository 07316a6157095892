import type { ProfileModel } from '../contract/index.ts';
import { Failure, type Fault } from '../errors.ts';

/**
 * Refuses dates of a profile that lie in the future: nothing can have been used or begun then, and
 * the job of today has no end. `today` is YYYY-MM-DD. Throws `invalid-request`.
 */
export function checkProfileDates(profile: ProfileModel, today: string): void {
  const faults: Fault[] = [];
  const check = (pointer: string, date: string | undefined, advice: string): void => {
    // A year alone is compared as a year, so that this year is never the future.
    if (date === undefined || date <= today.slice(0, date.length)) return;
    const message = `${date} is in the future (today is ${today}). ${advice}`;
    faults.push({ pointer, code: 'future-date', message });
  };
  profile.skills?.forEach((skill, index) => {
    check(`/profile/skills/${index}/last_used`, skill.last_used, 'Give the last use so far.');
  });
  profile.work?.forEach((job, index) => {
    check(`/profile/work/${index}/start`, job.start, 'Leave out jobs that have not begun.');
    check(`/profile/work/${index}/end`, job.end, 'Leave `end` out for a job that goes on.');
  });
  if (faults.length === 0) return;
  throw new Failure('invalid-request', 'The profile names a date in the future.', faults);
}
