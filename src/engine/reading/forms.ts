import { normaliseText } from './normalised-text.ts';
import { BREAK, DOT, GAP } from './symbols.ts';

/**
 * A form as a string of symbols (one code unit each), the shape in which forms and texts meet.
 * Ends are trimmed of gaps and breaks.
 */
export type FormKey = string;

/**
 * The form in the matching alphabet, null when it cannot be matched: nothing is left of it, or it
 * begins or ends in a sign that the alphabet does not know ("C*" must not become "C").
 */
export function formKey(form: string): FormKey | null {
  const { symbols, length } = normaliseText(form.trim());
  let from = 0;
  let to = length;
  while (from < to && symbols[from] === GAP) from += 1;
  while (to > from && symbols[to - 1] === GAP) to -= 1;
  if (from === to || symbols[from] === BREAK || symbols[to - 1] === BREAK) return null;
  return String.fromCharCode(...symbols.subarray(from, to));
}

const gapCode = String.fromCharCode(GAP);
const dotCode = String.fromCharCode(DOT);

/**
 * All spellings in which a form counts: words together or apart ("MongoDB", "Mongo DB",
 * "mongo-db"), with or without the hyphen of "front-end engineer" and the dot of "Node.js". The
 * form as written comes first.
 */
export function spellings(form: string): readonly FormKey[] {
  const written = formKey(form);
  if (written === null) return [];
  const keys = new Set([written]);
  const apart = formKey(splitCamelCase(form));
  if (apart !== null) keys.add(apart);
  if (written.includes(gapCode)) keys.add(written.replaceAll(gapCode, ''));
  const joined = formKey(form.replaceAll('-', ''));
  if (joined !== null) keys.add(joined);
  for (const key of [...keys]) {
    if (key.indexOf(dotCode) > 0 && key.length > 3) {
      keys.add(key.replaceAll(dotCode, ''));
      keys.add(key.replaceAll(dotCode, gapCode));
    }
  }
  return [...keys].filter((key) => key.length > 1 || key === written);
}

/**
 * "ClickHouse" -> "Click House"; runs of capitals stay together ("gRPC", "SQLite" are one word).
 */
function splitCamelCase(form: string): string {
  let result = '';
  for (let at = 0; at < form.length; at += 1) {
    const before = form.charCodeAt(at - 1);
    const here = form.charCodeAt(at);
    const isBoundary = isLower(before) && isUpper(here) && wordStart(form, at) + 1 < at;
    result += isBoundary ? ` ${form.charAt(at)}` : form.charAt(at);
  }
  return result;
}

function wordStart(form: string, at: number): number {
  let start = at;
  while (start > 0 && isLetter(form.charCodeAt(start - 1))) start -= 1;
  return start;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isLetter(code: number): boolean {
  return isUpper(code) || isLower(code);
}

/**
 * Other endings of a form whose last word is an ordinary word, told by its small letters: proper
 * names do not inflect, so "Makes" is never the tool Make.
 */
export function inflections(form: string): readonly string[] {
  const cut = Math.max(form.lastIndexOf(' '), form.lastIndexOf('-')) + 1;
  const head = form.slice(0, cut);
  const word = form.slice(cut);
  if (word.length < 4 || !isOrdinaryWord(word)) return britishSpellings(form);
  const words = [...plurals(word), ...verbForms(word)];
  const inflected = words.map((other) => head + other);
  return [...inflected, ...[form, ...inflected].flatMap(britishSpellings)];
}

function isOrdinaryWord(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if (!isLower(word.charCodeAt(at))) return false;
  }
  return true;
}

function plurals(word: string): readonly string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('sses') || word.endsWith('ches') || word.endsWith('xes'))
    return [word.slice(0, -2)];
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return [`${word}es`];
  if (word.endsWith('s')) return [word.slice(0, -1)];
  if (word.endsWith('y') && !isVowel(word.charAt(word.length - 2)))
    return [`${word.slice(0, -1)}ies`];
  if (word.endsWith('ch') || word.endsWith('sh') || word.endsWith('x')) return [`${word}es`];
  return [`${word}s`];
}

function isVowel(letter: string): boolean {
  return 'aeiou'.includes(letter) && letter !== '';
}

/** "sharding" -> "sharded", "re-sharding"; "caching" -> "cached". Short stems are left alone. */
function verbForms(word: string): readonly string[] {
  if (!word.endsWith('ing') || word.length < 7) return [];
  const stem = word.slice(0, -3);
  return [`${stem}ed`, `re${word}`, `re${stem}ed`, `re-${word}`, `re-${stem}ed`];
}

const britishPairs: readonly (readonly [string, string])[] = [
  ['catalog', 'catalogue'],
  ['artifact', 'artefact'],
  ['behavior', 'behaviour'],
  ['license', 'licence'],
  ['center', 'centre'],
  ['modeling', 'modelling'],
  ['labeling', 'labelling'],
  ['canceled', 'cancelled'],
  ['color', 'colour'],
];

/** The other side of the Atlantic: catalogue/catalog, -ise/-ize, artefact/artifact. */
export function britishSpellings(form: string): readonly string[] {
  const lower = form.toLowerCase();
  const result: string[] = [];
  for (const [american, british] of britishPairs) {
    if (lower.includes(british)) result.push(lower.replaceAll(british, american));
    else if (lower.includes(american)) result.push(lower.replaceAll(american, british));
  }
  if (lower.includes('ization')) result.push(lower.replaceAll('ization', 'isation'));
  if (lower.includes('isation')) result.push(lower.replaceAll('isation', 'ization'));
  if (lower.includes('izing')) result.push(lower.replaceAll('izing', 'ising'));
  if (lower.includes('ized')) result.push(lower.replaceAll('ized', 'ised'));
  return result;
}
