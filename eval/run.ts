/** `npm run eval`: measures the engine over labelled cases; docs/evaluation.md explains it. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { evaluate } from './evaluate.ts';
import { namedFigures } from './figures/named-figures.ts';
import { askInProcess } from './hostile/ask-in-process.ts';
import { askServer, NoServerError, requireServer } from './hostile/ask-server.ts';
import { type HostileResult, runHostile } from './hostile/run-hostile.ts';
import { type Options, readOptions } from './options.ts';
import { aliasSum } from './rankers/alias-sum.ts';
import type { Baseline } from './rankers/baseline.ts';
import { bm25 } from './rankers/bm25.ts';
import { type Engine, openEngine } from './rankers/open-engine.ts';
import { personWords } from './rankers/person-words.ts';
import { installWordVectors, wordVectors } from './rankers/word-vectors.ts';
import { type Cases, readCases } from './reading/case-file.ts';
import { CaseFileError } from './reading/json-lines.ts';
import { formsOf, isStranger } from './reading/person-case.ts';
import { brokenThresholds, readThresholds } from './thresholds.ts';
import { consoleSummary } from './writing/console-summary.ts';
import { missLines } from './writing/miss-lines.ts';
import type { RunFacts } from './writing/run-facts.ts';
import { writeReport } from './writing/write-report.ts';
import { writtenFigures } from './written.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

function shippedFiles(): readonly string[] {
  return ['cases', 'skills'].flatMap((folder) =>
    readdirSync(here(folder))
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => here(`${folder}/${name}`)),
  );
}

async function run(options: Options): Promise<number> {
  if (options.url !== null) await requireServer({ url: options.url });
  const engine = openEngine(options.asOf);
  const files = options.cases ?? shippedFiles();
  const cases = readCases(files, engine.catalogue);
  const absent: string[] = [];
  const baselines = options.quick ? [] : await openBaselines(engine, cases, options, absent);
  const hostile = await hostileResults(engine, cases, options);
  const evaluation = await evaluate(engine, cases, baselines, hostile);
  const written = options.cases === null ? await writtenFigures(engine) : {};
  const figures = { ...namedFigures(evaluation), ...written };
  const bounds = options.thresholds === null ? [] : readThresholds(options.thresholds);
  const broken = brokenThresholds(figures, bounds);
  for (const line of consoleSummary(evaluation, figures)) say(line);
  if (options.wrong) for (const line of missLines(evaluation)) say(line);
  if (options.out !== null) {
    const facts = factsOf(engine, cases, options, absent);
    writeReport(options.out, { facts, evaluation, figures, broken });
    say(`The report is ${options.out}/report.md.`);
  }
  for (const line of broken) complain(`BROKEN ${line}`);
  return broken.length === 0 ? 0 : 1;
}

async function openBaselines(
  engine: Engine,
  { people }: Cases,
  options: Options,
  absent: string[],
): Promise<readonly Baseline[]> {
  const { catalogue } = engine;
  const baselines = [bm25(catalogue), aliasSum(catalogue)];
  if (!options.wordVectors) {
    absent.push('word vectors, left out by --no-word-vectors.');
    return baselines;
  }
  try {
    await installWordVectors(complain);
  } catch (thrown) {
    const reason = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
    absent.push(`word vectors, whose package could not be installed (${reason}).`);
    complain(`Without the word vectors: ${reason}`);
    return baselines;
  }
  const texts = people.flatMap(({ item }) => formsOf(item).map((form) => personWords(item, form)));
  return [...baselines, await wordVectors(catalogue, texts)];
}

function hostileResults(
  engine: Engine,
  { hostile }: Cases,
  { url, key, asOf }: Options,
): Promise<readonly HostileResult[]> {
  return runHostile(
    hostile.map(({ item }) => item),
    url === null
      ? (line) => askInProcess(engine, line)
      : (line) => askServer({ url, key, asOf }, line),
  );
}

function factsOf(
  engine: Engine,
  { people, hostile, skillTexts }: Cases,
  options: Options,
  absent: readonly string[],
): RunFacts {
  const strangers = people.filter(({ item }) => isStranger(item)).length;
  const placed = [...people, ...hostile, ...skillTexts];
  return {
    measuredOn: new Date().toISOString().slice(0, 10),
    asOf: options.asOf,
    command: 'npm run eval',
    names: engine.names,
    files: [...new Set(placed.map(({ file }) => file))],
    counts: {
      people: people.length - strangers,
      strangers,
      hostile: hostile.length,
      skillTexts: skillTexts.length,
    },
    absentBaselines: absent,
    hostileAsked: options.url === null ? 'in process' : 'over HTTP',
  };
}

// A reader of the console that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const shipped = { out: here('report'), thresholds: here('thresholds.json') };
try {
  process.exitCode = await run(readOptions(process.argv.slice(2), shipped));
} catch (thrown) {
  if (!(thrown instanceof CaseFileError || thrown instanceof NoServerError)) throw thrown;
  complain(`${thrown.message}\nNothing was measured.`);
  process.exitCode = 2;
}
