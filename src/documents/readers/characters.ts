/** Characters as documents hold them, made into the characters that people mean. */

/** Latin ligatures (U+FB00..FB06) and the private places where old fonts keep theirs. */
const ligatures: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
  '\uF001': 'fi',
  '\uF002': 'fl',
  '\uF6BE': 'j',
};

/** Bullets, of Unicode and of the Symbol and Wingdings fonts (private use, F000 + their code). */
const bulletCharacters =
  '\u2022\u2023\u2043\u204C\u204D\u2192\u2219\u25A0\u25A1\u25AA\u25AB\u25B6\u25B8\u25BA\u25CB' +
  '\u25CF\u25D8\u25E6\u2666\u2713\u2714\u2756\u2794\u27A2\u27A4\u29BF\u2B9A\u00B7' +
  '\uF0B7\uF0A7\uF0D8\uF0A8\uF06C\uF06E\uF076\uF0FC\uF0E0\uF0F0';

const ligaturePattern = /[\uFB00-\uFB06\uF001\uF002\uF6BE]/g;
/** Soft hyphens, zero-width characters, marks of direction, byte order marks. */
const invisiblePattern =
  /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Every width of space that is not a line's end, the tab apart. */
const spacePattern = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Control characters, private use (icon fonts), halves of pairs, and what is no character. */
const unreadablePattern = /(?![\t\n])[\p{Cc}\p{Co}\p{Cs}\uFFFE\uFFFF]/gu;
/** Radicals, which PDFs of browsers name in place of the characters that look the same. */
const radicalPattern = /[\u2F00-\u2FD5]/g;
const nonBreakingHyphen = /[\u2010\u2011]/g;

export function isBullet(text: string): boolean {
  return text.length === 1 && (bulletCharacters.includes(text) || '-*–—o§'.includes(text));
}

/** Bullets that are never a word or a sign of their own. */
export function isPlainBullet(text: string): boolean {
  return text.length === 1 && bulletCharacters.includes(text);
}

/**
 * A stretch of a PDF or DOCX in plain characters. Soft hyphens go, since here they only tell where
 * a word might have been broken; the typographic hyphens become the one that people type.
 */
export function plainCharacters(text: string): string {
  return text
    .replace(ligaturePattern, (ligature) => ligatures[ligature] ?? ligature)
    .replace(radicalPattern, (radical) => radical.normalize('NFKC'))
    .replace(invisiblePattern, '')
    .replace(spacePattern, ' ')
    .replace(nonBreakingHyphen, '-')
    .replace(unreadablePattern, ' ');
}

/** One newline per line end, no spaces at line ends, at most one empty line, none at the edges. */
export function tidyLines(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
