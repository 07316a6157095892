import type { Mention } from './homographs.ts';
import {
  namesField,
  namesKeeping,
  namesThing,
  namesTrade,
  namesWhole,
  wordsIn,
} from './work-words.ts';

/**
 * What a stated stretch of time tells of the whole working life: all of it (`total`); no more than
 * a lower bound (`part`: a job, a skill, a stretch of unknown kind); or nothing, since it is a
 * thing's (`thing`: "a five-year plan").
 */
export type DurationScope = 'total' | 'job' | 'part' | 'thing';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Between a trade and the years that come with it. */
const offerWords = ['with', 'offering', 'bringing', 'having', 'mit', 'con', 'avec', 'com'];
/** How far around a stretch its words are looked at, in UTF-16 code units. */
const reachBefore = 48;
const reachAfter = 64;

export function scopeOf(
  text: string,
  place: Place,
  owners: readonly number[],
  mentions: readonly Mention[],
): DurationScope {
  const after = clauseAfter(text, place.end);
  const before = clauseBefore(text, place.start);
  const wordsBefore = wordsIn(before);
  const owner = mentions[owners[0] ?? -1];
  // The words of a skill's own name say nothing of it, whichever of its names it goes by.
  const untilOwner =
    owner !== undefined && owner.start >= place.end
      ? after.slice(0, owner.start - place.end)
      : after;
  if (isOfThing(untilOwner, wordsBefore)) return 'thing';
  if (isOfGroup(wordsBefore, wordsIn(text.slice(place.start, place.end) + untilOwner)))
    return 'thing';
  if (owners.length > 0) {
    const isTrade = namesTrade(wordsBefore);
    if (isTrade && isBehind(owners, mentions, place))
      return standsApart(text, place) ? 'job' : 'total';
    // "Engineer with six years of experience in Java"
    const isOffered = wordsBefore.slice(-4).some((word) => offerWords.includes(word));
    if (isTrade && isOffered && namesWhole(wordsIn(untilOwner))) return 'total';
    return saysField(text, place, owners, mentions) ? 'total' : 'part';
  }
  const own = text.slice(place.start, place.end).toLowerCase();
  if (namesWhole(wordsBefore) || namesWhole(wordsIn(own)) || own.endsWith('yoe')) return 'total';
  if (standsApart(text, place)) return namesWhole(wordsIn(after)) ? 'total' : 'job';
  const wordsAfter = wordsIn(after);
  if (namesField(wordsAfter) || namesField(wordsBefore) || isWorkInChinese(after)) return 'total';
  return 'part';
}

/** "Java developer for six years": the stretch stands behind what it is given to. */
function isBehind(owners: readonly number[], mentions: readonly Mention[], place: Place): boolean {
  return owners.every((owner) => (mentions[owner]?.start ?? 0) < place.start);
}

/** "Six years of software development in Java" is told of the person before it is of Java. */
function saysField(
  text: string,
  { end }: Place,
  owners: readonly number[],
  mentions: readonly Mention[],
): boolean {
  for (const owner of owners) {
    const mention = mentions[owner];
    if (mention === undefined || mention.start < end) return false;
    const isField = namesField(wordsIn(mention.technology));
    const between = wordsIn(text.slice(end, mention.start)).filter((word) => !isLoose(word));
    if (namesField(between)) return true;
    if (!isField) return false;
  }
  return true;
}

/** "years of experience with Kafka" is Kafka's, so these alone say nothing of the whole. */
function isLoose(word: string): boolean {
  return namesWhole([word]) || word === 'working' || word === 'back' || word === 'full';
}

function isOfThing(after: string, before: readonly string[]): boolean {
  const words = wordsIn(after);
  const next = words[0] === 'of' || words[0] === 'at' ? words[1] : words[0];
  // "Three years of data engineering" is work, "three years of data" is none.
  if (next !== undefined && namesThing([next]) && !namesField(words)) return true;
  return namesKeeping(before.slice(-6));
}

const sharing = new Set(['combined', 'collective', 'collectively', 'together']);
const groups = new Set(['team', 'teams', 'we', 'our', 'group', 'squad', 'staff', 'engineers']);

/** "A team with 50 years of combined Java experience": no one's in particular. */
function isOfGroup(before: readonly string[], after: readonly string[]): boolean {
  const isShared = [...before.slice(-1), ...after].some((word) => sharing.has(word));
  return isShared && [...before, ...after].some((word) => groups.has(word));
}

/** In brackets, or the end of a line that is no sentence: how long a job was. */
function standsApart(text: string, { start, end }: Place): boolean {
  const next = nextSign(text, end);
  const previous = text
    .slice(Math.max(0, start - 3), start)
    .trimEnd()
    .slice(-1);
  if (next === ')' || next === ']') return true;
  const isLineEnd = next === '' || next === '\n' || next === '|' || next === '·';
  return isLineEnd && (previous === '' || '\n,|–—·:-('.includes(previous));
}

function nextSign(text: string, end: number): string {
  const rest = text.slice(end, end + 4);
  return rest.startsWith('\n') ? '\n' : rest.trimStart().charAt(0);
}

function clauseAfter(text: string, end: number): string {
  const rest = text.slice(end, end + reachAfter);
  for (let at = 0; at < rest.length; at += 1) {
    if ('\n;:()|,。'.includes(rest.charAt(at))) return rest.slice(0, at);
    if (rest.charAt(at) === '.' && rest.charAt(at + 1) === ' ') return rest.slice(0, at);
  }
  return rest;
}

function clauseBefore(text: string, start: number): string {
  const rest = text.slice(Math.max(0, start - reachBefore), start);
  for (let at = rest.length - 1; at >= 0; at -= 1) {
    const character = rest.charAt(at);
    if (character === '\n' || character === ';' || character === '。') return rest.slice(at + 1);
    if (character === ' ' && '.!?'.includes(rest.charAt(at - 1) || ' ')) return rest.slice(at + 1);
  }
  return rest;
}

function isWorkInChinese(after: string): boolean {
  return ['経験', '经验', '經驗', '実務', '工作', '勤務', '开发', '開発'].some((word) =>
    after.slice(0, 16).includes(word),
  );
}
