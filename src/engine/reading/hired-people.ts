import { type Placed, wordBefore, wordsOf } from './clauses.ts';
import { hiringWords } from './others-cues.ts';
import { phrasesOf } from './phrases.ts';

const hiringVerbs = new Set(hiringWords);

const people = new Set(
  phrasesOf(`
    engineer|engineers|developer|developers|programmer|programmers|candidate|candidates|expert
    experts|talent|talents|people|roles|role|positions|position|vacancies|teams|architects
    specialists|consultants|contractors|profiles|hires|entwickler|desarrolladores|développeurs
  `),
);

/** May stand among the technologies that the people who are hired work with. */
const between = new Set(
  phrasesOf(`
    and|or|for|of|in|with|senior|junior|staff|principal|mid|level|lead|experienced|good|great|many
    several|few|dozens|hundreds|over|more|than|a|an|the|our|new|remote|backend|frontend|fullstack
    full|stack|software|data|top|skilled|und|y|et|including|e|g|like|tech|it|web|cloud
  `),
);

const reach = 90;
const mostWords = 9;

/**
 * "Hired Java and Go engineers": what the people can do whom somebody looked for. Between the verb
 * and the people stand only names and words of their trade.
 *
 * @param isTechnology whether a technology begins at the place.
 */
export function isOfHired(
  text: string,
  { start, end }: Placed,
  isTechnology: (place: number) => boolean,
): boolean {
  const isPart = (at: number, word: string): boolean =>
    between.has(word) || people.has(word) || isTechnology(at) || isNumber(word);
  let isOfPeople = false;
  let at = start;
  for (let count = 0; ; count += 1) {
    at = skipJoints(text, at);
    const word = wordBefore(text, at).toLowerCase();
    at -= word.length;
    if (hiringVerbs.has(word)) break;
    if (count === mostWords || word === '' || !isPart(at, word)) return false;
    isOfPeople ||= people.has(word);
  }
  if (isOfPeople) return true;
  for (const [place, word] of wordsOf(text, end, Math.min(text.length, end + reach))) {
    if (people.has(word)) return true;
    if (!isPart(place, word)) return false;
  }
  return false;
}

/** Back over what may stand between the items of a list. */
function skipJoints(text: string, from: number): number {
  let at = from;
  while (' ,/&()'.includes(text.charAt(at - 1) || '.')) at -= 1;
  return at;
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
