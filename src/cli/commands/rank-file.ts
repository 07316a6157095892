import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { shippedCatalogue } from '../../catalogue/index.ts';
import {
  asOfFault,
  type Catalogue,
  catalogueId,
  compileCatalogue,
  type Explain,
  type Location,
  type RankOptions,
  rankInput,
  type Wishes,
} from '../../engine/index.ts';
import { Failure } from '../../errors.ts';
import { rankingPage } from '../page/ranking-page.ts';
import { styleFor } from '../page/style.ts';
import { personFromSource } from '../person/person-from-source.ts';
import { readSource } from '../person/read-source.ts';

/** The options of `teamfit rank`, as the command line gives them. */
export interface RankFlags {
  readonly json?: true;
  readonly ascii?: true;
  readonly asOf?: string;
  readonly organisation?: string;
  readonly explain: Explain;
  readonly without: readonly string[];
  readonly wishTeams: readonly string[];
  readonly wishInterests: readonly string[];
  readonly city?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly counterfactuals?: true;
}

/** What the process around a command offers. */
export interface Surroundings {
  readonly stdin: Readable;
  readonly stdout: NodeJS.WriteStream;
  now(): Date;
}

/**
 * Ranks one file offline, with the engine and catalogue that ship with the project, and prints the
 * answer: a page for people, or with `--json` the very body that the server answers and a line end.
 *
 * @throws Failure for input or options that cannot be used.
 */
export async function rankFile(
  path: string,
  flags: RankFlags,
  surroundings: Surroundings,
): Promise<void> {
  const asOf = checkedAsOf(flags.asOf, surroundings.now());
  const location = locationOf(flags);
  const source = await readSource(path, surroundings.stdin);
  const person = await personFromSource(source, asOf);
  const catalogue = shippedCatalogue();
  const version = {
    id: catalogueId(catalogue, sha256),
    compiled: compileCatalogue(catalogue),
  };
  const options: RankOptions = {
    organisation: checkedOrganisation(flags.organisation, catalogue),
    asOf,
    explain: flags.explain,
    without: flags.without,
    wishes: wishesOf(flags),
    location,
    counterfactuals: flags.counterfactuals ?? false,
  };
  const { answer, body, receipt } = rankInput(version, person, options, sha256);
  const text = typeof person.hashed === 'string' ? person.hashed : null;
  const page = {
    answer,
    receipt,
    catalogue,
    sourceName: source.label,
    documentWarnings: person.document?.warnings ?? [],
    text,
  };
  const style = styleFor(surroundings.stdout, flags.ascii === true);
  surroundings.stdout.write(flags.json === true ? `${body}\n` : rankingPage(page, style));
}

function wishesOf({ wishTeams: teams, wishInterests: interests }: RankFlags): Wishes | null {
  return teams.length + interests.length === 0 ? null : { teams, interests };
}

function locationOf({ city, lat, lon }: RankFlags): Location | null {
  if (city !== undefined) return { city };
  if (lat === undefined && lon === undefined) return null;
  if (lat !== undefined && lon !== undefined) return { lat, lon };
  throw new Failure('invalid-request', '--lat and --lon belong together: give both, or --city.');
}

function sha256(utf8: string): string {
  return createHash('sha256').update(utf8, 'utf8').digest('hex');
}

function checkedAsOf(asOf: string | undefined, now: Date): string {
  const today = now.toISOString().slice(0, 10);
  const fault = asOf === undefined ? null : asOfFault(asOf, today);
  if (fault !== null) throw new Failure('invalid-request', `--as-of: ${fault}`);
  return asOf ?? today;
}

function checkedOrganisation(slug: string | undefined, catalogue: Catalogue): string {
  const known = catalogue.organisations.map((organisation) => organisation.slug);
  const chosen = slug ?? known[0];
  if (chosen !== undefined && known.includes(chosen)) return chosen;
  throw new Failure(
    'not-found',
    `--organisation: there is no "${slug}"; known: ${known.join(', ')}.`,
  );
}
