import type { Slug } from '../catalogue.ts';
import { firstFrom } from './first-from.ts';
import type { Contest, TechnologyForm } from './lexicon.ts';
import { findListRuns } from './list-runs.ts';
import type { Hit, Scan } from './scan.ts';
import { sentenceAt } from './sentences.ts';
import { isUsed, startsSentence } from './usage.ts';

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

/** How far a neighbour may stand, in UTF-16 code units, within the same sentence. */
const reach = 120;

interface Surroundings {
  readonly text: string;
  readonly scan: Scan;
  readonly ends: Int32Array;
  /** Sentence of each neighbour, hit for hit. */
  readonly trusted: readonly boolean[];
  /** By run: has an item that needs no context, or three items with the right capitals. */
  readonly trustedRuns: readonly boolean[];
  readonly runOf: Int32Array;
  /** True when the whole text is the name of a skill: then every form counts. */
  readonly isSkillName: boolean;
}

/** Decides which of the forms found are technologies, and which are only ordinary words. */
export function decideMentions(
  text: string,
  scan: Scan,
  ends: Int32Array,
  isSkillName: boolean,
): readonly Mention[] {
  const hits = scan.technologies;
  const { runOf, sizes } = findListRuns(text, hits);
  const trusted = hits.map((hit) => hit.meaning.technologies.some(isSafe));
  const capitals = hits.map((hit) =>
    hit.meaning.technologies.some((form) => hasCapitals(text, hit, form)),
  );
  const trustedRuns = trustRuns(sizes, runOf, trusted, capitals);
  const around: Surroundings = { text, scan, ends, trusted, trustedRuns, runOf, isSkillName };
  const mentions: Mention[] = [];
  const windows = neighbourWindows(hits, scan.neighbours);
  for (const [index, hit] of hits.entries()) {
    const technology = resolve(around, index, windows[index] ?? [0, 0]);
    if (technology === null) continue;
    const run = runOf[index] ?? 0;
    const sentence = sentenceAt(ends, hit.start);
    mentions.push({
      technology,
      start: hit.start,
      end: hit.end,
      sentence,
      run,
      runSize: sizes[run] ?? 1,
    });
  }
  return mentions;
}

function isSafe(form: TechnologyForm): boolean {
  return form.homograph === null && form.contest === null;
}

function hasCapitals(text: string, hit: Hit, form: TechnologyForm): boolean {
  return text.slice(hit.start, hit.end) === form.written;
}

/** A list vouches for its risky items when one item needs no context, or three have their capitals. */
function trustRuns(
  sizes: readonly number[],
  runOf: Int32Array,
  trusted: readonly boolean[],
  capitals: readonly boolean[],
): readonly boolean[] {
  const vouches = new Int32Array(sizes.length);
  for (const [index, run] of runOf.entries()) {
    const weight = trusted[index] ? 3 : Number(capitals[index]);
    vouches[run] = (vouches[run] ?? 0) + weight;
  }
  return sizes.map((size, run) => size > 1 && (vouches[run] ?? 0) >= 3);
}

/** For each hit, the range of neighbours that may be near enough; both lists ascend, so one sweep does. */
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

/** The technology that the hit names, null when it is an ordinary word here. */
function resolve(
  around: Surroundings,
  index: number,
  window: readonly [number, number],
): Slug | null {
  const hit = around.scan.technologies[index];
  if (hit === undefined) return null;
  for (const form of hit.meaning.technologies) {
    if (form.contest !== null) {
      const winner = settleContest(around, hit, form.contest, window);
      if (winner !== null) return winner;
    } else if (form.homograph === null || holds(around, index, hit, form, window)) {
      return form.technology;
    }
  }
  return null;
}

function settleContest(
  around: Surroundings,
  hit: Hit,
  contest: Contest,
  window: readonly [number, number],
): Slug | null {
  const near = (keys: ReadonlySet<string>) =>
    hasNeighbour(around, hit, window, (other) => keys.has(other.meaning.key));
  const claim = contest.claims.find(({ near: keys }) => near(keys));
  if (claim !== undefined) return claim.technology;
  return near(contest.reject) ? null : contest.owner;
}

/** Whether a risky form counts here: see the risk levels of the catalogue. */
function holds(
  around: Surroundings,
  index: number,
  hit: Hit,
  form: TechnologyForm,
  window: readonly [number, number],
): boolean {
  const { homograph } = form;
  if (homograph === null) return true;
  if (around.isSkillName) return true;
  if (isRejected(around, hit, form)) return false;
  const inTrustedList = around.trustedRuns[around.runOf[index] ?? 0] ?? false;
  if (inTrustedList) return true;
  const isNear = () =>
    hasNeighbour(around, hit, window, (other) => homograph.near.has(other.meaning.key));
  const isTechnical = () =>
    hasNeighbour(around, hit, window, (other) => other.meaning.isNoun) ||
    hasTrustedTechnology(around, index);
  const written = around.text.slice(hit.start, hit.end);
  const capitals =
    written === form.written || (written.length > 2 && written === form.written.toUpperCase());
  if (!capitals) return homograph.risk !== 'high' && isNear() && isTechnical();
  if (homograph.risk === 'low')
    return !startsSentence(around.text, hit.start) || isNear() || isTechnical();
  if (isNear()) return true;
  if (homograph.risk === 'medium') return isTechnical();
  return isTechnical() && isUsed(around.text, hit);
}

function isRejected(around: Surroundings, hit: Hit, form: TechnologyForm): boolean {
  const { rejections } = around.scan;
  for (let at = firstFrom(rejections, hit.start - reach); at < rejections.length; at += 1) {
    const rejection = rejections[at];
    if (rejection === undefined || rejection.start >= hit.end) return false;
    if (rejection.end <= hit.start) continue;
    const applies = rejection.meaning.rejections.some(
      ({ technology, written, caseMatters }) =>
        technology === form.technology &&
        (!caseMatters || around.text.slice(rejection.start, rejection.end) === written),
    );
    if (applies) return true;
  }
  return false;
}

function hasNeighbour(
  around: Surroundings,
  hit: Hit,
  [from, to]: readonly [number, number],
  accepts: (other: Hit) => boolean,
): boolean {
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
function hasTrustedTechnology(around: Surroundings, index: number): boolean {
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
