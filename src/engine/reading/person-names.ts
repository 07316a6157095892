import { computingWords, madeThings } from './computing-words.ts';
import { phrasesOf } from './phrases.ts';

/** Capitalised words that begin a first line and are nobody's name. */
const notNames = new Set([
  ...computingWords.map((word) => word.toLowerCase()),
  ...madeThings,
  ...phrasesOf(`
    senior|junior|lead|staff|principal|head|chief|associate|mid|expert|freelance|former|team|the|my
    our
    no|not|never|i|we|ran|built|wrote|led|owned|managed|designed|developed|created|maintained|used
    using
    moved|migrated|scaled|tuned|operated|worked|working|running|building|years|skills|summary|resume
    experience|about|profile|curriculum|vitae|languages|tools|stack|technologies|at|with|for|and|or
    operations|architect|administrator|analyst|consultant|manager|specialist|intern|student|platform
  `),
]);

const fewestWords = 2;
const mostWords = 4;

/**
 * Where the first line of a text is a person's name ("Ruby Johnson, engineer"): who somebody is
 * must
 * not count as what they know. An empty range when it is no name.
 */
export function personNameRange(text: string): { readonly start: number; readonly end: number } {
  let start = 0;
  while (start < text.length && text.charAt(start).trim() === '') start += 1;
  const line = text.slice(start, start + longestName);
  const end = start + nameLength(line);
  const words = text.slice(start, end).trim().split(' ');
  const isName =
    words.length >= fewestWords && words.length <= mostWords && words.every(isPartOfName);
  return isName ? { start, end } : { start, end: start };
}

const longestName = 60;

/** Up to the mark or the line break that ends the name; a line without one is prose. */
function nameLength(line: string): number {
  for (let at = 0; at < line.length; at += 1) {
    if (',|(\n–—•·\t'.includes(line.charAt(at))) return at;
  }
  return 0;
}

/** "Ruby", "O’Neil", "Müller-Chef", "R." */
function isPartOfName(word: string): boolean {
  const first = word.charAt(0);
  if (first === first.toLowerCase() || notNames.has(word.toLowerCase())) return false;
  if (word.length === 2 && word.endsWith('.')) return true;
  return [...word].every(isNameCharacter) && word !== word.toUpperCase();
}

function isNameCharacter(character: string): boolean {
  return (
    character.toLowerCase() !== character.toUpperCase() ||
    character === '-' ||
    character === "'" ||
    character === '’'
  );
}
