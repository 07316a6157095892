import type { Slug } from '../catalogue.ts';
import type { ReadSkill } from '../profile.ts';
import type { Change, ChangeKind } from '../ranking.ts';
import type { OrganisationWeights, Pointer, Row } from './compiled-weights.ts';
import { fitOf } from './fixed-point.ts';
import { closedGaps } from './gaps.ts';
import type { RankingParameters } from './parameters.ts';
import type { Point } from './points.ts';
import { levelChange, type Standing } from './standings.ts';
import { filledGapStrength, type Strength, strengthOf } from './strength.ts';

/** What a move adds for one team: to the family's pool, and to the bare mentions. */
export interface Touch {
  readonly team: number;
  readonly pool: number;
  readonly depth: number;
  readonly mention: number;
  /** One more of the team's core technologies is had. */
  readonly covers: boolean;
}

/** A change with all that it does to the teams. */
export interface Move {
  readonly change: Change;
  /** At most one for a team. */
  readonly touches: readonly Touch[];
}

/** The person as moves see them. */
export interface Person {
  /** In order, ids of `without` left out. */
  readonly skills: readonly ReadSkill[];
  readonly points: readonly Point[];
  readonly without: readonly Slug[];
  readonly asOfYear: number;
}

/** A move before its touches are worked out, which only the chosen ones need. */
interface Draft {
  readonly change: Change;
  readonly row: Row;
  readonly from: Strength;
  readonly to: Strength;
}

const nothing: Strength = { mention: 0, depth: 0 };

/**
 * All that the person could realistically do, as far as the catalogue knows it: deepen or refresh
 * what they have, and for each team what its gaps offer. What they want to leave behind is left
 * alone. A change that alters nothing is none.
 */
export class MoveBook {
  private readonly deepened: readonly Draft[];
  private readonly closed: ReadonlySet<Slug>;

  constructor(
    private readonly person: Person,
    private readonly organisation: OrganisationWeights,
    private readonly parameters: RankingParameters,
  ) {
    this.closed = closedGaps(person.skills, person.without);
    const points = new Map(person.points.map((point) => [point.row.id, point] as const));
    this.deepened = person.skills.flatMap((skill) => {
      const point = points.get(skill.technology);
      return point === undefined || skill.polarity !== 'supports' ? [] : this.ofSkill(skill, point);
    });
  }

  /** The moves that would raise the team's fit most; ties by slug, then kind. */
  poolOf(standing: Standing): readonly Move[] {
    return [...this.addedFor(standing), ...this.deepened]
      .map((draft) => ({ draft, gain: gainOf(draft, standing) }))
      .filter(({ gain }) => gain > 0)
      .sort((a, b) => b.gain - a.gain || compareChanges(a.draft.change, b.draft.change))
      .slice(0, this.parameters.changePool)
      .map(({ draft }) => ({
        change: draft.change,
        touches: draft.row.pointers.map(touchOf(draft)),
      }));
  }

  private addedFor({ weights }: Standing): readonly Draft[] {
    const { gapYears: years } = this.parameters;
    const to = filledGapStrength(this.parameters);
    const lastUsed = this.person.asOfYear;
    return weights.gapCandidates.flatMap(({ technology, name }): Draft[] => {
      const row = this.organisation.technologies.get(technology);
      if (row === undefined || this.closed.has(technology)) return [];
      const change: Change = { kind: 'add', technology, name, years, lastUsed, context: 'work' };
      return [{ change, row, from: nothing, to }];
    });
  }

  private ofSkill(skill: ReadSkill, point: Point): readonly Draft[] {
    const lastUsed = Math.max(this.person.asOfYear, skill.lastUsed ?? 0);
    const refreshed = this.draft('refresh', { ...skill, lastUsed }, point);
    const years = this.parameters.deepenYears.find((step) => step > (skill.years ?? 0));
    if (years === undefined) return [refreshed];
    // Years are not had without using the thing, so a deepened skill is a fresh one too.
    const deepened = { ...skill, years, lastUsed, context: 'work' } as const;
    return [this.draft('deepen', deepened, point), refreshed];
  }

  private draft(kind: ChangeKind, skill: ReadSkill & { lastUsed: number }, point: Point): Draft {
    const { technology, years, lastUsed, context } = skill;
    const { mention, depth } = strengthOf(skill, this.person.asOfYear, this.parameters);
    const to = { mention: Math.max(mention, point.mention), depth: Math.max(depth, point.depth) };
    const change = { kind, technology, name: point.row.name, years, lastUsed, context };
    return { change, row: point.row, from: point, to };
  }
}

/** By slug, then kind: negative or positive, since no two changes have both in common. */
export function compareChanges(a: Change, b: Change): number {
  return `${a.technology} ${a.kind}` < `${b.technology} ${b.kind}` ? -1 : 1;
}

/** Hundredths of a point of fit that the move alone would add for the team. */
function gainOf(draft: Draft, standing: Standing): number {
  const pointer = draft.row.pointers.find(({ team }) => team === standing.index);
  if (pointer === undefined) return 0;
  return (
    fitOf(standing.total + riseOf(touchOf(draft)(pointer), standing), standing.weights.half) -
    standing.fit
  );
}

/** What the touch alone would add to the team's total. */
export function riseOf(
  { pool, depth, mention }: Touch,
  standing: Pick<Standing, 'weights' | 'sums' | 'levels'>,
): number {
  const { mentionPool } = standing.weights;
  return levelChange(standing, pool, depth) + levelChange(standing, mentionPool, mention);
}

function touchOf({ from, to }: Draft): (pointer: Pointer) => Touch {
  const depth = to.depth - from.depth;
  const mention = to.mention - from.mention;
  return ({ team, pool, weight, core }) => {
    const covers = core && from.mention === 0 && to.mention > 0;
    return { team, pool, depth: weight * depth, mention: weight * mention, covers };
  };
}
