import { phrasesOf } from './phrases.ts';

/** Month names and their short forms, by month: English, then other languages of résumés. */
const monthNames: readonly (readonly [string, number])[] = [
  'january jan enero ene januar jänner jan janvier janv gennaio gen ' +
    'janeiro januari styczeń stycznia sty ocak январь января янв',
  'february feb febrero februar feber février févr fév fevrier febbraio ' +
    'fevereiro fev februari luty lutego şubat февраль февраля фев',
  'march mar marzo märz mär mrz maerz mars março maart marzec marca март марта мар',
  'april apr abril abr avril avr aprile kwiecień kwietnia kwi nisan апрель апреля апр',
  'may mayo mai maggio mag maio mei maja mayıs май мая maj',
  'june jun junio juni juin giugno giu junho czerwiec czerwca cze haziran июнь июня июн',
  'july jul julio juli juillet juil luglio lug julho lipiec lipca temmuz июль июля июл',
  'august aug agosto ago août aout augustus sierpień ' +
    'sierpnia sie ağustos август августа авг augusti',
  'september sep sept septiembre setiembre septembre settembre sett set ' +
    'setembro wrzesień września wrz eylül сентябрь сентября сен сент',
  'october oct octubre oktober okt octobre ottobre ott outubro ' +
    'out październik października paź ekim октябрь октября окт',
  'november nov noviembre novembre novembro listopad listopada kasım ноябрь ноября ноя',
  'december dec diciembre dic dezember dez décembre déc dicembre ' +
    'dezembro grudzień grudnia gru aralık декабрь декабря дек',
].flatMap((names, month) => names.split(' ').map((name) => [name, month] as const));

export const monthByName: ReadonlyMap<string, number> = new Map(monthNames);

/** Seasons stand for their middle month. */
export const monthBySeason: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 0],
]);

/** What stands for the end of a job that goes on. */
export const openWords = longestFirst(`
  present|now|today|current|currently|ongoing|to date|date|still here|this day
  actualidad|la actualidad|presente|el presente|hoy|la fecha|heute|jetzt|dato|aktuell|laufend
  aujourd'hui|aujourd’hui|présent|à présent|actuel|ce jour|actuellement|maintenant
  obecnie|teraz|do dziś|настоящее время|сейчас|н.в.|н. в.|güncel|günümüz|halen|devam|현재|재직중
  재직 중|היום|כיום|वर्तमान|hiện tại|الآن|حتى الآن|sekarang|saat ini|迄今|nåværende|nuvarande|pågående
  至今|今|现在|現在|目前|oggi|attuale|ad oggi|in corso|atual|atualmente|o momento|o presente
  heden|nu
`);

/** Between the two dates of a job, with a blank behind. */
export const toWords = longestFirst(`
  do|по|до|ad|to|until|till|through|thru|up to|bis|à|a|jusqu'à|jusqu’à|au|hasta|al|até|fino a|tot
`);

/** The same where no blank is written. */
export const toMarks: readonly string[] = ['から', '到', '至', '→', '⇒', '➔', '➝', '›', '»'];

/** In front of the one date from which on something has been so. */
export const sinceWords = longestFirst(`
  since|desde|seit|depuis|dal|da|ab|sinds|od|sedan|siden|自
`);

/** Between such a word and its date, or before the date of an end. */
export const roughly = longestFirst(`
  early|mid|late|about|around|circa|ca.|the end of|end of|the beginning of|beginning of|the year
  the start of|start of|the|el año|el|l'année|anfang|mitte|ende|dem jahr|dem|o ano|at least
`);

function longestFirst(list: string): readonly string[] {
  return [...phrasesOf(list)].sort((one, other) => other.length - one.length);
}
