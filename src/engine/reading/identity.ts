import { type Placed, wordAfter, wordBefore } from './clauses.ts';
import { isEmployer } from './employers.ts';
import { type NameRange, nameRanges } from './person-names.ts';
import { phrasesOf } from './phrases.ts';
import type { Hit, Scan } from './scan.ts';

/**
 * Leaves out what only tells who a person is, where they live, whom they worked for and where they
 * went to school. It must not count as what they can do, whatever it is called; and to swap it must
 * change nothing, so it does not vouch for other words either.
 *
 * @param isDocument true for a whole document, which names people at its top and at its end.
 */
export function withoutIdentity(text: string, scan: Scan, isDocument: boolean): Scan {
  const names = isDocument ? nameRanges(text) : [];
  const isFree = (hit: Hit) => !isInName(text, hit, names) && !isOutward(text, hit);
  const isUnnamed = (hit: Hit) => !isInName(text, hit, names);
  return {
    ...scan,
    technologies: scan.technologies.filter((hit) => isFree(hit) && !isEmployer(text, hit)),
    marks: scan.marks.filter(isFree),
    parts: names.length === 0 ? scan.parts : scan.parts.filter(isUnnamed),
    neighbours: names.length === 0 ? scan.neighbours : scan.neighbours.filter(isUnnamed),
    cues: names.length === 0 ? scan.cues : scan.cues.filter(isUnnamed),
  };
}

/** A name is made of single words; "Apache Kafka" at the top of a text is no name. */
function isInName(text: string, { start, end }: Hit, names: readonly NameRange[]): boolean {
  if (names.length === 0) return false;
  const range = lastStartingBefore(names, start);
  if (range === undefined || start >= range.end) return false;
  return !range.isTop || !text.slice(start, end).includes(' ');
}

function lastStartingBefore(ranges: readonly NameRange[], place: number): NameRange | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ranges[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}

/** How the person is reached, where they live, where they studied. */
export function isOutward(text: string, hit: Placed): boolean {
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

/** Part of an e-mail address, a handle or an address of the web. */
function isInContact(text: string, { start, end }: Placed): boolean {
  // Most words stand between blanks, and need no closer look.
  if (isTokenEnd(text, start - 1) && isTokenEnd(text, end)) return false;
  let from = start;
  while (start - from < longestToken && !isTokenEnd(text, from - 1)) from -= 1;
  let to = end;
  while (to - end < longestToken && !isTokenEnd(text, to)) to += 1;
  const token = text.slice(from, to);
  const at = token.indexOf('@');
  if (at > 0) return token.indexOf('.', at) > 0;
  if (at === 0) return !token.includes('/');
  if (token.includes('://') || token.toLowerCase().startsWith('www.')) return true;
  return !text.slice(start, end).includes('.') && isAddressOfWeb(token);
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
