import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation } from '../evaluate.ts';
import { forecastsOf } from '../figures/accuracy.ts';
import { calibrationBins } from '../figures/calibration.ts';
import { confusionOf } from '../figures/confusion.ts';
import type { NamedFigures } from '../figures/named-figures.ts';
import { timingsOf } from '../figures/timing.ts';
import { confusionPlot } from './confusion-plot.ts';
import { jsonText } from './json-text.ts';
import { qualityOf } from './quality.ts';
import { reliabilityPlot } from './reliability-plot.ts';
import { reportPage } from './report-page.ts';
import type { RunFacts } from './run-facts.ts';
import { sharePlot } from './share-plot.ts';

/** What is written of a run. */
export interface Report {
  readonly facts: RunFacts;
  readonly evaluation: Evaluation;
  readonly figures: NamedFigures;
  /** Sentences of the thresholds that are broken. */
  readonly broken: readonly string[];
}

/** Writes the page, its drawings and the two JSON files; the folder is made when it is missing. */
export function writeReport(folder: string, report: Report): void {
  const { facts, evaluation, figures, broken } = report;
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  write('report.md', reportPage(facts, evaluation, figures, broken));
  for (const [name, content] of Object.entries(drawingsOf(evaluation))) write(name, content);
  write('report.json', jsonText(reportJson(report)));
  write('quality.json', jsonText(qualityOf(facts, figures)));
}

function drawingsOf(evaluation: Evaluation): Readonly<Record<string, string>> {
  const { people, groups, baselines } = evaluation;
  const texts = people.filter(({ form }) => form === 'text');
  const teams = [...new Set(texts.flatMap(({ order }) => order))].sort();
  const own = groups.find(({ key }) => key === 'text')?.figures;
  const rankers = [
    { name: 'Teamfit', shares: [own?.lenient ?? null, own?.strict ?? null] },
    ...baselines.map(({ name, text }) => ({ name, shares: [text.lenient, text.strict] })),
  ];
  const groupRows = groups.map(({ title, figures }) => {
    return { name: title, shares: [figures.lenient, figures.strict] };
  });
  const series = ['lenient', 'strict'];
  return {
    'rankers.svg': sharePlot('First team right, text', series, rankers),
    'groups.svg': sharePlot('First team right, by group', series, groupRows),
    'confusion.svg': confusionPlot(confusionOf(texts, teams), 'Expected against first team, text'),
    'reliability.svg': reliabilityPlot(
      calibrationBins(forecastsOf(texts)),
      'Reliability of the stated probability, text',
    ),
  };
}

function reportJson({ facts, evaluation, figures, broken }: Report) {
  const { people, strangers, hostile, skills, notBlind } = evaluation;
  return {
    facts,
    broken,
    figures,
    reliability: calibrationBins(forecastsOf(people.filter(({ form }) => form === 'text'))),
    cases: [...people, ...strangers].map(({ file, person, form, ranking }) => ({
      id: person.id,
      file,
      form,
      best: person.label.best,
      acceptable: person.label.acceptable,
      verdict: ranking.verdict,
      meetsMinimum: ranking.meetsMinimum,
      teams: ranking.matches.map(({ team, fit, probability }) => ({ team, fit, probability })),
    })),
    hostile: hostile.map(({ hostile: line, result, failed, unmade, got }) => {
      return { id: line.id, severity: line.severity, result, failed, unmade, got };
    }),
    skillMisses: skills?.misses ?? [],
    notBlind,
    timings: timingsOf([...people, ...strangers]),
  };
}
