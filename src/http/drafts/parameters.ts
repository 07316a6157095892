import type { Schema } from '../../contract/index.ts';
import type { JudgementParameters } from '../../engine/index.ts';

type WireValues = Schema<'ParameterValues'>;

/** What the wire calls a number, what the engine calls it, and how many of its units make one. */
const numbers = [
  ['probability_power', 'probabilityPower', 1],
  ['probability_offset', 'probabilityOffset', 100],
  ['close_ratio', 'closeRatio', 1000],
  ['no_fit_below', 'noFitBelow', 100],
  ['no_fit_substance', 'noFitSubstance', 1000],
  ['insufficient_below', 'insufficientBelow', 100],
  ['insufficient_substance', 'insufficientSubstance', 1000],
] as const satisfies readonly (readonly [keyof WireValues, keyof JudgementParameters, number])[];

/** Numbers as the engine counts: whole ones. */
export function parametersOfWire(values: WireValues): Partial<JudgementParameters> {
  return Object.fromEntries(
    numbers.flatMap(([wire, own, scale]) => {
      const value = values[wire];
      return value === undefined ? [] : [[own, Math.round(value * scale)]];
    }),
  );
}

export function wireOfParameters(values: JudgementParameters): WireValues {
  return Object.fromEntries(numbers.map(([wire, own, scale]) => [wire, values[own] / scale]));
}
