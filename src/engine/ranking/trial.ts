import { fitOf } from './fixed-point.ts';
import { type Move, riseOf, type Touch } from './moves.ts';
import type { Placed } from './order.ts';
import { addToPool, type Ledger, type Standing } from './standings.ts';

/**
 * Standings on which moves are tried. Every sum is a sum of integers, so that trying gives what
 * ranking again would give, and taking back leaves what was there before.
 */
export class Trial {
  private readonly ledgers: readonly Ledger[];

  /** @param standings in the order of the organisation's teams. */
  constructor(standings: readonly Standing[]) {
    this.ledgers = standings.map(({ weights, sums, levels, total, coreEvidenced }) => {
      return { weights, sums: [...sums], levels: [...levels], total, coreEvidenced };
    });
  }

  make({ touches }: Move): void {
    for (const touch of touches) this.enter(touch, 1);
  }

  takeBack({ touches }: Move): void {
    for (const touch of touches) this.enter(touch, -1);
  }

  /** Fit of a team, in hundredths, if its total were larger by `rise`. */
  fitOf(team: number, rise = 0): number {
    const ledger = this.ledgers[team];
    return ledger === undefined ? 0 : fitOf(ledger.total + rise, ledger.weights.half);
  }

  /** Fit of the touch's team with it. */
  fitWith(touch: Touch): number {
    const ledger = this.ledgers[touch.team];
    return ledger === undefined ? 0 : this.fitOf(touch.team, riseOf(touch, ledger));
  }

  /** What decides the team's place now. */
  placed({ index, weights }: Standing): Placed {
    const coreEvidenced = this.ledgers[index]?.coreEvidenced ?? 0;
    return { weights, fit: this.fitOf(index), coreEvidenced };
  }

  private enter({ team, pool, depth, mention, covers }: Touch, sign: 1 | -1): void {
    const ledger = this.ledgers[team];
    if (ledger === undefined) return;
    addToPool(ledger, pool, sign * depth);
    addToPool(ledger, ledger.weights.mentionPool, sign * mention);
    if (covers) ledger.coreEvidenced += sign;
  }
}
