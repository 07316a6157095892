import type { Polarity } from '../profile.ts';
import type { CueKind } from './cues.ts';
import { firstFrom } from './first-from.ts';
import type { Mention } from './homographs.ts';
import { isJoint } from './list-runs.ts';
import type { Hit } from './scan.ts';
import { sentenceAt } from './sentences.ts';

/** Mentions carry more than their place; polarity needs no more. */
export type Placed = Pick<Mention, 'start' | 'end'>;

/** A stretch of text under a cue. */
interface Reach {
  readonly polarity: Polarity;
  readonly start: number;
  readonly end: number;
}

/** A denial reaches no further than a long clause, in UTF-16 code units. */
const longestClause = 240;

/** Longest stretch between a bare "no" and what it denies: "no real Kafka". */
const nextReach = 22;

/**
 * How each mention stands to the person.
 *
 * A cue reaches to the end of its sentence or to "but"; a denial stops at a comma unless a plain
 * list
 * goes on ("no Java, Go or Rust").
 *
 * @returns by mention; empty when no cue stands in the text, which then supports all of them.
 */
export function judgePolarity(
  text: string,
  mentions: readonly Placed[],
  cues: readonly Hit[],
  ends: Int32Array,
): readonly Polarity[] {
  if (mentions.length === 0 || !cues.some(isOfPolarity)) return [];
  const reaches = reachesOf(text, mentions, cues, ends);
  let first = 0;
  return mentions.map((mention) => {
    while (first < reaches.length && (reaches[first]?.end ?? 0) <= mention.start) first += 1;
    return strongest(reaches, first, mention.start);
  });
}

/** Cues of time and turns of a sentence say nothing about polarity by themselves. */
function isOfPolarity({ meaning: { cue } }: Hit): boolean {
  return cue !== 'years' && cue !== 'months' && cue !== 'reset';
}

const order: Readonly<Record<Polarity, number>> = { negates: 3, leaving: 2, wants: 1, supports: 0 };

/** Among the reaches that cover the place, denial counts before leaving before wanting. */
function strongest(reaches: readonly Reach[], first: number, start: number): Polarity {
  let polarity: Polarity = 'supports';
  for (let at = first; at < reaches.length && at < first + 8; at += 1) {
    const reach = reaches[at];
    if (reach === undefined) break;
    const covers = reach.start <= start && start < reach.end;
    if (covers && order[reach.polarity] > order[polarity]) polarity = reach.polarity;
  }
  return polarity;
}

function reachesOf(
  text: string,
  mentions: readonly Placed[],
  cues: readonly Hit[],
  ends: Int32Array,
): readonly Reach[] {
  const reaches: Reach[] = [];
  for (const [index, cue] of cues.entries()) {
    const kind = cue.meaning.cue;
    const sentence = sentenceAt(ends, cue.start);
    const from = sentence === 0 ? 0 : (ends[sentence - 1] ?? 0);
    const limit = turnAfter(cues, index, ends[sentence] ?? text.length);
    const reach = reachOf(kind, cue, text, mentions, from, limit);
    if (reach !== null) reaches.push(reach);
  }
  return reaches.sort((one, other) => one.end - other.end || one.start - other.start);
}

/** Kinds that start something new, so that what was said before does not reach over them. */
const turns: readonly (CueKind | null)[] = ['reset', 'wants', 'leaving'];

/**
 * Start of the next cue that turns the sentence ("but", "toward"), else the end of the sentence.
 */
function turnAfter(cues: readonly Hit[], index: number, end: number): number {
  const kind = cues[index]?.meaning.cue ?? null;
  for (let at = index + 1; at < cues.length && at < index + 12; at += 1) {
    const next = cues[at];
    if (next === undefined || next.start >= end) return end;
    if (next.meaning.cue !== kind && turns.includes(next.meaning.cue)) return next.start;
  }
  return end;
}

function reachOf(
  kind: CueKind | null,
  cue: Hit,
  text: string,
  mentions: readonly Placed[],
  sentenceStart: number,
  limit: number,
): Reach | null {
  switch (kind) {
    case 'wants':
      return { polarity: 'wants', start: cue.end, end: limit };
    case 'leaving':
      return {
        polarity: 'leaving',
        start: cue.end,
        end: clauseEnd(text, cue.end, limit, mentions),
      };
    case 'negates':
      return {
        polarity: 'negates',
        start: cue.end,
        end: clauseEnd(text, cue.end, limit, mentions),
      };
    case 'negates-next':
      return denyNext(text, cue, limit, mentions);
    case 'negates-before':
      return denyBefore(text, cue, sentenceStart);
    default:
      return null;
  }
}

/** "Kafka? Never touched it.": an answer denies what its question named. */
function denyBefore(text: string, cue: Hit, sentenceStart: number): Reach {
  const isAnswer = text.slice(sentenceStart, cue.start).trim() === '';
  const start = isAnswer ? questionStart(text, sentenceStart) : null;
  if (start !== null) return { polarity: 'negates', start, end: sentenceStart };
  return {
    polarity: 'negates',
    start: clauseStart(text, cue.start, sentenceStart),
    end: cue.start,
  };
}

/** Start of the question that ends right before the offset, null when none does. */
function questionStart(text: string, end: number): number | null {
  let at = end - 1;
  while (at >= 0 && text.charAt(at).trim() === '') at -= 1;
  if (text.charAt(at) !== '?') return null;
  for (at -= 1; at >= 0 && end - at < longestClause; at -= 1) {
    if ('.!?\n'.includes(text.charAt(at))) return at + 1;
  }
  return Math.max(at, 0);
}

/** A bare "no" denies the mention right behind it and the list that goes on from there. */
function denyNext(
  text: string,
  cue: Hit,
  limit: number,
  mentions: readonly Placed[],
): Reach | null {
  const index = firstFrom(mentions, cue.end);
  const before = mentions[index - 1];
  if (before !== undefined && isVerdict(text, before.end, cue)) {
    return { polarity: 'negates', start: before.start, end: cue.start };
  }
  const next = mentions[index];
  if (next === undefined || next.start >= limit || next.start - cue.end > nextReach) return null;
  if (hasClauseMark(text, cue.end, next.start)) return null;
  return { polarity: 'negates', start: cue.end, end: clauseEnd(text, cue.end, limit, mentions) };
}

/** "Spring yes, Akka no.": the word stands alone behind the mention. */
function isVerdict(text: string, mentionEnd: number, cue: Hit): boolean {
  const isAdjacent = text.slice(mentionEnd, cue.start).trim() === '';
  return isAdjacent && (cue.end >= text.length || ',.;)\n'.includes(text.charAt(cue.end)));
}

function hasClauseMark(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return (
    between.includes(',') ||
    between.includes(':') ||
    between.includes('(') ||
    between.includes('\n')
  );
}

/** First comma that does not merely separate items of a list of mentions, else the limit. */
function clauseEnd(text: string, from: number, limit: number, mentions: readonly Placed[]): number {
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

function nextClauseMark(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 41 || code === 10) return at;
  }
  return limit;
}

/** True when the item stands alone: "Go," but not "Python daily". */
function endsItem(text: string, end: number): boolean {
  const rest = text
    .slice(end, end + 6)
    .trimStart()
    .toLowerCase();
  return (
    rest === '' ||
    ',.;)/\n'.includes(rest.charAt(0)) ||
    rest.startsWith('or ') ||
    rest.startsWith('and ') ||
    rest.startsWith('nor ')
  );
}

/**
 * The clause before the cue starts behind the last comma, colon or "and" with a subject of its own.
 */
function clauseStart(text: string, before: number, sentenceStart: number): number {
  const clause = text.slice(sentenceStart, before);
  const comma = clause.lastIndexOf(', ');
  const colon = clause.lastIndexOf(':');
  // "Kernels, warehouses: I leave them to others" speaks of all that stands before the colon.
  if (colon > comma) return sentenceStart;
  // "Reads C#, does not write it" speaks of the clause before.
  const isBare = comma >= 0 && clause.slice(comma + 1).trim() === '';
  const cut = isBare ? clause.slice(0, comma).lastIndexOf(', ') : comma;
  return sentenceStart + Math.max(cut, 0);
}
