import { clauseEnd, clauseStart, wordsOf } from './clauses.ts';
import { type CuePlace, type Denied, denyClause, denyNearestBefore } from './denials.ts';
import { firstFrom } from './first-from.ts';
import { phrasesOf } from './phrases.ts';

/** What follows in the clause, else the list that stands right before the cue. */
export function denyNextOrBefore(place: CuePlace): Denied {
  const { text, end, limit, mentions } = place;
  const next = mentions[firstFrom(mentions, end)];
  const follows = next !== undefined && next.start < clauseEnd(text, end, limit, mentions);
  return follows ? denyClause(place) : denyNearestBefore(place);
}

/** In front of other people who did something these make it help, praise or purpose. */
const notOfOthers = new Set(
  phrasesOf(
    'help|helped|helping|let|lets|so|that|where|which|who|how|taught|trained|showed|before',
  ),
);

/** "Colleagues ran Kubernetes" where a clause begins; "helped colleagues run it" is help. */
export function denyOthersWork(place: CuePlace): Denied {
  const { text, start, sentenceStart } = place;
  let last = '';
  for (const [, word] of wordsOf(text, clauseStart(text, start, sentenceStart), start)) last = word;
  if (notOfOthers.has(last)) return null;
  return denyNextOrBefore(place);
}

const ownSubjects = new Set(phrasesOf("i|we|i've|we've|ich|wir|yo|je|nous"));

/** Whoever does something for others. */
const actors = new Set(
  phrasesOf(`
    team|teams|colleague|colleagues|coworker|coworkers|vendor|vendors|ops|they|he|she|provider
    department|someone|somebody|consultants|contractor|contractors|company|partner|partners|agency
    others|dba|dbas|sres|admins|was|were|is|are
  `),
);

/** "Our vendor ran Kubernetes for us": by somebody whom the clause names. */
export function denyForUs(place: CuePlace): Denied {
  const { text, start, mentions, sentenceStart } = place;
  const before = mentions[firstFrom(mentions, start) - 1];
  if (before === undefined || before.start < sentenceStart) return null;
  let isOfOthers = false;
  for (const [, word] of wordsOf(text, clauseStart(text, start, sentenceStart), start)) {
    if (ownSubjects.has(word)) return null;
    isOfOthers ||= actors.has(word);
  }
  return isOfOthers ? denyNearestBefore(place) : null;
}
