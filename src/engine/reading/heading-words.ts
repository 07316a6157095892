import { isDigit, isLetter } from './moments.ts';

/** Longest heading whose spelling is mended, in UTF-16 code units. */
const longestMended = 40;
const mostWords = 3;
/** In shorter words one wrong letter makes another word ("carer"), but for the most usual one. */
const shortestMended = 7;
const mendedThough = 'skills';
const shortestSlip = mendedThough.length - 1;

/** Mends the words of headings that were spelled with one slip. */
export interface Speller {
  /** The heading with its slips mended, null when there is nothing to mend. */
  readonly mended: (heading: string) => string | null;
}

/** @param headings the headings to mend towards, in small letters. */
export function spellerOf(headings: Iterable<string>): Speller {
  const right = new Set<string>();
  for (const heading of headings) for (const word of heading.split(' ')) right.add(word);
  const bySlip = new Map<string, string>();
  const beginnings = new Set<string>();
  for (const word of right) {
    if ((word.length < shortestMended && word !== mendedThough) || !isPlain(word)) continue;
    beginnings.add(word.slice(0, 2));
    for (const slip of [word, ...withOneLess(word)]) if (!right.has(slip)) bySlip.set(slip, word);
  }
  return { mended: (heading) => mendedWords(heading, { right, bySlip, beginnings }) };
}

interface Spelling {
  readonly right: ReadonlySet<string>;
  readonly bySlip: ReadonlyMap<string, string>;
  /** The first two letters, which most words of other lines do not have. */
  readonly beginnings: ReadonlySet<string>;
}

function mendedWords(heading: string, { right, bySlip, beginnings }: Spelling): string | null {
  if (heading.length > longestMended || heading.length < shortestSlip) return null;
  if (!beginnings.has(heading.slice(0, 2)) || !isOfWords(heading)) return null;
  const words = heading.split(' ');
  if (words.length > mostWords) return null;
  // Of several words one at least is spelled right.
  if (words.length > 1 && !words.some((word) => right.has(word))) return null;
  let mends = 0;
  const mended = words.map((word) => {
    if (right.has(word) || word.length < shortestSlip || !isPlain(word)) return word;
    const found = beginnings.has(word.slice(0, 2)) ? rightWord(word, bySlip) : null;
    if (found !== null) mends += 1;
    return found ?? word;
  });
  return mends === 0 ? null : mended.join(' ');
}

/** Most other lines hold a comma, a digit or a dot. */
function isOfWords(heading: string): boolean {
  for (let at = 0; at < heading.length; at += 1) {
    const code = heading.charCodeAt(at);
    if (code !== 32 && code < 97) return false;
  }
  return true;
}

/** The word that the slip stands for: a letter too few, too many, wrong or changed about. */
function rightWord(word: string, bySlip: ReadonlyMap<string, string>): string | null {
  const missing = bySlip.get(word);
  const found =
    missing ??
    withOneLess(word)
      .map((one) => bySlip.get(one))
      .find(isFound);
  // "Platform" is no misspelled "platforms".
  const isPlural = found === `${word}s` || word === `${found}s`;
  return found === undefined || isPlural || !isNear(word, found) ? null : found;
}

function isFound(word: string | undefined): word is string {
  return word !== undefined;
}

/** Both without one letter are the same, and the letters missed are beside each other at most. */
function isNear(word: string, right: string): boolean {
  if (word.charAt(0) !== right.charAt(0)) return false;
  let same = 0;
  while (same < word.length && word.charAt(same) === right.charAt(same)) same += 1;
  const [rest, wanted] = [word.slice(same), right.slice(same)];
  const isSwapped = rest.charAt(0) === wanted.charAt(1) && rest.charAt(1) === wanted.charAt(0);
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    (isSwapped && rest.slice(2) === wanted.slice(2))
  );
}

function withOneLess(word: string): readonly string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** "3. Experience" and "Work experience (2)" without the numbers. */
export function withoutCounts(heading: string): string {
  let from = 0;
  while (isDigit(heading.charCodeAt(from))) from += 1;
  const isNumbered = from > 0 && from < 3 && '.)'.includes(heading.charAt(from) || ' ');
  const words = isNumbered ? heading.slice(from + 1).trimStart() : heading;
  if (!words.endsWith(')')) return words;
  let to = words.length - 1;
  while (isDigit(words.charCodeAt(to - 1))) to -= 1;
  const isCounted = to < words.length - 1 && words.charAt(to - 1) === '(';
  return isCounted ? words.slice(0, to - 1).trimEnd() : words;
}

/** "S K I L L S" as the word that it spells; more blanks stand between two words. */
export function closedUp(line: string): string {
  if (line.charAt(1) !== ' ' || line.charAt(3) !== ' ' || !isLetter(line.charAt(2))) return line;
  const words = line.split('  ').map((word) => word.trim().split(' '));
  const isSpaced = words.every((word) => word.every((letter) => letter.length === 1));
  return isSpaced ? words.map((word) => word.join('')).join(' ') : line;
}
