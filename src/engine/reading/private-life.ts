import { phrasesOf } from './phrases.ts';
import { namesTrade, wordsIn } from './work-words.ts';

/** Words of a person's life outside of work, whose dates and years say nothing about work. */
const privateWords: ReadonlySet<string> = new Set(
  phrasesOf(`
    age|aged|born|birth|birthday|married|divorced|widowed|maternity|paternity|parental|mother|father
    citizen|citizenship|nationality|spouse|wife|husband|smoker|sober
    unemployed|jobless|arbeitslos|vegetarian|vegan
    veteran|disabled|disability|religion|edad|casado|casada|nacido|nacida|alter|ledig
    verheiratet|geboren|elternzeit|mutterschutz|staatsangehörigkeit
    née|né|marié|mariée|sposato|sposata|nascido|nascida|生|结婚|既婚
  `),
);

/** Pastimes and the like; a trade named beside them makes it work ("engineer at a chess club"). */
const pastimeWords: ReadonlySet<string> = new Set(
  phrasesOf(`
    chess|church|choir|parish|mosque|temple|synagogue|football|soccer|basketball|tennis|volleyball
    guitar|piano|violin|drums|hiking|marathon|marathons|triathlon|yoga|hobby|hobbies|judo|karate
    scout|scouts|climbing|cycling|swimming|running club|gardening|photography|birdwatching|skiing
    resident|sabbatical|volunteer|volunteering|volunteered|blood
    military|wehrdienst|zivildienst|conscript|lived|lives|living|gelebt|wohnhaft
    schach|kirche|chor|ajedrez|iglesia|échecs|église|xadrez|igreja|scacchi|chiesa|ehrenamt
  `),
);

const breaks = ['career break', 'gap year', 'time off', 'year off', 'out of work', 'auszeit'];

/** How far around a place its words are looked at, in UTF-16 code units. */
const reach = 60;

/**
 * True when the line around the place speaks of private life ("Age: 45 years"): such years must
 * not meet a requirement, nor may their absence change anything.
 */
export function isPrivateLife(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - reach);
  const to = Math.min(text.length, end + reach);
  let first = start;
  while (first > from && !isStop(text.charAt(first - 1))) first -= 1;
  let last = end;
  while (last < to && !isStop(text.charAt(last))) last += 1;
  const beside = `${text.slice(first, start)} ${text.slice(end, last)}`.toLowerCase();
  if (breaks.some((phrase) => beside.includes(phrase))) return true;
  const words = wordsIn(beside);
  if (words.some((word) => privateWords.has(word))) return true;
  return words.some((word) => pastimeWords.has(word)) && !namesTrade(words);
}

function isStop(character: string): boolean {
  return character === '\n' || character === '.' || character === ';';
}
