import type { Hit } from './scan.ts';

/** A row of mentions with nothing but commas, "and" and the like between them. */
export interface ListRuns {
  /** By hit: number of its run. */
  readonly runOf: Int32Array;
  /** By run: how many hits it has. */
  readonly sizes: readonly number[];
}

/** Longest stretch between two items of a list. */
const longestJoint = 28;

/** Groups mentions that stand in one list. */
export function findListRuns(text: string, hits: readonly Hit[]): ListRuns {
  const runOf = new Int32Array(hits.length);
  const sizes: number[] = [];
  let before: Hit | null = null;
  for (const [index, hit] of hits.entries()) {
    if (before === null || !isJoint(text, before.end, hit.start)) sizes.push(0);
    const run = sizes.length - 1;
    runOf[index] = run;
    sizes[run] = (sizes[run] ?? 0) + 1;
    before = hit;
  }
  return { runOf, sizes };
}

const joiningWords = new Set([
  'and',
  'or',
  'nor',
  'no',
  'und',
  'et',
  'y',
  'e',
  'oder',
  'ou',
  'o',
  'plus',
  'also',
  'some',
  'etc',
  'noch',
  'neither',
]);

/** True when only separators, joining words, versions or one bracket stand between. */
export function isJoint(text: string, from: number, to: number): boolean {
  if (to - from > longestJoint || to <= from) return to === from;
  let separators = 0;
  let at = from;
  while (at < to) {
    const character = text.charAt(at);
    if (character === '(' || character === '（') {
      const close = text.slice(at, to).indexOf(character === '(' ? ')' : '）');
      if (close < 0) return separators > 0;
      at += close + 1;
    } else if (isWordCharacter(character)) {
      const end = wordEnd(text, at, to);
      const word = text.slice(at, end).toLowerCase();
      if (joiningWords.has(word)) separators += 1;
      else if (!isVersionWord(word)) return false;
      at = end;
    } else {
      if (',;/|&•·+\n:–—、と和跟与及や'.includes(character)) separators += 1;
      else if ('.!?。'.includes(character) || isUnspaced(character)) return false;
      at += 1;
    }
  }
  return separators > 0;
}

/** A word of Japanese or Chinese is a word, though no blanks tell where it ends. */
function isUnspaced(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code >= 0x3040 && code <= 0x30fa) || (code >= 0x3400 && code <= 0x9fff);
}

function isWordCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  return character.toLowerCase() !== character.toUpperCase();
}

function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (isWordCharacter(text.charAt(at)) || isInnerDot(text, at))) at += 1;
  return at;
}

function isInnerDot(text: string, at: number): boolean {
  return text.charAt(at) === '.' && isWordCharacter(text.charAt(at + 1));
}

function isVersionWord(word: string): boolean {
  for (const character of word) {
    const isVersionCharacter =
      (character >= '0' && character <= '9') ||
      character === '.' ||
      character === 'x' ||
      character === 'v';
    if (!isVersionCharacter) return false;
  }
  return true;
}
