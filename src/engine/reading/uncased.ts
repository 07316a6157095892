import { wordAfter, wordBefore } from './clauses.ts';
import { computingWords, madeThings } from './computing-words.ts';
import { phrasesOf } from './phrases.ts';
import type { Hit } from './scan.ts';
import { startsSentence } from './usage.ts';

/**
 * True for a text whose capitals say nothing: all small, all capital, or small but for the
 * beginnings of sentences and "I". There only what stands around a risky word can decide.
 */
export function isUncased(text: string): boolean {
  if (isShouted(text)) return true;
  for (let at = 0; at < text.length; at += 1) {
    if (!isCapital(text.charCodeAt(at))) continue;
    if (isPronoun(text, at) || startsSentence(text, at)) continue;
    return false;
  }
  return true;
}

/** True when no letter is small. Nearly all texts have a small letter near their beginning. */
export function isShouted(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) return false;
  }
  return text === text.toUpperCase();
}

/** Capitals of the alphabets that have them in ASCII and Latin-1; others tell of nothing here. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** "I", "I'm", "I’ve" */
function isPronoun(text: string, at: number): boolean {
  if (text.charAt(at) !== 'I' || !' \n(,"'.includes(text.charAt(at - 1) || ' ')) return false;
  return " '’,.\n".includes(text.charAt(at + 1) || ' ');
}

/** In front of a word they make it a thing or a deed: "a spark", "we go". */
const ordinaryBefore = new Set(
  phrasesOf(`
    a|an|the|my|our|your|his|her|its|their|this|that|these|those|every|each|any|of|as
    to|will|would|can|could|let|lets|let's|we|i|you|they|must|should|may|might|don't|please|he|she
    not|it|who|always|never|often|ready|good|great|big|first|then|just|come
  `),
);

/** Behind a name the sentence goes on with these; behind an ordinary word with anything. */
const nameGoesOn = new Set([
  ...computingWords.flatMap((word) => [word.toLowerCase(), `${word.toLowerCase()}s`]),
  ...madeThings,
  ...phrasesOf(`
    and|or|for|in|on|with|to|at|as|from|daily|since|then|but|is|was|by|over|under|behind|before
    jobs|job|y|e|et|und|mit|con|avec|en|por|für|pour|depuis|seit|desde|sobre|sdk|until|while|yes|no
    tables|streams|streaming|sql|experience|skills|knowledge|projects|project|scripts|stack|mostly
  `),
]);

/** True where the word stands as a name does, and not as a verb or a thing of daily life. */
export function standsAsName(text: string, { start, end }: Hit): boolean {
  const next = text.charAt(end);
  const word = wordAfter(text, end).toLowerCase();
  const isMade = next === ' ' && isMadeThing(word);
  if (!isMade && isOrdinary(text, { start })) return false;
  return next !== ' '
    ? next !== '-' && next !== "'" && next !== '’'
    : nameGoesOn.has(word) || word === '';
}

/** True behind an article, a pronoun or the like. */
export function isOrdinary(text: string, { start }: Pick<Hit, 'start'>): boolean {
  return ordinaryBefore.has(wordBefore(text, start).toLowerCase());
}

function isMadeThing(word: string): boolean {
  return madeThings.has(word) || madeThings.has(word.slice(0, -1));
}

const namePrepositions = new Set(phrasesOf('in|using|with|wrote|write|writing|en|mit|avec|con'));

/** "in go", "go services", "(go)": how even a verb of daily life is plainly a technology. */
export function isPlainlyName(text: string, { start, end }: Hit): boolean {
  if (namePrepositions.has(wordBefore(text, start).toLowerCase())) return true;
  if (text.charAt(end) === ' ' && isMadeThing(wordAfter(text, end).toLowerCase())) return true;
  const isBracketed = text.charAt(start - 1) === '(' && ' ),/'.includes(text.charAt(end) || ' ');
  return isBracketed || text.charAt(start - 1) === '/' || text.charAt(end) === '/';
}

const entryMarks = ',;|/•·:\n(';

/** True for a whole entry of a list: "skills: trino, go, rust". */
export function isWholeEntry(text: string, { start, end }: Hit): boolean {
  let from = start - 1;
  while (from >= 0 && ' \t-*'.includes(text.charAt(from))) from -= 1;
  let to = end;
  while (to < text.length && ' \t\r.'.includes(text.charAt(to))) to += 1;
  const isOpen = from < 0 || entryMarks.includes(text.charAt(from));
  return isOpen && (to >= text.length || `${entryMarks})`.includes(text.charAt(to)));
}
