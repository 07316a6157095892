import { firstFrom } from './first-from.ts';
import { isJoint } from './list-runs.ts';
import { phrasesOf } from './phrases.ts';

/** A place in a text; polarity needs no more of a mention. */
export interface Placed {
  readonly start: number;
  readonly end: number;
}

/** A cue reaches no further than a long clause, in UTF-16 code units. */
export const longestClause = 240;

/** First comma that does not merely separate items of a list of mentions, else the limit. */
export function clauseEnd(
  text: string,
  from: number,
  limit: number,
  mentions: readonly Placed[],
): number {
  const last = Math.min(limit, from + longestClause);
  let index = firstFrom(mentions, from);
  let at = from;
  while (at < last) {
    const comma = nextClauseMark(text, at, last);
    if (comma === last) return last;
    while ((mentions[index + 1]?.start ?? last) < comma) index += 1;
    const before = mentions[index];
    const after = mentions[index + 1];
    if (before === undefined || after === undefined || before.start > comma) return comma;
    if (!isJoint(text, before.end, after.start) || !endsItem(text, after.end)) return comma;
    at = after.start;
    index += 1;
  }
  return last;
}

/** Commas, closing brackets and line breaks; dashes only with a blank before them. */
function nextClauseMark(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 41 || code === 10 || code === 0xff0c) return at;
    const isDash = code === 0x2013 || code === 0x2014 || code === 45;
    if (isDash && text.charCodeAt(at - 1) === 32 && text.charCodeAt(at + 1) === 32) return at;
  }
  return limit;
}

const listWords = new Set(['or', 'and', 'nor', 'oder', 'und', 'ou', 'et', 'o', 'y', 'e', 'noch']);

/** True when the item stands alone: "Go," but not "Python daily". */
function endsItem(text: string, end: number): boolean {
  const rest = text
    .slice(end, end + 7)
    .trimStart()
    .toLowerCase();
  if (rest === '' || ',.;)/\n。'.includes(rest.charAt(0))) return true;
  const blank = rest.indexOf(' ');
  return blank > 0 && listWords.has(rest.slice(0, blank));
}

/**
 * The clause before the cue starts behind the last comma or colon.
 */
export function clauseStart(text: string, before: number, sentenceStart: number): number {
  const from = Math.max(sentenceStart, before - longestClause);
  const clause = text.slice(from, before);
  const comma = clause.lastIndexOf(', ');
  const colon = clause.lastIndexOf(':');
  // "Kernels, warehouses: I leave them to others" speaks of all that stands before the colon.
  if (colon > comma) return from;
  // "Reads C#, does not write it" speaks of the clause before.
  const isBare = comma >= 0 && clause.slice(comma + 1).trim() === '';
  const cut = isBare ? clause.slice(0, comma).lastIndexOf(', ') : comma;
  return from + Math.max(cut, 0);
}

/** Items of a list that one cue can speak of; a longer list is no sentence. */
const mostItems = 40;

/** Start of the list of mentions that ends with the one at the index. */
export function listStart(text: string, index: number, mentions: readonly Placed[]): number {
  let at = index;
  while (index - at < mostItems && isOneList(text, mentions[at - 1], mentions[at])) at -= 1;
  return mentions[at]?.start ?? 0;
}

/** Offset behind the last of the mentions that follow one another as a list from the index on. */
export function listEnd(text: string, index: number, mentions: readonly Placed[]): number {
  let at = index;
  while (at - index < mostItems && isOneList(text, mentions[at], mentions[at + 1])) at += 1;
  return mentions[at]?.end ?? 0;
}

/** A colon between two mentions begins what is said of the first. */
function isOneList(text: string, one: Placed | undefined, other: Placed | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (!isJoint(text, one.end, other.start)) return false;
  const between = text.slice(one.end, other.start);
  // A line that ends without a comma ends its list as well.
  const line = between.slice(0, Math.max(0, between.indexOf('\n'))).trimEnd();
  const isBroken = between.includes('\n') && !',、，'.includes(line.slice(-1) || ' ');
  return !between.includes(':') && !between.includes('：') && !isBroken;
}

/** Words that begin a clause with a subject or a reason of its own. */
const clauseOpeners = new Set(
  phrasesOf('because|since|when|where|who|which|whose|as|if|unless|ma'),
);

/** Behind "and" or "so" these begin a statement of its own: "and run RabbitMQ". */
const statementOpeners = new Set(
  phrasesOf(`
    i|we|he|she|it|they|that|my|use|uses|used|run|runs|ran|know|knows|prefer|prefers|have|has|had
    write|writes|wrote|work|works|worked|love|loves|build|builds|built|do|did|am|is|was|only|mostly
  `),
);

/** Where a statement of its own begins in the stretch, else its end: "because", "and I run". */
export function statementEnd(text: string, from: number, to: number): number {
  let joined = -1;
  for (const [start, word] of wordsOf(text, from, to)) {
    if (joined >= 0 && statementOpeners.has(word)) return joined;
    if (start > from && clauseOpeners.has(word)) return start;
    joined = word === 'and' || word === 'so' ? start : -1;
  }
  return to;
}

/** The words of a stretch in small letters, each with its offset. */
export function* wordsOf(
  text: string,
  from: number,
  to: number,
): Generator<[start: number, word: string]> {
  let start = -1;
  for (let at = from; at <= to; at += 1) {
    const isLetter = at < to && isWordLetter(text.charCodeAt(at));
    if (isLetter && start < 0) start = at;
    if (!isLetter && start >= 0) {
      yield [start, text.slice(start, at).toLowerCase()];
      start = -1;
    }
  }
}

/** Letters of any alphabet, digits and the apostrophe. */
function isWordLetter(code: number): boolean {
  if (code === 39 || code === 0x2019) return true;
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  return code >= 0xc0 && code < 0x2000;
}

/** The word right before the place, with nothing but blanks between; empty when there is none. */
export function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && text.charCodeAt(end - 1) === 32) end -= 1;
  let start = end;
  while (start > 0 && end - start < longestWord && isWordLetter(text.charCodeAt(start - 1))) {
    start -= 1;
  }
  return text.slice(start, end);
}

/** The word right behind the place, with nothing but blanks between; empty when there is none. */
export function wordAfter(text: string, at: number): string {
  let start = at;
  while (text.charCodeAt(start) === 32) start += 1;
  let end = start;
  while (end - start < longestWord && isWordLetter(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

const longestWord = 30;
