/**
 * Fonts of TeX that are set as pictures carry no map to Unicode, so their ligatures and dashes come
 * out as the control characters at whose places the encodings OT1 and T1 (Cork) keep them.
 */
const texGlyphs: Readonly<Record<string, string>> = {
  '\x0b': 'ff',
  '\x0c': 'fi',
  '\x0d': 'fl',
  '\x0e': 'ffi',
  '\x0f': 'ffl',
  '\x15': '\u2013',
  '\x16': '\u2014',
  '\x1b': 'ff',
  '\x1c': 'fi',
  '\x1d': 'fl',
  '\x1e': 'ffi',
  '\x1f': 'ffl',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const texPlaces = /[\x0b-\x0f\x15\x16\x1b-\x1f]/g;

export function texCharacters(text: string): string {
  return text.replace(texPlaces, (place) => texGlyphs[place] ?? place);
}
