import {
  type Catalogue,
  catalogueId,
  type Slug,
  type Team,
  type Technology,
} from '../engine/index.ts';
import { Failure } from '../errors.ts';
import type { PersonToRank } from '../store/index.ts';
import { ImpactCount } from './impact-count.ts';
import type { CatalogueEdits, CatalogueImpact } from './index.ts';
import type { ReRankingContext } from './re-ranking.ts';
import { refuseFaults } from './refuse-faults.ts';
import { newestTerms } from './stored-rankings.ts';
import { teamFaults } from './team-faults.ts';
import { technologyFaults } from './technology-faults.ts';

/** People at the judge at a time, each twice. */
const peopleAtOnce = 128;
/** Somebody waits for the answer. */
const timeMilliseconds = 20_000;

/**
 * What edits would change, with nothing saved: people are ranked under the newest catalogue and
 * under the one that the edits make. Memory holds some people at a time.
 *
 * @throws Failure `invalid-request` for edits that do not fit, and for none at all.
 */
export async function previewCatalogue(
  context: ReRankingContext,
  edits: CatalogueEdits,
  sample: number,
): Promise<CatalogueImpact> {
  const newest = context.live.current();
  const catalogue = editedCatalogue(newest.catalogue, edits);
  const proposed = { id: catalogueId(catalogue, context.digest), catalogue };
  const terms = newestTerms(context);
  const { jobs } = context.store;
  const people = await jobs.countPeople();
  // Every so many, so that old and new people come in their shares.
  const step = Math.max(1, Math.ceil(people / sample));
  const count = new ImpactCount(catalogue.teams.map(({ slug }) => slug));
  const end = performance.now() + timeMilliseconds;
  for (let after: string | null = '0'; after !== null; ) {
    const some: readonly PersonToRank[] = await jobs.everyPerson({
      step,
      after,
      limit: peopleAtOnce,
    });
    const inputs = some.map(({ inputJson }) => inputJson);
    const [before, now] = await Promise.all([
      context.judge.compactAll(newest, terms, inputs),
      context.judge.compactAll(proposed, terms, inputs),
    ]);
    for (const [index, { id }] of some.entries()) {
      const [old, changed] = [before[index] ?? null, now[index] ?? null];
      // Null is a person whom the engine refuses.
      if (old !== null && changed !== null) count.add(id, old, changed);
    }
    after = some.at(-1)?.number ?? null;
    if (after !== null && performance.now() > end) {
      return impactOf(newest.id, proposed.id, terms.asOf, people, count, false);
    }
  }
  return impactOf(newest.id, proposed.id, terms.asOf, people, count, true);
}

function impactOf(
  catalogue: string,
  proposed: string,
  asOf: string,
  people: number,
  count: ImpactCount,
  isComplete: boolean,
): CatalogueImpact {
  return { catalogue, proposed, asOf, people, isComplete, ...count.result() };
}

/** The catalogue with the edits, judged as each would be by itself, technologies first. */
function editedCatalogue(catalogue: Catalogue, { teams, technologies }: CatalogueEdits): Catalogue {
  if (teams.length + technologies.length === 0) throw noEdits();
  let edited = catalogue;
  for (const [index, technology] of technologies.entries()) {
    edited = withTechnology(edited, technology, index);
  }
  for (const [index, team] of teams.entries()) edited = withTeam(edited, team, index);
  refuseRepeats('teams', teams);
  refuseRepeats('technologies', technologies);
  return edited;
}

function withTechnology(catalogue: Catalogue, technology: Technology, index: number): Catalogue {
  const { slug } = technology;
  const before = catalogue.technologies.find((one) => one.slug === slug) ?? null;
  const faults = technologyFaults(technology, catalogue, before);
  refuseFaults(
    'technology',
    faults.map((fault) => ({ ...fault, pointer: at('technologies', index, fault.pointer) })),
  );
  const technologies = catalogue.technologies.map((one) => (one.slug === slug ? technology : one));
  return { ...catalogue, technologies };
}

function withTeam(catalogue: Catalogue, team: Team, index: number): Catalogue {
  const before = catalogue.teams.find(({ slug }) => slug === team.slug) ?? null;
  const faults = teamFaults(team, catalogue, before);
  refuseFaults(
    'team',
    faults.map((fault) => ({ ...fault, pointer: at('teams', index, fault.pointer) })),
  );
  const teams = catalogue.teams.map((one) => (one.slug === team.slug ? team : one));
  return { ...catalogue, teams };
}

function at(name: string, index: number, pointer = ''): string {
  return `/${name}/${index}/patch${pointer}`;
}

function refuseRepeats(name: string, edits: readonly { readonly slug: Slug }[]): void {
  const slugs = edits.map(({ slug }) => slug);
  const index = slugs.findIndex((slug, place) => slugs.indexOf(slug) < place);
  if (index === -1) return;
  const message = `"${slugs[index]}" is edited twice. Put all of its changes into one patch.`;
  const fault = { pointer: `/${name}/${index}`, code: 'repeated', message };
  throw new Failure('invalid-request', message, [fault]);
}

function noEdits(): Failure {
  const message = 'There is no edit. Send `teams` or `technologies`, each with its patch.';
  return new Failure('invalid-request', message, [{ pointer: '', code: 'no-edits', message }]);
}
