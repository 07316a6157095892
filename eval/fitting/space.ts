import type { RankingParameters } from '../../src/engine/ranking/parameters.ts';

/** A number of the ranking that the search may turn. */
export interface Knob {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Multipliers that a step tries, both ways from the value at hand. */
  readonly factors: readonly number[];
  read(parameters: RankingParameters): number;
  write(parameters: RankingParameters, value: number): RankingParameters;
}

type NumberName = {
  [Name in keyof RankingParameters]: RankingParameters[Name] extends number ? Name : never;
}[keyof RankingParameters];

const wideSteps = [0.7, 0.85, 1.18, 1.43];
const fineSteps = [0.94, 0.98, 1.02, 1.06];

function knob(name: NumberName, least: number, most: number, factors = wideSteps): Knob {
  return {
    name,
    least,
    most,
    factors,
    read: (parameters) => parameters[name],
    write: (parameters, value) => ({ ...parameters, [name]: value }),
  };
}

function contextKnob(context: 'work' | 'project' | 'list'): Knob {
  return {
    name: `contextStrength.${context}`,
    least: 100,
    most: 1_000,
    factors: wideSteps,
    read: ({ contextStrength }) => contextStrength[context],
    write: (parameters, value) => ({
      ...parameters,
      contextStrength: { ...parameters.contextStrength, [context]: value },
    }),
  };
}

/** What one wording of a signal tells beside several of them. */
const signalKnob: Knob = {
  name: 'signalStrength.once',
  least: 100,
  most: 1_500,
  factors: wideSteps,
  read: ({ signalStrength }) => signalStrength[0] ?? 0,
  write: (parameters, value) => ({
    ...parameters,
    signalStrength: [value, ...parameters.signalStrength.slice(1)],
  }),
};

/**
 * The few numbers that hold for everybody. Weights of single technologies, teams or words are not
 * among them: with so few cases they would learn the cases by heart.
 */
export const knobs: readonly Knob[] = [
  contextKnob('work'),
  contextKnob('list'),
  signalKnob,
  knob('titleStrength', 100, 1_500),
  knob('interestStrength', 50, 700),
  knob('importanceShare', 50, 950),
  knob('unlistedShare', 200, 1_000),
  knob('specificity', 0, 1_000),
  knob('familyHalf', 200_000, 4_000_000),
  knob('mentionHalf', 200_000, 4_000_000),
  knob('titleHalf', 100_000, 3_000_000),
  knob('signalHalf', 200_000, 6_000_000),
  knob('referenceOrdinary', 0, 40_000),
  knob('fitHalf', 80, 800),
  knob('probabilityPower', 2, 24),
  knob('probabilityOffset', 0, 3_000),
  knob('noFitBelow', 50, 2_000),
  knob('insufficientBelow', 500, 5_000),
  knob('insufficientSubstance', 200, 5_000),
  knob('closeRatio', 700, 990, fineSteps),
];

/** A value within the knob's bounds, whole, and with no more than three figures that matter. */
export function settled({ least, most }: Knob, value: number): number {
  const bounded = Math.min(most, Math.max(least, value));
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, bounded))) - 2);
  return Math.min(most, Math.max(least, Math.round(bounded / unit) * unit));
}

/** The values that one step from the present one leads to; small whole numbers move by one. */
export function neighbours(knob: Knob, parameters: RankingParameters): readonly number[] {
  const value = knob.read(parameters);
  const tried = [...knob.factors.map((factor) => value * factor), value - 1, value + 1];
  const near = value < 20 ? tried : tried.slice(0, knob.factors.length);
  return [...new Set(near.map((one) => settled(knob, one)))].filter((one) => one !== value);
}
