import { type Placed, wordAfter, wordBefore } from './clauses.ts';
import { phrasesOf } from './phrases.ts';
import { isGivenNameOfPerson } from './practice.ts';
import { thingWords } from './thing-words.ts';

/** Whoever stands behind one of these is a person. */
const personCues = phrasesOf(`
  reported to|reporting to|report to|reports to|mentored by|supervised by|coached by|hired by
  taught by|trained by|recommended by|advised by|line manager|my manager|my boss|our boss
  my supervisor|my mentor|my colleague|my colleagues|colleague|colleagues|teammate|teammates
  my lead|our lead|my tech lead|our tech lead|my team lead|our manager|cto|ceo|cofounder|founder
  professor|prof|dr|mr|ms|mrs|supervisor|advisor|adviser|mentor|mentors|referee|coach
  berichtete an|vorgesetzter|vorgesetzte|kollege|kollegin|mi jefe|mi jefa|mon chef|ma cheffe
`);

/** Behind these stand people and things alike, so that only the name of a person decides. */
const companyCues = phrasesOf(`
  managed by|led by|founded by|run by|thanks to|together with|alongside|work with|worked with
  working with|paired with|pairing with|pair with|closely with|collaborated with|joined by
  working for|worked for|helped|mentored|mentoring|coached|managed|hired
`);

const longestCue = 24;
/** Of "prof", behind which a stop ends no sentence. */
const longestHonorific = 4;

interface Cue {
  readonly phrase: string;
  readonly kind: 'person' | 'company';
}

/** Most words are the last of no cue, and need no closer look. */
const cuesByLastWord = indexed();

function indexed(): ReadonlyMap<string, readonly Cue[]> {
  const index = new Map<string, Cue[]>();
  const cues: readonly Cue[] = [
    ...personCues.map((phrase): Cue => ({ phrase, kind: 'person' })),
    ...companyCues.map((phrase): Cue => ({ phrase, kind: 'company' })),
  ];
  for (const cue of cues) {
    const last = wordBefore(cue.phrase, cue.phrase.length);
    const known = index.get(last);
    if (known === undefined) index.set(last, [cue]);
    else known.push(cue);
  }
  return index;
}

/**
 * The name of somebody else that the words are a part of ("Reported to Julia Swift"), null when
 * they are none: who a person worked with is not what they know.
 *
 * @param isTechnology whether a technology begins at the place.
 */
export function colleagueAt(
  text: string,
  hit: Placed,
  isTechnology: (place: number) => boolean,
): Placed | null {
  if (!isCapital(text, hit.start)) return null;
  const start = nameStart(text, hit.start);
  const cue = start === null ? null : cueBefore(text, start);
  if (start === null || cue === null) return null;
  const first = wordAfter(text, start);
  const isGiven = isGivenNameOfPerson(first);
  const end = surnameEnd(text, start + first.length);
  // "Reported to Julia."
  if (end === null)
    return cue === 'person' && isGiven ? { start, end: start + first.length } : null;
  const isSurnameFree = !isTechnology(start + first.length + 1);
  const isPerson = isGiven
    ? cue === 'person' || isSurnameFree
    : cue === 'person' && !isTechnology(start);
  return isPerson ? { start, end } : null;
}

/** Where the name begins: at the place, or at the word before it ("Julia" before "Swift"). */
function nameStart(text: string, place: number): number | null {
  if (cueBefore(text, place) !== null) return place;
  const before = wordBefore(text, place);
  const start = place - 1 - before.length;
  return text.charAt(place - 1) === ' ' && isNameLike(before) ? start : null;
}

function cueBefore(text: string, place: number): 'person' | 'company' | null {
  let end = place - 1;
  // "Supervisor: Ruby Perl", "Mr. Tom Jenkins"
  if (text.charAt(end) === ' ' && ':.'.includes(text.charAt(end - 1))) end -= 1;
  if (end < 1 || !' :.'.includes(text.charAt(end))) return null;
  const cues = cuesByLastWord.get(wordBefore(text, end).toLowerCase());
  if (cues === undefined) return null;
  const before = text.slice(Math.max(0, end - longestCue), end).toLowerCase();
  const isAbbreviation = text.charAt(end) === '.';
  const isCue = (cue: string) =>
    (!isAbbreviation || cue.length <= longestHonorific) &&
    before.endsWith(cue) &&
    !isLetter(before.charAt(before.length - cue.length - 1));
  const found = cues.find(({ phrase }) => isCue(phrase));
  return found === undefined ? null : found.kind;
}

function surnameEnd(text: string, from: number): number | null {
  if (text.charAt(from) !== ' ' || !isCapital(text, from + 1)) return null;
  const word = wordAfter(text, from);
  return isNameLike(word) ? from + 1 + word.length : null;
}

function isNameLike(word: string): boolean {
  const first = word.charAt(0);
  const isWord = word.length > 1 && first !== first.toLowerCase() && word !== word.toUpperCase();
  return isWord && !thingWords.has(word.toLowerCase());
}

function isCapital(text: string, at: number): boolean {
  return text.charAt(at) !== text.charAt(at).toLowerCase();
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}
