import { Command, InvalidArgumentError } from 'commander';

/** What `npm run eval` was asked to do. */
export interface Options {
  /** Null: the files that ship. */
  readonly cases: readonly string[] | null;
  readonly wrong: boolean;
  readonly url: string | null;
  readonly key: string | null;
  /** Null: nothing is written. */
  readonly out: string | null;
  /** Null: no bounds are kept. */
  readonly thresholds: string | null;
  readonly wordVectors: boolean;
  /** True: the engine alone. */
  readonly quick: boolean;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

/** The day that the cases that ship were written for. */
export const casesAsOf = '2026-11-22';

interface Flags {
  readonly cases?: string[];
  readonly wrong?: true;
  readonly url?: string;
  readonly key?: string;
  readonly out?: string;
  readonly thresholds?: string;
  readonly wordVectors: boolean;
  readonly asOf: string;
  readonly quick?: true;
}

/**
 * Reads the command line. Runs over anybody's cases write nothing and keep no bounds unless asked
 * to, so that they cannot pass for the figures of a release.
 *
 * @param shipped where the report and the bounds of the project are.
 */
export function readOptions(
  words: readonly string[],
  shipped: { readonly out: string; readonly thresholds: string },
): Options {
  const command = new Command('npm run eval --')
    .description('Measures how well the engine ranks labelled people. See docs/evaluation.md.')
    .option('--cases <file...>', 'files of cases, instead of those that ship')
    .option('--wrong', 'name every case that went wrong')
    .option('--url <address>', 'ask this running service for the hostile inputs', serverAddress)
    .option('--key <key>', 'API key for --url, which lifts the public quota')
    .option('--out <folder>', 'where to write the report')
    .option('--thresholds <file>', 'bounds that fail the run')
    .option('--no-word-vectors', 'leave out the baseline that needs a package of 118 MB')
    .option('--quick', 'figures on the console alone: no baselines, no report, no bounds')
    .option('--as-of <date>', 'the day as of which dates are read', calendarDate, casesAsOf)
    .allowExcessArguments(false);
  const flags = command.parse(words, { from: 'user' }).opts<Flags>();
  const isRelease = flags.cases === undefined && flags.quick !== true;
  return {
    cases: flags.cases ?? null,
    wrong: flags.wrong === true,
    url: flags.url ?? null,
    key: flags.key ?? null,
    out: flags.out ?? (isRelease ? shipped.out : null),
    thresholds: flags.thresholds ?? (isRelease ? shipped.thresholds : null),
    wordVectors: flags.wordVectors,
    asOf: flags.asOf,
    quick: flags.quick === true,
  };
}

function serverAddress(text: string): string {
  if (!/^https?:\/\/[^/]+/.test(text)) {
    throw new InvalidArgumentError('Expected an address such as http://127.0.0.1:3000.');
  }
  return text.replace(/\/+$/, '');
}

function calendarDate(text: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDate) throw new InvalidArgumentError('Expected a date as YYYY-MM-DD.');
  return text;
}
