import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { NamedFigures } from './figures/named-figures.ts';
import { faultsOf } from './reading/json-lines.ts';

const thresholdSchema = z
  .strictObject({
    figure: z.string().min(1),
    least: z.number().optional(),
    most: z.number().optional(),
    /** What a miss means, for whoever reads the log. */
    meaning: z.string().min(1),
  })
  .refine(({ least, most }) => least !== undefined || most !== undefined, {
    message: 'states neither "least" nor "most".',
  });

/** A bound that a figure of a release must keep. */
export type Threshold = z.infer<typeof thresholdSchema>;

/** @throws Error that names file and fault when the file is no list of thresholds. */
export function readThresholds(file: string): readonly Threshold[] {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Error(`${file} cannot be read as JSON: ${reason}`);
  }
  const result = z.array(thresholdSchema).safeParse(json);
  if (result.success) return result.data;
  throw new Error(`${file} is no list of thresholds: ${faultsOf(result.error).join('; ')}`);
}

/**
 * One sentence for each bound that is broken.
 *
 * A figure that the run did not measure breaks its bound as well: a benchmark that quietly lost a
 * part must not pass.
 */
export function brokenThresholds(
  figures: NamedFigures,
  thresholds: readonly Threshold[],
): readonly string[] {
  return thresholds.flatMap(({ figure: name, least, most, meaning }) => {
    const figure = figures[name];
    if (figure === undefined) {
      return [`${name} was not measured; report.json lists what was. ${meaning}`];
    }
    const value = figure.value.toFixed(3);
    const of = `${name} is ${value} over ${figure.cases} cases`;
    if (least !== undefined && figure.value < least) {
      return [`${of}, below the least allowed, ${least}. ${meaning}`];
    }
    if (most !== undefined && figure.value > most) {
      return [`${of}, above the most allowed, ${most}. ${meaning}`];
    }
    return [];
  });
}
