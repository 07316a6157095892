import type { Forms, Meaning } from './lexicon.ts';
import type { NormalisedText } from './normalised-text.ts';
import { BREAK, DIGIT_0, DOT, GAP, HASH, isLetterSymbol, isWordSymbol, PLUS } from './symbols.ts';
import { stateAfter, terminalOf } from './trie.ts';

/** A form found in a text; offsets are UTF-16 code units of the original. */
export interface Hit {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

/** All that one pass over a text finds, each list in the order of the text. */
export interface Scan {
  /** The longest technology forms, never overlapping each other. */
  readonly technologies: readonly Hit[];
  /** The longest signals and titles; they may overlap technologies. */
  readonly marks: readonly Hit[];
  /** Words of loose cues. */
  readonly parts: readonly Hit[];
  readonly rejections: readonly Hit[];
  /** Words that confirm homographs. */
  readonly neighbours: readonly Hit[];
  readonly cues: readonly Hit[];
}

interface MutableScan {
  technologies: Hit[];
  marks: Hit[];
  parts: Hit[];
  rejections: Hit[];
  neighbours: Hit[];
  cues: Hit[];
}

/** Finds every form of the lexicon. Linear: each word start walks the tree once. */
export function scanText(lexicon: Forms, text: NormalisedText): Scan {
  const scan: MutableScan = {
    technologies: [],
    marks: [],
    parts: [],
    rejections: [],
    neighbours: [],
    cues: [],
  };
  const next: NextStarts = { technology: 0, mark: 0, cue: 0 };
  const { symbols, length } = text;
  let isInWord = false;
  for (let at = 0; at < length; at += 1) {
    const symbol = symbols[at] ?? 0;
    const isWord = isWordSymbol(symbol);
    // A form starts where a word starts; ".NET" starts with its dot.
    if (!isInWord && (isWord || symbol === DOT)) walk(lexicon, text, at, scan, next);
    isInWord = isWord;
  }
  return scan;
}

/** Where the next hit of each sort may start, so that hits of one sort never overlap. */
interface NextStarts {
  technology: number;
  mark: number;
  cue: number;
}

/** Takes every form that starts at the symbol; of technologies, marks and cues only the longest. */
function walk(
  { trie, meanings }: Forms,
  text: NormalisedText,
  from: number,
  scan: MutableScan,
  next: NextStarts,
): void {
  const { symbols, starts, length } = text;
  let state = 0;
  let technology: Hit | null = null;
  let mark: Hit | null = null;
  let cue: Hit | null = null;
  for (let at = from; at < length; at += 1) {
    state = stateAfter(trie, state, symbols[at] ?? 0);
    if (state === 0) break;
    const found = terminalOf(trie, state);
    if (found === 0 || !isEnd(text, from, at + 1)) continue;
    const meaning = meanings[found - 1];
    if (meaning === undefined) continue;
    const hit: Hit = { meaning, start: starts[from] ?? 0, end: starts[at + 1] ?? 0 };
    if (meaning.technologies.length > 0) technology = hit;
    if (meaning.marks.length > 0) mark = hit;
    if (meaning.cue !== null) cue = hit;
    if (meaning.parts.length > 0) scan.parts.push(hit);
    if (meaning.rejections.length > 0) scan.rejections.push(hit);
    if (meaning.isNear || meaning.isNoun) scan.neighbours.push(hit);
  }
  if (technology !== null && technology.start >= next.technology) {
    scan.technologies.push(technology);
    next.technology = technology.end;
  }
  if (mark !== null && mark.start >= next.mark) {
    scan.marks.push(mark);
    next.mark = mark.end;
  }
  if (cue !== null && cue.start >= next.cue) {
    scan.cues.push(cue);
    next.cue = cue.end;
  }
}

/** A version may stick to a name of four letters and more ("Python3"). */
const shortestVersioned = 4;

/** A form ends where its word ends: not the C of "C++" or "C#", not the Node of "Node.js". */
function isEnd(text: NormalisedText, from: number, to: number): boolean {
  const next = text.symbols[to] ?? 0;
  if (next === GAP || next === BREAK) return true;
  const afterNext = text.symbols[to + 1] ?? 0;
  if (next === HASH || (next === PLUS && afterNext === PLUS)) return false;
  if (next === DOT && to + 1 < text.length && isLetterSymbol(afterNext)) return false;
  if (!isWordSymbol(next)) return true;
  const endsInLetter = isLetterSymbol(text.symbols[to - 1] ?? 0);
  if (!endsInLetter || to - from < shortestVersioned) return false;
  return isVersion(text, to);
}

function isVersion(text: NormalisedText, from: number): boolean {
  let digits = 0;
  while (isDigit(text.symbols[from + digits] ?? 0)) digits += 1;
  return digits > 0 && digits <= 2 && !isWordSymbol(text.symbols[from + digits] ?? 0);
}

function isDigit(symbol: number): boolean {
  return symbol >= DIGIT_0 && symbol < PLUS;
}
