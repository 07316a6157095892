import type { Risk, Slug } from '../catalogue.ts';
import { monthBySeason } from './calendar-words.ts';
import type { Contest, TechnologyForm } from './lexicon.ts';
import { isGivenName, isPractised, isWrittenInSmall } from './practice.ts';
import type { Hit, Scan } from './scan.ts';
import { sentenceAt } from './sentences.ts';
import {
  hasNeighbour,
  hasTrustedTechnology,
  isRejected,
  isWrittenSo,
  type Surroundings,
  surroundingsOf,
  type TextKind,
} from './surroundings.ts';
import { isTimed } from './timed.ts';
import { isPlainlyName } from './uncased.ts';
import { holdsUncased } from './uncased-homographs.ts';
import {
  isAddressed,
  isUsed,
  isWholeLine,
  isWorkedOn,
  standsAlone,
  startsSentence,
} from './usage.ts';

/** A technology that the text really names. */
export interface Mention {
  readonly technology: Slug;
  readonly start: number;
  readonly end: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Number of the list it stands in, and how many items that list has. */
  readonly run: number;
  readonly runSize: number;
}

/** Decides which of the forms found are technologies, and which are only ordinary words. */
export function decideMentions(
  text: string,
  scan: Scan,
  ends: Int32Array,
  kind: TextKind,
): readonly Mention[] {
  if (scan.technologies.length === 0) return [];
  const around = surroundingsOf(text, scan, ends, kind);
  const mentions: Mention[] = [];
  for (const [index, hit] of scan.technologies.entries()) {
    const technology = endsInLabel(text, hit) ? null : resolve(around, index, hit);
    if (technology === null) continue;
    const { start, end } = hit;
    const run = around.runOf[index] ?? 0;
    const runSize = around.runSizes[run] ?? 1;
    mentions.push({ technology, start, end, sentence: sentenceAt(ends, start), run, runSize });
  }
  return mentions;
}

/** "Role: Developer  Environment: Java": two fields of a form, which only look like one name. */
function endsInLabel(text: string, { start, end }: Hit): boolean {
  return text.charAt(end) === ':' && text.slice(start, end).includes('  ');
}

/** The technology that the hit names, null when it is an ordinary word here. */
function resolve(around: Surroundings, index: number, hit: Hit): Slug | null {
  for (const form of hit.meaning.technologies) {
    if (form.contest !== null) {
      const winner = settleContest(around, index, hit, form, form.contest);
      if (winner !== null) return winner;
    } else if (form.homograph === null || holds(around, index, hit, form)) {
      return form.technology;
    }
  }
  return null;
}

/** A form without an owner is an ordinary word until its capitals and a neighbour say otherwise. */
function settleContest(
  around: Surroundings,
  index: number,
  hit: Hit,
  form: TechnologyForm,
  contest: Contest,
): Slug | null {
  const near = (keys: ReadonlySet<string>) =>
    hasNeighbour(around, index, (other) => keys.has(other.meaning.key));
  const needsCapitals = contest.owner === null && !around.kind.isSkillName && !around.isUncased;
  if (needsCapitals && !isWrittenSo(around.text, hit, form)) return null;
  const claim = contest.claims.find(({ near: keys }) => near(keys));
  if (claim !== undefined) return claim.technology;
  return near(contest.reject) ? null : contest.owner;
}

function isSmall(written: string): boolean {
  return written === written.toLowerCase();
}

/** Whether a risky form counts here: see the risk levels of the catalogue. */
function holds(around: Surroundings, index: number, hit: Hit, form: TechnologyForm): boolean {
  const { homograph } = form;
  if (homograph === null || around.kind.isSkillName) return true;
  const { text } = around;
  if (isRejected(around, hit, form)) return false;
  if (!around.isUncased && isNameForAcronym(text, hit, form)) return false;
  const run = around.runOf[index] ?? 0;
  if (around.trustedRuns[run]) return true;
  if (opensExclamation(text, hit)) return false;
  const isNear = () =>
    hasNeighbour(around, index, (other) => homograph.near.has(other.meaning.key));
  const isTechnical = () =>
    hasNeighbour(around, index, (other) => other.meaning.isNoun) ||
    hasTrustedTechnology(around, index);
  const isUsedHere = () => {
    return isPractised(text, around.scan.technologies, index, around.firstOfRun[run] ?? hit);
  };
  if (around.isShouted || !isWrittenSo(text, hit, form)) {
    if (around.capitalised.has(form.technology)) return false;
    if (isWrittenInSmall(text, hit) || touchesUnspaced(text, hit)) return true;
    // "pandas" has no capitals, so its field decides.
    if (homograph.risk !== 'high' && isSmall(form.written) && isNear()) return true;
    const isVersioned = homograph.risk !== 'high' && hasVersion(text, hit.end);
    if (around.isUncased && isVersioned && around.isTechnical) return true;
    if (around.isUncased) return holdsUncased(around, index, hit, form);
    if (homograph.risk === 'high' || !isTechnical()) return false;
    return isNear() || (homograph.risk === 'low' && isUsed(text, hit));
  }
  if (isTimed(text, hit, around.scan.cues) || isLetterInTechnicalText(around, hit)) return true;
  if (touchesUnspaced(text, hit)) return true;
  if (homograph.risk !== 'high' && hasVersion(text, hit.end)) return true;
  if (homograph.risk === 'low') {
    const stands = !startsSentence(text, hit.start) || isWholeLine(text, hit);
    if ((stands && !isPossessive(text, hit)) || isNear() || isTechnical()) return true;
    const inRun = (around.runSizes[run] ?? 1) > 1;
    // Where all else is of computing, a sentence may well begin with one of its names.
    if (inRun || around.isTechnical || isWorkedOn(text, hit) || standsAlone(text, hit)) return true;
    return isUsedHere() || isAddressed(text, hit, around.scan.cues);
  }
  if (isNear()) return true;
  if (isTechnical() && (homograph.risk === 'medium' || isUsed(text, hit))) return true;
  if (isUsedHere() || isListed(around, hit, homograph.risk)) return true;
  // "Rust for the hot parts." in a text that is plainly about computing.
  if (homograph.risk !== 'medium') return false;
  return (around.isTechnical && text.startsWith(' for ', hit.end)) || isNamedPlainly(around, hit);
}

/** "A game in Rust", beside an unmistakable technology anywhere; "in Spring" may be a season. */
function isNamedPlainly({ text, trusted }: Surroundings, hit: Hit): boolean {
  const words = text.slice(hit.start, hit.end);
  if (!trusted.includes(true) || isGivenName(words) || !isPlainlyName(text, hit)) return false;
  return !monthBySeason.has(words.toLowerCase());
}

/** "Acme" is a firm where ACME is a protocol, whatever stands in the list with it. */
function isNameForAcronym(text: string, { start, end }: Hit, { written }: TechnologyForm): boolean {
  if (written.length < 3 || written !== written.toUpperCase()) return false;
  const [first, rest] = [text.charAt(start), text.slice(start + 1, end)];
  return first === first.toUpperCase() && rest === rest.toLowerCase();
}

/** "Go言語", "用Go开发": an ordinary English word does not stand among those scripts. */
function touchesUnspaced(text: string, { start, end }: Hit): boolean {
  return isUnspaced(text.charCodeAt(start - 1)) || isUnspaced(text.charCodeAt(end));
}

function isUnspaced(code: number): boolean {
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

/** "Rails 3", "Spark 2.4": small numbers, and no year of spring. */
function hasVersion(text: string, end: number): boolean {
  if (text.charAt(end) !== ' ' || !isDigit(text.charAt(end + 1))) return false;
  let at = end + 1;
  while (isDigit(text.charAt(at))) at += 1;
  const isDotted = text.charAt(at) === '.' && isDigit(text.charAt(at + 1));
  const next = text.charAt(at);
  return at - end < 4 && (isDotted || next === '' || ' +,;)/.\n'.includes(next));
}

/** "Kafka's German" is a novelist's; a technology's has its field around it. */
function isPossessive(text: string, { end }: Hit): boolean {
  return (text.charAt(end) === "'" || text.charAt(end) === '’') && text.charAt(end + 1) === 's';
}

/** "Go Team!", "Presto!": a shout. */
function opensExclamation(text: string, { start, end }: Hit): boolean {
  if (!startsSentence(text, start)) return false;
  const mark = text.slice(end, end + longestShout).indexOf('!');
  return mark >= 0 && !text.slice(end, end + mark).includes('.');
}

const longestShout = 10;

/** In a list of skills a high risk needs a text about computing, or a level ("Go: daily"). */
function isListed({ kind, isTechnical, text }: Surroundings, hit: Hit, risk: Risk): boolean {
  if (!kind.isSkillList(hit.start)) return false;
  return risk !== 'high' || isTechnical || (text.charAt(hit.end) === ':' && isOpening(text, hit));
}

function isOpening(text: string, { start }: Hit): boolean {
  return startsSentence(text, start) && text.charAt(start - 1) !== '"';
}

/**
 * Go, C, R in the middle of a sentence of a technical text: no verb has that capital there, and no
 * name is so short. An initial has its dot ("John C. Smith").
 */
function isLetterInTechnicalText(around: Surroundings, hit: Hit): boolean {
  const { isTechnical, text, trusted } = around;
  if (hit.end - hit.start > 2 || startsSentence(text, hit.start)) return false;
  const isPurposeful = text.startsWith(' for ', hit.end) && trusted.includes(true);
  if (!isTechnical && !isPurposeful) return false;
  const isInitial = text.charAt(hit.end) === '.' && text.charAt(hit.end + 1) === ' ';
  return !isInitial || !isCapital(text.charAt(hit.end + 2));
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
