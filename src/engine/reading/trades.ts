import type { Slug, Title } from '../catalogue.ts';
import { firstFrom } from './first-from.ts';
import { phrasesOf } from './phrases.ts';
import type { Hit } from './scan.ts';
import { wordsIn } from './work-words.ts';

/** Whether a stretch of text names a trade of software or another profession. */
export type Trade = 'software' | 'other';

/** In the singular: whoever speaks of engineers may be somebody else. */
const softwareTrades = new Set(
  phrasesOf(`
    engineer|developer|dev|programmer|sre|swe|sde|devops|sysadmin|dba|coder|webdev|cto
    entwickler|entwicklerin|softwareentwickler|softwareentwicklerin|programmierer|programmiererin
    ingenieur|ingénieur|ingénieure|développeur|développeuse|desarrollador|desarrolladora
    programador|programadora|ingeniero|ingeniera|desenvolvedor|desenvolvedora|engenheiro
    engenheira|deweloper|programista|inżynier|разработчик|розробник|utvecklare|ontwikkelaar
    udvikler|utvikler|mühendisi|geliştirici|sviluppatore|sviluppatrice|ingegnere|エンジニア|工程师
  `),
);

/** Titles of other professions: they are evidence for no team. */
export function otherTitlesOf(titles: readonly Title[]): ReadonlySet<Slug> {
  const others = titles.filter(({ evidence }) => Object.keys(evidence).length === 0);
  return new Set(others.map(({ slug }) => slug));
}

/** The titles of other professions that the text names, in its order. */
export function otherTitlesIn(
  text: string,
  marks: readonly Hit[],
  otherTitles: ReadonlySet<Slug>,
): readonly Hit[] {
  const isOther = ({ meaning }: Hit) =>
    meaning.marks.some(({ kind, slug }) => kind === 'title' && otherTitles.has(slug));
  return marks.filter((hit) => isOther(hit) && !isPartOfName(text, hit));
}

/** "Baker Hughes" is a company, "Baker, 2010 - 2014" a trade. */
export function isPartOfName(text: string, { start, end }: Pick<Hit, 'start' | 'end'>): boolean {
  if (text.slice(start, end).includes(' ') || text.charAt(end) !== ' ') return false;
  const [next, following] = [text.charAt(end + 1), text.charAt(end + 2)];
  return next !== next.toLowerCase() && following !== following.toUpperCase();
}

/** How far around a stretch of time its trade is looked for. */
const clauseReach = 60;

/** The clause around a place: "Baker for twelve years" before ", then a developer". */
function clauseAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly [from: number, to: number] {
  let from = start;
  while (start - from < clauseReach && from > 0 && !isClauseMark(text, from - 1)) from -= 1;
  let to = end;
  while (to - end < clauseReach && to < text.length && !isClauseMark(text, to)) to += 1;
  return [from, to];
}

/**
 * True when the clause around a stretch of time names another profession: in front of it ("Baker
 * for twelve years"), else behind it ("twelve years as a baker").
 */
export function isOfOtherTrade(
  text: string,
  place: { readonly start: number; readonly end: number },
  tradeOf: (start: number, end: number) => Trade | null,
): boolean {
  const [from, to] = clauseAround(text, place);
  return (tradeOf(from, place.start) ?? tradeOf(place.end, to)) === 'other';
}

function isClauseMark(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === '.' ? ' \n'.includes(text.charAt(at + 1)) : ';,\n:)'.includes(character);
}

/** The trade that the stretch names: one of software, where it names both. */
export function tradeIn(
  text: string,
  start: number,
  end: number,
  others: readonly Hit[],
): Trade | null {
  let at = start;
  let trade: Trade | null = null;
  for (let index = firstFrom(others, start); index < others.length; index += 1) {
    const other = others[index];
    if (other === undefined || other.start >= end) break;
    if (namesSoftwareTrade(text.slice(at, other.start))) return 'software';
    trade = 'other';
    at = other.end;
  }
  return namesSoftwareTrade(text.slice(at, end)) ? 'software' : trade;
}

/** In front of what somebody is or works as. */
const calling = new Set(
  phrasesOf("as|am|i'm|i’m|became|become|being|was|als|bin|comme|suis|como|soy|come|sono"),
);
/** Of "as a senior backend developer", in words. */
const callingReach = 4;

/** "I work as a frontend developer": the trade that prose tells of the person. */
export function callsSoftware(text: string, others: readonly Hit[]): boolean {
  let at = 0;
  for (const other of others) {
    if (isCalledSoftware(text.slice(at, other.start))) return true;
    at = other.end;
  }
  return isCalledSoftware(text.slice(at));
}

function isCalledSoftware(text: string): boolean {
  let left = 0;
  for (const word of wordsIn(text)) {
    if (left > 0 && softwareTrades.has(word)) return true;
    left = calling.has(word) ? callingReach : left - 1;
  }
  return false;
}

/** "Developer tools" are things for developers: nobody is one by that. */
const thingsForThem = new Set(
  phrasesOf(`
    tools|tooling|experience|productivity|platform|platforms|portal|portals|relations|marketing
    community|communities|documentation|docs|conference|conferences|hiring|recruiting|recruitment
    training|audience|audiences|products|journeys|onboarding
  `),
);

function namesSoftwareTrade(text: string): boolean {
  const words = wordsIn(text);
  return words.some((word, index) => {
    if (!softwareTrades.has(word)) return false;
    const next = words[index + 1] ?? '';
    // Not across a comma: "Engineer, Platform" is an engineer.
    return !thingsForThem.has(next) || !text.toLowerCase().includes(`${word} ${next}`);
  });
}
