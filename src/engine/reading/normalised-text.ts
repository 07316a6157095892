import { latinLookalike } from './homoglyphs.ts';
import { asciiSymbol, BREAK, GAP, LETTER_A, OTHER_LETTER, symbolOf, VANISHES } from './symbols.ts';

/**
 * A text in the matching alphabet, each symbol with the place in the original that it came from.
 * Runs of gaps are one symbol; a run that ends a paragraph or starts a list item is a BREAK, so that
 * no form reaches over it.
 */
export interface NormalisedText {
  readonly original: string;
  readonly length: number;
  readonly symbols: Uint8Array;
  /** Offset in the original of the first code unit, by symbol. */
  readonly starts: Int32Array;
  /** Offset behind the last code unit, by symbol. */
  readonly ends: Int32Array;
}

const NEWLINE = 10;
const HYPHEN = 45;

/** Worst case of NFKD: U+FDFA becomes 18 characters. Growing beyond the text is rare, so it is on demand. */
class SymbolWriter {
  symbols: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  length = 0;

  constructor(capacity: number) {
    this.symbols = new Uint8Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
  }

  push(symbol: number, start: number, end: number): void {
    if (this.length === this.symbols.length) this.grow();
    this.symbols[this.length] = symbol;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  /** Gaps in a row are one. */
  pushGap(start: number, end: number): void {
    const last = this.length - 1;
    if (last >= 0 && this.symbols[last] === GAP) this.ends[last] = end;
    else this.push(GAP, start, end);
  }

  private grow(): void {
    const capacity = this.symbols.length * 2 + 64;
    const symbols = new Uint8Array(capacity);
    symbols.set(this.symbols);
    const starts = new Int32Array(capacity);
    starts.set(this.starts);
    const ends = new Int32Array(capacity);
    ends.set(this.ends);
    this.symbols = symbols;
    this.starts = starts;
    this.ends = ends;
  }
}

/** Folds a text for matching. Linear in its length. */
export function normaliseText(original: string): NormalisedText {
  const writer = new SymbolWriter(original.length + 16);
  let at = 0;
  while (at < original.length) {
    const code = original.charCodeAt(at);
    if (code < 128) {
      const symbol = asciiSymbol(code);
      if (symbol === GAP) {
        at = writeGap(writer, original, at);
      } else {
        writer.push(symbol, at, at + 1);
        at += 1;
      }
    } else {
      at = writeFolded(writer, original, at);
    }
  }
  const { symbols, starts, ends, length } = writer;
  return { original, length, symbols, starts, ends };
}

/** One symbol for a whole run of gaps; where a paragraph ends or a list item starts, a BREAK. */
function writeGap(writer: SymbolWriter, original: string, from: number): number {
  let at = from;
  let newlines = 0;
  let hyphenAfterNewline = false;
  while (at < original.length) {
    const code = original.charCodeAt(at);
    if (code >= 128 || asciiSymbol(code) !== GAP) break;
    if (code === NEWLINE) newlines += 1;
    else if (code === HYPHEN && newlines > 0) hyphenAfterNewline = true;
    at += 1;
  }
  if (newlines > 1 || hyphenAfterNewline) writer.push(BREAK, from, at);
  else writer.pushGap(from, at);
  return at;
}

function writeFolded(writer: SymbolWriter, original: string, from: number): number {
  const code = original.codePointAt(from) ?? 0;
  const end = from + (code > 0xffff ? 2 : 1);
  if (symbolOf(code) === VANISHES) {
    extendLast(writer, from, end);
    return end;
  }
  const latin = latinLookalike(code);
  if (latin !== 0) {
    writer.push(touchesLatin(original, from) ? latin - 97 + LETTER_A : OTHER_LETTER, from, end);
    return end;
  }
  for (const character of String.fromCodePoint(code).normalize('NFKD')) {
    const symbol = symbolOf(character.codePointAt(0) ?? 0);
    if (symbol === GAP) writer.pushGap(from, end);
    else if (symbol !== VANISHES) writer.push(symbol, from, end);
  }
  return end;
}

/** A mark inside a word belongs to the letter before it, so that a span over the word covers it. */
function extendLast(writer: SymbolWriter, from: number, end: number): void {
  const last = writer.length - 1;
  if (last >= 0 && writer.ends[last] === from && writer.symbols[last] !== GAP) {
    writer.ends[last] = end;
  }
}

/** True when the unbroken word around the place has a Latin letter of its own. */
function touchesLatin(original: string, at: number): boolean {
  return latinOnSide(original, at - 1, -1) || latinOnSide(original, at + 1, 1);
}

/** Looks at most a long word's length away, so that a hostile text stays linear. */
const longestWord = 40;

function latinOnSide(original: string, from: number, step: 1 | -1): boolean {
  for (let count = 0, at = from; count < longestWord; count += 1, at += step) {
    const code = original.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return true;
    if (Number.isNaN(code) || (code < 128 && code !== HYPHEN)) return false;
    if (latinLookalike(code) === 0 && symbolOf(code) !== VANISHES) return false;
  }
  return false;
}
