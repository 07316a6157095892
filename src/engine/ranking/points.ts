import type { Slug } from '../catalogue.ts';
import type { Polarity, Profile, ReadMark, ReadSkill, Span } from '../profile.ts';
import type { EvidenceKind } from '../ranking.ts';
import type { OrganisationWeights, Row } from './compiled-weights.ts';
import type { RankingParameters } from './parameters.ts';
import { strengthOf } from './strength.ts';

/** One evidence id of a person, with how strongly it holds. Strengths are thousandths. */
export interface Point {
  readonly row: Row;
  readonly kind: EvidenceKind;
  readonly mention: number;
  readonly depth: number;
  /** What wanting it adds, whether or not the person has it. */
  readonly interest: number;
  readonly years: number | null;
  readonly lastUsed: number | null;
  readonly spans: readonly Span[];
}

const polarityOrder: readonly Polarity[] = ['supports', 'leaving', 'wants', 'negates'];

/** Skills by technology, then by polarity, so that the caller's order changes nothing. */
export function skillsInOrder(skills: readonly ReadSkill[]): readonly ReadSkill[] {
  return isInOrder(skills) ? skills : [...skills].sort(compareSkills);
}

function isInOrder(skills: readonly ReadSkill[]): boolean {
  let previous: ReadSkill | null = null;
  for (const skill of skills) {
    if (previous !== null && compareSkills(previous, skill) > 0) return false;
    previous = skill;
  }
  return true;
}

function compareSkills(a: ReadSkill, b: ReadSkill): number {
  if (a.technology !== b.technology) return a.technology < b.technology ? -1 : 1;
  return polarityOrder.indexOf(a.polarity) - polarityOrder.indexOf(b.polarity);
}

/**
 * Folds what was read into one point per evidence id. Denied skills give none; what the catalogue
 * does not know, and what `without` names, is passed over.
 *
 * @param skills in order, ids of `without` already left out.
 */
export function pointsOf(
  skills: readonly ReadSkill[],
  profile: Profile,
  without: readonly string[],
  organisation: OrganisationWeights,
  asOfYear: number,
  parameters: RankingParameters,
): readonly Point[] {
  const points: Point[] = [];
  let technology: Slug | null = null;
  for (const skill of skills) {
    const row = organisation.technologies.get(skill.technology);
    if (row === undefined || skill.polarity === 'negates') continue;
    const point = skillPoint(row, skill, asOfYear, parameters);
    const earlier = skill.technology === technology ? points.pop() : undefined;
    points.push(earlier === undefined ? point : foldPoints(earlier, point));
    technology = skill.technology;
  }
  const { titleStrength, signalStrength } = parameters;
  addMarks(points, profile.titles, organisation.titles, [titleStrength], without);
  addMarks(points, profile.signals, organisation.signals, signalStrength, without);
  return points;
}

function skillPoint(
  row: Row,
  skill: ReadSkill,
  asOfYear: number,
  parameters: RankingParameters,
): Point {
  const { years, lastUsed, spans } = skill;
  if (skill.polarity === 'wants') {
    const interest = parameters.interestStrength;
    return { row, kind: 'interest', mention: 0, depth: 0, interest, years, lastUsed, spans };
  }
  const { mention, depth } = strengthOf(skill, asOfYear, parameters);
  return { row, kind: 'technology', mention, depth, interest: 0, years, lastUsed, spans };
}

/**
 * Two mentions of one technology: the stronger counts, part by part, so that a further mention
 * never takes anything away. Experience names the kind; the wish is kept beside it.
 */
function foldPoints(first: Point, second: Point): Point {
  const leads = first.mention + first.depth >= second.mention + second.depth ? first : second;
  return {
    row: first.row,
    kind: first.kind === 'interest' ? second.kind : first.kind,
    mention: Math.max(first.mention, second.mention),
    depth: Math.max(first.depth, second.depth),
    interest: Math.max(first.interest, second.interest),
    years: leads.years,
    lastUsed: leads.lastUsed,
    spans: [...first.spans, ...second.spans],
  };
}

/**
 * Titles or signals, each once however often it was read.
 *
 * @param strengths by the number of its wordings; the last for that many and more.
 */
function addMarks(
  points: Point[],
  marks: readonly ReadMark[],
  rows: ReadonlyMap<Slug, Row>,
  strengths: readonly number[],
  without: readonly string[],
): void {
  const start = points.length;
  for (const { slug, spans, times } of marks) {
    const row = rows.get(slug);
    if (row === undefined || without.includes(slug)) continue;
    if (points.some((point, index) => index >= start && point.row === row)) continue;
    const { kind } = row;
    points.push({
      row,
      kind,
      mention: 0,
      depth: strengths[Math.min(times, strengths.length) - 1] ?? 0,
      interest: 0,
      years: null,
      lastUsed: null,
      spans,
    });
  }
}
