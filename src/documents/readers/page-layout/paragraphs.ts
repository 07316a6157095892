import { endsInMonth, endsInPeriod, opensWithDate, opensWithSince } from './date-words.ts';
import { type HyphenSigns, hyphenSignsOf, joinAtHyphen } from './hyphens.ts';
import { median } from './rows.ts';
import type { TextLine } from './text-line.ts';

/** Pitch over the usual pitch from which on a line begins a new block. */
const blockPitch = 1.35;
/** Sizes of one paragraph differ by less. */
const sizeShare = 0.15;
/** Larger by more than this share, a line is a heading and no rest of a paragraph. */
const headingShare = 0.06;
/** Shorter lines may be items of a list, and go on only where their words say so. */
const proseWords = 4;

/** "Languages: Go, Java": lists of skills put one below the other. */
const labelFirst = /^\p{Lu}[\p{L}&/ ]{1,28}:\s/u;
/** Contact lines: no sentence goes on with an address. */
const addressFirst = /^\S*(?:@|:\/\/|\.(?:com|org|net|io|dev|me)\b)/;
/** Scripts that put no spaces between words, and their stops. */
const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001\\u3002\\uFF0C]';
const endsUnspaced = new RegExp(`${unspaced}$`, 'u');
const startsUnspaced = new RegExp(`^${unspaced}`, 'u');
/** "(September 2019 - September 2021)" and some air: a look at all of a paragraph is slow. */
const longestPeriod = 50;
const wantsMore = /(?:[,/&+]|\b(?:and|or|of|for|with|the|to|in|on|at|by|from))$/;

interface Paragraph {
  text: string;
  last: TextLine;
  readonly first: TextLine;
}

interface Signs {
  readonly pitch: number;
  readonly hyphens: HyphenSigns;
  /** Whether the document's marks hold whole paragraphs rather than lines. */
  readonly marksHoldParagraphs: boolean;
}

/** Writes lines as text: wrapped lines in one, bullets as "- ", an empty line between blocks. */
export function textOf(lines: readonly TextLine[], breaksWords = false): string {
  const signs: Signs = {
    pitch: usualPitch(lines),
    hyphens: hyphenSignsOf(
      lines.map((line) => line.text),
      breaksWords,
    ),
    marksHoldParagraphs: marksHoldParagraphs(lines),
  };
  const written: string[] = [];
  let paragraph: Paragraph | null = null;
  for (const line of lines) {
    if (paragraph !== null && goesOn(paragraph, line, signs)) {
      paragraph.text = join(paragraph.text, line.text, signs.hyphens);
      paragraph.last = line;
      continue;
    }
    if (paragraph !== null) {
      written.push(paragraph.text);
      if (isApart(paragraph.last, line, signs.pitch)) written.push('');
    }
    paragraph = { text: `${line.hasBullet ? '- ' : ''}${line.text}`, first: line, last: line };
  }
  if (paragraph !== null) written.push(paragraph.text);
  return written.join('\n');
}

/** Distance of neighbouring lines over their size, as most of the text has it. */
function usualPitch(lines: readonly TextLine[]): number {
  const pitches: number[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous === undefined) return;
    const pitch = (previous.baseline - line.baseline) / line.size;
    if (pitch > 0.8 && pitch < 2.5) pitches.push(pitch);
  });
  return median(pitches) || 1.2;
}

function marksHoldParagraphs(lines: readonly TextLine[]): boolean {
  const shared = lines.filter(
    (line, index) => line.firstMark !== null && line.firstMark === lines[index - 1]?.lastMark,
  );
  return shared.length >= 3;
}

function isApart(last: TextLine, line: TextLine, pitch: number): boolean {
  const gap = last.baseline - line.baseline;
  return gap < 0 || gap > Math.max(last.size, line.size) * pitch * blockPitch;
}

function goesOn(paragraph: Paragraph, line: TextLine, signs: Signs): boolean {
  const { first, last, text } = paragraph;
  if (line.hasBullet || Math.abs(last.size - line.size) > sizeShare * last.size) return false;
  const startsSmall = /^\p{Ll}/u.test(line.text);
  const endsCut = /\p{L}-$/u.test(text) && startsSmall;
  if (isApart(last, line, signs.pitch)) {
    // From one column or page to the next only a sentence that is plainly cut goes on.
    const isElsewhere = last.baseline < line.baseline;
    return (
      isElsewhere && startsSmall && !/[.!?:;]$/.test(text) && (endsCut || !hasRoom(last, line))
    );
  }
  if (endsCut) return true;
  if (beginsAnew(text, line) || isSetAsHeading(text, last, line)) return false;
  const isProse = isLong(last.text) || startsSmall;
  if (signs.marksHoldParagraphs && line.firstMark !== null && last.lastMark !== null) {
    if (line.firstMark === last.lastMark) return isProse || !hasRoom(last, line);
    if (!startsSmall) return false;
  }
  if (hasRoom(last, line) || isHeading(text)) return false;
  return alignsWith(first, last, line) && (isProse || wantsMore.test(text));
}

function isLong(text: string): boolean {
  return text.split(/\s+/).length >= proseWords || (endsUnspaced.test(text) && text.length > 15);
}

/** Whether the next line's first word would have fitted: then the line was ended on purpose. */
function hasRoom(last: TextLine, line: TextLine): boolean {
  const firstWord = /^\S+/.exec(line.text)?.[0] ?? '';
  const letterWidth = (line.right - line.textLeft) / Math.max(line.text.length, 1);
  const needed = (firstWord.length + 1) * letterWidth;
  return last.right + needed < last.columnRight - 0.5;
}

function isHeading(text: string): boolean {
  return (
    /\p{Lu}/u.test(text) && text === text.toUpperCase() && text.length < 40 && !/[,;]$/.test(text)
  );
}

function beginsAnew(text: string, line: TextLine): boolean {
  const mayDate = !endsInMonth.test(text) && !/[-–—,(]$/.test(text);
  if (mayDate && opensWithDate.test(line.text)) return true;
  const startsLarge = /^\p{Lu}/u.test(line.text);
  const mayBegin = startsLarge || /[.!?]$/.test(text);
  if (mayDate && mayBegin && opensWithSince.test(line.text)) return true;
  if (startsLarge && endsInPeriod.test(text.slice(-longestPeriod))) return true;
  if (startsLarge && /[.!?]$/.test(text) && endsInPeriod.test(line.text.slice(-longestPeriod))) {
    return true;
  }
  return addressFirst.test(line.text) || (labelFirst.test(line.text) && labelFirst.test(text));
}

/** In larger type, or wholly in fonts that the line above has not: a title, or what is below it. */
function isSetAsHeading(text: string, last: TextLine, line: TextLine): boolean {
  if (!/^\p{Lu}/u.test(line.text) || wantsMore.test(text)) return false;
  if (line.size > last.size * (1 + headingShare)) return true;
  const isKnown = line.faces.length > 0 && !line.faces.includes('');
  return isKnown && !line.faces.some((face) => last.faces.includes(face));
}

/** Under its neighbour, under the text behind the bullet or label, or out to the margin once. */
function alignsWith(first: TextLine, last: TextLine, line: TextLine): boolean {
  const near = (one: number, other: number): boolean => Math.abs(one - other) < line.size * 0.6;
  if (near(line.left, last.textLeft)) return true;
  if (first.hasBullet) {
    if (line.left > first.left + 1 && line.left <= first.textLeft + line.size * 2) return true;
    return near(line.left, first.left) && /^\p{Ll}/u.test(line.text);
  }
  const isFirstLine = first === last;
  return (
    isFirstLine && !last.text.includes('\t') && Math.abs(line.left - last.left) < line.size * 3
  );
}

function join(text: string, next: string, hyphens: HyphenSigns): string {
  if (endsUnspaced.test(text) && startsUnspaced.test(next)) return text + next;
  if (/[\p{L}\p{N}]-$/u.test(text)) return joinAtHyphen(text, next, hyphens);
  return /[\p{L}\p{N}][/\u2014]$/u.test(text) ? text + next : `${text} ${next}`;
}
