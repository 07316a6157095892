import { firstFrom } from './first-from.ts';
import type { TechnologyForm } from './lexicon.ts';
import { findListRuns, type ListRuns } from './list-runs.ts';
import { personNameRange } from './person-names.ts';
import type { Hit, Scan } from './scan.ts';
import { sentenceAt } from './sentences.ts';

/** How far a neighbour may stand, in UTF-16 code units, within the same sentence. */
export const reach = 120;

/** From so many unmistakable technologies on, a text is plainly about computing. */
const technicalText = 3;

/**
 * A whole document may begin with a person's name; in the name of a skill every form counts; any
 * other stretch of prose has neither.
 */
export type TextKind = 'document' | 'prose' | 'skill-name';

const nobody = { start: 0, end: 0 };

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
  /** True when the text as a whole is plainly about computing. */
  readonly isTechnical: boolean;
  /** Where the text names the person. */
  readonly personName: { readonly start: number; readonly end: number };
  /** True when the whole text is the name of a skill: then every form counts. */
  readonly isSkillName: boolean;
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
  return {
    text,
    scan,
    ends,
    trusted,
    runOf,
    runSizes: sizes,
    trustedRuns: trustRuns(text, hits, { runOf, sizes }, trusted),
    isTechnical: trusted.filter((isTrusted) => isTrusted).length >= technicalText,
    personName: kind === 'document' ? personNameRange(text) : nobody,
    isSkillName: kind === 'skill-name',
  };
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
 */
function trustRuns(
  text: string,
  hits: readonly Hit[],
  { runOf, sizes }: ListRuns,
  trusted: readonly boolean[],
): readonly boolean[] {
  if (sizes.length === runOf.length) return sizes.map(() => false);
  const vouches = sizes.map(() => 0);
  for (const [index, hit] of hits.entries()) {
    const run = runOf[index] ?? 0;
    const weight = trusted[index] ? 3 : Number(hasCapitals(text, hit));
    vouches[run] = (vouches[run] ?? 0) + weight;
  }
  return sizes.map((size, run) => size > 1 && (vouches[run] ?? 0) >= 3);
}

function hasCapitals(text: string, hit: Hit): boolean {
  return hit.meaning.technologies.some((form) => isWrittenSo(text, hit, form));
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
