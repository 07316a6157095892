import type { RankingParameters } from '../../src/engine/ranking/parameters.ts';
import { foldsOf } from './folds.ts';
import { type Cost, meanCost, type Subject, totalOf } from './objective.ts';
import { type SearchPlan, search } from './search.ts';

/** The objective without the prior, whole and by part. */
export interface Score {
  readonly total: number;
  readonly parts: Cost;
}

/** Under the present values, and under those that a search found. */
export interface Change {
  readonly before: Score;
  readonly after: Score;
}

/** How far the objective falls for held-out people; positive is better. */
export interface Gain {
  readonly mean: number;
  readonly standardError: number;
}

export interface Fit {
  /** For each fold: the people that the search saw, and those that it did not. */
  readonly folds: readonly { readonly trained: Change; readonly heldOut: Change }[];
  /** Everybody as held out by the search of the other folds: what to expect of new people. */
  readonly outOfFold: Change;
  /** The same fall with its standard error. */
  readonly gain: Gain;
  /** Everybody, under the values found on everybody. */
  readonly inFold: Change;
  /** The knobs that the search over everybody would turn. */
  readonly proposal: readonly {
    readonly name: string;
    readonly from: number;
    readonly to: number;
  }[];
}

/** Searches once for each fold without its people, and once over everybody for the proposal. */
export function crossValidated(
  plan: SearchPlan,
  subjects: readonly Subject[],
  foldCount: number,
): Fit {
  const score = (people: readonly Subject[], parameters: RankingParameters): Score =>
    scoreOf(meanCost(people, plan.costs(parameters)));
  const heldOutCosts = new Map<string, Cost>();
  const folds = foldsOf(subjects, foldCount, plan.seed).map((heldOut) => {
    const outside = new Set(heldOut.map(({ id }) => id));
    const trained = subjects.filter(({ id }) => !outside.has(id));
    const { parameters } = search(plan, trained);
    const costs = plan.costs(parameters);
    for (const id of outside) {
      const cost = costs.get(id);
      if (cost !== undefined) heldOutCosts.set(id, cost);
    }
    const change = (people: readonly Subject[]): Change => ({
      before: score(people, plan.start),
      after: score(people, parameters),
    });
    return { trained: change(trained), heldOut: change(heldOut) };
  });
  const { parameters } = search(plan, subjects);
  const before = score(subjects, plan.start);
  return {
    folds,
    outOfFold: { before, after: scoreOf(meanCost(subjects, heldOutCosts)) },
    gain: gainOf(subjects, plan.costs(plan.start), heldOutCosts),
    inFold: { before, after: score(subjects, parameters) },
    proposal: plan.knobs
      .map((knob) => ({
        name: knob.name,
        from: knob.read(plan.start),
        to: knob.read(parameters),
      }))
      .filter(({ from, to }) => from !== to),
  };
}

function scoreOf(parts: Cost): Score {
  return { total: totalOf(parts), parts };
}

/** Strangers weigh as in the objective: as much as all engineers, however few they are. */
function gainOf(
  subjects: readonly Subject[],
  before: ReadonlyMap<string, Cost>,
  after: ReadonlyMap<string, Cost>,
): Gain {
  const kinds = [
    subjects.filter(({ best }) => best !== null),
    subjects.filter(({ best }) => best === null),
  ];
  const parts = kinds.map((people) =>
    meanAndVariance(
      people.flatMap(({ id }) => {
        const [old, fresh] = [before.get(id), after.get(id)];
        return old === undefined || fresh === undefined ? [] : [totalOf(old) - totalOf(fresh)];
      }),
    ),
  );
  return {
    mean: parts.reduce((total, { mean }) => total + mean, 0),
    standardError: Math.sqrt(parts.reduce((total, { variance }) => total + variance, 0)),
  };
}

/** The variance is that of the mean. */
function meanAndVariance(values: readonly number[]) {
  const count = values.length;
  if (count < 2) return { mean: values[0] ?? 0, variance: 0 };
  const mean = values.reduce((total, value) => total + value, 0) / count;
  const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  return { mean, variance: squares / (count - 1) / count };
}
