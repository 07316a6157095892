import type { Evaluation } from '../evaluate.ts';
import type { NamedFigures } from '../figures/named-figures.ts';
import { baselinePart, missPart, peoplePart } from './accuracy-parts.ts';
import type { RunFacts } from './run-facts.ts';
import {
  abstentionPart,
  calibrationPart,
  hostilePart,
  restPart,
  skillPart,
  writtenPart,
} from './trust-parts.ts';

/** The report for people. The drawings stand beside it under the names that it uses. */
export function reportPage(
  facts: RunFacts,
  evaluation: Evaluation,
  figures: NamedFigures,
  broken: readonly string[],
): string {
  return `${[
    '# How well Teamfit ranks',
    introduction(facts),
    ...thresholdPart(broken),
    ...peoplePart(evaluation),
    ...baselinePart(facts, evaluation, figures),
    ...missPart(evaluation),
    ...abstentionPart(evaluation, figures),
    ...calibrationPart(evaluation),
    ...hostilePart(facts, evaluation),
    ...skillPart(evaluation),
    ...writtenPart(figures),
    ...restPart(evaluation, figures),
  ].join('\n\n')}\n`;
}

function introduction({ measuredOn, asOf, command, names, files, counts }: RunFacts): string {
  return [
    `Measured on ${measuredOn} by \`${command}\`, with dates as of ${asOf}:`,
    `engine ${names.engine}, parameters \`${names.parameters}\`, catalogue \`${names.catalogue}\`.`,
    `${counts.people} people for whom a team is expected, ${counts.strangers} whom none fits,`,
    `${counts.hostile} hostile inputs, ${counts.skillTexts} texts with skills marked by hand`,
    `(${files.join(', ')}). How to read this page: [docs/evaluation.md](../../docs/evaluation.md).`,
    '\nShares carry their 95 % interval (Wilson). With a hundred cases one case is a point, so two',
    'figures whose intervals overlap widely tell no difference.',
  ].join('\n');
}

function thresholdPart(broken: readonly string[]): readonly string[] {
  if (broken.length === 0) return ['Every bound of `eval/thresholds.json` holds.'];
  return ['**Bounds that are broken**', broken.map((line) => `- ${line}`).join('\n')];
}
