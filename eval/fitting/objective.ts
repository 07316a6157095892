import {
  type CompiledCatalogue,
  type Profile,
  type Ranking,
  type RankOptions,
  rankProfile,
  type Slug,
} from '../../src/engine/index.ts';
import type { RankingParameters } from '../../src/engine/ranking/parameters.ts';
import { compileWeights } from '../../src/engine/ranking/weights.ts';

/** A person as the search sees them: read once, ranked again for every trial. */
export interface Subject {
  readonly id: string;
  /** Null: no team fits. */
  readonly best: Slug | null;
  readonly acceptable: ReadonlySet<Slug>;
  /** The person in every form that the case has. */
  readonly profiles: readonly Profile[];
}

/** What one person costs under some parameters; every part is 0 at best. */
export interface Cost {
  /** Of the probability of the expected team, natural logarithm. */
  readonly logLoss: number;
  readonly brier: number;
  /** How far the probabilities of the person's forms lie apart, 0..1. */
  readonly formGap: number;
  /** Engineers told that no team fits or too little is known; strangers told that one does. */
  readonly abstention: number;
  /** Wrong firsts called clear, and, at a quarter, right ones called close. */
  readonly misleading: number;
  readonly strictMisses: number;
  readonly lenientMisses: number;
}

/** How much each part counts in the objective. The last two are only told. */
export const shares: Readonly<Record<keyof Cost, number>> = {
  logLoss: 1,
  brier: 1,
  formGap: 0.5,
  abstention: 1,
  misleading: 0.25,
  strictMisses: 0,
  lenientMisses: 0,
};

/** The engine calls nothing impossible for good: four decimals are all that it states. */
const leastProbability = 1e-4;

/** Ranks everybody under other parameters; costs by id. */
export function costsUnder(
  compiled: CompiledCatalogue,
  parameters: RankingParameters,
  subjects: readonly Subject[],
  options: RankOptions,
): ReadonlyMap<string, Cost> {
  const trial = { ...compiled, weights: compileWeights(compiled.catalogue, parameters) };
  return new Map(
    subjects.map((subject) => {
      const rankings = subject.profiles.map((profile) => rankProfile(trial, profile, options));
      return [subject.id, costOf(subject, rankings)];
    }),
  );
}

export function costOf({ best, acceptable }: Subject, rankings: readonly Ranking[]): Cost {
  const mean = (part: (ranking: Ranking) => number) =>
    rankings.reduce((total, ranking) => total + part(ranking), 0) / rankings.length;
  if (best === null) {
    const abstention = mean((ranking) => Number(!isAbstention(ranking)));
    return { ...noCost, abstention };
  }
  const isRight = (ranking: Ranking) => ranking.matches[0]?.team === best;
  return {
    logLoss: mean((ranking) => -Math.log(Math.max(leastProbability, chanceOf(ranking, best)))),
    brier: mean((ranking) =>
      ranking.matches.reduce(
        (total, { team, probability }) => total + (probability - Number(team === best)) ** 2,
        0,
      ),
    ),
    formGap: formGap(rankings),
    abstention: mean((ranking) => Number(isAbstention(ranking))),
    misleading: mean((ranking) => misleadingOf(ranking, isRight(ranking))),
    strictMisses: mean((ranking) => Number(!isRight(ranking))),
    lenientMisses: mean((ranking) => {
      const first = ranking.matches[0]?.team;
      return Number(!isRight(ranking) && !(first !== undefined && acceptable.has(first)));
    }),
  };
}

const noCost: Cost = {
  logLoss: 0,
  brier: 0,
  formGap: 0,
  abstention: 0,
  misleading: 0,
  strictMisses: 0,
  lenientMisses: 0,
};

function isAbstention({ verdict }: Ranking): boolean {
  return verdict === 'no_fit' || verdict === 'insufficient_evidence';
}

function misleadingOf({ verdict }: Ranking, isRight: boolean): number {
  if (isRight) return verdict === 'close_call' ? 0.25 : 0;
  return verdict === 'clear' ? 1 : 0;
}

function chanceOf({ matches }: Ranking, slug: Slug): number {
  return matches.find(({ team }) => team === slug)?.probability ?? 0;
}

/** Mean total variation distance between the first form and the others. */
function formGap([first, ...others]: readonly Ranking[]): number {
  if (first === undefined || others.length === 0) return 0;
  const gaps = others.map((other) =>
    first.matches.reduce(
      (total, { team, probability }) => total + Math.abs(probability - chanceOf(other, team)) / 2,
      0,
    ),
  );
  return gaps.reduce((total, gap) => total + gap, 0) / gaps.length;
}

/** Means of the parts over engineers; wrong abstentions over engineers and strangers, summed. */
export function meanCost(subjects: readonly Subject[], costs: ReadonlyMap<string, Cost>): Cost {
  const engineers = subjects.filter(({ best }) => best !== null);
  const strangers = subjects.filter(({ best }) => best === null);
  const mean = (part: keyof Cost, people: readonly Subject[]) =>
    people.length === 0
      ? 0
      : people.reduce((total, { id }) => total + (costs.get(id)?.[part] ?? 0), 0) / people.length;
  return {
    logLoss: mean('logLoss', engineers),
    brier: mean('brier', engineers),
    formGap: mean('formGap', engineers),
    // Both kinds of mistake weigh alike, however few strangers there are.
    abstention: mean('abstention', engineers) + mean('abstention', strangers),
    misleading: mean('misleading', engineers),
    strictMisses: mean('strictMisses', engineers),
    lenientMisses: mean('lenientMisses', engineers),
  };
}

export function totalOf(cost: Cost): number {
  return (Object.keys(shares) as (keyof Cost)[]) // The keys of a record literal are its type's.
    .reduce((total, part) => total + shares[part] * cost[part], 0);
}
