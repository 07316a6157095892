import { wordAfter, wordsOf } from './clauses.ts';
import { phrasesOf } from './phrases.ts';
import type { Hit } from './scan.ts';

/** Behind one of these, and written as a name, a word is what is used: "never used Go". */
const useVerbs = new Set(
  phrasesOf(`
    use|used|uses|using|learn|learning|learned|learnt|learns|wrote|write|writes|writing|written|code
    coding|adopted|adopt|adopting|deploy|deployed|deploying|operate|operated|operating|administer
    administered|maintain|maintained|maintaining|ran|running|runs|tried|touched|introduced
    configured
    tuned|benutze|benutzt|verwende|nutze|schreibe|programmiere|uso|usamos|usé|utilise|utilisé|uso
    usei|usato|zero|little
    into|onto|toward|towards|aprender|aprendiendo|aprendo|imparare|apprendre|lerne|lernen
  `),
);

/** The same, but people and places may stand behind them too: "I know Julia". */
const attitudeVerbs = new Set(
  phrasesOf(`
    know|knows|knew|love|loves|loved|like|likes|prefer|prefers|hate|hates|dislike|dislikes|teach
    teaching|taught|speak|mostly|mainly|modern|no|neither|nor
  `),
);

/** Words of knowledge in front of "in", "with", "of" or "to". */
const knowledge = new Set(
  phrasesOf(`
    experience|experienced|knowledge|exposure|expertise|background|skills|skilled|fluent|proficient
    proficiency|familiar|unfamiliar|familiarity|comfortable|versed|expert|training|beginner|fluency
    erfahrung|erfahrungen|kenntnisse|experiencia|expérience|experiência|esperienza|conocimientos
  `),
);

/** What is done in a language: "wrote it in Go", "services in Rust". */
const madeIn = new Set(
  phrasesOf(`
    wrote|write|writes|writing|written|rewrote|rewrite|rewriting|rewritten|built|build|building
    rebuilt|code|coded|coding|program|programs|programmed|programming|implemented|implement
    developed|develop|developing|prototyped|ported|scripts|services|backend|trained|work|worked
    working|projects|tooling|libraries|everything
  `),
);

/** "A bunch of Puppet", "lots of Go". */
const quantities = new Set(phrasesOf('bunch|lots|lot|plenty|bit|years|tons|deal'));

/** Behind what is used, in languages whose verbs stand last. */
const finalVerbs = new Set(
  phrasesOf(
    'lernen|gelernt|benutzt|verwendet|genutzt|eingesetzt|programmiert|programmieren|kennen',
  ),
);

const prepositions = new Set(phrasesOf('in|with|of|to|mit|con|en|avec|em|com|de'));

/** Names of people are spelled so as well. */
const givenNames = new Set(
  phrasesOf(`
    julia|ruby|cassandra|ray|pascal|luigi|athena|swift|gin|delphi|jersey|loki|jasmine|chef|eureka
    alloy|flow|unity|linear|express|hack|search|delta|chronos
  `),
);

export function isGivenName(words: string): boolean {
  return givenNames.has(words.toLowerCase());
}

/** Those of them that parents give. */
const personNames = new Set(
  phrasesOf('julia|ruby|cassandra|ray|pascal|luigi|jasmine|isabelle|athena|dora|isabel'),
);

export function isGivenNameOfPerson(word: string): boolean {
  return personNames.has(word.toLowerCase());
}

/** Small words between the verb and what is used. */
const fillers = new Set(
  phrasesOf(
    'ich|some|any|much|a|little|plain|modern|mostly|mainly|both|either|only|also|even|bit|gern',
  ),
);

/** How far the words before a mention are looked at. */
const longestLook = 70;
const mostWords = 7;

/**
 * True when the words right before the form say that somebody used or knows what it names: then its
 * capitals are enough, even where nothing else speaks of computing.
 *
 * @param first the first form of the list in which it stands.
 */
export function isPractised(
  text: string,
  hits: readonly Hit[],
  index: number,
  first: Hit,
): boolean {
  return hasUseBefore(text, first) || isExchanged(text, hits, index);
}

/** "From Ruby to Go": each of the two vouches for the other. */
export function isExchanged(text: string, hits: readonly Hit[], index: number): boolean {
  return isPair(text, hits[index - 1], hits[index]) || isPair(text, hits[index], hits[index + 1]);
}

function isPair(text: string, one: Hit | undefined, other: Hit | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (other.start - one.end > longestJoin) return false;
  const joint = text.slice(one.end, other.start).toLowerCase();
  if (joint !== ' to ' && joint !== ' into ') return false;
  return text.slice(Math.max(0, one.start - 5), one.start).toLowerCase() === 'from ';
}

/** Of " into ". */
const longestJoin = 6;

function hasUseBefore(text: string, { start, end }: Hit): boolean {
  const words = wordsBefore(text, start);
  let last = words.length - 1;
  while (last > 0 && fillers.has(words[last] ?? '')) last -= 1;
  const word = words[last] ?? '';
  if (useVerbs.has(word) || finalVerbs.has(wordAfter(text, end))) return true;
  if (attitudeVerbs.has(word)) return !isGivenName(text.slice(start, end));
  if (!prepositions.has(word)) return false;
  const beforeIt = words[last - 1] ?? '';
  if (knowledge.has(beforeIt) || (word === 'of' && quantities.has(beforeIt))) return true;
  return word === 'in' && words.slice(0, last).some((other) => madeIn.has(other));
}

/** True behind a verb that people and seasons may follow as well: "I love spring". */
export function isFelt(text: string, { start }: Hit): boolean {
  const words = wordsBefore(text, start);
  return attitudeVerbs.has(words[words.length - 1] ?? '');
}

/** The last words of the clause before the place, in small letters. */
function wordsBefore(text: string, place: number): readonly string[] {
  const from = Math.max(0, place - longestLook);
  let start = place;
  while (start > from && !'.!?;:\n(,'.includes(text.charAt(start - 1))) start -= 1;
  return [...wordsOf(text, start, place)].map(([, word]) => word).slice(-mostWords);
}

const writingVerbs = new Set(phrasesOf('write|writes|wrote|writing'));
const programmingVerbs = new Set(phrasesOf('code|coding|program|programming|programmed|written'));
const behindLanguage = new Set(phrasesOf('at|for|and|or|in|daily|every|all|since|professionally'));

/** "I write rust at work": even small letters tell of a language here. */
export function isWrittenInSmall(text: string, { start, end }: Hit): boolean {
  const words = wordsBefore(text, start);
  const last = words[words.length - 1] ?? '';
  const next = wordAfter(text, end).toLowerCase();
  const isProgramming = last === 'in' && programmingVerbs.has(words[words.length - 2] ?? '');
  return (isProgramming || writingVerbs.has(last)) && (next === '' || behindLanguage.has(next));
}
