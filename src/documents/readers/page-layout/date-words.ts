/** How dates look in the languages that most résumés are written in. */

const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

/** Whole names: "Marketing" begins with a month and is none. */
const monthNames = anyOf(`
  january jan februar february feb march mar april apr may june jun july jul august aug september
  sept sep october oct november nov december dec januar jänner märz maerz mär mrz mai juni juli
  oktober okt dezember dez janvier janv février févr fév mars avril avr juin juillet juil août aout
  septembre octobre novembre décembre déc enero ene febrero marzo abril abr mayo junio julio agosto
  ago septiembre octubre noviembre diciembre dic gennaio gen febbraio aprile maggio mag giugno giu
  luglio lug settembre sett ottobre ott dicembre janeiro fevereiro fev março maio junho julho
  setembro set outubro out novembro dezembro januari februari maart mei augustus`);
const month = `${monthNames}\\.?(?!\\p{L})`;
const year = '(?:19|20)\\d\\d';
const ongoing = `${anyOf(`
  present now currently current today ongoing heute aktuell jetzt laufend aujourd['’]hui présent
  actuel presente actualidad hoy oggi attuale atual heden 至今 现在 現在`)}(?!\\p{L})`;
const dash = '[-–—~→]';
const to = `(?:${dash}|${anyOf('to until till bis à hasta al até tot')}(?=\\s))`;

/** "June 2015", "de 2015", "06/2015", "2015.06", "FY2015", "Q3 2015", "summer 2015", "2015年6月". */
const moment =
  `(?:(?:${month}[\\s,/-]+(?:de\\s+)?|\\d{1,2}[./-]\\s?|FY\\s?|[QH][1-4][\\s/-]*|` +
  `(?:spring|summer|autumn|fall|winter)\\s+)?${year}(?:[./-]\\d{1,2}(?!\\d)|年(?:\\d{1,2}月)?)?)`;
const since = anyOf('since seit depuis desde dal sinds');

/** A year, a month or "present" anywhere. */
export const dateWord = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:FY)?${year}(?!\\d)|${month}|${ongoing})`,
  'iu',
);

/** "June 2015 -" at the beginning: the line dates a job. */
export const opensWithDate = new RegExp(`^${moment}\\s*${to}`, 'iu');

/** "Seit 2015" at the beginning; within a sentence, which may be wrapped, it is written small. */
export const opensWithSince = new RegExp(`^${since}\\s+${moment}`, 'iu');

export const endsInMonth = new RegExp(`(?<!\\p{L})${month}$`, 'iu');

/** A dash and not the second half of a date that was wrapped, such as "- present", "– Mar 2021". */
export const dashBullet = new RegExp(`^[-*–—]\\s+(?!${moment}|${ongoing}|${month}\\s+\\d)`, 'iu');

/** "2014 - 2019", and nothing else on the line. */
const stretch = `${moment}\\s*${to}\\s*(?:${moment}|${ongoing})`;

/** "Engineer, Acme, 2014 - 2019": what stands in front is the heading of a job. */
export const endsInPeriod = new RegExp(`(?:^|[\\s(,|·])${stretch}\\)?$`, 'iu');

/** "2014 -" and "2019": the halves of a period that was wrapped. */
export const beginsPeriod = new RegExp(`^\\s*\\(?${moment}\\s*${dash}\\s*$`, 'iu');
export const endsPeriod = new RegExp(`^\\s*(?:${moment}|${ongoing})\\s*\\)?\\s*$`, 'iu');

/** A period, or the half of one, with hardly anything behind it. */
export const opensDateCell = new RegExp(
  `^\\(?(?:${since}\\s+)?${moment}(?:\\s*${to})?` +
    `(?:\\s*(?:${moment}|${ongoing}|${month}))?[\\s.,:)]*$`,
  'iu',
);
