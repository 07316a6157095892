import {
  asOfFault,
  type Catalogue,
  type Explain,
  type Location,
  type RankOptions,
  type Wishes,
} from '../../engine/index.ts';
import { Failure } from '../../errors.ts';

/** The options of `teamfit rank`, as the command line gives them. */
export interface RankFlags {
  readonly json?: true;
  readonly ndjson?: true;
  readonly ascii?: true;
  readonly asOf?: string;
  readonly organisation?: string;
  /** Left out: as the command finds best. */
  readonly explain?: Explain;
  readonly without: readonly string[];
  readonly wishTeams: readonly string[];
  readonly wishInterests: readonly string[];
  readonly city?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly counterfactuals?: true;
}

/**
 * What the flags ask of the engine.
 *
 * @param explain when no flag says how much.
 * @throws Failure for a day, an organisation or a place that cannot be.
 */
export function rankOptions(
  flags: RankFlags,
  { catalogue, now, explain }: { catalogue: Catalogue; now: Date; explain: Explain },
): RankOptions {
  return {
    organisation: checkedOrganisation(flags.organisation, catalogue),
    asOf: checkedAsOf(flags.asOf, now),
    explain: flags.explain ?? explain,
    without: flags.without,
    wishes: wishesOf(flags),
    location: locationOf(flags),
    counterfactuals: flags.counterfactuals ?? false,
  };
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
