import { type Figure, shareWhere } from '../figures/figure.ts';
import { checksOf, type HostileCase } from '../reading/hostile-case.ts';
import type { Answered } from './answered.ts';
import { type Held, holds } from './holds.ts';

/** How a hostile line went. */
export interface HostileResult {
  readonly hostile: HostileCase;
  readonly result: 'passed' | 'failed' | 'needs-server';
  /** Types of the checks that failed. */
  readonly failed: readonly string[];
  /** Types of the checks that could not be made in process. */
  readonly unmade: readonly string[];
  /** What came back, for people. */
  readonly got: string;
}

export interface HostileFigures {
  readonly must: Figure | null;
  readonly should: Figure | null;
}

/**
 * Asks every line in turn, then judges: lines refer to each other. A line passes when all its
 * checks hold; one that cannot be judged whole, and has not failed, waits for a server.
 */
export async function runHostile(
  cases: readonly HostileCase[],
  ask: (hostile: HostileCase) => Promise<Answered | null>,
): Promise<readonly HostileResult[]> {
  const answers = new Map<string, Answered>();
  for (const hostile of cases) {
    const answered = await ask(hostile);
    if (answered !== null) answers.set(hostile.id, answered);
  }
  return cases.map((hostile) => judge(hostile, answers));
}

function judge(hostile: HostileCase, answers: ReadonlyMap<string, Answered>): HostileResult {
  const checks = checksOf(hostile);
  const answered = answers.get(hostile.id);
  if (answered === undefined) {
    const unmade = checks.map(({ type }) => type);
    return { hostile, result: 'needs-server', failed: [], unmade, got: 'not asked' };
  }
  const held = checks.map((check): readonly [string, Held] => [
    check.type,
    holds(check, answered, hostile.category, (id) => answers.get(id)),
  ]);
  const failed = held.filter(([, holding]) => holding === false).map(([type]) => type);
  const unmade = held.filter(([, holding]) => holding === null).map(([type]) => type);
  if (answered.status !== null && (answered.status === 0 || answered.status >= 500)) {
    failed.push('still-serving');
  }
  const undecided = unmade.length > 0 ? 'needs-server' : 'passed';
  const result = failed.length > 0 ? 'failed' : undecided;
  return { hostile, result, failed, unmade, got: gotOf(answered) };
}

function gotOf({ status, isRefused, ranking, body }: Answered): string {
  const start = status === null ? '' : `${status} `;
  if (ranking === null) return `${start}${isRefused ? 'refused: ' : ''}${body.slice(0, 120)}`;
  return `${start}${ranking.verdict}, first ${ranking.teams[0]?.team ?? 'none'}`;
}

/** Shares of the lines that could be judged. */
export function hostileFigures(results: readonly HostileResult[]): HostileFigures {
  const judged = results.filter(({ result }) => result !== 'needs-server');
  const of = (severity: HostileCase['severity']) =>
    shareWhere(
      judged.filter(({ hostile }) => hostile.severity === severity),
      ({ result }) => result === 'passed',
    );
  return { must: of('must'), should: of('should') };
}
