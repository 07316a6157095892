import type { Polarity } from '../profile.ts';
import { clauseEnd, type Placed, wordBefore, wordsOf } from './clauses.ts';
import type { CueKind } from './cues.ts';
import {
  type CuePlace,
  type Denied,
  denyBefore,
  denyClause,
  denyNearestBefore,
  denyNext,
  denyVerdict,
  isIndispensable,
  isOwnStatement,
  pointsBack,
} from './denials.ts';
import { denyForUs, denyNextOrBefore, denyOthersWork } from './others-work.ts';
import type { Hit } from './scan.ts';
import { sentenceAt } from './sentences.ts';

/** A stretch of text under a cue. */
interface Reach {
  readonly polarity: Polarity;
  /** True for what the person says never to have done: "have never built". */
  readonly isNeverDone?: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * How each mention stands to the person.
 *
 * A wish reaches to the end of its sentence or to "but"; a denial stops at a comma unless a plain
 * list goes on ("no Java, Go or Rust"), and where a statement of its own begins ("and I run").
 *
 * @param isApart true for words that stand apart: they show nothing when the last is denied, but
 *   a phrase may well hold a denial of its own ("never lose a message").
 * @returns by mention; empty when no cue stands in the text, which then supports all of them.
 */
export function judgePolarity(
  text: string,
  mentions: readonly Placed[],
  cues: readonly Hit[],
  ends: Int32Array,
  isApart = false,
): readonly Polarity[] {
  if (mentions.length === 0 || !cues.some(isOfPolarity)) return [];
  const reaches = reachesOf(text, mentions, cues, ends);
  return mentions.map(({ start, end }) => {
    const polarity = strongest(reaches, start);
    if (!isApart) return polarity;
    return isNeverDone(reaches, end - 1) ? 'negates' : polarity;
  });
}

const withoutPolarity: ReadonlySet<CueKind | null> = new Set([
  'years',
  'months',
  'reset',
  'inert',
  'addresses-reader',
  'hobby',
  'hires',
]);

/** Cues of time and turns of a sentence say nothing about polarity by themselves. */
export function isOfPolarity({ meaning: { cue } }: Hit): boolean {
  return !withoutPolarity.has(cue);
}

const order: Readonly<Record<Polarity, number>> = { negates: 3, leaving: 2, wants: 1, supports: 0 };

/** Among the reaches that cover the place, denial counts before leaving before wanting. */
function strongest(reaches: readonly Reach[], place: number): Polarity {
  const first = firstEndingAfter(reaches, place);
  let polarity: Polarity = 'supports';
  for (let at = first; at < reaches.length && at < first + 8; at += 1) {
    const reach = reaches[at];
    if (reach === undefined) break;
    const covers = reach.start <= place && place < reach.end;
    if (covers && order[reach.polarity] > order[polarity]) polarity = reach.polarity;
  }
  return polarity;
}

/** "Once instead of for each team" still tells what was done; "never wrote it" does not. */
function isNeverDone(reaches: readonly Reach[], place: number): boolean {
  const first = firstEndingAfter(reaches, place);
  return reaches
    .slice(first, first + 8)
    .some(({ start, isNeverDone: isOwn }) => isOwn === true && start <= place);
}

/** Index of the first reach that ends behind the place; the reaches ascend by end. */
function firstEndingAfter(reaches: readonly Reach[], place: number): number {
  let low = 0;
  let high = reaches.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((reaches[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reachesOf(
  text: string,
  mentions: readonly Placed[],
  cues: readonly Hit[],
  ends: Int32Array,
): readonly Reach[] {
  const reaches: Reach[] = [];
  for (const [index, cue] of cues.entries()) {
    if (!isOfPolarity(cue)) continue;
    const sentence = sentenceAt(ends, cue.start);
    const sentenceStart = sentence === 0 ? 0 : (ends[sentence - 1] ?? 0);
    const limit = turnAfter(cues, index, ends[sentence] ?? text.length);
    const { start, end } = cue;
    const place: CuePlace = { text, start, end, mentions, sentenceStart, limit };
    const kind = cue.meaning.cue;
    if (kind === 'moves') {
      reaches.push(...movesOf(place, isWished(cues, index, sentenceStart)));
      continue;
    }
    const reach = reachOf(kind, place, isWished(cues, index, sentenceStart));
    if (reach !== null) reaches.push(reach);
  }
  return reaches.sort((one, other) => one.end - other.end || one.start - other.start);
}

/** Kinds that start something new, so that what was said before does not reach over them. */
const turns: ReadonlySet<CueKind | null> = new Set(['reset', 'wants', 'leaving', 'moves']);

/**
 * Start of the next cue that turns the sentence ("but", "toward"), else the end of the sentence.
 */
function turnAfter(cues: readonly Hit[], index: number, end: number): number {
  const kind = cues[index]?.meaning.cue ?? null;
  for (let at = index + 1; at < cues.length && at < index + 12; at += 1) {
    const next = cues[at];
    if (next === undefined || next.start >= end) return end;
    if (next.meaning.cue !== kind && turns.has(next.meaning.cue)) return next.start;
  }
  return end;
}

/** How far behind a wish its move may stand: "want to help the next team move from". */
const wishReach = 30;

/** True when the cue right before, in the same sentence, is a wish or a departure. */
function isWished(cues: readonly Hit[], index: number, sentenceStart: number): boolean {
  const cue = cues[index];
  const before = cues[index - 1];
  if (cue === undefined || before === undefined || before.start < sentenceStart) return false;
  const kind = before.meaning.cue;
  return (kind === 'wants' || kind === 'leaving') && cue.start - before.end <= wishReach;
}

/** How far the destination of a move may stand, whatever brackets or commas are between. */
const moveReach = 120;

const destinations = new Set(['to', 'into', 'toward', 'towards', 'onto', 'pour', 'para', 'per']);

/** "Want to move from Java to Rust" leaves the one and wants the other; done, it shows both. */
function movesOf(place: CuePlace, isWish: boolean): readonly Reach[] {
  const { text, start, end, mentions, limit } = place;
  if (!isWish && !isDeparture(text.slice(start, end))) return [];
  for (const [at, word] of wordsOf(text, end, Math.min(limit, end + moveReach))) {
    if (!destinations.has(word)) continue;
    return [
      { polarity: 'leaving', start: end, end: at },
      { polarity: 'wants', start: at, end: limit },
    ];
  }
  return [{ polarity: 'leaving', start: end, end: clauseEnd(text, end, limit, mentions) }];
}

/** "Moving away from Java" tells of the person; "migrated away from it" of a thing done. */
function isDeparture(words: string): boolean {
  const lower = words.toLowerCase();
  return (
    lower.startsWith('move away') || lower.startsWith('moving away') || lower.startsWith('get')
  );
}

/** Kinds that speak of all that stands behind their colon ("Would rather not: Java, Excel"). */
const labels: ReadonlySet<CueKind | null> = new Set(['leaving', 'hearsay', 'negates-label']);

function reachOf(kind: CueKind | null, place: CuePlace, isWish: boolean): Reach | null {
  if (labels.has(kind) && place.text.charAt(place.end) === ':') {
    const polarity = kind === 'leaving' ? 'leaving' : 'negates';
    return { polarity, start: place.end, end: place.limit };
  }
  // "Would like to never see Java again": what a wish denies is to be left behind.
  if (isWish && (kind === 'denies' || kind === 'negates') && isOwnWish(place))
    return as('leaving', denyClause(place));
  if (kind === 'wants') return { polarity: 'wants', start: place.end, end: place.limit };
  if (kind === 'wants-before') return as('wants', denyNearestBefore(place));
  if (kind === 'leaving') {
    const { text, start, sentenceStart } = place;
    return isWish || isOwnStatement(text, start, sentenceStart)
      ? as('leaving', denyClause(place))
      : null;
  }
  const denied = as('negates', deniedBy(kind, place));
  return denied === null || kind !== 'denies' ? denied : { ...denied, isNeverDone: true };
}

const wishers = new Set(['to', 'i', 'we', 'want', 'would', 'hoping', 'like', 'hope']);

/** "A role where I never": not where others never do. */
function isOwnWish({ text, start }: CuePlace): boolean {
  return wishers.has(wordBefore(text, start).toLowerCase());
}

function as(polarity: Polarity, denied: Denied): Reach | null {
  return denied === null ? null : { polarity, start: denied.start, end: denied.end };
}

function deniedBy(kind: CueKind | null, place: CuePlace): Denied {
  const { text, start, sentenceStart } = place;
  switch (kind) {
    case 'denies':
      if (!isOwnStatement(text, start, sentenceStart)) return null;
      if (pointsBack(place)) return denyNearestBefore(place);
      return denyVerdict(place) ?? denyClause(place);
    case 'negates':
      return denyVerdict(place) ?? denyClause(place);
    case 'negates-label':
      return text.charAt(place.end) === ':' ? denyClause(place) : null;
    case 'negates-next':
      if (isIndispensable(place)) return null;
      // "No: Kafka" is a label.
      if (text.charAt(place.end) === ':') return denyClause(place);
      return denyVerdict(place) ?? denyNext(place, false);
    case 'hearsay':
      return denyNextOrBefore(place);
    case 'others':
      return denyOthersWork(place);
    case 'for-us':
      return denyForUs(place);
    case 'negates-little':
      return denyNext(place, true);
    case 'negates-before':
      return denyBefore(place);
    case 'negates-nearest':
      return denyNearestBefore(place);
    default:
      return null;
  }
}
