import { computingWords, madeThings } from './computing-words.ts';
import { headingOf } from './headings.ts';
import { phrasesOf } from './phrases.ts';

/** A stretch of text that tells who somebody is. */
export interface NameRange {
  readonly start: number;
  readonly end: number;
  /** True for the first line, which may be about technologies instead. */
  readonly isTop: boolean;
}

/** Capitalised words that begin a first line and are nobody's name. */
const notNames = new Set([
  ...computingWords.map((word) => word.toLowerCase()),
  ...madeThings,
  ...phrasesOf(`
    senior|junior|lead|staff|principal|head|chief|associate|mid|expert|freelance|former|team|the|my
    our
    no|not|never|i|we|ran|built|wrote|led|owned|managed|designed|developed|created|maintained|used
    using
    moved|migrated|scaled|tuned|operated|worked|working|running|building|years|skills|summary|resume
    experience|about|profile|curriculum|vitae|languages|tools|stack|technologies|at|with|for|and|or
    executive|deweloper|programista|inżynier|разработчик|utvecklare|ontwikkelaar|mühendisi|officer
    recruiter|accountant|designer|account|sales
    operations|architect|administrator|analyst|consultant|manager|specialist|intern|student|platform
  `),
]);

const fewestWords = 2;
const mostWords = 4;
const longestName = 60;

/** Words in front of a name, alone before a colon. */
const nameLabels = new Set(
  phrasesOf(`
    name|full name|candidate|candidate name|applicant|applicant name|first name|last name|surname
    given name|nombre|nombre y apellidos|apellidos|nom|prénom|nome|cognome|vorname|nachname
    姓名|氏名|名前|contact|e-mail|email|address|adresse|dirección|linkedin|github|website|references
    referees|reference|school|university|employer|company
  `),
);

/** Headings of parts that speak of other people, to the next heading. */
const otherPeople = new Set(
  phrasesOf(
    'references|referees|professional references|referenzen|referencias|références|referenze|推薦人',
  ),
);

/** Headings of parts that tell how the person is reached, to the next blank line. */
const contacts = new Set(
  phrasesOf(`
    contact|contact details|contact information|personal details|personal information
    personal data|kontakt|contacto|coordonnées|联系方式|個人情報
  `),
);

/** Lines that may stand above the name. */
const documentTitles = new Set(
  phrasesOf('resume|résumé|curriculum vitae|cv|lebenslauf|currículum|履歴書|職務経歴書|简历'),
);

/** Lines after which a letter is signed. */
const closings = new Set(
  phrasesOf(`
    regards|kind regards|best regards|warm regards|with kind regards|best|best wishes|sincerely
    yours|yours sincerely|yours faithfully|yours truly|sincerely yours|thanks|many thanks|thank you
    cheers|saludos|un saludo|cordialement|bien cordialement|mit freundlichen grüßen|viele grüße
    beste grüße|atenciosamente|cordiali saluti|respectfully|warmly|--|—
  `),
);

const introductions = phrasesOf(`
  my name is|i am|i'm|this is|me llamo|mi nombre es|je m'appelle|ich heiße|ich bin
  mein name ist|mi chiamo|meu nome é|chamo-me
`).map((introduction) => `${introduction} `);

const longestIntroduction = 18;
const beginnings = new Set(introductions.map((introduction) => introduction.slice(0, 2)));

/**
 * Where a document names people ("Ruby Johnson, engineer"): who somebody is must not count as what
 * they know. In the order of the text.
 */
export function nameRanges(text: string): readonly NameRange[] {
  const ranges: NameRange[] = [];
  const state: State = { isFirst: true, isSigned: false, part: null };
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const range = nameInLine(text, start, end, state);
    if (range !== null && range.end > range.start) ranges.push(range);
    start = end + 1;
  }
  return ranges;
}

interface State {
  isFirst: boolean;
  /** True behind the closing of a letter. */
  isSigned: boolean;
  part: 'others' | 'contact' | null;
}

function nameInLine(text: string, start: number, end: number, state: State): NameRange | null {
  const line = text.slice(start, Math.min(end, start + longestLine));
  const bare = bareLine(line);
  if (bare === '') {
    if (state.part === 'contact') state.part = null;
    return null;
  }
  const lower = bare.length <= longestName ? bare.toLowerCase() : '';
  const part = otherPeople.has(lower) ? 'others' : contacts.has(lower) ? 'contact' : null;
  const isHeading = part !== null || headingOf(line) !== null;
  if (isHeading) state.part = part;
  const { isFirst, isSigned } = state;
  state.isFirst = isFirst && documentTitles.has(lower);
  state.isSigned = closings.has(lower);
  if (isHeading) return null;
  if (state.part !== null) return { start, end, isTop: false };
  const top = isFirst ? firstLineName(line, start, end < text.length) : null;
  const signed = isSigned ? signature(line, start) : null;
  return top ?? signed ?? labelledName(line, start, end) ?? introducedName(line, start);
}

/** What is looked at of a line of any length. */
const longestLine = 160;

/** The line without blanks, marks of emphasis and a closing comma or colon. */
function bareLine(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && ' \t\r#*_>'.includes(line.charAt(from))) from += 1;
  while (to > from && ' \t\r*_,:.!'.includes(line.charAt(to - 1))) to -= 1;
  return line.slice(from, to);
}

/** "Ruby Johnson", "# RUBY JOHNSON", "Ruby Johnson - Engineer" at the top of a document. */
function firstLineName(line: string, offset: number, isWhole: boolean): NameRange | null {
  let from = 0;
  while (from < line.length && ' \t\r#*_'.includes(line.charAt(from))) from += 1;
  const length = nameLength(line.slice(from), isWhole);
  const words = wordsOfName(line.slice(from, from + length));
  const isName =
    words.length >= fewestWords && words.length <= mostWords && words.every(isPartOfName);
  return isName ? { start: offset, end: offset + from + length, isTop: true } : null;
}

/** Up to the mark that ends the name, or the line break; a line without one is prose. */
function nameLength(line: string, isWhole: boolean): number {
  const limit = Math.min(line.length, longestName);
  for (let at = 0; at < limit; at += 1) {
    if (',|(–—•·\t*'.includes(line.charAt(at)) || line.startsWith(' - ', at)) return at;
  }
  return isWhole && line.length <= longestName ? line.length : 0;
}

function wordsOfName(words: string): readonly string[] {
  return words.split(/[ \r\t]/u).filter((word) => word !== '');
}

/** "Name: Scala Kotlin", "Employer: Oracle": up to the first mark, or all that tells of others. */
function labelledName(line: string, offset: number, end: number): NameRange | null {
  const colon = firstColon(line);
  if (colon < 0 || colon > longestLabel) return null;
  const label = bareLine(line.slice(0, colon)).toLowerCase();
  if (!nameLabels.has(label)) return null;
  const rest = line.slice(colon);
  // "Employer: Oracle. Java developer." goes on with what the person did.
  const mark = label.startsWith('ref') ? -1 : rest.search(/[,|;(]|\. /u);
  return { start: offset, end: mark < 0 ? end : offset + colon + mark, isTop: false };
}

const longestLabel = 24;

function firstColon(line: string): number {
  const plain = line.indexOf(':');
  const wide = line.indexOf('：');
  return plain < 0 || (wide >= 0 && wide < plain) ? wide : plain;
}

/** "My name is Kotlin Scala.", "I'm Ruby Dart, an engineer": capitalised words up to a mark. */
function introducedName(line: string, offset: number): NameRange | null {
  // Most lines begin with no such word, and need no closer look.
  const beginning = line.slice(0, longestIntroduction).toLowerCase().replace('’', "'");
  if (!beginnings.has(beginning.slice(0, 2))) return null;
  for (const introduction of introductions) {
    if (!beginning.startsWith(introduction)) continue;
    const from = introduction.length;
    const rest = line.slice(from);
    const mark = rest.search(/[.,;!(–—\n]| and | from /u);
    const length = mark < 0 ? rest.length : mark;
    const words = wordsOfName(rest.slice(0, length));
    const isName = words.length >= fewestWords && words.length <= mostWords;
    if (isName && words.every(isPartOfName)) {
      return { start: offset + from, end: offset + from + length, isTop: false };
    }
  }
  return null;
}

/** The line behind a closing: "Kind regards,\nScala Kotlin". */
function signature(line: string, offset: number): NameRange | null {
  const bare = line.split(/[,|(]/u)[0] ?? '';
  const words = wordsOfName(bare);
  const isName = words.length > 0 && words.length <= mostWords && words.every(isPartOfName);
  return isName ? { start: offset, end: offset + bare.length, isTop: false } : null;
}

const honorifics = new Set(phrasesOf('Dr.|Mr.|Ms.|Mrs.|Prof.|Sr.|Jr.'));

/** "Ruby", "O’Neil", "Müller-Chef", "R." */
function isPartOfName(word: string): boolean {
  const first = word.charAt(0);
  if (first === first.toLowerCase() || notNames.has(word.toLowerCase())) return false;
  if ((word.length === 2 && word.endsWith('.')) || honorifics.has(word)) return true;
  return [...word].every(isNameCharacter);
}

function isNameCharacter(character: string): boolean {
  return (
    character.toLowerCase() !== character.toUpperCase() ||
    character === '-' ||
    character === "'" ||
    character === '’'
  );
}
