import { compareChanges, type Move, riseOf, type Touch } from './moves.ts';
import { compareStandings } from './order.ts';
import type { Standing } from './standings.ts';
import { Trial } from './trial.ts';

/** Moves that make a team the first; fits in hundredths. */
export interface Plan {
  /** By slug. */
  readonly moves: readonly Move[];
  readonly fit: number;
  /** How far the team would lead; nought where only the tie-break puts it first. */
  readonly margin: number;
}

/** A move with what it does for the team that is to be first. */
interface Step {
  readonly move: Move;
  readonly own: Touch;
}

/**
 * What rounding down may hide of one move. A move fills two pools; each of them may round away less
 * than one before it and less than one with it.
 */
const roundingSlack = 4;

/**
 * Looks through all sets of moves, small ones first, for the one that makes a team lead by most.
 *
 * Returns are diminishing: what a move adds to a set is never more than what it adds alone. So the
 * moves are sorted by what they add alone, and a branch is left as soon as the best that could
 * still come of it is no match for the rivals, or for the plan in hand.
 */
export class PlanSearch {
  private readonly trial: Trial;
  private readonly rivals: readonly Standing[];
  private readonly steps: readonly Step[];
  /** Sum of what the first n steps add alone. */
  private readonly risesTo: readonly number[];
  private readonly chosen: Move[] = [];
  private best: Plan | null = null;

  /**
   * @param standing of the team.
   * @param standings of all teams, in the order of the organisation.
   */
  constructor(
    private readonly standing: Standing,
    standings: readonly Standing[],
    moves: readonly Move[],
  ) {
    this.trial = new Trial(standings);
    this.rivals = standings.filter(({ index }) => index !== standing.index);
    const steps = moves.flatMap((move) => {
      const own = move.touches.find(({ team }) => team === standing.index);
      return own === undefined ? [] : [{ move, own, rise: riseOf(own, standing) }];
    });
    steps.sort((a, b) => b.rise - a.rise || compareChanges(a.move.change, b.move.change));
    this.steps = steps;
    let sum = 0;
    this.risesTo = [0, ...steps.map(({ rise }) => (sum += rise))];
  }

  /**
   * The plan of fewest moves, then of the largest margin, then by slugs; null when none will do.
   */
  fewest(movesMax: number): Plan | null {
    for (let size = 1; size <= movesMax && this.best === null; size += 1) this.extend(0, size);
    return this.best;
  }

  /** Tries every choice of `left` more steps from the place on. */
  private extend(from: number, left: number): void {
    const bar = this.rivalFit();
    for (let at = from; at + left <= this.steps.length; at += 1) {
      const step = this.steps[at];
      if (step === undefined || !this.couldLead(at, left, bar)) return;
      if (this.chosen.some(({ change }) => change.technology === step.move.change.technology)) {
        continue;
      }
      if (left === 1 && this.trial.fitWith(step.own) - bar < this.marginSought()) continue;
      this.trial.make(step.move);
      this.chosen.push(step.move);
      if (left === 1) this.weigh();
      else this.extend(at + 1, left - 1);
      this.chosen.pop();
      this.trial.takeBack(step.move);
    }
  }

  /** Rivals only gain by moves, so what is too little against them now stays so. */
  private couldLead(at: number, left: number, bar: number): boolean {
    const rises = (this.risesTo[at + left] ?? 0) - (this.risesTo[at] ?? 0);
    const most = this.trial.fitOf(this.standing.index, rises + left * roundingSlack);
    return most - bar >= this.marginSought();
  }

  private marginSought(): number {
    return this.best?.margin ?? 0;
  }

  private rivalFit(): number {
    let best = 0;
    for (const { index } of this.rivals) best = Math.max(best, this.trial.fitOf(index));
    return best;
  }

  /** Keeps the moves that are made, if they make the team first and no plan in hand is better. */
  private weigh(): void {
    const fit = this.trial.fitOf(this.standing.index);
    const margin = fit - this.rivalFit();
    if (margin < this.marginSought() || (margin === 0 && !this.isFirst())) return;
    const moves = [...this.chosen].sort((a, b) => compareChanges(a.change, b.change));
    if (this.best?.margin === margin && wordsOf(this.best.moves) < wordsOf(moves)) return;
    this.best = { moves, fit, margin };
  }

  private isFirst(): boolean {
    const own = this.trial.placed(this.standing);
    return this.rivals.every((rival) => compareStandings(own, this.trial.placed(rival)) < 0);
  }
}

/** Slugs, then kinds: of plans of one size the smaller words come first. */
function wordsOf(moves: readonly Move[]): string {
  const slugs = moves.map(({ change }) => change.technology);
  return [...slugs, ...moves.map(({ change }) => change.kind)].join(' ');
}
