import type { Slug } from '../catalogue.ts';
import type { OwnReason } from './reasons.ts';

/** A sentence for a person's own reason. */
export function whySentence(reason: OwnReason, team: Slug | null, wishRank: number | null): string {
  const name = team ?? 'no team';
  switch (reason) {
    case 'locked':
      return `Locked to ${name} by the request.`;
    case 'first_choice':
      return wishRank === 1
        ? `${name} is their first wish and takes them.`
        : `Of the teams that they can join, ${name} is the one that they prefer.`;
    case 'best_that_would_take':
      return `${name} is the best for them of the teams that take them; better ones are filled.`;
    case 'best_total':
      return `With them in ${name} the sum of all fits is the greatest that there can be.`;
    case 'best_worst_fit':
      return `With them in ${name} the worst fit of all is as good as it can be, and then the sum.`;
    case 'all_filled':
      return 'Every team that they could join is filled with others.';
    case 'no_possible_team':
      return 'No team of this placement is possible for them; why_not says why of each.';
  }
}
