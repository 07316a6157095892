import { type Placed, wordAfter } from './clauses.ts';
import {
  hasTitle,
  hasYear,
  isTitleOrDate,
  longestJobLine,
  segmentsOf,
  trimmed,
} from './job-lines.ts';
import { phrasesOf } from './phrases.ts';
import { thingWords } from './thing-words.ts';

/** What companies call themselves behind a name: "Spark Energy", "Scala Hotels". */
const tradesOfCompanies = new Set(
  phrasesOf(`
    bank|banking|energy|hotel|hotels|resort|resorts|park|pizza|foods|food|motors|airlines|airways
    insurance|capital|partners|ventures|holdings|holding|consulting|brewing|brewery|studios|studio
    games|travel|tours|logistics|shipping|freight|industries|entertainment|therapeutics|pharma
    biotech|robotics|pay|payments|finance|financial|media|health|healthcare|clinic|hospital|labs
    laboratories|solutions|technologies|group|global|international|enterprises|associates|agency
    realty|properties|fitness|fashion|retail|stores|markets|telecom|electric|power|gas|oil|mining
    steel|construction|education|learning|publishing|records|pictures|cosmetics|jewelry|coffee
    cafe|café|restaurant|restaurants|bakery|dental|legal|law|charity|foundation
  `),
);

const mostNameWords = 3;

/**
 * Where the name of a company ends that begins with the form: capitalised words behind it that are
 * neither technologies nor things of software. Null when there are none.
 */
function nameEnd(
  text: string,
  { end }: Placed,
  isTechnology: (place: number) => boolean,
): { readonly end: number; readonly last: string } | null {
  let at = end;
  let last = '';
  for (let count = 0; count < mostNameWords && text.charAt(at) === ' '; count += 1) {
    const word = wordAfter(text, at);
    const isCapital = word !== '' && word.charAt(0) !== word.charAt(0).toLowerCase();
    if (text.charAt(at + 1) === ' ' || !isCapital) break;
    const lower = word.toLowerCase();
    if (isTechnology(at + 1) || (thingWords.has(lower) && lower !== 'group')) return null;
    if (hasTitle(lower)) return null;
    last = lower;
    at += 1 + word.length;
  }
  return last === '' ? null : { end: at, last };
}

/** "Scala Hotels" in prose, told by the last of its words. */
export function isCompanyPhrase(
  text: string,
  hit: Placed,
  isTechnology: (place: number) => boolean,
): boolean {
  const name = nameEnd(text, hit, isTechnology);
  return name !== null && tradesOfCompanies.has(name.last);
}

/** "Engineer, Vault Bank, 2018-2021": a whole part of the line that names a job. */
export function isCompanyName(
  text: string,
  hit: Placed,
  isTechnology: (place: number) => boolean,
): boolean {
  const name = nameEnd(text, hit, isTechnology);
  if (name === null) return false;
  const before = text.slice(Math.max(0, hit.start - longestJobLine), hit.start);
  const after = text.slice(name.end, name.end + longestJobLine);
  const lineStart = before.slice(before.lastIndexOf('\n') + 1);
  const [rest = '', next = ''] = after.split('\n');
  const line = lineStart + text.slice(hit.start, name.end) + rest;
  if (line.length > longestJobLine) return false;
  const segments = segmentsOf(line).map(trimmed);
  const own = segments.indexOf(text.slice(hit.start, name.end));
  if (own < 0) return false;
  const others = segments.filter((segment, index) => index !== own && segment !== '');
  const isTold = others.every((segment) => isTitleOrDate(segment)) || others.some(hasYear);
  // The title stands on the line itself, or on the next one with or without the dates.
  if (others.some(hasTitle)) return isTold || tradesOfCompanies.has(name.last);
  return hasTitle(next) && (hasYear(next) || others.some(hasYear));
}
