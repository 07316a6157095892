import { clauseEnd, wordAfter, wordsOf } from './clauses.ts';
import { madeThings, usagePrepositions } from './computing-words.ts';
import { firstFrom } from './first-from.ts';
import { phrasesOf } from './phrases.ts';
import { isOfPolarity } from './polarity.ts';
import type { Hit } from './scan.ts';

/** "in Go", "Go (", "Go services": how a language stands when it is meant. */
export function isUsed(text: string, hit: Hit): boolean {
  const before = text
    .slice(hit.start > 14 ? hit.start - 14 : 0, hit.start)
    .trimEnd()
    .toLowerCase();
  const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
  if (usagePrepositions.has(word)) return true;
  const last = before.charAt(before.length - 1);
  const next = text.charAt(hit.end);
  const isMarked =
    (last !== '' && '(,/:|;'.includes(last)) || (next !== '' && '),/|;'.includes(next));
  return isMarked || isFollowedByNoun(text, hit.end);
}

function isFollowedByNoun(text: string, from: number): boolean {
  const words = text
    .slice(from, from + 40)
    .trim()
    .toLowerCase()
    .split(/[^a-z]/u);
  return words.slice(0, 2).some((word) => madeThings.has(word));
}

/** True at the start of a text, a line or a sentence, where capitals mean nothing. */
export function startsSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && ' \t"\'(-*•#'.includes(text.charAt(at))) at -= 1;
  return at < 0 || '\n.!?'.includes(text.charAt(at));
}

/** What is done with a technology, and no ordinary word goes together with it. */
const practices = new Set(
  phrasesOf(`
    operation|operations|administration|maintenance|management|development|programming|scripting
    coding|tuning|upgrade|upgrades|migration|migrations|rollout|adoption|ownership|onboarding
    refactoring|rewrite|optimisation|optimization|automation|deployment|deployments|integration
    integrations|configuration|installation|installations|setup|setups|troubleshooting|debugging
    expertise|experience|hosting|tuning|patches|contributor|committer|maintainer|connectors
    performance|internals|certification|stack|users|fleet|estate|platform|ecosystem|components
  `),
);

/** "Scala refactoring", "Trino operation": a name at the start of a line, and what is done. */
export function isWorkedOn(text: string, { end }: Hit): boolean {
  return text.charAt(end) === ' ' && practices.has(wordAfter(text, end).toLowerCase());
}

/** Marks and blanks that may stand around the only entry of a line. */
const longestMargin = 6;

/** A line or a cell that is nothing but the form: an entry of a list, or all that was sent. */
export function isWholeLine(text: string, { start, end }: Hit): boolean {
  let from = start;
  while (start - from < longestMargin && isMargin(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to - end < longestMargin && isMargin(text.charAt(to))) to += 1;
  const isClosed = isLineEdge(text.charAt(to)) || text.charAt(end) === '\t';
  return isLineEdge(text.charAt(from - 1)) && isClosed;
}

/** "Java.", "Go and Python.": a sentence that is nothing but names. */
export function standsAlone(text: string, { start, end }: Hit): boolean {
  const isEnd = text.charAt(end) === '.' && ' \n'.includes(text.charAt(end + 1));
  return isEnd && startsSentence(text, start);
}

function isMargin(character: string): boolean {
  return character !== '' && ' \t\r-*•.'.includes(character);
}

function isLineEdge(character: string): boolean {
  return character === '' || character === '\n' || character === '|';
}

/** Farthest that a denial may stand from a word which it makes a technology. */
const addressReach = 40;

/** "Kafka? Never touched it.", "Kafka is new to me.": nobody says so of an ordinary word. */
export function isAddressed(text: string, { start, end }: Hit, cues: readonly Hit[]): boolean {
  if ('?:'.includes(text.charAt(end)) && end < text.length) return true;
  if (isSpokenOf(text, end)) return true;
  const at = firstFrom(cues, start - addressReach);
  for (let index = at; index < cues.length && index < at + 8; index += 1) {
    const cue = cues[index];
    if (cue === undefined || cue.start > end + addressReach) return false;
    const [from, to] = cue.start > end ? [end, cue.start] : [cue.end, start];
    if (isDenial(cue) && !hasSentenceEnd(text, from, to)) return true;
  }
  return false;
}

function isDenial(cue: Hit): boolean {
  const kind = cue.meaning.cue;
  return isOfPolarity(cue) && kind !== 'wants' && kind !== 'leaving' && kind !== 'moves';
}

function hasSentenceEnd(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return ['. ', '! ', '\n'].some((mark) => between.includes(mark));
}

const copulas = new Set(['is', 'was', 'i', "isn't", 'has']);
const ownWords = new Set(['i', 'me', 'my', "i've", "i'm"]);

/** "Kafka is what I run", "Kafka is not new to me". */
function isSpokenOf(text: string, end: number): boolean {
  let isFirst = true;
  for (const [, word] of wordsOf(text, end, clauseEnd(text, end, end + addressReach, []))) {
    if (isFirst && !copulas.has(word)) return false;
    if (ownWords.has(word)) return true;
    isFirst = false;
  }
  return false;
}
