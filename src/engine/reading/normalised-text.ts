import { latinLookalike } from './homoglyphs.ts';
import { asciiSymbol, BREAK, GAP, LETTER_A, OTHER_LETTER, symbolOf, VANISHES } from './symbols.ts';

/**
 * A text in the matching alphabet, each symbol with the place in the original that it came from.
 * Runs of gaps are one symbol; a run that ends a paragraph or starts a list item is a BREAK, so
 * that
 * no form reaches over it.
 */
export interface NormalisedText {
  readonly original: string;
  readonly length: number;
  readonly symbols: Uint8Array;
  /**
   * Offset in the original of the first code unit, by symbol, and the length of the original as one
   * more: a symbol ends where the next begins, so marks that vanish belong to the letter before.
   */
  readonly starts: Int32Array;
}

/**
 * Room that texts of ordinary length are folded into, one after the other: to make arrays anew cost
 * more than to read a short text.
 */
const roomLength = 16_384;
const room = {
  symbols: new Uint8Array(roomLength + 1),
  starts: new Int32Array(roomLength + 1),
};

const NEWLINE = 10;
const HYPHEN = 45;

/**
 * Worst case of NFKD: U+FDFA becomes 18 characters. Growing beyond the text is rare, so it is on
 * demand.
 */
class SymbolWriter {
  symbols: Uint8Array;
  starts: Int32Array;
  length = 0;

  constructor(capacity: number) {
    this.symbols = new Uint8Array(capacity);
    this.starts = new Int32Array(capacity);
  }

  push(symbol: number, start: number): void {
    if (this.length === this.symbols.length) this.grow();
    this.symbols[this.length] = symbol;
    this.starts[this.length] = start;
    this.length += 1;
  }

  /** Gaps in a row are one. */
  pushGap(start: number): void {
    if (this.length === 0 || this.symbols[this.length - 1] !== GAP) this.push(GAP, start);
  }

  private grow(): void {
    const capacity = this.symbols.length * 2 + 64;
    const symbols = new Uint8Array(capacity);
    symbols.set(this.symbols);
    const starts = new Int32Array(capacity);
    starts.set(this.starts);
    this.symbols = symbols;
    this.starts = starts;
  }
}

/**
 * Folds a text for matching. Linear in its length. The next call may overwrite the result, so it is
 * for immediate use.
 */
export function normaliseText(original: string): NormalisedText {
  return normaliseAscii(original) ?? normaliseAny(original);
}

/** The same for plain ASCII, which most texts are; null at the first character that is not. */
function normaliseAscii(original: string): NormalisedText | null {
  const { symbols, starts } = roomFor(original.length);
  let length = 0;
  for (let at = 0; at < original.length; at += 1) {
    const code = original.charCodeAt(at);
    if (code >= 128) return null;
    const symbol = asciiSymbol(code);
    starts[length] = at;
    if (symbol === GAP) {
      const end = gapEnd(original, at);
      symbols[length] = isParagraphEnd(original, at, end) ? BREAK : GAP;
      at = end - 1;
    } else {
      symbols[length] = symbol;
    }
    length += 1;
  }
  symbols[length] = BREAK;
  starts[length] = original.length;
  return { original, length, symbols, starts };
}

function roomFor(length: number): Pick<NormalisedText, 'symbols' | 'starts'> {
  if (length <= roomLength) return room;
  return { symbols: new Uint8Array(length + 1), starts: new Int32Array(length + 1) };
}

function normaliseAny(original: string): NormalisedText {
  const writer = new SymbolWriter(original.length + 16);
  let at = 0;
  while (at < original.length) {
    const code = original.charCodeAt(at);
    if (code < 128) {
      const symbol = asciiSymbol(code);
      if (symbol === GAP) {
        at = writeGap(writer, original, at);
      } else {
        writer.push(symbol, at);
        at += 1;
      }
    } else {
      at = writeFolded(writer, original, at);
    }
  }
  const { length } = writer;
  writer.push(BREAK, original.length);
  return { original, length, symbols: writer.symbols, starts: writer.starts };
}

/** One symbol for a whole run of gaps; where a paragraph ends or a list item starts, a BREAK. */
function writeGap(writer: SymbolWriter, original: string, from: number): number {
  const end = gapEnd(original, from);
  if (isParagraphEnd(original, from, end)) writer.push(BREAK, from);
  else writer.pushGap(from);
  return end;
}

function gapEnd(original: string, from: number): number {
  let at = from + 1;
  while (at < original.length) {
    const code = original.charCodeAt(at);
    if (code >= 128 || asciiSymbol(code) !== GAP) break;
    at += 1;
  }
  return at;
}

/** A blank line, or a line break with a hyphen behind it, which starts a list item. */
function isParagraphEnd(original: string, from: number, end: number): boolean {
  if (end - from < 2) return false;
  let newlines = 0;
  for (let at = from; at < end; at += 1) {
    const code = original.charCodeAt(at);
    if (code === NEWLINE) newlines += 1;
    if (newlines > 1 || (code === HYPHEN && newlines > 0)) return true;
  }
  return false;
}

function writeFolded(writer: SymbolWriter, original: string, from: number): number {
  const code = original.codePointAt(from) ?? 0;
  const end = from + (code > 0xffff ? 2 : 1);
  if (symbolOf(code) === VANISHES) return end;
  const latin = latinLookalike(code);
  if (latin !== 0) {
    writer.push(touchesLatin(original, from) ? latin - 97 + LETTER_A : OTHER_LETTER, from);
    return end;
  }
  for (const character of String.fromCodePoint(code).normalize('NFKD')) {
    const symbol = symbolOf(character.codePointAt(0) ?? 0);
    if (symbol === GAP) writer.pushGap(from);
    else if (symbol !== VANISHES) writer.push(symbol, from);
  }
  return end;
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
