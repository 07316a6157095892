import type {
  Answer,
  AnswerCounterfactual,
  AnswerEvidence,
  AnswerMatch,
  AnswerRequirement,
} from './answer.ts';
import type { Span } from './profile.ts';
import type {
  Counterfactual,
  Evidence,
  Explain,
  Match,
  Ranking,
  RequirementVerdict,
  TieBreak,
} from './ranking.ts';

export interface AnswerDetails {
  readonly explain: Explain;
  /** What reading made of a document; null when no document was sent. */
  readonly text: string | null;
}

/** How many reasons of a match a summary keeps. */
const summaryEvidenceCount = 3;

/** Words a ranking for the wire. Throws a RangeError when a number of it is not finite. */
export function answerOf(ranking: Ranking, details: AnswerDetails): Answer {
  if (details.explain === 'full') return fullAnswer(ranking, details.text);
  const isSummary = details.explain === 'summary';
  return {
    as_of: ranking.asOf,
    meets_minimum: ranking.meetsMinimum,
    object: 'ranking',
    organisation: ranking.organisation,
    ...(isSummary ? { requirements: ranking.requirements.map(summaryRequirement) } : {}),
    teams: ranking.matches.map(isSummary ? summaryMatch : bareMatch),
    ...(details.text === null ? {} : { text: details.text }),
    verdict: ranking.verdict,
  };
}

function fullAnswer(ranking: Ranking, text: string | null): Answer {
  const { workMode } = ranking;
  return {
    as_of: ranking.asOf,
    contrast: ranking.contrast.map(({ difference, id }) => ({
      difference: finite(difference),
      id,
    })),
    meets_minimum: ranking.meetsMinimum,
    object: 'ranking',
    organisation: ranking.organisation,
    requirements: ranking.requirements.map(fullRequirement),
    teams: ranking.matches.map(fullMatch),
    technologies: ranking.technologies.map(({ name, polarity, technology, years }) => ({
      name,
      polarity,
      technology,
      years: finiteOrNull(years),
    })),
    ...(text === null ? {} : { text }),
    tie_break: tieBreakOf(ranking.tieBreak),
    unrecognised: ranking.unrecognised,
    verdict: ranking.verdict,
    warnings: ranking.warnings.map(({ code, field, message }) => ({ code, field, message })),
    work_mode: {
      distance_km: finiteOrNull(workMode.distanceKm),
      mode: workMode.mode,
      nearest_office: workMode.nearestOffice,
    },
  };
}

function bareMatch(match: Match): AnswerMatch {
  return { ...counterfactualIn(match), ...placeOf(match) };
}

function placeOf(match: Match): Omit<AnswerMatch, 'counterfactual'> {
  return {
    fit: finite(match.fit),
    object: 'match',
    probability: finite(match.probability),
    rank: match.rank,
    team: match.team,
  };
}

function summaryMatch(match: Match): AnswerMatch {
  const evidence = match.evidence.slice(0, summaryEvidenceCount).map(summaryEvidence);
  return { ...counterfactualIn(match), evidence, ...placeOf(match) };
}

function fullMatch(match: Match): AnswerMatch {
  const { wish } = match;
  return {
    ...counterfactualIn(match),
    evidence: match.evidence.map(fullEvidence),
    fit: finite(match.fit),
    gaps: match.gaps.map(({ gain, name, technology }) => ({
      gain: finite(gain),
      name,
      technology,
    })),
    name: match.name,
    object: 'match',
    probability: finite(match.probability),
    rank: match.rank,
    team: match.team,
    wish: wish === null ? null : { interest: finiteOrNull(wish.interest), rank: wish.rank },
  };
}

/** Left out where it was not asked for. */
function counterfactualIn({ counterfactual }: Match): Pick<AnswerMatch, 'counterfactual'> {
  return counterfactual === null ? {} : { counterfactual: counterfactualOf(counterfactual) };
}

function counterfactualOf(counterfactual: Counterfactual): AnswerCounterfactual {
  if (counterfactual.changes === null) return { changes: null, reason: counterfactual.reason };
  return {
    changes: counterfactual.changes.map(({ context, kind, lastUsed, name, technology, years }) => ({
      context,
      kind,
      last_used: String(finite(lastUsed)),
      name,
      technology,
      years: finiteOrNull(years),
    })),
    fit: finite(counterfactual.fit),
    margin: finite(counterfactual.margin),
  };
}

function fullEvidence(evidence: Evidence): AnswerEvidence {
  return {
    id: evidence.id,
    impact: finite(evidence.impact),
    kind: evidence.kind,
    last_used: yearText(evidence.lastUsed),
    name: evidence.name,
    spans: evidence.spans.map(spanOf),
    via: viaOf(evidence.via),
    years: finiteOrNull(evidence.years),
  };
}

function summaryEvidence(evidence: Evidence): AnswerEvidence {
  return {
    id: evidence.id,
    impact: finite(evidence.impact),
    kind: evidence.kind,
    last_used: yearText(evidence.lastUsed),
    name: evidence.name,
    via: viaOf(evidence.via),
    years: finiteOrNull(evidence.years),
  };
}

function fullRequirement(requirement: RequirementVerdict): AnswerRequirement {
  return {
    evidence: requirement.evidence.map(({ id, spans }) => ({ id, spans: spans.map(spanOf) })),
    id: requirement.id,
    level: requirement.level,
    status: requirement.status,
  };
}

function summaryRequirement(requirement: RequirementVerdict): AnswerRequirement {
  return {
    evidence: requirement.evidence.map(({ id }) => ({ id })),
    id: requirement.id,
    level: requirement.level,
    status: requirement.status,
  };
}

function spanOf({ end, field, polarity, quote, start }: Span): Span {
  return { end, field, polarity, quote, start };
}

function viaOf(via: Evidence['via']): AnswerEvidence['via'] {
  if (via === null) return null;
  return { credit: finite(via.credit), relation: via.relation, technology: via.technology };
}

function tieBreakOf(tieBreak: TieBreak | null): NonNullable<Answer['tie_break']> | null {
  if (tieBreak === null) return null;
  return { question: tieBreak.question, teams: tieBreak.teams };
}

function yearText(year: number | null): string | null {
  return year === null ? null : String(finite(year));
}

/** JSON.stringify would write NaN as null, and a defect would look like an unknown. */
function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`A ranking holds ${value} as a number.`);
  return value;
}

function finiteOrNull(value: number | null): number | null {
  return value === null ? null : finite(value);
}
