/** How dates look in the languages that most résumés on this side are written in: English. */

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const year = '(?:19|20)\\d\\d';
const ongoing = '(?:present|now|current|today)\\b';

/** A year, a month or "present" anywhere. */
export const dateWord = new RegExp(`\\b(?:${year}\\b|${month}(?![a-z])|${ongoing})`, 'i');

/** "June 2015 -" at the beginning: the line dates a job. */
export const opensWithDate = new RegExp(`^(?:${month}\\s+)?${year}\\s*[-–—]`, 'i');

export const endsInMonth = new RegExp(`\\b${month}$`, 'i');

/** A dash and not the second half of a date that was wrapped, such as "- present", "– Mar 2021". */
export const dashBullet = new RegExp(`^[-*–—]\\s+(?!${year}\\b|${ongoing}|${month}\\s+\\d)`, 'i');

const moment = `(?:(?:${month}|\\d{1,2}/)\\s*)?${year}`;
const stretch = `${moment}\\s*(?:[-–—]|to|until)\\s*(?:${moment}|present|now|current|today)`;

/** "Engineer, Acme, 2014 - 2019": what stands in front is the heading of a job. */
export const endsInPeriod = new RegExp(`(?:^|[\\s(,|·])${stretch}\\)?$`, 'i');
