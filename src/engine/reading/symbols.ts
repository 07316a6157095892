/**
 * The small alphabet in which forms are matched: folded letters, digits and the few signs that
 * belong
 * to names of technologies. Everything else only separates.
 */

/** Punctuation and whatever else ends a form. */
export const BREAK = 0;
/** `a` is 1, `z` is 26. */
export const LETTER_A = 1;
/** `0` is 27, `9` is 36. */
export const DIGIT_0 = 27;
export const PLUS = 37;
export const HASH = 38;
export const DOT = 39;
export const SLASH = 40;
export const AMPERSAND = 41;
/** A run of spaces, hyphens or underscores. */
export const GAP = 42;
/** A letter of another alphabet: part of a word, never part of a form. */
export const OTHER_LETTER = 43;
export const APOSTROPHE = 44;
export const symbolCount = 45;

/** Marks a character that vanishes: soft hyphens, zero-width characters, combining accents. */
export const VANISHES = 255;

const asciiSymbols = makeAsciiSymbols();

function makeAsciiSymbols(): Uint8Array {
  const table = new Uint8Array(128);
  for (let letter = 0; letter < 26; letter += 1) {
    table[65 + letter] = LETTER_A + letter;
    table[97 + letter] = LETTER_A + letter;
  }
  for (let digit = 0; digit < 10; digit += 1) table[48 + digit] = DIGIT_0 + digit;
  for (const character of ' \t\n\r-_') table[character.charCodeAt(0)] = GAP;
  table[43] = PLUS;
  table[35] = HASH;
  table[46] = DOT;
  table[47] = SLASH;
  table[38] = AMPERSAND;
  table[39] = APOSTROPHE;
  return table;
}

/** Symbol of a character below U+0080. */
export function asciiSymbol(code: number): number {
  return asciiSymbols[code] ?? BREAK;
}

/** Letters and digits, of any alphabet: what a form must not run into. */
export function isWordSymbol(symbol: number): boolean {
  return (symbol >= LETTER_A && symbol < PLUS) || symbol === OTHER_LETTER;
}

export function isLetterSymbol(symbol: number): boolean {
  return (symbol >= LETTER_A && symbol < DIGIT_0) || symbol === OTHER_LETTER;
}

/** Characters that print nothing: soft hyphen, zero-width, direction marks, selectors, BOM. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/** Scripts that are written without spaces: a Latin word may touch them and still be a word. */
function isUnspacedScript(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0e7f) ||
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

/** Symbol of any character that compatibility decomposition leaves. */
export function symbolOf(code: number): number {
  if (code < 128) return asciiSymbol(code);
  if (isInvisible(code)) return VANISHES;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0x2028) return GAP;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return APOSTROPHE;
  if (isUnspacedScript(code)) return BREAK;
  const character = String.fromCodePoint(code);
  return character.toLowerCase() === character.toUpperCase() ? BREAK : OTHER_LETTER;
}
