import { britishSpellings, type FormKey, spellings } from './forms.ts';
import type { Mark, Meaning } from './lexicon.ts';
import type { Hit } from './scan.ts';
import { sentenceAt } from './sentences.ts';

/**
 * A cue of words that stand apart: "deploys / releases + engineers / developers" is shown by one
 * word
 * of each group in one sentence, in any order. What people did is told in too many ways for phrases
 * alone: "kept the deploys of three hundred engineers moving".
 */
export interface LooseCue {
  /** What a finding means; it has no technologies of its own. */
  readonly meaning: Meaning;
  readonly groupCount: number;
}

/** A word of a loose cue. */
export interface CuePart {
  /** Position in `Lexicon.looseCues`. */
  readonly cue: number;
  readonly group: number;
}

/** How far apart the words of one cue may stand, in UTF-16 code units from first to last. */
const longestReach = 120;
const groupSign = ' + ';
const wordSign = ' / ';

/** The words of each group, null when the cue is a phrase. */
export function looseGroups(cue: string): readonly (readonly string[])[] | null {
  if (!cue.includes(groupSign)) return null;
  return cue.split(groupSign).map((group) => group.split(wordSign).map((word) => word.trim()));
}

/**
 * Enters the words of a loose cue among the meanings. They count as written and in the other
 * spelling
 * of British or American English; no plural is made, since "builds" and "build" are not one word.
 */
export function addLooseCue(
  groups: readonly (readonly string[])[],
  mark: Mark,
  looseCues: LooseCue[],
  meaningOf: (key: FormKey) => Meaning,
): void {
  const cue = looseCues.length;
  looseCues.push({ meaning: { ...emptyMeaning(''), marks: [mark] }, groupCount: groups.length });
  for (const [group, words] of groups.entries()) {
    for (const word of words) {
      for (const key of [word, ...britishSpellings(word)].flatMap(spellings)) {
        const { parts } = meaningOf(key);
        const isKnown = parts.some((part) => part.cue === cue && part.group === group);
        if (!isKnown) parts.push({ cue, group });
      }
    }
  }
}

export function emptyMeaning(key: FormKey): Meaning {
  return {
    key,
    technologies: [],
    marks: [],
    parts: [],
    rejections: [],
    cue: null,
    isNear: false,
    isNoun: false,
  };
}

/**
 * Bits of the groups that stand somewhere in the text at hand, by cue. All noughts between calls;
 * it
 * is kept because to make it for each short text cost more than the search.
 */
let groupsSeen = new Int32Array(0);

/**
 * The stretches of text that show a loose cue, in the order of their ends, one a sentence for each
 * cue. Linear in the words found: of each group only the latest word can be the nearest.
 */
export function findLooseCues(
  looseCues: readonly LooseCue[],
  words: readonly Hit[],
  ends: Int32Array,
): readonly Hit[] {
  if (words.length === 0) return [];
  const complete = completeCues(looseCues, words);
  if (complete.size === 0) return [];
  const found: Hit[] = [];
  for (const word of words) {
    const sentence = sentenceAt(ends, word.start);
    const from = sentence === 0 ? 0 : (ends[sentence - 1] ?? 0);
    const earliest = Math.max(from, word.end - longestReach);
    for (const { cue, group } of word.meaning.parts) {
      const state = complete.get(cue);
      if (state === undefined || state.shownIn === sentence) continue;
      const { loose, known } = state;
      if (isInside(word, known[group])) continue;
      known[group] = word;
      const start = startOf(known, loose.groupCount, word, earliest);
      if (start < 0) continue;
      found.push({ meaning: loose.meaning, start, end: word.end });
      state.shownIn = sentence;
    }
  }
  return found;
}

/** A cue while its words are looked for. */
interface CueState {
  readonly loose: LooseCue;
  /** By group: its latest word. */
  readonly known: (Hit | undefined)[];
  /** The latest sentence that shows the cue. */
  shownIn: number;
}

/** The cues of which the text has a word of every group, however far apart: most have not. */
function completeCues(
  looseCues: readonly LooseCue[],
  words: readonly Hit[],
): ReadonlyMap<number, CueState> {
  if (groupsSeen.length < looseCues.length) groupsSeen = new Int32Array(looseCues.length);
  const complete = new Map<number, CueState>();
  for (const { meaning } of words) {
    for (const { cue, group } of meaning.parts) {
      const loose = looseCues[cue];
      if (loose === undefined) continue;
      // From the 33rd group on bits are shared, which can only let a cue pass for complete.
      const before = groupsSeen[cue] ?? 0;
      const seen = before | (1 << group);
      groupsSeen[cue] = seen;
      if (seen !== before && seen === allGroups(loose)) {
        complete.set(cue, { loose, known: [], shownIn: -1 });
      }
    }
  }
  for (const { meaning } of words) {
    for (const { cue } of meaning.parts) groupsSeen[cue] = 0;
  }
  return complete;
}

function allGroups({ groupCount }: LooseCue): number {
  return groupCount >= 32 ? -1 : (1 << groupCount) - 1;
}

/** Of "test suite" the "suite" is no word of its own. */
function isInside(word: Hit, known: Hit | undefined): boolean {
  return known !== undefined && word.start > known.start && word.end <= known.end;
}

/** Where the first word stands when every group is shown from `earliest` to `last`, else -1. */
function startOf(
  known: readonly (Hit | undefined)[],
  groupCount: number,
  last: Hit,
  earliest: number,
): number {
  let start = last.start;
  for (let group = 0; group < groupCount; group += 1) {
    const word = known[group];
    if (word === undefined || word.start < earliest) return -1;
    // One word cannot stand for two groups.
    if (word !== last && word.end > last.start) return -1;
    start = Math.min(start, word.start);
  }
  return start;
}
