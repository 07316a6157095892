import { z } from 'zod';
import type { Slug } from '../../src/engine/index.ts';

/** Somebody's choice of a team for a stored ranking, with the fits that they saw. */
export interface Choice {
  /** `dec_...` */
  readonly id: string;
  /** Hundredths of a point, best first. */
  readonly fits: readonly number[];
  /** Place of the chosen team in `fits`. */
  readonly chosen: number;
  readonly best: Slug;
  /** Whether the ranking called the first clear or close, so that the line between was drawn. */
  readonly isCalled: boolean;
}

/** Why decisions teach nothing here, with how many there are of each. */
export interface LeftOut {
  superseded: number;
  /** Of a placement: seats decided, and not fits alone. */
  ofPlacements: number;
  /** Rejections, whose reasons are many. */
  withoutTeam: number;
  /** Without fits, or with a team that is not among them. */
  unknown: number;
}

/** As `GET /v1/decisions` tells it; what is not asked for may be there. */
const decision = z.object({
  id: z.string(),
  kind: z.enum(['accept', 'override', 'reject']),
  ranking: z.string().nullable(),
  chosen_team: z.string().nullable(),
  superseded_by: z.string().nullable(),
  verdict: z.string().nullable(),
  fits: z.array(z.object({ team: z.string(), fit: z.number().min(0).max(100) })).nullable(),
});

/**
 * Choices out of JSON lines, in the order of their ids, so that the order of the lines changes
 * nothing.
 *
 * @throws Error that names the line which is no decision.
 */
export function choicesIn(text: string): {
  readonly choices: readonly Choice[];
  readonly leftOut: LeftOut;
} {
  const leftOut: LeftOut = { superseded: 0, ofPlacements: 0, withoutTeam: 0, unknown: 0 };
  const choices = new Map<string, Choice>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { id, kind, ranking, superseded_by, ...told } = decisionOf(line, index + 1);
    if (superseded_by !== null) leftOut.superseded += 1;
    else if (ranking === null) leftOut.ofPlacements += 1;
    else if (kind === 'reject' || told.chosen_team === null) leftOut.withoutTeam += 1;
    else {
      const choice = choiceOf(id, told.chosen_team, told);
      if (choice === null) leftOut.unknown += 1;
      else choices.set(id, choice);
    }
  }
  const sorted = [...choices.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  return { choices: sorted, leftOut };
}

function decisionOf(line: string, number: number): z.infer<typeof decision> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`Line ${number} is no JSON. Expected lines as GET /v1/decisions answers them.`);
  }
  const { data, error } = decision.safeParse(value);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new Error(`Line ${number} is no decision: ${place} ${issue?.message ?? ''}`.trim());
}

function choiceOf(
  id: string,
  team: Slug,
  { fits, verdict }: Pick<z.infer<typeof decision>, 'fits' | 'verdict'>,
): Choice | null {
  // Equal fits stay as they were told, which is the order of the ranking.
  const ordered = [...(fits ?? [])].sort((one, other) => other.fit - one.fit);
  const chosen = ordered.findIndex((one) => one.team === team);
  if (chosen < 0 || ordered.length < 2) return null;
  return {
    id,
    fits: ordered.map(({ fit }) => Math.round(fit * 100)),
    chosen,
    best: team,
    isCalled: verdict === 'clear' || verdict === 'close_call',
  };
}
