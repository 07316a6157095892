import { type Placed, wordAfter, wordBefore } from './clauses.ts';
import { colleagueAt } from './colleagues.ts';
import { isCompanyPhrase } from './company-names.ts';
import { isCompany, isEmployer } from './employers.ts';
import { isOfHired } from './hired-people.ts';
import { type NameRange, nameRanges } from './person-names.ts';
import { phrasesOf } from './phrases.ts';
import type { Scan } from './scan.ts';

/** A text without what only tells who somebody is, and what was found in the rest. */
export interface Anonymous {
  /** As long as the original, so that places are the same. */
  readonly text: string;
  readonly scan: Scan;
}

/**
 * Blots out what only tells who a person is, where they live, whom they worked for and where they
 * went to school. It must not count as what they can do, whatever it is called; and to swap it must
 * change nothing, so it does not vouch for other words either.
 *
 * @param isDocument true for a whole document, which names people at its top and at its end.
 */
export function blindToIdentity(
  original: string,
  isDocument: boolean,
  scan: (text: string) => Scan,
): Anonymous {
  const contacts = contactRanges(original);
  const names = isDocument ? nameRanges(original) : [];
  const persons = names.filter((name) => !isOfTechnology(original, name, scan));
  const text = blotted(blotted(original, persons), contacts);
  const found = scan(text);
  const others = otherIdentity(text, found);
  if (others.length === 0) return { text, scan: found };
  const rest = blotted(text, others);
  return { text: rest, scan: scan(rest) };
}

/** A name is made of single words; "Apache Kafka" at the top of a text is no name. */
function isOfTechnology(
  text: string,
  { start, end, isTop }: NameRange,
  scan: (text: string) => Scan,
): boolean {
  if (!isTop) return false;
  const words = text.slice(start, end).trimEnd();
  const { marks, technologies } = scan(words);
  // "Registered Nurse" on the first line is what somebody is.
  if (marks.some((hit) => hit.start === 0 && hit.end === words.length)) return true;
  return technologies.some((hit) => words.slice(hit.start, hit.end).includes(' '));
}

/** Schools, addresses and employers that are called as technologies or kinds of work are. */
function otherIdentity(text: string, { technologies, marks, cues }: Scan): readonly Placed[] {
  let employerEnd = -1;
  const places = new Set(technologies.map(({ start }) => start));
  const isTechnology = (place: number) => places.has(place);
  const isHiring = cues.some(({ meaning }) => meaning.cue === 'hires');
  const isHired = (hit: Placed) => isHiring && isOfHired(text, hit, isTechnology);
  const found: Placed[] = marks.filter((hit) => isOutward(text, hit) || isHired(hit));
  for (const hit of technologies) {
    const colleague = colleagueAt(text, hit, isTechnology);
    if (colleague !== null) found.push(colleague);
    const isAnother =
      isBehindAnd(text, employerEnd, hit.start) &&
      (isCompany(hit) || isCompanyPhrase(text, hit, isTechnology));
    const isWork = isAnother || isEmployer(text, hit, isTechnology);
    if (isWork) employerEnd = hit.end;
    if (isWork || isOutward(text, hit) || isHired(hit)) found.push(hit);
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Longest rest of the name of a first company: "worked for Scala Hotels and Spark Energy". */
const longestNameRest = 24;

function isBehindAnd(text: string, from: number, to: number): boolean {
  const between = from < 0 || to - from > longestNameRest ? '' : text.slice(from, to);
  return between.endsWith(' and ') && !between.includes(',') && !between.includes('.');
}

/** Nothing is a form of any technology, nor part of a word, that holds this character. */
const blot = '\u0001';

/** The text with the ranges, in order of start, made unreadable. Blanks and marks are kept. */
function blotted(text: string, ranges: readonly Placed[]): string {
  if (ranges.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (end <= at) continue;
    parts.push(text.slice(at, Math.max(at, start)), blotOut(text.slice(Math.max(at, start), end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function blotOut(words: string): string {
  let result = '';
  for (let at = 0; at < words.length; at += 1) {
    const character = words.charAt(at);
    result += ' \t\r\n'.includes(character) ? character : blot;
  }
  return result;
}

/** How the person is reached, where they live, where they studied. */
function isOutward(text: string, hit: Placed): boolean {
  if (isInContact(text, hit)) return true;
  const code = text.charCodeAt(hit.start);
  // Names of streets and schools have capitals.
  if (code >= 97 && code <= 122) return false;
  const before = wordBefore(text, hit.start);
  const next = wordAfter(text, hit.end);
  return isInAddress(before, next) || isInSchool(text, hit, before, next);
}

/** Longest token that is looked at, to each side. */
const longestToken = 120;
const tokenEnds = ' \t\r\n<>()[]{}",;|';

/** What e-mail addresses, handles and addresses of the web have in them. */
const contactSigns = ['@', '://', 'www.', '.com', '.org'];

/** E-mail addresses, handles and addresses of the web, in the order of the text. */
function contactRanges(text: string): readonly Placed[] {
  const ranges: Placed[] = [];
  for (const sign of contactSigns) {
    let at = text.indexOf(sign);
    while (at >= 0) {
      const range = tokenAround(text, at, at + sign.length);
      if (isContact(text.slice(range.start, range.end))) ranges.push(range);
      at = text.indexOf(sign, range.end);
    }
  }
  return ranges.sort((one, other) => one.start - other.start);
}

function tokenAround(text: string, start: number, end: number): Placed {
  let from = start;
  while (start - from < longestToken && !isTokenEnd(text, from - 1)) from -= 1;
  let to = end;
  while (to - end < longestToken && !isTokenEnd(text, to)) to += 1;
  return { start: from, end: to };
}

function isContact(token: string): boolean {
  const at = token.indexOf('@');
  if (at > 0) return token.indexOf('.', at) > 0;
  // "@" alone stands for "at".
  if (at === 0) return token.length > 1 && !token.includes('/');
  if (token.includes('://') || token.toLowerCase().startsWith('www.')) return true;
  return isAddressOfWeb(token);
}

/** Part of an address of the web that has none of the usual signs ("ruby.dart.io"). */
function isInContact(text: string, { start, end }: Placed): boolean {
  // Most words stand between blanks, and need no closer look.
  if (isTokenEnd(text, start - 1) && isTokenEnd(text, end)) return false;
  const token = tokenAround(text, start, end);
  return !text.slice(start, end).includes('.') && isContact(text.slice(token.start, token.end));
}

function isTokenEnd(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const character = text.charAt(at);
  if (character === '.') return at + 1 >= text.length || ' \n'.includes(text.charAt(at + 1));
  return tokenEnds.includes(character);
}

const domains = new Set(
  phrasesOf('com|org|edu|gov|dev|me|de|uk|fr|es|jp|cn|nl|se|ch|pl|br|eu|page|blog|tech'),
);
const domainsOfMore = new Set(phrasesOf('net|io|co|ai|app|in|it|us|ca|au|sh|xyz'));

/** "github.com/spark-joy", "ruby.dart.io"; "Socket.io" and "ASP.NET" are names of things. */
function isAddressOfWeb(token: string): boolean {
  if (!token.includes('.')) return false;
  const slash = token.indexOf('/');
  const host = slash < 0 ? token : token.slice(0, slash);
  const parts = host.toLowerCase().split('.');
  const last = parts[parts.length - 1] ?? '';
  if (parts.length < 2) return false;
  return domains.has(last) || (parts.length > 2 && domainsOfMore.has(last));
}

const streets = new Set(
  phrasesOf('Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Crescent|Straße|Strasse|Str'),
);
/** These are ordinary words too, so a number must stand before. */
const numberedStreets = new Set(
  phrasesOf('Lane|Drive|Court|Square|Terrace|Way|Close|Place|Plaza|Alley|Row|Hill|Park'),
);
const streetsBefore = new Set(phrasesOf('Rue|rue|Calle|calle|Via|Avenida|avenida|Rua|rua|Piazza'));

/** "12 Rust Street", "Calle Kafka 4". */
function isInAddress(before: string, next: string): boolean {
  if (streets.has(next) || streetsBefore.has(before)) return true;
  return isDigit(before.charAt(0)) && numberedStreets.has(next);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

const schools = new Set(
  phrasesOf(`
    College|University|School|Institute|Academy|Polytechnic|Gymnasium|Hochschule|Universität
    Lyceum|Lycée|Universidad|Université|Università|Universidade|Politecnico|Seminary|Universiteit
    COLLEGE|UNIVERSITY|SCHOOL|INSTITUTE|ACADEMY|POLYTECHNIC
  `),
);
const schoolPrepositions = new Set(phrasesOf('of|de|di|da|do|du|des|der|für|for'));
const mostNameWords = 3;

/** "Scala College", "Ruby Bridges High School", "University of Kotlin". */
function isInSchool(text: string, { start, end }: Placed, before: string, next: string): boolean {
  if (schools.has(before)) return true;
  if (schoolPrepositions.has(before)) {
    return schools.has(wordBefore(text, text.lastIndexOf(before, start - 1)));
  }
  let word = next;
  let at = end;
  for (let count = 0; count < mostNameWords && isCapitalised(word); count += 1) {
    if (schools.has(word)) return true;
    at = text.indexOf(word, at) + word.length;
    word = wordAfter(text, at);
  }
  return false;
}

function isCapitalised(word: string): boolean {
  return word !== '' && word.charAt(0) !== word.charAt(0).toLowerCase();
}
