import { phrasesOf } from './phrases.ts';

/** Words of a person's life outside of work, whose dates and years say nothing about work. */
const privateWords: ReadonlySet<string> = new Set(
  phrasesOf(`
    age|aged|born|birth|birthday|married|divorced|widowed|maternity|paternity|parental|mother|father
    citizen|citizenship|nationality
    veteran|disabled|disability|religion|edad|casado|casada
    verheiratet|geboren|elternzeit|mutterschutz|staatsangehörigkeit
    née|marié|mariée
  `),
);

/** How far around a place its words are looked at, in UTF-16 code units. */
const reach = 60;

/**
 * True when the line around the place speaks of private life ("Age: 45 years"): such years must
 * not meet a requirement, nor may their absence change anything.
 */
export function isPrivateLife(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split('\n')
      .pop() ?? '';
  const after = text.slice(end, end + reach).split('\n')[0] ?? '';
  return hasPrivateWord(lastSentence(before)) || hasPrivateWord(after.split(/[.;]/u)[0] ?? '');
}

function lastSentence(words: string): string {
  return words.split(/[.;]/u).pop() ?? '';
}

function hasPrivateWord(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}]/u)
    .some((word) => privateWords.has(word));
}
