import type { Slug } from '../catalogue.ts';
import { firstFrom } from './first-from.ts';
import type { Rejection, TechnologyForm } from './lexicon.ts';
import { findListRuns, type ListRuns } from './list-runs.ts';
import { isGivenName } from './practice.ts';
import type { Hit, Scan } from './scan.ts';
import { sentenceAt } from './sentences.ts';
import { isShouted, isUncased } from './uncased.ts';
import { isWholeLine, standsAlone } from './usage.ts';

/** How far a neighbour may stand, in UTF-16 code units, within the same sentence. */
export const reach = 120;

/** From so many unmistakable technologies on, a text is plainly about computing. */
const technicalText = 3;

/** What the text at hand is, apart from its words. */
export interface TextKind {
  /** True when the whole text is the name of a skill: then every form counts. */
  readonly isSkillName: boolean;
  /** True for places in lists that are headed as skills. */
  readonly isSkillList: (place: number) => boolean;
}

/** What stands around the forms found in one text. */
export interface Surroundings {
  readonly text: string;
  readonly scan: Scan;
  readonly ends: Int32Array;
  /** By hit: whether it needs no context. */
  readonly trusted: readonly boolean[];
  /**
   * By hit: number of the list that it stands in; by list: how many items, and whether it vouches.
   */
  readonly runOf: Int32Array;
  readonly runSizes: readonly number[];
  readonly trustedRuns: readonly boolean[];
  /** By list: its first form. */
  readonly firstOfRun: readonly Hit[];
  /** True when the text as a whole is plainly about computing. */
  readonly isTechnical: boolean;
  readonly kind: TextKind;
  /** Technologies that stand in the text with their capitals: then small letters mean the word. */
  readonly capitalised: ReadonlySet<Slug>;
  /** True when the capitals of the text, or their lack, say nothing. */
  readonly isUncased: boolean;
  /** True when all letters are capitals. */
  readonly isShouted: boolean;
}

export function surroundingsOf(
  text: string,
  scan: Scan,
  ends: Int32Array,
  kind: TextKind,
): Surroundings {
  const hits = scan.technologies;
  const { runOf, sizes } = findListRuns(text, hits);
  const trusted = hits.map((hit) => hit.meaning.technologies.some(isSafe));
  const isCaseless = isUncased(text);
  return {
    text,
    scan,
    ends,
    trusted,
    runOf,
    runSizes: sizes,
    trustedRuns: trustRuns(text, hits, { runOf, sizes }, trusted, isCaseless),
    firstOfRun: hits.filter((_, index) => index === 0 || runOf[index] !== runOf[index - 1]),
    isTechnical:
      trusted.filter((isTrusted) => isTrusted).length >= technicalText ||
      (isCaseless && sureNames(hits) >= technicalText),
    kind,
    capitalised: isCaseless ? new Set() : capitalisedIn(text, hits),
    isUncased: isCaseless,
    isShouted: isCaseless && isShouted(text),
  };
}

/** How many different forms are safe or of low risk: capitals would have made the latter sure. */
function sureNames(hits: readonly Hit[]): number {
  const isSure = ({ homograph, contest }: TechnologyForm) =>
    contest === null && (homograph === null || homograph.risk === 'low');
  const sure = hits.filter(({ meaning }) => meaning.technologies.some(isSure));
  return new Set(sure.map(({ meaning }) => meaning)).size;
}

function capitalisedIn(text: string, hits: readonly Hit[]): ReadonlySet<Slug> {
  const found = new Set<Slug>();
  for (const hit of hits) {
    for (const form of hit.meaning.technologies) {
      if (form.homograph !== null && isWrittenSo(text, hit, form)) found.add(form.technology);
    }
  }
  return found;
}

function isSafe(form: TechnologyForm): boolean {
  return form.homograph === null && form.contest === null;
}

/**
 * True when the text has the capitals of the form; a form without capitals proves nothing by them.
 */
export function isWrittenSo(text: string, hit: Hit, { written }: TechnologyForm): boolean {
  if (written === written.toLowerCase()) return false;
  const words = text.slice(hit.start, hit.end);
  return words === written || (words.length > 2 && words === written.toUpperCase());
}

/**
 * A list vouches for its risky items when one item needs no context, or three have their capitals.
 * In a list all in small letters names of low risk count whole, others half: "go, java, python".
 */
function trustRuns(
  text: string,
  hits: readonly Hit[],
  { runOf, sizes }: ListRuns,
  trusted: readonly boolean[],
  isCaseless: boolean,
): readonly boolean[] {
  if (sizes.length === runOf.length) return sizes.map(() => false);
  const vouches = sizes.map(() => 0);
  const onlyNames = sizes.map(() => true);
  for (const [index, hit] of hits.entries()) {
    const run = runOf[index] ?? 0;
    vouches[run] = (vouches[run] ?? 0) + (trusted[index] ? 3 : weightOf(text, hit, isCaseless));
    if (sizes[run] === 1 || !onlyNames[run]) continue;
    if (!isGivenName(text.slice(hit.start, hit.end))) onlyNames[run] = false;
  }
  for (const [index, hit] of hits.entries()) {
    const last = hits[index + 1];
    const run = runOf[index] ?? 0;
    // "Go, Spark" is all that a line says.
    const isPair = sizes[run] === 2 && last !== undefined && runOf[index + 1] === run;
    if (!isPair) continue;
    const whole = { ...hit, end: last.end };
    if (isWholeLine(text, whole) || standsAlone(text, whole))
      vouches[run] = (vouches[run] ?? 0) + 1;
  }
  // "Julia, Ruby and Pascal" may be the team.
  return sizes.map((size, run) => size > 1 && (vouches[run] ?? 0) >= 3 && !onlyNames[run]);
}

function weightOf(text: string, hit: Hit, isCaseless: boolean): number {
  const words = text.slice(hit.start, hit.end);
  const forms = hit.meaning.technologies;
  if (isCaseless) {
    if (forms.some(({ homograph }) => homograph?.risk === 'low')) return 1.5;
    return forms.some(({ homograph }) => homograph?.risk === 'medium') ? 1 : 0.5;
  }
  if (words === words.toUpperCase()) return 1;
  if (forms.some((form) => isWrittenSo(text, hit, form))) return 1;
  if (words !== words.toLowerCase()) return 0;
  return forms.some(({ homograph }) => homograph?.risk === 'low') ? 1 : 0.5;
}

/** True when an accepted neighbour stands near in the same sentence. */
export function hasNeighbour(
  around: Surroundings,
  index: number,
  accepts: (other: Hit) => boolean,
): boolean {
  const hit = around.scan.technologies[index];
  if (hit === undefined) return false;
  const { neighbours } = around.scan;
  const sentence = sentenceAt(around.ends, hit.start);
  for (let at = firstFrom(neighbours, hit.start - reach); at < neighbours.length; at += 1) {
    const other = neighbours[at];
    if (other === undefined || other.start > hit.end + reach) return false;
    if (overlaps(other, hit)) continue;
    if (accepts(other) && sentenceAt(around.ends, other.start) === sentence) return true;
  }
  return false;
}

function overlaps(one: Hit, other: Hit): boolean {
  return one.start < other.end && other.start < one.end;
}

/** True when a technology that needs no context stands near in the same sentence. */
export function hasTrustedTechnology(around: Surroundings, index: number): boolean {
  const hits = around.scan.technologies;
  const hit = hits[index];
  if (hit === undefined) return false;
  const sentence = sentenceAt(around.ends, hit.start);
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < hits.length; at += step) {
      const other = hits[at];
      if (other === undefined || sentenceAt(around.ends, other.start) !== sentence) break;
      if (other.start > hit.end + reach || other.end < hit.start - reach) break;
      if (around.trusted[at]) return true;
    }
  }
  return false;
}

/** True when a phrase that names something else overlaps the form. */
export function isRejected(around: Surroundings, hit: Hit, form: TechnologyForm): boolean {
  const { rejections } = around.scan;
  const isMeant = ({ written, caseMatters }: Rejection, { start, end }: Hit): boolean =>
    around.isUncased
      ? written.toLowerCase() !== form.written.toLowerCase()
      : !caseMatters || around.text.slice(start, end) === written;
  for (let at = firstFrom(rejections, hit.start - reach); at < rejections.length; at += 1) {
    const rejection = rejections[at];
    if (rejection === undefined || rejection.start >= hit.end) return false;
    if (rejection.end <= hit.start) continue;
    const applies = rejection.meaning.rejections.some(
      (phrase) => phrase.technology === form.technology && isMeant(phrase, rejection),
    );
    if (applies) return true;
  }
  return false;
}
