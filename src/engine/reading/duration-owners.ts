import { firstFrom } from './first-from.ts';
import type { Mention } from './homographs.ts';
import { isJoint } from './list-runs.ts';
import { sentenceAt } from './sentences.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

const ofWords = [
  ...['of', 'in', 'with', 'on', 'using', 'writing', 'running', 'doing', 'as', 'at', 'working'],
  ...['building', 'operating', 'de', 'con', 'mit', 'avec', 'experience', 'professional', "' "],
  ...['hands-on', 'production', 'commercial', 'daily', 'exp', 'développement', 'experiencia'],
  ...[
    'erfahrung',
    'expérience',
    'experiência',
    'esperienza',
    'com',
    'di',
    'em',
    'in',
    'developing',
  ],
  ...['опыта', 'опыт', 'с', 'на', 'doświadczenia', 'w', 'z', 'erfarenhet', 'med', 'av', 'deneyim'],
  ...['coding', 'programming', 'using', 'worth', 'practical', 'industry', 'since', 'maintaining'],
];
const spanWords = [
  ...['for', 'over', 'past', 'last', 'during', 'durante', 'seit', 'pendant', 'for over', 'depuis'],
  ...['for about', 'desde hace', 'hace', 'há', 'da', 'for nearly', 'for almost', 'for more than'],
  ...['for around', 'for at least', 'for roughly', 'for the past', 'the last', 'the past', 'sinds'],
];
/** No clause is longer, so that a hostile one is not walked through again and again. */
const mostOwners = 24;
const longestClause = 240;

/** Mentions that a stretch of time belongs to, by index; none when it speaks of the person. */
export function ownersOf(
  text: string,
  place: Place,
  mentions: readonly Mention[],
  ends: Int32Array,
): readonly number[] {
  const next = firstFrom(mentions, place.end);
  // The stop of "5 yrs. of Java" ends no sentence.
  const isAbbreviated = text.charAt(place.end - 1) === '.';
  const sentence = sentenceAt(ends, isAbbreviated ? place.end : place.start);
  const before = mentions[next - 1];
  const after = mentions[next];
  const leads =
    after !== undefined && after.sentence === sentence && leadsTo(text, place.end, after.start);
  if (before !== undefined && before.end <= place.start) {
    if (isTag(text, before.end, place)) return listBack(text, mentions, next - 1);
    const opens = !leads || opensItem(text, before.start);
    if (opens && isBeside(text, before.end, place)) return listBack(text, mentions, next - 1);
  }
  // "Python 3 years": what could be a version is the number of the years.
  const isSwallowed = before !== undefined && before.end > place.start;
  if (isSwallowed && before.start < place.start && opensItem(text, before.start)) return [next - 1];
  if (leads) return listFrom(mentions, next);
  if (!isSpanOfTime(text, place.start)) return [];
  return clauseBefore(text, mentions, next - 1, sentence);
}

const tagMarks = ['(', ':', '：', '–', '-', '—', '[', '|', '=', '- (', '·', '•', '（'];

/** "Trino (5 years)", "Java: 8 years", "Kafka - 5 yrs", "Java | 5 years". */
function isTag(text: string, mentionEnd: number, place: Place): boolean {
  if (place.start - mentionEnd > longestTag) return false;
  const between = tagOf(text.slice(mentionEnd, place.start));
  if (tagMarks.includes(between)) return true;
  const next = text
    .slice(place.end, place.end + 2)
    .trim()
    .charAt(0);
  return between === ',' && (next === ';' || next === ')' || next === ']' || next === '');
}

const longestTag = 32;
const tagWords = [
  ...['experience', 'exp', 'expert', 'development', 'developer', 'user', 'skills', 'programming'],
  ...['over', 'about', 'nearly', 'almost', 'more', 'than', 'around', 'at', 'least', 'approx'],
  ...['approximately', 'for', 'some', 'ca', 'circa', 'erfahrung', 'experiencia', 'seit', 'desde'],
];

/** What stands between a mention and its years without words that change nothing. */
function tagOf(between: string): string {
  if (between.includes('\n')) return between;
  const words = [...between.toLowerCase()]
    .filter((character) => !'★☆●○'.includes(character))
    .join('')
    .replaceAll('..', '')
    .replaceAll('__', '')
    .split(' ');
  const rest = words.map((word) => {
    const mark = word.slice(-1);
    const isMarked = mark !== '' && ':,.('.includes(mark);
    const bare = isMarked ? word.slice(0, -1) : word;
    return tagWords.includes(bare) ? (isMarked && mark !== '.' ? mark : '') : word;
  });
  const tag = rest.join(' ').trim();
  // A row of dots or lines leads from the skill to its years, as a colon does.
  const hasLeader = ['...', '___', '★', '●'].some((leader) => between.includes(leader));
  return hasLeader && (tag === '' || tag === '.' || tag === '_') ? ':' : tag;
}

/** "Java 5 years", "Javaを5年": nothing stands between. */
function isBeside(text: string, mentionEnd: number, place: Place): boolean {
  if (place.start - mentionEnd > 12) return false;
  const between = text.slice(mentionEnd, place.start);
  if (between.includes('\n')) return false;
  return [
    '',
    '를',
    '을',
    '는',
    '은',
    'を',
    'は',
    'で',
    'の',
    '歴',
    '経験',
    '经验',
    '開発',
  ].includes(between.trim());
}

/** True where an entry of a list or a line begins. */
function opensItem(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < 6 && ' \t-*•·'.includes(text.charAt(at))) at -= 1;
  return at < 0 || '\n,;|('.includes(text.charAt(at));
}

/** "years of Java", "years running big Kafka": no clause ends in between. */
function leadsTo(text: string, from: number, to: number): boolean {
  if (to - from > 48) return false;
  const between = text.slice(from, to);
  const words = between.trim().toLowerCase();
  const stops = words === ':' ? ['\n'] : [',', ':', '(', '\n', '|', ';'];
  if (stops.some((stop) => between.includes(stop))) return false;
  if (words === '' || words === '+' || words === ':' || isParticle(words)) return true;
  const start = words.startsWith("'") || words.startsWith('’') ? words.slice(1).trimStart() : words;
  return ofWords.some((word) => `${start} `.startsWith(`${word} `));
}

/** The Chinese or Japanese words between "5年" and what it is of. */
function isParticle(words: string): boolean {
  return ['の', '的', '間の', '间的', '以上', '以上の', '以上的', '間', '間、', '余'].includes(
    words,
  );
}

/**
 * "Java/Scala (5 years)" is of both, and so is "Kafka, Flink and Trino (5 years)" of all three; of
 * a list with commas only the last is sure.
 */
export function listBack(
  text: string,
  mentions: readonly Mention[],
  last: number,
): readonly number[] {
  const list = [last];
  const joints = ['/', '&', 'and', '+', 'und', 'y', 'et', 'e', ', and'];
  for (let index = last; index > 0 && list.length < mostOwners; index -= 1) {
    const mention = mentions[index];
    const before = mentions[index - 1];
    if (mention === undefined || before === undefined || mention.start < before.end) break;
    if (mention.start - before.end > 8) break;
    const between = text.slice(before.end, mention.start);
    const isMore = index < last && between.trim() === ',';
    if (!joints.includes(between.trim()) && !isMore) break;
    if (between.includes('\n')) break;
    list.unshift(index - 1);
  }
  return list;
}

/** The mention and those that follow it in the same list. */
function listFrom(mentions: readonly Mention[], first: number): readonly number[] {
  const run = mentions[first]?.run;
  const list = [first];
  for (let index = first + 1; mentions[index]?.run === run && run !== undefined; index += 1)
    list.push(index);
  return list;
}

/** "for six years", "over the past six years". */
function isSpanOfTime(text: string, start: number): boolean {
  const before = text
    .slice(start > 24 ? start - 24 : 0, start)
    .toLowerCase()
    .trimEnd();
  const bare = withoutRoughly(before);
  return spanWords.some((word) => bare.endsWith(word));
}

/** "for well over six years" */
function withoutRoughly(before: string): string {
  const rough = ['more than', 'over', 'about', 'nearly', 'almost', 'around', 'at least', 'a good']
    .map((word) => ` ${word}`)
    .find((word) => before.endsWith(word));
  return rough === undefined ? before : before.slice(0, -rough.length);
}

/** Mentions of the same sentence before the place, as far back as one clause goes. */
function clauseBefore(
  text: string,
  mentions: readonly Mention[],
  last: number,
  sentence: number,
): readonly number[] {
  const list: number[] = [];
  for (let index = last; index >= 0 && list.length < mostOwners; index -= 1) {
    const mention = mentions[index];
    const later = mentions[index + 1];
    if (mention === undefined || mention.sentence !== sentence) break;
    if (later !== undefined && later.start - mention.end > longestClause) break;
    const isFar =
      list.length > 0 && later !== undefined && !isJoint(text, mention.end, later.start);
    if (isFar && text.slice(mention.end, later.start).includes(',')) break;
    list.unshift(index);
  }
  return list;
}
