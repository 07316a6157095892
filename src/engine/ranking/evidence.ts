import type { Evidence, Explain } from '../ranking.ts';
import type { Pointer } from './compiled-weights.ts';
import type { Point } from './points.ts';
import { fitWithout, type Standing } from './standings.ts';

/** An evidence id's effect on one team. */
export interface Effect {
  readonly point: Point;
  readonly pointer: Pointer;
  /** Hundredths of a point of fit that leaving the id out would cost. */
  readonly impact: number;
}

/** Effects by position of the team, largest first, then by id. */
export function effectsOf(
  points: readonly Point[],
  standings: readonly Standing[],
): readonly (readonly Effect[])[] {
  const effects: Effect[][] = standings.map(() => []);
  for (const point of points) {
    for (const pointer of point.row.pointers) {
      const standing = standings[pointer.team];
      if (standing === undefined) continue;
      const impact = standing.fit - fitWithout(standing, point, pointer);
      effects[pointer.team]?.push({ point, pointer, impact });
    }
  }
  for (const ofTeam of effects) ofTeam.sort(compareEffects);
  return effects;
}

function compareEffects(a: Effect, b: Effect): number {
  return b.impact - a.impact || (a.point.row.id < b.point.row.id ? -1 : 1);
}

/** The reasons of one match: all with their words, or the strongest without. */
export function evidenceOf(
  effects: readonly Effect[],
  explain: Explain,
  summaryShown: number,
): readonly Evidence[] {
  const shown = explain === 'summary' ? effects.slice(0, summaryShown) : effects;
  return shown.map(({ point, pointer, impact }) => ({
    kind: point.kind,
    id: point.row.id,
    name: point.row.name,
    via: pointer.via,
    years: point.years,
    lastUsed: point.lastUsed,
    impact: impact / 100,
    spans: explain === 'summary' ? [] : point.spans,
  }));
}

/** Why the first stands over the second: differences of impact, largest first, then by id. */
export function contrastOf(
  effects: readonly (readonly Effect[])[],
  [first, second]: readonly Standing[],
  shown: number,
): readonly { readonly id: string; readonly difference: number }[] {
  if (first === undefined || second === undefined) return [];
  const differences = new Map<string, number>();
  for (const { point, impact } of effects[first.index] ?? []) {
    differences.set(point.row.id, impact);
  }
  for (const { point, impact } of effects[second.index] ?? []) {
    differences.set(point.row.id, (differences.get(point.row.id) ?? 0) - impact);
  }
  return [...differences]
    .filter(([, difference]) => difference !== 0)
    .sort(([idA, a], [idB, b]) => Math.abs(b) - Math.abs(a) || (idA < idB ? -1 : 1))
    .slice(0, shown)
    .map(([id, difference]) => ({ id, difference: difference / 100 }));
}
