import {
  clauseEnd,
  clauseStart,
  listEnd,
  listStart,
  longestClause,
  type Placed,
  statementEnd,
  wordAfter,
  wordBefore,
  wordsOf,
} from './clauses.ts';
import { firstFrom } from './first-from.ts';
import { phrasesOf } from './phrases.ts';

/** A cue and the sentence around it. */
export interface CuePlace extends Placed {
  readonly text: string;
  readonly mentions: readonly Placed[];
  readonly sentenceStart: number;
  /** Where the next turn of the sentence, or its end, cuts the cue off. */
  readonly limit: number;
}

/** A stretch that a cue denies; null when it denies nothing. */
export type Denied = Placed | null;

/** Who may be denied to have done something without being somebody else. */
const ownSubjects = new Set(
  phrasesOf(`
    i|i've|i'd|i'm|he|he's|she|she's|we|we've|candidate|applicant|person|who|one
    and|but|or|nor|also|still|though|although|because|since|if|have|has|had|am
    will|just|yet|so|then|as
  `),
);

/**
 * "Engineers never had to touch Terraform" tells of others, and often of what was done for them.
 * Without a subject, and behind a name, the person is meant.
 */
export function isOwnStatement(text: string, cueStart: number, sentenceStart: number): boolean {
  const word = wordBefore(text, cueStart);
  if (word === '' || cueStart - word.length < sentenceStart) return true;
  const lower = word.toLowerCase().replace('’', "'");
  const isCapitalised = lower !== word.replace('’', "'");
  // "James has never" tells of a person, "Teams never" of others.
  if (isCapitalised)
    return !lower.endsWith('s') || wordBefore(text, cueStart - word.length - 1) !== '';
  // "I was never exposed to Kafka", but "a booking was never made twice".
  if (passives.has(lower)) {
    return ownSubjects.has(wordBefore(text, cueStart - word.length - 1).toLowerCase());
  }
  return ownSubjects.has(lower) || lower.endsWith('ly');
}

const passives = new Set(phrasesOf('is|are|was|were|be|been|being'));

/** What a denial of these says is that all went well: "never lost a Kafka message". */
const troubles = new Set(
  phrasesOf(`
    lose|lost|losing|loss|losses|drop|dropped|dropping|break|broke|broken|breaking|miss|missed
    missing|fail|failed|failing|failure|failures|outage|outages|downtime|incident|incidents|stop
    stopped|stopping|hesitate|hesitated|mind|tire|tired|regret|regretted|complain|complained|fear
    feared|afraid|page|paged|corrupt|corrupted|corruption|lag|error|errors|issue|issues|problem
    problems|trouble|bug|bugs|interruption|interruptions|interrupting|regression|regressions|quit
    forget|forgot|forgotten|waste|wasted|crash|crashed|crashes|leak|leaked|just|only|merely|simply
    enough|but|other|besides|without|thought|expected|count|stress|overstate|wait|beginner|novice
    newcomer|problème|problema|problemi|probleme|panne|ausfall|leave|leaving|give|think|imagine
    conflicts|restart|restarts|disruption
  `),
);

/** With one of these behind it a denial tells of a time that is over. */
const endings = new Set(phrasesOf('until|till|anymore|longer|enough'));

/** "I have never used Kafka": denies the clause, save what speaks of trouble or of a later time. */
export function denyClause(place: CuePlace): Denied {
  const { text, end, limit, mentions } = place;
  const stop = clauseEnd(text, end, limit, mentions);
  let to = statementEnd(text, end, stop);
  for (const [start, word] of wordsOf(text, end, Math.min(limit, end + longestClause))) {
    if (endings.has(word)) return null;
    if (start < to && troubles.has(word)) to = start;
  }
  return { start: end, end: to };
}

/** Longest stretch between a bare "no" and what it denies: "no real hands-on Kafka". */
const nextReach = 44;

/** Words between a bare "no" and what it denies. */
const knowledgeWords = new Set(
  phrasesOf(`
    real|actual|prior|previous|production|professional|commercial|hands|direct|formal|practical
    significant|meaningful|deep|serious|much|any|recent|substantial|relevant|work|working
    experience|expertise|exposure|knowledge|background|skills|skill|familiarity|training
    understanding|use|usage|of|with|in|to|on|using|touching|knowing|the|a|an|apache|aws|amazon
    google|azure|lot|little|great|years|even|either|such|so|strong|proven
    de|del|con|en|com|em|mit|di|avec|d'|experiencia|experiência|esperienza|erfahrung|expérience
    kenntnisse|conocimientos|conhecimento|conoscenza|connaissance|connaissances|running|writing
    modern|plain|own|advanced|actually|really|yet
  `),
);

const knowledgeNouns = new Set(
  phrasesOf('experience|expertise|exposure|knowledge|background|skills|familiarity|hands|use'),
);

/**
 * A bare "no" denies the mention right behind it and the list that goes on from there, unless what
 * is missing is trouble ("no downtime on Kafka", "no Kafka outage").
 *
 * @param needsNoun for "little", which says nothing without "experience" or the like.
 */
export function denyNext(place: CuePlace, needsNoun: boolean): Denied {
  const { text, end, limit, mentions } = place;
  const index = firstFrom(mentions, end);
  const next = mentions[index];
  if (next === undefined || next.start >= limit || next.start - end > nextReach) return null;
  if (hasClauseMark(text, end, next.start)) return null;
  let hasNoun = false;
  for (const [, word] of wordsOf(text, end, next.start)) {
    if (!knowledgeWords.has(word)) return null;
    hasNoun ||= knowledgeNouns.has(word);
  }
  const stop = statementEnd(text, end, clauseEnd(text, end, limit, mentions));
  const following = wordAfter(text, listEnd(text, index, mentions)).toLowerCase();
  if (troubles.has(following) || (needsNoun && !hasNoun && !knowledgeNouns.has(following))) {
    return null;
  }
  return { start: end, end: Math.max(stop, next.end) };
}

function hasClauseMark(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return [',', ':', '(', '\n', '，'].some((mark) => between.includes(mark));
}

/** "Could not have built it without Kafka": two denials in one clause affirm. */
const negatives = new Set(
  phrasesOf("not|never|cannot|can't|couldn't|won't|wouldn't|hardly|nothing"),
);
const doubleReach = 60;

/** "Without Kafka our pipeline would not exist": the very contrary of a denial. */
export function isIndispensable(place: CuePlace): boolean {
  const { text, start, end, limit, sentenceStart } = place;
  const cue = text.slice(start, end).toLowerCase();
  if (cue !== 'without' && cue !== 'anything but') return false;
  for (const [, word] of wordsOf(text, Math.max(sentenceStart, start - doubleReach), start)) {
    if (negatives.has(word.replace('’', "'"))) return true;
  }
  for (const [, word] of wordsOf(text, end, Math.min(limit, end + longestClause))) {
    if (word === 'would' || word === "wouldn't" || word === 'could') return true;
  }
  return false;
}

/** Longest stretch between a mention and its verdict: "Kubernetes experience: none". */
const verdictReach = 24;

/** "Spring yes, Akka no.", "Java (no)", "Kubernetes: none", "Kafka? No.": a word by itself. */
export function denyVerdict({ text, start, end, mentions }: CuePlace): Denied {
  if (end < text.length && !',.;)!|/\n。，；'.includes(text.charAt(end))) return null;
  const index = firstFrom(mentions, start) - 1;
  const before = mentions[index];
  if (before === undefined || start - before.end > verdictReach) return null;
  const between = text.slice(before.end, start);
  for (const [, word] of wordsOf(between, 0, between.length)) {
    if (!knowledgeNouns.has(word)) return null;
  }
  if (between.includes(',') || between.includes('\n') || between.includes('.')) return null;
  const isOfList = between.includes(':') || between.includes('?');
  return { start: isOfList ? listStart(text, index, mentions) : before.start, end: start };
}

/** "Kafka? Never touched it.": an answer denies what its question named. */
export function denyBefore({ text, start, sentenceStart }: CuePlace): Denied {
  const isAnswer = text.slice(sentenceStart, start).trim() === '';
  const question = isAnswer ? questionStart(text, sentenceStart) : null;
  if (question !== null) return { start: question, end: sentenceStart };
  return { start: clauseStart(text, start, sentenceStart), end: start };
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

/** Farthest that a mention may stand before the words that deny it by "it", or with no object. */
const backReach = 60;

/** The list of mentions that ends right before the cue, within its reach. */
export function denyNearestBefore({ text, start, mentions }: CuePlace): Denied {
  const index = firstFrom(mentions, start) - 1;
  const before = mentions[index];
  if (before === undefined || start - before.end > backReach) return null;
  return { start: listStart(text, index, mentions), end: before.end };
}

const pronouns = new Set(phrasesOf('it|them|that|those|this|either|any|one'));
const closers = new Set(
  phrasesOf('myself|yet|before|professionally|personally|though|either|much|ever|at|all'),
);

/**
 * "Kafka I have never used", "I have not used it myself": what is denied stands before, when behind
 * the verb there is nothing, or "it".
 */
export function pointsBack({ text, start, end, limit, mentions }: CuePlace): boolean {
  const next = mentions[firstFrom(mentions, end)];
  const stop = clauseEnd(text, end, limit, []);
  if (next !== undefined && next.start < stop) return false;
  let count = 0;
  let hasVerb = false;
  for (const [, word] of wordsOf(text, end, stop)) {
    if (count === 0 && (word === 'yet' || word.endsWith('ly'))) continue;
    count += 1;
    if (count === 1) hasVerb = deniedVerbs.has(word);
    else if (!pronouns.has(word) && !closers.has(word) && !(count === 2 && word === 'with')) {
      return false;
    }
  }
  // "My team used Kafka, I did not."
  return hasVerb || (count === 0 && wordBefore(text, start).toLowerCase() === 'i');
}

const deniedVerbs = new Set(
  phrasesOf(`
    manage|managed|run|ran|write|written|use|used|know|known|touch|touched|operate|operated|own
    owned|learn|learned|learnt|seen|administer|administered|configure|configured|deploy|deployed
    build|built|tried|try|done|do|did|had|speak|code|maintain|maintained|work|worked
  `),
);
