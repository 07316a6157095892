import type { Answer, Catalogue, Receipt, Warning } from '../../engine/index.ts';
import { type Facts, factsOf } from './facts.ts';
import { reasonLines } from './reason-lines.ts';
import { requirementLines } from './requirement-lines.ts';
import { printable, type Style, strong, wrapped } from './style.ts';
import { teamTable } from './team-table.ts';
import { verdictLines } from './verdict-lines.ts';

export interface RankingPage {
  readonly answer: Answer;
  readonly receipt: Receipt;
  readonly catalogue: Catalogue;
  /** What was ranked, for the heading. */
  readonly sourceName: string;
  /** What reading a document had to say. */
  readonly documentWarnings: readonly Warning[];
  /** The text that spans of the field `text` point into; null for JSON. */
  readonly text: string | null;
}

/** The whole answer as lines for people. The same page gives the same lines. */
export function rankingPage(page: RankingPage, style: Style): string {
  const { answer, receipt } = page;
  const facts = factsOf(page.catalogue, answer.organisation);
  const organisation = facts.organisation?.name ?? answer.organisation;
  const heading = `${printable(page.sourceName)}: ${organisation}, as of ${answer.as_of}`;
  const lines = [
    ...wrapped('', heading, style),
    '',
    ...verdictLines(answer, facts, style),
    '',
    ...teamTable(answer, facts, style),
    ...reasonLines(answer, facts, page.text, style),
    ...requirementLines(answer, facts, style),
    ...workModeLines(answer, facts, style),
    ...unrecognisedLines(answer, style),
    ...warningLines([...page.documentWarnings, ...(answer.warnings ?? [])], style),
    '',
    ...wrapped('', receiptWords(receipt), style),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function workModeLines(answer: Answer, facts: Facts, style: Style): string[] {
  const verdict = answer.work_mode;
  if (verdict === undefined || verdict.nearest_office === null) return [];
  const office = facts.officeName(verdict.nearest_office);
  const distance = `${verdict.distance_km} km from the nearest office, ${office}`;
  return wrapped('', `Work mode: ${verdict.mode}, ${distance}.`, style);
}

function unrecognisedLines(answer: Answer, style: Style): string[] {
  const names = answer.unrecognised ?? [];
  if (names.length === 0) return [];
  const words = names.map(printable).join(', ');
  return ['', ...wrapped('Not in the catalogue: ', words, style)];
}

function warningLines(warnings: readonly Warning[], style: Style): string[] {
  if (warnings.length === 0) return [];
  const lines = warnings.flatMap(({ field, message }) =>
    wrapped('  ', `${printable(field)}: ${printable(message)}`, style),
  );
  return ['', strong('Warnings', style), ...lines];
}

function receiptWords(receipt: Receipt): string {
  const { catalogue, engine, output_sha256: output } = receipt;
  return `Engine ${engine}, catalogue ${catalogue}, answer ${output.slice(0, 16)}.`;
}
