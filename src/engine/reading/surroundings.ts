import type { TechnologyForm } from './lexicon.ts';
import { findListRuns } from './list-runs.ts';
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
  /** By hit: the neighbours that may be near enough. */
  readonly windows: readonly (readonly [from: number, to: number])[];
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
  const capitals = hits.map((hit) =>
    hit.meaning.technologies.some((form) => isWrittenSo(text, hit, form)),
  );
  return {
    text,
    scan,
    ends,
    trusted,
    windows: neighbourWindows(hits, scan.neighbours),
    runOf,
    runSizes: sizes,
    trustedRuns: trustRuns(sizes, runOf, trusted, capitals),
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
  sizes: readonly number[],
  runOf: Int32Array,
  trusted: readonly boolean[],
  capitals: readonly boolean[],
): readonly boolean[] {
  if (sizes.length === runOf.length) return sizes.map(() => false);
  const vouches = new Int32Array(sizes.length);
  for (const [index, run] of runOf.entries()) {
    const weight = trusted[index] ? 3 : Number(capitals[index]);
    vouches[run] = (vouches[run] ?? 0) + weight;
  }
  return sizes.map((size, run) => size > 1 && (vouches[run] ?? 0) >= 3);
}

/**
 * For each hit, the range of neighbours that may be near enough; both lists ascend, so one sweep
 * does.
 */
function neighbourWindows(
  hits: readonly Hit[],
  neighbours: readonly Hit[],
): readonly [number, number][] {
  let from = 0;
  let to = 0;
  return hits.map((hit) => {
    while (from < neighbours.length && (neighbours[from]?.start ?? 0) < hit.start - reach)
      from += 1;
    while (to < neighbours.length && (neighbours[to]?.start ?? 0) <= hit.end + reach) to += 1;
    return [from, to];
  });
}

/** True when an accepted neighbour stands near in the same sentence. */
export function hasNeighbour(
  around: Surroundings,
  index: number,
  accepts: (other: Hit) => boolean,
): boolean {
  const hit = around.scan.technologies[index];
  const [from, to] = around.windows[index] ?? [0, 0];
  if (hit === undefined) return false;
  const sentence = sentenceAt(around.ends, hit.start);
  for (let at = from; at < to; at += 1) {
    const other = around.scan.neighbours[at];
    if (other === undefined || overlaps(other, hit)) continue;
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
