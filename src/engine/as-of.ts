const earliestYear = 1970;
const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Says in words what is wrong with the date of a ranking, null when nothing is. It must be a day
 * of the calendar, YYYY-MM-DD, from 1970 on and at most one year after `today` (same form).
 */
export function asOfFault(asOf: string, today: string): string | null {
  if (!isCalendarDay(asOf)) {
    const given = `"${asOf.slice(0, 40)}" is not a day of the calendar`;
    return `${given}; write it as YYYY-MM-DD, e.g. ${today}.`;
  }
  const latest = `${yearOf(today) + 1}${today.slice(4)}`;
  if (yearOf(asOf) >= earliestYear && asOf <= latest) return null;
  return `${asOf} is out of range; give a day from ${earliestYear}-01-01 to ${latest}.`;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function isCalendarDay(text: string): boolean {
  const [, year, month, day] = datePattern.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (monthDays[month - 1] ?? 0);
  return day >= 1 && day <= days;
}
